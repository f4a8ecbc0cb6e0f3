import { expect, test } from 'vitest';
import { listLinks, listPage } from '../../src/model/finder-list-page.ts';
import { FEWEST_ROLES, MOST_RANKS, rolesList, rolesLists } from '../../src/model/lists.ts';
import { sitePaths } from '../../src/model/paths.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeFact, makeRole } from '../support/make.ts';
import { projection } from '../support/make-facts.ts';

const soc = (code: string, fit: Role['codes'][number]['fit'] = 'exact') =>
  ({ scheme: 'soc-2018', code, fit }) as const;
const roleIn = (title: string, ...codes: Role['codes']) =>
  makeRole({ title, codes }, title.toLowerCase());
const pay = (subject: string, value: number, period = '2025-05') =>
  makeFact({ subject, value, period });
const ALL = pay('00-0000', 50);

/** Five roles in three categories, one of which holds three of them. */
const ROLES = [
  roleIn('Miller', soc('15-1', 'broader'), soc('15-9')),
  roleIn('Baker', soc('15-1')),
  roleIn('Cook', soc('15-2')),
  roleIn('Waiter', soc('15-3')),
  roleIn('Brewer', soc('15-1', 'title')),
];
const PAY = [pay('15-1', 100), pay('15-2', 300), pay('15-3', 200), pay('15-9', 999), ALL];
const atlasOf = (facts: Fact[], roles = ROLES) => makeAtlas({ roles, facts });
const outline = (facts: Fact[], id: Parameters<typeof rolesList>[1], roles = ROLES) =>
  rolesList(atlasOf(facts, roles), id).entries.map((entry) => [
    entry.rank,
    entry.title,
    ...entry.roles.map(({ role, fit }) => `${role.data.title} ${fit ?? ''}`.trim()),
  ]);

test('categories are ranked, and roles in one stand together from A to Z', () => {
  expect(outline(PAY, 'best-paid')).toEqual([
    [1, '15-2 (15-2)', 'Cook exact'],
    [2, '15-3 (15-3)', 'Waiter exact'],
    [3, '15-1 (15-1)', 'Baker exact', 'Brewer title', 'Miller broader'],
  ]);
});

test('a role stands once, under the first of its categories that has the figure', () => {
  const facts = PAY.filter((fact) => fact.subject !== '15-1');
  expect(outline(facts, 'best-paid')[0]).toEqual([1, '15-9 (15-9)', 'Miller exact']);
});

test('the best paid are above all occupations; without that figure there is no list', () => {
  expect(outline([...PAY.slice(0, -1), pay('00-0000', 200)], 'best-paid')).toEqual([
    [1, '15-2 (15-2)', 'Cook exact'],
  ]);
  expect(outline(PAY.slice(0, -1), 'best-paid')).toEqual([]);
});

test('equal figures share a rank', () => {
  const facts = [pay('15-1', 100), pay('15-2', 100), pay('15-3', 90), ALL];
  const { entries } = rolesList(atlasOf(facts), 'best-paid');
  expect(entries.map((entry) => [entry.rank, entry.tied])).toEqual([
    [1, true],
    [1, true],
    [3, false],
  ]);
});

test('a list has ten ranks at most', () => {
  const codes = Array.from({ length: 14 }, (_, i) => `15-${i + 10}`);
  const roles = codes.map((code) => roleIn(`Role ${code}`, soc(code)));
  const facts = [...codes.map((code, i) => pay(code, 100 + i)), ALL];
  const { entries, size } = rolesList(atlasOf(facts, roles), 'best-paid');
  expect(entries).toHaveLength(MOST_RANKS);
  expect(size).toBe(MOST_RANKS);
  expect(entries[0]?.title).toBe('15-23 (15-23)');
});

test('a figure of another year is left out and named, not ranked', () => {
  const facts = [...PAY.filter((fact) => fact.subject !== '15-2'), pay('15-2', 300, '2024-05')];
  const list = rolesList(atlasOf(facts), 'best-paid');
  expect(list.entries.map((entry) => entry.title)).toEqual(['15-3 (15-3)', '15-1 (15-1)']);
  expect(list.leftOut).toEqual(['15-2 (15-2)']);
  expect(listPage(atlasOf(facts), 'best-paid').leftOut).toMatch(/^15-2 \(15-2\): .*not be ranked/);
});

