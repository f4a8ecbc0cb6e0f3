import { expect, test } from 'vitest';
import { Citations } from '../../src/model/citations.ts';
import { finderFamilies, finderRows } from '../../src/model/finder.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeFact, makeFamily, makeRole } from '../support/make.ts';
import { projection, surveyPay } from '../support/make-facts.ts';

const both: Role['codes'] = [
  { scheme: 'soc-2018', code: '15-1254', fit: 'title' },
  { scheme: 'soc-2018', code: '15-1252', fit: 'proxy' },
];
const rowsOf = (roles: ReturnType<typeof makeRole>[], facts: Fact[] = []) => {
  const atlas = makeAtlas({ roles, facts });
  return finderRows(atlas, atlas.roles.values(), new Citations(atlas));
};
const zone = (value: number) =>
  makeFact({
    source: 'onet-29-3',
    subject: '15-1254.00',
    measure: 'job-zone',
    statistic: 'assignment',
    value,
  });

test('rows run from A to Z, whatever the case', () => {
  const roles = ['miller', 'Baker', 'étuve cook', 'Zester', 'apprentice'].map((title, i) =>
    makeRole({ title }, `role-${i}`),
  );
  const rows = rowsOf(roles);
  expect(rows.map((row) => row.title)).toEqual([
    'apprentice',
    'Baker',
    'étuve cook',
    'miller',
    'Zester',
  ]);
  expect(rows.map((row) => row.item.place)).toEqual([0, 1, 2, 3, 4]);
});

test('a row shows the role, its family and the figures of its first category', () => {
  const onet: Role['codes'] = [{ scheme: 'onet-soc-2019', code: '15-1254.00', fit: 'title' }];
  const [row] = rowsOf(
    [makeRole({ codes: [...both, ...onet] })],
    [
      makeFact({ value: 2 }),
      makeFact({ subject: '15-1254', value: 1 }),
      ...projection('15-1252', { growth: 2 }),
      ...projection('15-1254', { growth: 1, openings: 7 }),
      zone(3),
    ],
  );
  expect(row).toMatchObject({
    id: 'baker',
    href: '/roles/baker/',
    hue: 40,
    family: 'Food',
    category: 'Web developers (15-1254)',
    fit: 'lists this title',
    pay: { text: '$1', row: 1 },
    growth: { text: '1%' },
    years: '2024–2034',
    openings: { text: '7' },
    education: { text: "Bachelor's degree" },
    zone: { text: '3' },
    zoneWords: 'medium',
    remote: 'Rare',
  });
  expect(row).not.toHaveProperty('outlookCategory');
});

test('what is filtered and sorted by are plain numbers, and all names', () => {
  const [row] = rowsOf(
    [makeRole({ aliases: ['Bread maker', 'Baker'] })],
    [makeFact({ value: 92_650 }), ...projection('15-1252', { growth: -0.7, openings: 0 })],
  );
  expect(row?.item).toEqual({
    names: ['Baker', 'Bread maker'],
    place: 0,
    family: 'food',
    numbers: { pay: 92_650, growth: -0.7, openings: 0, education: 6, remote: 1 },
  });
});

test('an education that is on no scale is shown, but cannot be filtered by', () => {
  const facts = projection().map((fact) =>
    fact.measure === 'entry-education' ? { ...fact, value: 'A good nose' } : fact,
  );
  const [row] = rowsOf([makeRole()], facts);
  expect(row?.education?.text).toBe('A good nose');
  expect(row?.item.numbers).not.toHaveProperty('education');
});

test('pay and outlook are of one category where there is a choice', () => {
  const [row] = rowsOf(
    [makeRole({ codes: both })],
    [
      makeFact({ value: 2 }),
      ...projection('15-1254', { growth: 1 }),
      ...projection('15-1252', { growth: 2 }),
    ],
  );
  expect([row?.category, row?.growth?.text]).toEqual(['Software developers (15-1252)', '2%']);
});

test('where pay and outlook are of two categories, both are named', () => {
  const [row] = rowsOf(
    [makeRole({ codes: both })],
    [makeFact({ value: 2 }), ...projection('15-1254', { growth: 1 })],
  );
  expect([row?.category, row?.fit]).toEqual(['Software developers (15-1252)', 'nearest group']);
  expect(row?.outlookCategory).toBe('Web developers (15-1254), lists this title');
});

test('only official pay counts; what is not held is absent', () => {
  const codes: Role['codes'] = [
    { scheme: 'stack-overflow-2025', code: 'developer-back-end', fit: 'exact' },
  ];
  const [row] = rowsOf([makeRole({ codes, family: 'none' })], surveyPay());
  expect(row).toMatchObject({ category: '', fit: '', family: 'none', hue: 250 });
  for (const key of ['pay', 'growth', 'years', 'openings', 'education', 'zone'])
    expect(row).not.toHaveProperty(key);
  expect(row?.item.numbers).toEqual({ remote: 1 });
});

test('an outlook without pay names its category and fit', () => {
  const [row] = rowsOf([makeRole()], projection());
  expect([row?.category, row?.fit, row?.growth?.text]).toEqual([
    'Software developers (15-1252)',
    'this role',
    '7.5%',
  ]);
});

test('families without roles are no filter', () => {
  const families = new Map([
    ['drink', makeFamily({ title: 'Drink' })],
    ['food', makeFamily()],
  ]);
  const atlas = makeAtlas({ families, roles: [makeRole(), makeRole({}, 'miller')] });
  expect(finderFamilies(atlas)).toEqual([{ id: 'food', title: 'Food', hue: 40, count: 2 }]);
});
