import { expect, test } from 'vitest';
import {
  capitalize,
  formatCount,
  formatMoney,
  formatPercent,
  formatPeriod,
  listOf,
} from '../../src/model/format.ts';

test.for([
  [92_650, 'USD', '$92,650'],
  [0, 'USD', '$0'],
  [66.67, 'CAD', 'CA$66.67'],
  [43.5, 'USD', '$43.50'],
  [105_533, 'GBP', '£105,533'],
  [1_000_000, 'EUR', '€1,000,000'],
  [-5, 'USD', '-$5'],
] as const)('money: %d %s is %s', ([value, currency, text]) => {
  expect(formatMoney(value, currency)).toBe(text);
});

test.for([
  ['2025', '2025'],
  ['2025-05', 'May 2025'],
  ['2025-12', 'December 2025'],
  ['2025-01-09', 'January 9, 2025'],
  ['2024/2034', '2024–2034'],
  ['2025-05/2026-06', 'May 2025 to June 2026'],
  ['2025-05-29/2025-06-23', 'May 29, 2025 to June 23, 2025'],
  ['2025/2026-03', '2025 to March 2026'],
  ['2025-13', '2025'],
  ['', ''],
])('period: %s is %s', ([period, text]) => {
  expect(formatPeriod(period!)).toBe(text);
});

test.for([
  [7.5, '7.5%'],
  [7, '7%'],
  [33.46, '33.5%'],
  [-6.2, '-6.2%'],
  [1234.5, '1,234.5%'],
] as const)('percent: %d is %s', ([value, text]) => {
  expect(formatPercent(value)).toBe(text);
});

test.for([
  [1_693_800, '1,693,800'],
  [999, '999'],
  [0.29, '0.29'],
  [-1500, '-1,500'],
] as const)('count: %d is %s', ([value, text]) => {
  expect(formatCount(value)).toBe(text);
});

test.for([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b, and c'],
] as const)('list: %j is %s', ([items, text]) => {
  expect(listOf(items)).toBe(text);
});

test('only the first letter is raised', () => {
  expect(capitalize('median pay in the US')).toBe('Median pay in the US');
  expect(capitalize('10th percentile')).toBe('10th percentile');
  expect(capitalize('')).toBe('');
});
