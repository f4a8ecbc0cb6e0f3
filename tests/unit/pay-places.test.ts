import { expect, test } from 'vitest';
import { payByCountry, payByIndustry, payByState, payElsewhere } from '../../src/model/pay.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeFact, makeRole } from '../support/make.ts';

const codes: Role['codes'] = [
  { scheme: 'soc-2018', code: '15-1254', fit: 'title' },
  { scheme: 'soc-2018', code: '15-1252', fit: 'proxy' },
  { scheme: 'stack-overflow-2025', code: 'developer-back-end', fit: 'exact' },
  { scheme: 'uk-soc-2020', code: '2134', fit: 'broader' },
  { scheme: 'noc-2021', code: '21234', fit: 'title' },
];
const role = makeRole({ codes }).data;

const state = (place: string, jobs: number | null, median: number | null, subject = '15-1252') => [
  makeFact({ source: 'bls-oews-state', subject, place, value: median }),
  makeFact({
    source: 'bls-oews-state',
    subject,
    place,
    measure: 'jobs',
    statistic: 'count',
    value: jobs,
  }),
];
const country = (place: string, n: number, value: number | null, more: Partial<Fact> = {}) =>
  makeFact({
    source: 'stack-overflow-2025-aggregates',
    subject: 'developer-back-end',
    place,
    n,
    value,
    ...more,
  });
const industry = (measure: Fact['measure'], name: string, value: number, period = '2024') =>
  makeFact({
    source: 'bls-ooh',
    subject: '15-1252',
    measure,
    group: `industry=${name}`,
    value,
    period,
  });

test('states are those with most jobs that also have a median, by jobs', () => {
  const atlas = makeAtlas({
    facts: [
      ...state('US-CA', 10, 7),
      ...state('US-TX', 30, 5),
      ...state('US-NY', 20, null),
      ...state('US-AK', null, 4),
    ],
  });
  const found = payByState(atlas, role, 12);
  expect(found).toMatchObject({ subject: 'Software developers (15-1252)', fit: 'proxy' });
  expect(found?.rows.map((row) => [row.state, row.jobs.value, row.median.value])).toEqual([
    ['Texas', 30, 5],
    ['California', 10, 7],
  ]);
  expect(payByState(atlas, role, 1)?.rows.map((row) => row.state)).toEqual(['Texas']);
});

test('the first category with a state table counts; none is none', () => {
  const facts = [...state('US-CA', 10, 7), ...state('US-TX', 3, 5, '15-1254')];
  expect(payByState(makeAtlas({ facts }), role, 12)?.subject).toBe('Web developers (15-1254)');
  expect(payByState(makeAtlas(), role, 12)).toBeUndefined();
});

test('countries are those with most answers, the best paid first', () => {
  const facts = [
    country('DE', 50, 80),
    country('GB', 90, 70),
    country('US', 99, 60),
    country('CA', 40, 99),
    country('WORLD', 900, 65),
    country('FR', 95, 500, { group: 'language=Go' }),
    country('FR', 95, 500, { statistic: 'mean' }),
    country('PL', 97, null, { note: 'suppressed' }),
  ];
  const names = (most: number) =>
    payByCountry(makeAtlas({ facts }), role, most).map((row) => row.place);
  expect(names(3)).toEqual(['Germany', 'United Kingdom', 'United States']);
  expect(names(9)).toEqual(['Canada', 'Germany', 'United Kingdom', 'United States']);
  expect(payByCountry(makeAtlas({ facts }), makeRole().data, 9)).toEqual([]);
});

test('national figures elsewhere keep their currency, category and unit', () => {
  const facts = [
    makeFact({
      source: 'ca-job-bank-2025',
      subject: '21234',
      place: 'CA',
      measure: 'pay-hour',
      value: 40,
    }),
    makeFact({ source: 'ons-ashe-2025', subject: '2134', place: 'GB', value: 50_000 }),
    makeFact({ source: 'ons-ashe-2025', subject: '2134', place: 'GB-TLI', value: 60_000 }),
  ];
  const rows = payElsewhere(makeAtlas({ facts }), role);
  expect(
    rows.map(({ place, label, fit, median, unit }) => [place, label, fit, median.value, unit]),
  ).toEqual([
    ['United Kingdom', 'Programmers (2134)', 'broader', 50_000, 'a year'],
    ['Canada', 'Web developers and programmers (21234)', 'title', 40, 'an hour'],
  ]);
  expect(payElsewhere(makeAtlas(), role)).toEqual([]);
  expect(payElsewhere(makeAtlas({ facts }), makeRole().data)).toEqual([]);
});

test('industries are joined by name; what one table lacks is absent', () => {
  const facts = [
    industry('share-percent', 'Retail', 40),
    industry('share-percent', 'Farms', 10),
    industry('pay-year', 'Banks', 9),
    industry('pay-year', 'Retail', 8),
    industry('pay-year', 'Mines', 7, '2023'),
  ];
  const found = payByIndustry(makeAtlas({ facts }), role);
  expect(found?.subject).toBe('Software developers (15-1252)');
  expect(
    found?.rows.map(({ industry, share, median }) => [industry, share?.value, median?.value]),
  ).toEqual([
    ['Retail', 40, 8],
    ['Farms', 10, undefined],
    ['Banks', undefined, 9],
  ]);
  expect(found?.rows[1]).not.toHaveProperty('median');
  expect(payByIndustry(makeAtlas(), role)).toBeUndefined();
});
