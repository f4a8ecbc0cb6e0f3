import { expect, test } from 'vitest';
import { resolveRef } from '../../src/model/fact-ref.ts';
import { makeAtlas, makeFact } from '../support/make.ts';

const facts = [
  makeFact({ period: '2024-05', value: 1 }),
  makeFact({ period: '2025-05', value: 2 }),
  makeFact({ statistic: 'p90', value: 3 }),
  makeFact({ place: 'GB', value: 4 }),
  makeFact({ group: 'industry=Retail', value: 5 }),
  makeFact({ measure: 'openings-year', statistic: 'projection', value: 6 }),
  makeFact({ measure: 'jobs', statistic: 'count', place: 'GB', value: 7 }),
  makeFact({ measure: 'jobs', statistic: 'count', place: 'DE', value: 8 }),
  makeFact({ measure: 'share-percent', statistic: 'share', group: 'industry=A', value: 9 }),
  makeFact({ measure: 'share-percent', statistic: 'share', group: 'industry=B', value: 10 }),
  makeFact({ measure: 'exits-year', statistic: 'projection', value: 11 }),
  makeFact({ measure: 'exits-year', statistic: 'count', value: 12 }),
  makeFact({ measure: 'pay-hour', value: null, note: 'top-coded' }),
  makeFact({ subject: '15-1254' }),
];
const atlas = makeAtlas({ facts });
const base = { source: 'bls-oews', subject: '15-1252', measure: 'pay-year' };
const resolve = (query: Record<string, string>) =>
  resolveRef({ query: { ...base, ...query }, line: 7, column: 3 }, atlas, 'a.mdx');

test.for([
  ['US, all, median and latest unless said otherwise', {}, 2],
  ['a period', { period: '2024-05' }, 1],
  ['a statistic', { statistic: 'p90' }, 3],
  ['a place', { place: 'GB' }, 4],
  ['a group', { group: 'industry=Retail' }, 5],
  ['the only statistic there is', { measure: 'openings-year' }, 6],
  ['one place of several without US', { measure: 'jobs', place: 'DE' }, 8],
] as const)('finds %s', ([, query, value]) => {
  const { fact, problems } = resolve(query);
  expect(fact?.value).toBe(value);
  expect(problems).toEqual([]);
});

test.for([
  [
    { source: 'bls-oew' },
    'fact-unknown',
    'there is no source "bls-oew"',
    'Did you mean "bls-oews"?',
  ],
  [{ source: 'zzz' }, 'fact-unknown', 'there is no source "zzz"', /^Sources: bls-oews, /],
  [
    { subject: '15-1253' },
    'fact-unknown',
    /has no subject "15-1253"/,
    /^Did you mean "15-125[24]"\?$/,
  ],
  [
    { subject: 'x' },
    'fact-unknown',
    /no subject "x"/,
    /first column of content\/facts\/bls-oews\.csv/,
  ],
  [
    { measure: 'job-zone' },
    'fact-unknown',
    'bls-oews has no job-zone for "15-1252"',
    'It has: pay-year, openings-year, jobs, share-percent, exits-year, pay-hour.',
  ],
  [{ place: 'CA' }, 'fact-unknown', /with place "CA"/, 'It has: US, GB.'],
  [{ statistic: 'p10' }, 'fact-unknown', /with statistic "p10"/, 'It has: median, p90.'],
  [
    { group: 'industry=X' },
    'fact-unknown',
    /with group "industry=X"/,
    'It has: (none), industry=Retail.',
  ],
  [{ period: '2020-05' }, 'fact-unknown', /period "2020-05"/, 'Periods: 2024-05, 2025-05.'],
  [{ measure: 'pay-hour' }, 'fact-unknown', /not given: top-coded/, /Say in words/],
  [{ measure: 'jobs' }, 'fact-ambiguous', /say which place/, 'Add place="…": GB, DE.'],
  [
    { measure: 'share-percent' },
    'fact-ambiguous',
    /say which group/,
    'Add group="…": industry=A, industry=B.',
  ],
  [
    { measure: 'exits-year' },
    'fact-ambiguous',
    /say which statistic/,
    'Add statistic="…": projection, count.',
  ],
] as const)('%j is refused', ([query, rule, message, hint]) => {
  const { fact, problems } = resolve(query as Record<string, string>);
  expect(fact).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ rule, file: 'a.mdx', line: 7, column: 3 });
  expect(problems[0]?.message).toMatch(message);
  expect(problems[0]?.hint).toMatch(hint);
});
