import { expect, test } from 'vitest';
import { outlookRows, replacementWords } from '../../src/model/outlook.ts';
import type { Fact } from '../../src/schema/fact.ts';
import { makeAtlas, makeFact, makeRole } from '../support/make.ts';
import { projection } from '../support/make-facts.ts';

const codes = [
  { scheme: 'onet-soc-2019', code: '15-1252', fit: 'exact' },
  { scheme: 'soc-2018', code: '15-1254', fit: 'title' },
  { scheme: 'soc-2018', code: '15-1252', fit: 'proxy' },
] as const;
const role = makeRole({ codes: [...codes] }).data;
const rowsOf = (facts: Fact[]) => outlookRows(makeAtlas({ facts }), role);

test('one row for each US category, in the order of the role', () => {
  const rows = rowsOf([...projection('15-1252'), ...projection('15-1254', { growth: -3 })]);
  expect(rows.map((row) => [row.subject, row.fit, row.growth.value])).toEqual([
    ['Web developers (15-1254)', 'title', -3],
    ['Software developers (15-1252)', 'proxy', 7.5],
  ]);
  expect(rows[0]?.jobs.value).toBe(1000);
  expect(rows[0]?.openings.value).toBe(100);
  expect(rows[0]?.change.value).toBe(200);
  expect(rows[0]?.education?.value).toBe("Bachelor's degree");
});

test.for(['jobs', 'growth-percent', 'openings-year', 'jobs-change'])(
  'without %s there is no row',
  (measure) => {
    expect(rowsOf(projection().filter((fact) => fact.measure !== measure))).toEqual([]);
  },
);

test('education is left out where none is assigned', () => {
  const [row] = rowsOf(projection().filter((fact) => fact.measure !== 'entry-education'));
  expect(row).toBeDefined();
  expect(row).not.toHaveProperty('education');
});

test('projected jobs of the last year are not taken for jobs of today', () => {
  const future = makeFact({
    source: 'bls-ep',
    measure: 'jobs',
    statistic: 'projection',
    period: '2034',
    value: 9999,
  });
  expect(rowsOf([future, ...projection()])[0]?.jobs.value).toBe(1000);
  expect(rowsOf([future, ...projection().filter((fact) => fact.measure !== 'jobs')])).toEqual([]);
});

test.for([
  [-5000, 100, 'Nearly all openings replace people who leave'],
  [0, 100, 'Nearly all openings replace people who leave'],
  [140, 100, 'Nearly all openings replace people who leave'],
  [150, 100, 'Most openings replace people who leave'],
  [390, 100, 'Most openings replace people who leave'],
  [400, 100, 'About half of the openings replace people who leave'],
  [590, 100, 'About half of the openings replace people who leave'],
  [600, 100, 'Most openings are new jobs'],
  [1000, 100, 'Most openings are new jobs'],
] as const)(
  'a change of %d over ten years with %d openings a year',
  ([change, openings, words]) => {
    const [row] = rowsOf(projection('15-1252', { change, openings }));
    expect(replacementWords(row!)).toBe(words);
  },
);
