import { expect, test } from 'vitest';
import { educationShares, inDemand, jobZone, languageShares } from '../../src/model/measured.ts';
import type { Fact } from '../../src/schema/fact.ts';
import { makeAtlas, makeFact, makeRole } from '../support/make.ts';
import { surveyShare } from '../support/make-facts.ts';

const role = makeRole({
  codes: [
    { scheme: 'stack-overflow-2025', code: 'developer-back-end', fit: 'exact' },
    { scheme: 'onet-soc-2019', code: '15-1254.00', fit: 'title' },
    { scheme: 'onet-soc-2019', code: '15-1252.00', fit: 'proxy' },
  ],
}).data;
const uncoded = makeRole().data;

const facts = [
  surveyShare('language=Go', 20),
  surveyShare('language=SQL', 60),
  surveyShare('language=Rust', 10),
  surveyShare('language=C', null),
  surveyShare('education=Some college', 15),
  surveyShare('education=Bachelor’s degree', 50),
  { ...surveyShare('language=Zig', 99), place: 'US' },
  { ...surveyShare('language=Ada', 98), subject: 'data-engineer' },
];
const shares = (rows: { name: string; share: Fact }[]) =>
  rows.map(({ name, share }) => [name, share.value]);

test('languages come by share, the highest first, as many as asked for', () => {
  const atlas = makeAtlas({ facts });
  expect(shares(languageShares(atlas, role, 9))).toEqual([
    ['SQL', 60],
    ['Go', 20],
    ['Rust', 10],
  ]);
  expect(shares(languageShares(atlas, role, 1))).toEqual([['SQL', 60]]);
});

test('education comes by share, the highest first', () => {
  expect(shares(educationShares(makeAtlas({ facts }), role))).toEqual([
    ['Bachelor’s degree', 50],
    ['Some college', 15],
  ]);
});

const technology = (name: string, value: string, subject = '15-1254.00') =>
  makeFact({
    source: 'onet-30-3',
    subject,
    group: `technology=${name}`,
    measure: 'technology-flag',
    statistic: 'listing',
    value,
  });

test('technologies in demand come from A to Z; hot ones and other categories do not', () => {
  const atlas = makeAtlas({
    facts: [
      technology('Ruby', 'in demand'),
      technology('ajax', 'in demand'),
      technology('Bash', 'hot'),
      technology('Perl', 'in demand', '15-1252.00'),
    ],
  });
  expect(inDemand(atlas, role)?.names).toEqual(['ajax', 'Ruby']);
  expect(inDemand(atlas, role)?.fact.value).toBe('in demand');
});

test('the job zone is the latest of the best category', () => {
  const zone = (subject: string, period: string, value: number) =>
    makeFact({
      source: 'onet-29-3',
      subject,
      measure: 'job-zone',
      statistic: 'assignment',
      period,
      value,
    });
  const atlas = makeAtlas({
    facts: [
      zone('15-1254.00', '2024', 3),
      zone('15-1254.00', '2025', 4),
      zone('15-1252.00', '2026', 5),
    ],
  });
  expect(jobZone(atlas, role)?.value).toBe(4);
});

test('nothing is measured for a role without such a code, or without data', () => {
  const full = makeAtlas({ facts: [...facts, technology('Ruby', 'in demand')] });
  for (const [atlas, who] of [
    [full, uncoded],
    [makeAtlas(), role],
  ] as const) {
    expect(languageShares(atlas, who, 9)).toEqual([]);
    expect(educationShares(atlas, who)).toEqual([]);
    expect(inDemand(atlas, who)).toBeUndefined();
    expect(jobZone(atlas, who)).toBeUndefined();
  }
});
