import { expect, test } from 'vitest';
import type { Atlas } from '../../src/model/atlas.ts';
import { compareFacts, incomparableSentence, reasonCodes } from '../../src/model/comparable.ts';
import type { Fact } from '../../src/schema/fact.ts';

const fact = (changes: Partial<Fact>): Fact => ({
  source: 'survey',
  line: 2,
  subject: 'a',
  place: 'US',
  group: '',
  measure: 'pay-year',
  statistic: 'median',
  period: '2025-05',
  value: 100,
  n: null,
  note: '',
  ...changes,
});

const source = (changes: object) => ({
  kind: 'employer-survey',
  currency: 'USD',
  payBasis: 'wages',
  population: 'Employees.',
  ...changes,
});

const atlas = {
  sources: new Map([
    ['survey', source({})],
    ['pounds', source({ currency: 'GBP' })],
    ['total', source({ payBasis: 'total' })],
    ['self', source({ kind: 'self-report' })],
    ['everyone', source({ population: 'Everyone who answered.' })],
  ]),
  places: new Map([
    ['US', { name: 'United States' }],
    ['GB', { name: 'United Kingdom' }],
  ]),
} as unknown as Atlas;

const CASES: [string, Partial<Fact>, RegExp][] = [
  ['missing', { value: null, note: 'suppressed' }, /not published/],
  ['measure', { measure: 'pay-hour' }, /one is pay a year, the other pay an hour/],
  ['statistic', { statistic: 'mean' }, /one is a median, the other a mean/],
  ['place', { place: 'GB' }, /one is for United States, the other for United Kingdom/],
  ['period', { period: '2024-05' }, /one refers to May 2025, the other to May 2024/],
  ['group', { group: 'years-coding=5-9' }, /one counts everyone, the other years coding 5 9/],
  ['currency', { source: 'pounds' }, /one is in USD, the other in GBP/],
  ['basis', { source: 'total' }, /one means wages without .*, the other total pay/],
  ['population', { source: 'everyone' }, /one covers employees, the other everyone who answered/],
  ['method', { source: 'self' }, /one is an employer survey, the other a self-report/],
];

test.for(CASES)('not comparable: %s', ([code, changes, words]) => {
  const comparison = compareFacts(atlas, fact({}), fact({ subject: 'b', ...changes }));
  expect(comparison.comparable).toBe(false);
  expect(comparison.comparable ? [] : comparison.reasons.map((reason) => reason.code)).toEqual([
    code,
  ]);
  expect(incomparableSentence(comparison)).toMatch(words);
  expect(incomparableSentence(comparison)).toMatch(/^Not comparable: .*\.$/);
});

test('every reason has a case', () => {
  expect(CASES.map(([code]) => code).toSorted()).toEqual([...reasonCodes].toSorted());
});

test('two categories of one source, place, time and statistic may be compared', () => {
  const comparison = compareFacts(
    atlas,
    fact({ subject: 'a' }),
    fact({ subject: 'b', value: 200 }),
  );
  expect(comparison).toEqual({ comparable: true });
  expect(incomparableSentence(comparison)).toBe('');
});

test('several differences are all named', () => {
  const comparison = compareFacts(
    atlas,
    fact({}),
    fact({ statistic: 'mean', place: 'GB', period: '2024-05' }),
  );
  expect(incomparableSentence(comparison)).toMatch(/median.*United Kingdom.*May 2024/);
});

test('a missing figure is never compared', () => {
  expect(compareFacts(atlas, undefined, fact({})).comparable).toBe(false);
});
