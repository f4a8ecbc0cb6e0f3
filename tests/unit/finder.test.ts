import { expect, test } from 'vitest';
import { Citations } from '../../src/model/citations.ts';
import { finderRows } from '../../src/model/finder.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeFact, makeRole } from '../support/make.ts';
import { projection, surveyPay } from '../support/make-facts.ts';

const both: Role['codes'] = [
  { scheme: 'soc-2018', code: '15-1254', fit: 'title' },
  { scheme: 'soc-2018', code: '15-1252', fit: 'proxy' },
];
const rowsOf = (roles: ReturnType<typeof makeRole>[], facts: Fact[] = []) => {
  const atlas = makeAtlas({ roles, facts });
  return finderRows(atlas, atlas.roles.values(), new Citations(atlas));
};

test('rows run from A to Z, whatever the case', () => {
  const roles = ['miller', 'Baker', 'étuve cook', 'Zester', 'apprentice'].map((title, i) =>
    makeRole({ title }, `role-${i}`),
  );
  expect(rowsOf(roles).map((row) => row.title)).toEqual([
    'apprentice',
    'Baker',
    'étuve cook',
    'miller',
    'Zester',
  ]);
});

test('a row shows the role, its family and the figures of its first category', () => {
  const [row] = rowsOf(
    [makeRole({ codes: both })],
    [
      makeFact({ value: 2 }),
      makeFact({ subject: '15-1254', value: 1 }),
      ...projection('15-1252', { growth: 2 }),
      ...projection('15-1254', { growth: 1, openings: 7 }),
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
    openings: { text: '7' },
    education: { text: "Bachelor's degree" },
  });
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

test('only official pay counts; what is not held is absent', () => {
  const codes: Role['codes'] = [
    { scheme: 'stack-overflow-2025', code: 'developer-back-end', fit: 'exact' },
  ];
  const [row] = rowsOf([makeRole({ codes, family: 'none' })], surveyPay());
  expect(row).toMatchObject({ category: '', fit: '', family: 'none', hue: 250 });
  for (const key of ['pay', 'growth', 'openings', 'education']) expect(row).not.toHaveProperty(key);
});

test('an outlook without pay names its category and fit', () => {
  const [row] = rowsOf([makeRole()], projection());
  expect([row?.category, row?.fit, row?.growth?.text]).toEqual([
    'Software developers (15-1252)',
    expect.stringMatching(/./),
    '7.5%',
  ]);
});
