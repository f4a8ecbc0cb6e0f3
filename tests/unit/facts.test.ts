import { expect, test } from 'vitest';
import { FactTable, groupValue } from '../../src/model/facts.ts';
import { factId } from '../../src/schema/fact.ts';
import { makeFact } from '../support/make.ts';

const rows = [
  makeFact({ line: 2, period: '2024-05', value: 1 }),
  makeFact({ line: 3, period: '2025-05', value: 2 }),
  makeFact({ line: 4, period: '2023-05', value: 3 }),
  makeFact({ line: 5, statistic: 'p90', value: 4 }),
  makeFact({ line: 6, place: 'GB', value: 5 }),
  makeFact({ line: 7, group: 'industry=Retail', value: 6 }),
  makeFact({ line: 8, group: 'industry=Banks', period: '2024-05', value: 7 }),
  makeFact({ line: 9, group: 'industry-size=Small', value: 8 }),
  makeFact({ line: 10, group: 'industry=Farms', value: null, note: 'suppressed' }),
  makeFact({ line: 11, subject: '15-1254', value: 9 }),
  makeFact({ line: 12, source: 'ai-jobs', value: 10 }),
  makeFact({ line: 13, measure: 'jobs', statistic: 'count', value: 11 }),
];
const table = new FactTable(rows);
const oews = { source: 'bls-oews', subject: '15-1252' };
const lines = (query: Partial<Parameters<FactTable['find']>[0]>) =>
  table.find({ ...oews, ...query }).map((fact) => fact.line);

test('rows are kept by source and subject, in the order of the table', () => {
  expect(table.of('bls-oews', '15-1252').map((fact) => fact.line)).toEqual([
    2, 3, 4, 5, 6, 7, 8, 9, 10, 13,
  ]);
  expect(table.of('ai-jobs', '15-1252').map((fact) => fact.line)).toEqual([12]);
  expect(table.of('bls-oews', '99-9999')).toEqual([]);
});

test('a missing group means all; other missing keys match anything', () => {
  expect(lines({})).toEqual([2, 3, 4, 5, 6, 13]);
  expect(lines({ group: 'industry=Retail' })).toEqual([7]);
});

test.for([
  [{ place: 'GB' }, [6]],
  [{ period: '2024-05' }, [2]],
  [{ statistic: 'p90' }, [5]],
  [{ measure: 'jobs' }, [13]],
  [{ measure: 'jobs', statistic: 'median' }, []],
  [{ source: 'ai-jobs' }, [12]],
] as const)('find %j', ([query, expected]) => {
  expect(lines(query)).toEqual(expected);
});

test('latest is the row of the latest period that has a value', () => {
  const latest = (query: object) => table.latest({ ...oews, ...query })?.line;
  expect(latest({ statistic: 'median', place: 'US', measure: 'pay-year' })).toBe(3);
  expect(latest({ statistic: 'mean' })).toBeUndefined();
  expect(latest({ group: 'industry=Farms' })).toBeUndefined();
  const hidden = new FactTable([
    makeFact({ period: '2024-05', value: 7 }),
    makeFact({ value: null, note: 'suppressed' }),
  ]);
  expect(hidden.latest(oews)?.value).toBe(7);
});

test('groups are those of one dimension, with a value, of the latest period', () => {
  const groups = (dimension: string, query = {}) =>
    table.groups({ ...oews, ...query }, dimension).map((fact) => fact.line);
  expect(groups('industry')).toEqual([7]);
  expect(groups('industry-size')).toEqual([9]);
  expect(groups('industry', { statistic: 'p90' })).toEqual([]);
  expect(groups('language')).toEqual([]);
});

test('the value of a group is what follows the first equals sign', () => {
  expect(groupValue(makeFact({ group: 'language=C = D' }))).toBe('C = D');
});

test('an id names all that tells observations apart, and leaves out an empty group', () => {
  expect(factId(rows[0]!)).toBe('bls-oews/15-1252/US/pay-year/median/2024-05');
  expect(factId(rows[5]!)).toBe('bls-oews/15-1252/US/industry=Retail/pay-year/median/2025-05');
  expect(new Set(rows.map(factId)).size).toBe(rows.length);
});
