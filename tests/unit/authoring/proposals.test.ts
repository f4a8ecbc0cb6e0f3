import { expect, test } from 'vitest';
import { factLines } from '../../../src/authoring/fact-lines.ts';
import { propose } from '../../../src/authoring/proposals.ts';
import type { Fact } from '../../../src/schema/fact.ts';
import { projection, surveyPay } from '../../support/make-facts.ts';
import { makeAtlas, makeFact, makeRole } from '../../support/make.ts';

const listed = (subject: string, title: string): Fact =>
  makeFact({
    source: 'onet-29-3',
    subject,
    group: `title=${title}`,
    measure: 'listed-title',
    statistic: 'listing',
    value: 'listed',
  });

const titles = [
  listed('15-1252.00', 'Kiln Engineer'),
  listed('15-1252.00', 'Senior Kiln Engineer'),
  listed('15-1252.00', 'Oven Designer'),
  listed('15-1254.00', 'Web Baker'),
];
const atlas = makeAtlas({
  roles: [
    makeRole({
      title: 'Baker',
      codes: [
        { scheme: 'soc-2018', code: '15-1252', fit: 'exact' },
        { scheme: 'uk-soc-2020', code: '2134', fit: 'broader' },
      ],
    }),
    makeRole(
      { title: 'Miller', codes: [{ scheme: 'soc-2018', code: '15-1254', fit: 'exact' }] },
      'miller',
    ),
  ],
  facts: [...titles, makeFact(), ...projection(), ...surveyPay()],
});
const ids = (codes: readonly { scheme: string; code: string; fit: string }[]): string[] =>
  codes.map(({ scheme, code, fit }) => `${scheme} ${code} ${fit}`);

test('a listed title gives its category and the wider one, with the title as evidence', () => {
  const { codes } = propose(atlas, 'kiln engineer');
  expect(ids(codes)).toEqual(['soc-2018 15-1252 title', 'onet-soc-2019 15-1252.00 title']);
  expect(codes.map(({ evidence }) => evidence)).toEqual(['Kiln Engineer', 'Kiln Engineer']);
  expect(codes[0]?.category).toBe('Software developers');
});

test('a category of that name is exact, a category that names it among others is not', () => {
  expect(ids(propose(atlas, 'Web developers').codes)).toEqual(['soc-2018 15-1254 exact']);
  expect(ids(propose(atlas, 'Backend engineer').codes)).toEqual(['ai-jobs back-end exact']);
  const two = makeAtlas();
  two.categories.set('ai-jobs ai', { scheme: 'ai-jobs', code: 'ai', title: 'AI Engineer, AI Dev' });
  expect(propose(two, 'AI engineer').codes).toMatchObject([
    { code: 'ai', fit: 'title', evidence: 'AI Engineer' },
  ]);
});

test('roles that share a category are kin, and what they use is only to be looked at', () => {
  const { kin, maybe } = propose(atlas, 'Kiln engineer');
  expect(kin.map(({ id }) => id)).toEqual(['baker']);
  expect(ids(maybe)).toContain('uk-soc-2020 2134 broader');
  expect(maybe.every((code) => code.code !== '15-1252')).toBe(true);
});

test('other names hold all words of the title; the rest is listed apart', () => {
  const { aliases, otherTitles } = propose(atlas, 'Kiln engineer');
  expect(aliases).toEqual(['Senior Kiln Engineer']);
  expect(otherTitles).toEqual(['Oven Designer']);
});

test('a name of another role is never proposed as an alias', () => {
  const taken = makeAtlas({
    roles: [makeRole({ title: 'Lead', aliases: ['Senior kiln engineer'] })],
    facts: titles,
  });
  expect(propose(taken, 'Kiln engineer').aliases).toEqual([]);
});

test('an unknown title gets no category by name, only near ones to look at', () => {
  const { codes, maybe } = propose(atlas, 'Web application developer');
  expect(codes).toEqual([]);
  expect(maybe.every(({ because }) => because.startsWith('its title holds'))).toBe(true);
  expect(ids(maybe)).toContain('soc-2018 15-1254 proxy');
  expect(propose(makeAtlas(), 'Zookeeper')).toEqual({
    codes: [],
    maybe: [],
    aliases: [],
    otherTitles: [],
    kin: [],
  });
});

test('figures of a category come as lines that cite them, with what they say today', () => {
  const lines = factLines(atlas, { scheme: 'soc-2018', code: '15-1252' });
  expect(lines[0]).toEqual({
    cite: '<Fact source="bls-oews" subject="15-1252" measure="pay-year" statistic="median" />',
    says: '$100,000: median pay a year, United States, May 2025 (BLS OEWS)',
  });
  expect(lines.map(({ cite }) => /measure="([^"]+)"/.exec(cite)?.[1])).toEqual([
    'pay-year',
    'growth-percent',
    'openings-year',
    'entry-education',
  ]);
  expect(factLines(atlas, { scheme: 'soc-2018', code: '99-9999' })).toEqual([]);
});
