import { expect, test } from 'vitest';
import { inOrder, roleIssues, type KnownIds } from '../../../src/authoring/role-issues.ts';
import { makeRole } from '../../support/make.ts';

const known: KnownIds = {
  families: ['food'],
  skills: Array.from({ length: 8 }, (_, i) => `skill-${i + 1}`),
  roles: [{ id: 'miller', title: 'Miller' }],
  codes: ['soc-2018 15-1252'],
};
const role = makeRole().data;
const lines = (data: unknown): string[] =>
  roleIssues(data, known).map(
    ({ path, missing, message, hint }) =>
      `${path.join('.')}${missing ? ' missing' : ''}: ${message} | ${hint}`,
  );

test('a sound role has no issues', () => expect(lines(role)).toEqual([]));

test('an empty form misses every key that a guide needs, in their order', () => {
  const issues = roleIssues({}, known);
  expect(issues.every(({ missing }) => missing)).toBe(true);
  expect(issues.map(({ path }) => path[0]).slice(0, 3)).toEqual(['title', 'plural', 'family']);
  expect(issues.length).toBeGreaterThan(20);
});

test('what is wrong stands at its path, without the path in the words', () => {
  const duties = role.duties.map((duty, i) =>
    i === 1 ? { ...duty, title: 'x'.repeat(91) } : duty,
  );
  expect(lines({ ...role, duties })).toEqual([
    'duties.1.title: 91 characters, but at most 90 allowed | Keep to at most 90.',
  ]);
});

test('ids that nothing has, with the one that was meant', () => {
  expect(lines({ ...role, family: 'foot' })).toEqual([
    'family: there is no family "foot" | Did you mean "food"?',
  ]);
  const skills = role.skills.map((entry, i) => (i ? entry : { ...entry, skill: 'skil-1' }));
  expect(lines({ ...role, skills })).toEqual([
    'skills.0.skill: there is no skill "skil-1" | Did you mean "skill-1"?',
  ]);
  const codes = [{ scheme: 'soc-2018' as const, code: '15-1253', fit: 'exact' as const }];
  expect(lines({ ...role, codes })[0]).toMatch(/^codes\.0\.code: there is no soc-2018 category/);
  const next = [{ role: 'millar', why: 'a' }, { why: 'b' }];
  expect(lines({ ...role, next })).toEqual([
    'next.0.role: there is no guide "millar" | Did you mean "miller"?',
    'next.1.title missing: no role is named | A guide id for a role of this site, a title for one without a guide.',
  ]);
});

test('a title that is taken, a marker, an invisible character', () => {
  expect(lines({ ...role, title: 'MILLER' })[0]).toMatch(
    /^title: there is a guide "Miller" already/,
  );
  expect(lines({ ...role, summary: '[replace: say it]' })[0]).toMatch(/^summary: a marker is left/);
  expect(lines({ ...role, aliases: ['a\u202eb'] })[0]).toMatch(
    /^aliases\.0: invisible character U\+202E/,
  );
});

test.for([[null], ['x'], [[]], [{ duties: 'x', skills: [null, 3], codes: {} }]])(
  'data of any shape gives issues, never an error: %j',
  ([data]) => expect(roleIssues(data, known).length).toBeGreaterThan(0),
);

test('keys come in the order of the schema', () => {
  expect(Object.keys(inOrder({ skills: [], title: 'a', other: 1, family: 'b' }))).toEqual([
    'title',
    'family',
    'skills',
  ]);
});
