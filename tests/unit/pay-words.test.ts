import { expect, test } from 'vitest';
import { paySentence } from '../../src/model/pay-words.ts';
import type { PayRow } from '../../src/model/pay.ts';
import { makeFact } from '../support/make.ts';

const row = ({ value = 100, ...overrides }: Partial<PayRow> & { value?: number } = {}): PayRow => ({
  label: 'Bakers',
  source: 'bls-oews',
  short: 'BLS',
  kind: 'employer-survey',
  kindName: 'Employer survey',
  basis: 'wages',
  fit: 'exact',
  period: '2025-05',
  median: makeFact({ value }),
  range: '10th to 90th percentile',
  ...overrides,
});
const REASONS = ' They differ for reasons: ';
const why = (...rows: PayRow[]) => paySentence(rows).split(REASONS)[1];

test('no row and one row', () => {
  expect(paySentence([])).toBe(
    'No source that we hold measures pay for this role or a group near it.',
  );
  expect(paySentence([row({ label: 'Cooks', short: 'ONS' })])).toBe(
    'Only one source measures pay here: ONS, for Cooks. Nothing checks it.',
  );
});

test.for([
  [100, /^The 2 medians lie close together/],
  [110, /^The 2 medians lie close together/],
  [111, / is somewhat above the lowest /],
  [120, / is about a third above the lowest /],
  [139, / is about a third above the lowest /],
  [140, / is about half as much again as the lowest /],
  [160, / is about three quarters above the lowest /],
  [185, / is about twice the lowest /],
  [219, / is about twice the lowest /],
  [220, / is about two and a half times the lowest /],
  [275, / is about three times or more the lowest /],
  [900, / is about three times or more the lowest /],
] as const)('100 and %d', ([value, words]) => {
  const low = row();
  const high = row({ value, label: 'Chefs', short: 'ONS' });
  expect(paySentence([low, high])).toMatch(words);
  const swapped = paySentence([high, low]);
  expect(swapped).toMatch(words);
  if (value > 110) {
    expect(swapped).toMatch(/^The highest median \(Chefs, ONS\) .* the lowest \(Bakers, BLS\)\.$/);
  }
});

test('highest and lowest are found among four rows in any order', () => {
  const rows = [150, 300, 100, 200].map((value, i) => row({ value, label: `L${i}` }));
  expect(paySentence(rows)).toMatch(/^The highest median \(L1, BLS\) .* the lowest \(L2, BLS\)\./);
});

test('rows that differ in nothing that we know get no reason', () => {
  expect(paySentence([row(), row({ value: 200 })])).toBe(
    'The highest median (Bakers, BLS) is about twice the lowest (Bakers, BLS).',
  );
  expect(why(row(), row({ label: 'Chefs' }))).toBeUndefined();
});

test.for([
  [['proxy', 'title'], 'different people are counted, and none of them counts exactly this role.'],
  [
    ['exact', 'title'],
    'different people are counted, and only one of them counts exactly this role.',
  ],
  [
    ['exact', 'exact', 'broader'],
    'different people are counted, and 2 of the 3 count exactly this role.',
  ],
] as const)('reason: whom they count, %j', ([fits, words]) => {
  expect(why(...fits.map((fit, i) => row({ fit, label: `L${i}` })))).toBe(words);
});

test('reason: how they are asked', () => {
  const other = row({ kind: 'self-report', kindName: 'Self-report' });
  expect(why(row(), other, row())).toBe(
    'they are asked in different ways (employer survey and self-report).',
  );
});

test('reason: what counts as pay', () => {
  expect(why(row(), row({ basis: 'total' }))).toBe(
    'pay means different things (wages without year-end bonuses and shares; total pay with bonuses and shares).',
  );
});

test.for([
  ['2024', '2024 and 2025'],
  ['2023/2025', '2023–2025 and 2025'],
  ['2024-05-29/2024-06-23', '2024 and 2025'],
])('reason: the years, %s', ([period, years]) => {
  expect(why(row({ period: period! }), row())).toBe(`the years differ (${years}).`);
});

test('months and days of one year are no reason', () => {
  expect(why(row(), row({ period: '2025-05-29/2025-06-23' }), row({ period: '2025' }))).toBe(
    undefined,
  );
});

test('all reasons come in one sentence; no row is called right and nothing is averaged', () => {
  const rows = [
    row({ value: 90, label: 'A', fit: 'title' }),
    row({ value: 130, label: 'B', basis: 'total', kind: 'self-report', period: '2024' }),
    row({ value: 170, label: 'C', fit: 'title', basis: 'advertised', kind: 'advertised' }),
  ];
  const text = paySentence(rows);
  for (const words of ['different people', 'different ways', 'different things', 'years differ']) {
    expect(text).toContain(words);
  }
  expect(text.split('. ')).toHaveLength(2);
  for (const each of [text, paySentence(rows.slice(0, 1)), paySentence(rows.slice(1))]) {
    expect(each).not.toMatch(/\b(best|correct|right|reliable|true|accurate|average|mean of)\b/i);
    expect(each).not.toMatch(/\b(90|130|170)\b/);
  }
});
