import { expect, test } from 'vitest';
import { payByExperience, payRows } from '../../src/model/pay.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeFact, makeRole, makeSource } from '../support/make.ts';

const SURVEY = 'stack-overflow-2025-aggregates';
const survey = (overrides: Partial<Fact> = {}) =>
  makeFact({ source: SURVEY, subject: 'developer-back-end', period: '2025', ...overrides });
const codes: Role['codes'] = [
  { scheme: 'ai-jobs', code: 'back-end', fit: 'title' },
  { scheme: 'stack-overflow-2025', code: 'developer-back-end', fit: 'exact' },
  { scheme: 'soc-2018', code: '15-1254', fit: 'title' },
  { scheme: 'soc-2018', code: '15-1252', fit: 'proxy' },
  { scheme: 'uk-soc-2020', code: '2134', fit: 'broader' },
];
const role = makeRole({ codes }).data;
const rowsOf = (facts: Fact[]) => payRows(makeAtlas({ facts }), role);

test('sources stand in a fixed order, the categories of each in the order of the role', () => {
  const rows = rowsOf([
    makeFact({ source: 'ai-jobs', subject: 'back-end', value: 5 }),
    survey({ value: 4 }),
    makeFact({ value: 3 }),
    makeFact({ subject: '15-1254', value: 2 }),
    makeFact({ source: 'ons-ashe-2025', subject: '2134', value: 1 }),
  ]);
  expect(rows.map((row) => [row.source, row.label, row.fit, row.median.value])).toEqual([
    ['bls-oews', 'Web developers (15-1254)', 'title', 2],
    ['bls-oews', 'Software developers (15-1252)', 'proxy', 3],
    [SURVEY, 'Developer, back-end', 'exact', 4],
    ['ai-jobs', 'Backend Engineer', 'title', 5],
  ]);
  expect(rows[3]).toMatchObject({
    short: 'aijobs.net',
    kind: 'advertised',
    kindName: 'Advertised pay',
    basis: 'advertised',
  });
});

const span = (statistics: Fact['statistic'][], more: Partial<Fact>[] = []) => {
  const [row] = rowsOf([
    makeFact(),
    ...statistics.map((statistic, i) => makeFact({ statistic, value: i + 1 })),
    ...more.map((overrides) => makeFact(overrides)),
  ]);
  return [row?.low?.statistic, row?.high?.statistic, row?.range];
};
const WIDE = ['p10', 'p90', '10th to 90th percentile'];
const HALF = ['p25', 'p75', '25th to 75th percentile'];

test('the wide range is preferred to the quartiles', () => {
  expect(span(['p10', 'p25', 'p75', 'p90'])).toEqual(WIDE);
  expect(span(['p25', 'p75'])).toEqual(HALF);
});

test('half of a wide range is no range', () => {
  expect(span(['p10', 'p25', 'p75'])).toEqual(HALF);
  expect(
    span(
      ['p25', 'p75'],
      [{ statistic: 'p10' }, { statistic: 'p90', value: null, note: 'top-coded' }],
    ),
  ).toEqual(HALF);
  expect(span(['p10', 'p75']).slice(0, 2)).toEqual([undefined, undefined]);
  expect(span(['p25']).slice(0, 2)).toEqual([undefined, undefined]);
});

test('percentiles of another year or place are not mixed in', () => {
  const other = [{ period: '2024-05' }, { place: 'GB' }, { group: 'industry=Retail' }].flatMap(
    (one) => [
      { ...one, statistic: 'p10' as const },
      { ...one, statistic: 'p90' as const },
    ],
  );
  expect(span([], other).slice(0, 2)).toEqual([undefined, undefined]);
});

test('a row without a range has no low and no high key', () => {
  const [row] = rowsOf([makeFact()]);
  expect(row).not.toHaveProperty('low');
  expect(row).not.toHaveProperty('high');
});

test('no median, no row: not from another place, not from a mean, not where it is suppressed', () => {
  expect(rowsOf([makeFact({ place: 'GB' })])).toEqual([]);
  expect(rowsOf([makeFact({ statistic: 'mean' })])).toEqual([]);
  expect(rowsOf([makeFact({ value: null, note: 'top-coded' })])).toEqual([]);
  expect(rowsOf([makeFact({ subject: '99-9999' })])).toEqual([]);
});

test('the latest median is shown', () => {
  const [row] = rowsOf([makeFact({ period: '2024-05', value: 1 }), makeFact({ value: 2 })]);
  expect([row?.period, row?.median.value]).toEqual(['2025-05', 2]);
});

test('a source that does not say what it counts as pay is left out', () => {
  const { payBasis: _, ...silent } = makeSource();
  const atlas = makeAtlas({ facts: [makeFact()], sources: new Map([['bls-oews', silent]]) });
  expect(payRows(atlas, role)).toEqual([]);
});

test('experience bands come in order, only those measured, each with its range', () => {
  const band = (name: string, overrides: Partial<Fact> = {}) =>
    survey({ group: `years-coding=${name}`, ...overrides });
  const atlas = makeAtlas({
    facts: [
      band('20+', { value: 5 }),
      band('1-4', { value: 1 }),
      band('1-4', { value: 0.5, statistic: 'p25' }),
      band('1-4', { value: 2, statistic: 'p75' }),
      band('10-14', { value: 3 }),
      band('5-9', { place: 'GB', value: 9 }),
      band('15-19', { value: null, note: 'suppressed' }),
      survey({ value: 8 }),
    ],
  });
  const bands = payByExperience(atlas, role, 'US');
  expect(bands.map(({ band, row }) => [band, row.median.value])).toEqual([
    ['1-4', 1],
    ['10-14', 3],
    ['20+', 5],
  ]);
  expect([bands[0]?.row.low?.value, bands[0]?.row.high?.value]).toEqual([0.5, 2]);
  expect(bands[1]?.row).not.toHaveProperty('low');
  expect(payByExperience(atlas, role, 'GB').map(({ band }) => band)).toEqual(['5-9']);
  expect(payByExperience(atlas, makeRole().data, 'US')).toEqual([]);
});
