import { expect, test } from 'vitest';
import { skillPage } from '../../src/model/skill-page.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeBody, makeFact, makeRole, makeSkill } from '../support/make.ts';

const need = (title: string, kind: Role['skills'][number]['kind']) =>
  makeRole(
    { title, skills: [{ skill: 'sql', kind, depth: 'deep', why: `For *${title}*.` }] },
    title.toLowerCase(),
  );

test('roles that cannot do without it come first, then from A to Z', () => {
  const sql = makeSkill({ title: 'SQL' }, 'sql');
  const roles = [
    need('D', 'emerging'),
    need('C', 'common'),
    need('B', 'core'),
    need('A', 'common'),
  ];
  const atlas = makeAtlas({ roles: [...roles, makeRole({}, 'other')], skills: [sql] });
  const { uses } = skillPage(atlas, sql);
  expect(uses.map((use) => use.title)).toEqual(['B', 'A', 'C', 'D']);
  expect(uses[0]).toEqual({
    title: 'B',
    href: '/roles/b/',
    hue: 40,
    kind: 'core',
    depth: 'deep',
    why: 'For <em>B</em>.',
  });
  expect(skillPage(makeAtlas({ skills: [sql] }), sql).uses).toEqual([]);
});

test('skills before and after it are links', () => {
  const sql = makeSkill({ title: 'SQL', prerequisites: ['tables'] }, 'sql');
  const skills = [
    sql,
    makeSkill({ title: 'Tables' }, 'tables'),
    makeSkill({ title: 'Tuning', prerequisites: ['sql', 'tables'] }, 'tuning'),
  ];
  const page = skillPage(makeAtlas({ skills }), sql);
  expect(page.prerequisites).toEqual([{ title: 'Tables', href: '/skills/tables/' }]);
  expect(page.leadsTo).toEqual([{ title: 'Tuning', href: '/skills/tuning/' }]);
});

const pay = (place: string, value: number, group = 'language=SQL') =>
  makeFact({
    source: 'stack-overflow-2025-aggregates',
    subject: 'all-respondents',
    place,
    group,
    value,
  });
const used = (group: string, value: number): Fact =>
  makeFact({
    source: 'stack-overflow-2025',
    subject: 'professional-developers',
    place: 'WORLD',
    group,
    measure: 'share-percent',
    statistic: 'share',
    value,
  });
const labels = (facts: Fact[], surveyName?: string) => {
  const skill = makeSkill(surveyName ? { surveyName } : {}, 'sql');
  return skillPage(makeAtlas({ facts, skills: [skill] }), skill).survey.map(({ label, cited }) => [
    label.replace(/.*(used it|United States|all countries).*/, '$1'),
    cited.text,
    cited.row,
  ]);
};

test('the survey tells use, then pay here, then pay everywhere; by the exact name', () => {
  const facts = [
    pay('WORLD', 70),
    pay('US', 90),
    pay('US', 95, 'language=MySQL'),
    used('database=MySQL', 40),
    used('language=SQL', 58.6),
  ];
  expect(labels(facts, 'SQL')).toEqual([
    ['used it', '58.6%', 1],
    ['United States', '$90', 2],
    ['all countries', '$70', 3],
  ]);
  expect(labels(facts, 'MySQL')).toEqual([
    ['used it', '40%', 1],
    ['United States', '$95', 2],
  ]);
});

test('no survey without a name in it', () => {
  expect(labels([pay('US', 90)])).toEqual([]);
  expect(labels([pay('US', 90)], 'Cobol')).toEqual([]);
});

test('prose sections are joined, texts are rendered, figures are counted in order', () => {
  const ref = {
    query: { source: 'bls-oews', subject: '15-1252', measure: 'pay-year' },
    line: 9,
    column: 1,
  };
  const body = makeBody({ '': ['<p>First ', ref, '</p>'], 'how-to-learn-it': ['<p>Then</p>'] });
  const skill = makeSkill({ definition: 'A `language`.', kind: 'language' }, 'sql', body);
  const page = skillPage(makeAtlas({ facts: [makeFact()], skills: [skill] }), skill);
  expect(page.definition).toBe('A <code>language</code>.');
  expect(page.kind).toBe('Languages');
  expect(page.learn).toMatch(/^<p>First <span class="fig">\$100,000.*<\/p><p>Then<\/p>$/);
  expect(page.depths.map((depth) => [depth.name, depth.text])).toEqual([
    ['Basic', 'A little.'],
    ['Working', 'Enough.'],
    ['Deep', 'A lot.'],
  ]);
  expect(page.citations.figures).toHaveLength(1);
});
