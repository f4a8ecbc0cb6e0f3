import { expect, test } from 'vitest';
import { movePay, ratioWords, rowsBySource } from '../../src/model/move-pay.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeFact, makeRole } from '../support/make.ts';
import { surveyPay } from '../support/make-facts.ts';

type Codes = Role['codes'];
const soc = (code: string, fit: Codes[number]['fit'] = 'title'): Codes[number] => ({
  scheme: 'soc-2018',
  code,
  fit,
});
const survey = (code: string): Codes[number] => ({
  scheme: 'stack-overflow-2025',
  code,
  fit: 'exact',
});

function pay(from: Codes, to: Codes, facts: Fact[]) {
  const atlas = makeAtlas({ facts });
  const rows = (codes: Codes) => rowsBySource(atlas, makeRole({ codes }).data);
  return movePay(atlas, rows(from), rows(to));
}

const WEB = makeFact({ subject: '15-1254', value: 90_000 });
const SOFTWARE = makeFact({ value: 135_000 });

test.for([
  [0.4, 'less than half'],
  [0.5, 'about half'],
  [2 / 3, 'about a third less'],
  [0.75, 'about a quarter less'],
  [0.9, 'somewhat less'],
  [1, 'about the same'],
  [1.1, 'somewhat more'],
  [1.25, 'about a quarter more'],
  [4 / 3, 'about a third more'],
  [1.5, 'about half as much again'],
  [1.75, 'about three quarters more'],
  [2, 'about twice as much'],
  [2.5, 'more than twice as much'],
] as const)('%f times is "%s"', ([ratio, words]) => {
  expect(ratioWords(ratio)).toBe(words);
});

test('two medians of one source are set side by side', () => {
  const { lines, words, reasons } = pay([soc('15-1254')], [soc('15-1252')], [WEB, SOFTWARE]);
  expect(words).toBe('about half as much again');
  expect(reasons).toEqual([]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    short: 'BLS OEWS',
    period: 'May 2025',
    from: [{ category: 'Web developers (15-1254)', fit: 'title', median: { value: 90_000 } }],
    to: [{ category: 'Software developers (15-1252)', median: { value: 135_000 } }],
  });
});

test('a role in two categories has a range, and none of them is preferred', () => {
  const dba = makeFact({ subject: '15-1242', value: 100_000 });
  const two = [soc('15-1254'), soc('15-1252', 'proxy')];
  const facts = [WEB, SOFTWARE, dba];
  const { lines, words } = pay(two, [soc('15-1242', 'exact')], facts);
  expect(lines[0]?.from).toHaveLength(2);
  expect(words).toBe('about a quarter less to somewhat more');
});

test('a source that counts both roles in one category cannot tell them apart', () => {
  const two = [soc('15-1254'), soc('15-1252', 'proxy')];
  const { lines, words, reasons } = pay(two, [soc('15-1252')], [WEB, SOFTWARE]);
  expect(lines).toEqual([]);
  expect(words).toBe('');
  expect(reasons).toEqual([
    'BLS OEWS counts both under Software developers (15-1252), so it cannot tell them apart.',
  ]);
});

test('figures of different periods are not compared, and the reason is given', () => {
  const older = makeFact({ period: '2023-05' });
  const { lines, reasons } = pay([soc('15-1254')], [soc('15-1252')], [WEB, older]);
  expect(lines).toEqual([]);
  expect(reasons).toEqual([
    'BLS OEWS. Not comparable: one refers to May 2025, the other to May 2023.',
  ]);
});

test('sources are never mixed: without one that holds both there is no difference', () => {
  const facts = [WEB, ...surveyPay()];
  const { lines, reasons } = pay([soc('15-1254')], [survey('developer-back-end')], facts);
  expect(lines).toEqual([]);
  expect(reasons).toEqual(['No source that we hold measures the pay of both.']);
});

test('the source in which both fit best comes first, and the words cover all', () => {
  const facts = [
    ...[WEB, SOFTWARE],
    ...surveyPay(),
    ...surveyPay({ subject: 'data-engineer', value: 120_000 }),
  ];
  const from = [soc('15-1254'), survey('developer-back-end')];
  const to = [soc('15-1252'), survey('data-engineer')];
  const { lines, words } = pay(from, to, facts);
  expect(lines.map((line) => line.short)).toEqual(['SO 2025', 'BLS OEWS']);
  expect(words).toBe('about the same to about half as much again');
});
