import { expect, test } from 'vitest';
import {
  figureOf,
  fitSentences,
  fitWords,
  subjectText,
  valueText,
} from '../../src/model/figure.ts';
import { fit } from '../../src/schema/parts.ts';
import { makeAtlas, makeFact, makeSource } from '../support/make.ts';

const atlas = makeAtlas();

test.for([
  ['money', { measure: 'pay-year', value: 92_650 }, '$92,650'],
  ['money an hour', { measure: 'pay-hour', value: 43.5 }, '$43.50'],
  ['percent', { measure: 'growth-percent', value: 7.5 }, '7.5%'],
  ['count', { measure: 'openings-year', value: 115_200 }, '115,200'],
  ['number', { measure: 'job-zone', value: 4 }, '4'],
  [
    'text',
    { measure: 'entry-education', value: 'No formal < credential' },
    'No formal < credential',
  ],
  ['zero', { measure: 'growth-percent', value: 0 }, '0%'],
  ['suppressed', { value: null, note: 'suppressed' }, 'not released by the publisher'],
  ['top-coded', { value: null, note: 'top-coded' }, "above the publisher's highest printed value"],
  ['nothing at all', { value: null }, 'not given'],
  ['modelled, with a value', { value: 5, note: 'modelled' }, '$5'],
] as const)('value: %s', ([, overrides, text]) => {
  expect(valueText(makeFact(overrides), 'USD')).toBe(text);
});

test('money is in the currency of its source', () => {
  const fact = makeFact({ source: 'ons-ashe-2025', subject: '2134', place: 'GB', value: 50_000 });
  expect(figureOf(atlas, fact).text).toBe('£50,000');
});

test.for([
  [{}, 'Median pay a year'],
  [{ statistic: 'p90' }, '90th percentile pay a year'],
  [{ statistic: 'mean', measure: 'years-professional' }, 'Mean years of professional experience'],
  [{ statistic: 'count', measure: 'jobs' }, 'Jobs'],
  [{ statistic: 'projection', measure: 'growth-percent' }, 'Projected growth'],
  [{ statistic: 'assignment', measure: 'entry-education' }, 'Typical entry education'],
  [{ group: 'years-coding=5-9' }, 'Median pay a year, years of coding: 5-9'],
  [{ group: 'industry=Retail' }, 'Median pay a year, industry: Retail'],
  [
    { statistic: 'share', measure: 'share-percent', group: 'language=C = D' },
    'Share, language: C = D',
  ],
] as const)('what: %j is %s', ([overrides, what]) => {
  expect(figureOf(atlas, makeFact(overrides)).what).toBe(what);
});

test('a figure names subject with code, place, period, source and kind', () => {
  expect(figureOf(atlas, makeFact(), 'broader')).toEqual({
    id: 'bls-oews/15-1252/US/pay-year/median/2025-05',
    text: '$100,000',
    what: 'Median pay a year',
    beside: [],
    subject: 'Software developers (15-1252)',
    place: 'United States',
    period: 'May 2025',
    sample: '',
    fit: 'broader',
    source: 'bls-oews',
    sourceShort: 'BLS OEWS',
    kind: 'Employer survey',
    stale: false,
    note: '',
  });
});

test('codes that say nothing to a reader are left out; unknown ones stand for themselves', () => {
  expect(subjectText(atlas, 'ai-jobs', 'back-end')).toBe('Backend Engineer');
  expect(subjectText(atlas, 'soc-2018', '99-9999')).toBe('99-9999 (99-9999)');
  expect(figureOf(atlas, makeFact({ place: 'XX' })).place).toBe('XX');
});

test('a sample is of respondents, or of adverts where pay is advertised', () => {
  const sample = (source: string, n: number | null) =>
    figureOf(atlas, makeFact({ source, n })).sample;
  expect(sample('stack-overflow-2025-aggregates', 1648)).toBe('1,648 respondents');
  expect(sample('ai-jobs', 410)).toBe('410 adverts');
  expect(sample('ai-jobs', null)).toBe('');
});

test('a source is old from the day of staleAfter on', () => {
  const stale = (staleAfter: string) => {
    const sources = new Map([['bls-oews', makeSource({ staleAfter })]]);
    return figureOf(makeAtlas({ sources, today: '2026-11-21' }), makeFact()).stale;
  };
  expect(['2026-11-20', '2026-11-21', '2026-11-22'].map(stale)).toEqual([true, true, false]);
});

test('notes are said in words, and an unknown source is an error', () => {
  expect(figureOf(atlas, makeFact({ note: 'modelled' })).note).toMatch(
    /^modelled by the publisher/,
  );
  expect(() => figureOf(atlas, makeFact({ source: 'gone' }))).toThrow('no source gone');
});

test('each fit has words and a sentence of its own', () => {
  for (const words of [fitWords, fitSentences]) {
    expect(Object.keys(words).toSorted()).toEqual([...fit.options].toSorted());
    expect(new Set(Object.values(words)).size).toBe(fit.options.length);
  }
});