test('growth is ranked above that of all occupations, openings without a floor', () => {
  const facts = [
    ...projection('15-1', { growth: 2, openings: 5 }),
    ...projection('15-2', { growth: 9, openings: 70 }),
    ...projection('15-3', { growth: -4, openings: 900 }),
    ...projection('00-0000', { growth: 3 }),
  ];
  expect(outline(facts, 'fastest-growing').map(([, title]) => title)).toEqual(['15-2 (15-2)']);
  expect(outline(facts, 'most-openings').map(([, title]) => title)).toEqual([
    '15-3 (15-3)',
    '15-2 (15-2)',
    '15-1 (15-1)',
  ]);
});

test("least formal education holds what is assigned below a bachelor's degree, the least first", () => {
  const assigned = (subject: string, value: string) =>
    projection(subject).map((fact) =>
      fact.measure === 'entry-education' ? { ...fact, value } : fact,
    );
  const facts = [
    ...assigned('15-1', "Associate's degree"),
    ...assigned('15-2', "Bachelor's degree"),
    ...assigned('15-3', 'Some college, no degree'),
    ...assigned('15-9', 'Unheard-of degree'),
  ];
  expect(outline(facts, 'least-formal-education').map(([rank, title]) => [rank, title])).toEqual([
    [1, '15-3 (15-3)'],
    [2, '15-1 (15-1)'],
  ]);
});

test('the smallest preparation is job zone three or lower, by occupation', () => {
  const roles = [3, 2, 4].map((_, i) =>
    roleIn(`Role ${i}`, { scheme: 'onet-soc-2019', code: `15-${i}.00`, fit: 'title' }),
  );
  const facts = [3, 2, 4].map((value, i) =>
    makeFact({
      ...{ source: 'onet-29-3', subject: `15-${i}.00`, measure: 'job-zone' },
      ...{ statistic: 'assignment', value },
    }),
  );
  expect(outline(facts, 'smallest-preparation', roles)).toEqual([
    [1, '15-1.00 (15-1.00)', 'Role 1 title'],
    [2, '15-0.00 (15-0.00)', 'Role 0 title'],
  ]);
  const page = listPage(atlasOf(facts, roles), 'smallest-preparation');
  expect(page.entries.map((entry) => [entry.figure?.text, entry.words, entry.width])).toEqual([
    ['2', 'some', 0],
    ['3', 'medium', 0],
  ]);
});

const remote = (title: string, how: Role['environment']['remote'], reviewed = '2026-03-01') => {
  const { environment } = makeRole().data;
  return makeRole(
    { title, environment: { ...environment, remote: how }, reviewed },
    title.toLowerCase(),
  );
};

test('remote-friendly roles are grouped by our judgment and not ranked', () => {
  const roles = [
    remote('Miller', 'often'),
    remote('Baker', 'rare'),
    remote('Cook', 'often'),
    remote('Waiter', 'usual', '2026-01-05'),
    remote('Brewer', 'sometimes'),
  ];
  expect(outline([], 'remote-friendly', roles)).toEqual([
    [0, 'Usual', 'Waiter'],
    [0, 'Often possible', 'Cook', 'Miller'],
  ]);
  const page = listPage(atlasOf([], roles), 'remote-friendly');
  expect(page).toMatchObject({ ranked: false, size: 3, of: 5, notice: '', leftOut: '' });
  expect(page.source).toEqual({
    title: 'Our judgment in each guide',
    dated: 'Guides last read',
    date: 'January 5, 2026 to March 1, 2026',
    misses: '',
  });
  expect(page.entries[0]?.roles[0]).toMatchObject({ fit: '', place: 'In a bakery.' });
});

test('a list has a page from four roles on, and its address is known', () => {
  const three = [roleIn('A', soc('15-1')), roleIn('B', soc('15-2')), roleIn('C', soc('15-3'))];
  expect(rolesLists(atlasOf(PAY, three))).toEqual([]);
  const four = atlasOf(PAY, [...three, roleIn('D', soc('15-1'))]);
  expect(rolesLists(four).map((list) => [list.id, list.size])).toEqual([
    ['best-paid', FEWEST_ROLES],
  ]);
  expect(sitePaths(four)).toContain('/lists/best-paid/');
  expect(sitePaths(four)).not.toContain('/lists/fastest-growing/');
  expect(listLinks(four)).toEqual([{ title: 'Best paid', href: '/lists/best-paid/' }]);
});
