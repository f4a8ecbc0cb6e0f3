import { expect, test } from 'vitest';
import { roadmapPage, roadmapSections } from '../../src/model/roadmap-page.ts';
import { makeAtlas, makeRole } from '../support/make.ts';
import { atlas, document, rowsMarked } from '../support/role-fixture.ts';

const page = roadmapPage(atlas, document);

test('figures are numbered in the order of the page, each once', () => {
  const rows = rowsMarked([page.asked, page.routes, page.used, page.applying, page.answers]);
  expect(rows).toEqual(rows.map((_, i) => i + 1));
  expect(rows).toHaveLength(page.citations.figures.length);
});

test('what two sources measured stands beside what employers ask', () => {
  expect(page.asked.education).toMatchObject([{ name: 'Some college', width: 15 }]);
  expect(page.asked.zone?.text).toBe('4');
  expect(page.used.languages).toMatchObject([{ name: 'SQL', width: 60 }]);
  expect(page.used.inDemand?.names).toEqual(['Git']);
});

test('a skill says why this role needs it and what one can do at that depth', () => {
  expect(page.skills[0]).toMatchObject({
    href: '/skills/skill-1/',
    id: 'skill-1',
    depth: 'working',
    why: 'Why 1.',
  });
});

test('articles are those that name the role', () => {
  expect(page.articles).toEqual([{ title: 'Portfolio', href: '/guides/portfolio/' }]);
});

test('without any data the page still stands', () => {
  const bare = roadmapPage(makeAtlas({ roles: [makeRole()], families: new Map() }), makeRole());
  expect(bare.citations.figures).toEqual([]);
  expect(bare.asked).toMatchObject({ zone: undefined, education: [] });
  expect(bare.used).toMatchObject({ inDemand: undefined, languages: [] });
  expect(bare.family).toEqual({ id: 'food', title: 'food' });
});

test('anchors of the contents list are unique', () => {
  const ids = roadmapSections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
