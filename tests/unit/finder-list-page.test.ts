// What the pages of the lists show.
import { expect, test } from 'vitest';
import { listPage, listsPage } from '../../src/model/finder-list-page.ts';
import { listIds, listTexts } from '../../src/model/finder-list-texts.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeFact, makeRole } from '../support/make.ts';

const roleIn = (title: string, code: string, fit: Role['codes'][number]['fit'] = 'exact') =>
  makeRole({ title, codes: [{ scheme: 'soc-2018', code, fit }] }, title.toLowerCase());
const pay = (subject: string, value: number) => makeFact({ subject, value });
const ALL = pay('00-0000', 50);
const PAY = [pay('15-1', 100), pay('15-2', 300), pay('15-3', 200), ALL];
const ROLES = [
  roleIn('Miller', '15-1', 'broader'),
  roleIn('Baker', '15-1'),
  roleIn('Cook', '15-2'),
  roleIn('Waiter', '15-3'),
  roleIn('Brewer', '15-1', 'title'),
];
const atlasOf = (facts: Fact[]) => makeAtlas({ roles: ROLES, facts });

test('a page has marks, bars from zero, the reference and its source', () => {
  const page = listPage(atlasOf(PAY), 'best-paid');
  expect(page.entries.map((entry) => [entry.rank, entry.figure?.text, entry.width])).toEqual([
    ['1', '$300', 100],
    ['2', '$200', 66.7],
    ['3', '$100', 33.3],
  ]);
  expect(page.reference).toMatchObject({ figure: { text: '$50' }, width: 16.7 });
  expect(page.citations.figures).toHaveLength(4);
  expect(page.source).toMatchObject({
    href: '/sources/bls-oews/',
    date: 'United States, May 2025',
    released: 'April 30, 2026',
    misses: 'The self-employed.',
  });
  expect(page.entries[2]?.roles.map((role) => role.fit)).toEqual([
    'this role',
    'lists this title',
    'wider group',
  ]);
});

test('shared ranks are marked', () => {
  const page = listPage(atlasOf([pay('15-1', 100), pay('15-2', 100), ALL]), 'best-paid');
  expect(page.entries.map((entry) => entry.rank)).toEqual(['1=', '1=']);
});

test('the contents name every list: those with a page and those too short', () => {
  const page = listsPage(atlasOf(PAY));
  expect(page.lists.map((list) => [list.href, list.size])).toEqual([['/lists/best-paid/', 5]]);
  expect(page.lists[0]?.first.map((entry) => entry.figure?.text)).toEqual(['$300', '$200', '$100']);
  expect(page.short).toHaveLength(listIds.length - 1);
});

test('titles and descriptions fit, differ, and hold no figure', () => {
  const texts = listIds.map((id) => listTexts[id]);
  for (const { title, description, rule, silent } of texts) {
    expect(`${title} | Role Atlas`.length, title).toBeLessThanOrEqual(60);
    expect(description.length, description).toBeGreaterThanOrEqual(70);
    expect(description.length, description).toBeLessThanOrEqual(155);
    expect([rule, ...silent].join(' ')).not.toMatch(/[$£€%]|\d/);
    expect(silent.length).toBeGreaterThan(1);
  }
  expect(new Set(texts.map((text) => text.title)).size).toBe(texts.length);
  expect(new Set(texts.map((text) => text.description)).size).toBe(texts.length);
});
