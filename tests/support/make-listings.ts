// Sources, places and categories for makeAtlas; the ids are those that the model asks for.
import type { Category, Place } from '../../src/schema/listings.ts';
import type { Source } from '../../src/schema/source.ts';

const base: Source = {
  title: 'Occupational wages',
  short: 'BLS OEWS',
  publisher: 'A bureau',
  kind: 'employer-survey',
  url: 'https://example.org/wages',
  edition: 'May 2025',
  period: '2025-05',
  released: '2026-04-30',
  retrieved: '2026-11',
  provenance: 'Typed by hand.',
  license: { id: 'PD', name: 'Public domain', url: 'https://example.org/license' },
  shareAlike: false,
  attribution: 'A bureau, 2025.',
  scheme: 'soc-2018',
  currency: 'USD',
  payBasis: 'wages',
  measures: 'Wages.',
  population: 'Employees.',
  misses: 'The self-employed.',
  method: 'A survey.',
  sample: 'Large.',
  caveats: ['A percentile is not a level.'],
  staleAfter: '2027-07-31',
  next: 'May 2026',
};

export const sources = {
  'bls-oews': base,
  'bls-oews-state': { ...base, short: 'BLS OEWS states' },
  'bls-ooh': { ...base, short: 'BLS OOH' },
  'bls-ep': { ...base, short: 'BLS EP', kind: 'projection' },
  'stack-overflow-2025-aggregates': {
    ...base,
    short: 'SO 2025',
    kind: 'self-report',
    scheme: 'stack-overflow-2025',
    payBasis: 'total',
  },
  'stack-overflow-2025': { ...base, short: 'SO published', scheme: 'stack-overflow-2025' },
  'ai-jobs': {
    ...base,
    short: 'aijobs.net',
    kind: 'advertised',
    scheme: 'ai-jobs',
    payBasis: 'advertised',
  },
  'onet-29-3': { ...base, short: 'O*NET 29', kind: 'classification', scheme: 'onet-soc-2019' },
  'onet-30-3': { ...base, short: 'O*NET 30', kind: 'classification', scheme: 'onet-soc-2019' },
  'ons-ashe-2025': { ...base, short: 'ASHE', scheme: 'uk-soc-2020', currency: 'GBP' },
  'ca-job-bank-2025': { ...base, short: 'Job Bank', scheme: 'noc-2021', currency: 'CAD' },
} satisfies Record<string, Source>;

export const places: Record<string, Place> = {
  WORLD: { name: 'All countries' },
  US: { name: 'United States', within: 'WORLD' },
  GB: { name: 'United Kingdom', within: 'WORLD' },
  CA: { name: 'Canada', within: 'WORLD' },
  DE: { name: 'Germany', within: 'WORLD' },
  'US-CA': { name: 'California', within: 'US' },
  'US-TX': { name: 'Texas', within: 'US' },
};

export const categories: Category[] = [
  { scheme: 'soc-2018', code: '15-1252', title: 'Software developers' },
  { scheme: 'soc-2018', code: '15-1254', title: 'Web developers' },
  { scheme: 'stack-overflow-2025', code: 'developer-back-end', title: 'Developer, back-end' },
  { scheme: 'ai-jobs', code: 'back-end', title: 'Backend Engineer' },
  { scheme: 'uk-soc-2020', code: '2134', title: 'Programmers' },
  { scheme: 'noc-2021', code: '21234', title: 'Web developers and programmers' },
];
