import { expect, test } from 'vitest';
import { groupBy, percent, quartileFacts } from '../../../scripts/import/groups.ts';
import { linesOf } from './help.ts';

const at = { subject: 'a', place: 'US', group: '', period: '2025' };
const steps = (n: number): number[] => Array.from({ length: n }, (_, i) => 10_000 + 100 * i);

test('quartiles lie between neighbors, as computed by hand', () => {
  // 30 values 10000, 10100 … 12900: positions 29 × ¼ = 7.25, 14.5 and 21.75.
  expect(linesOf(quartileFacts(steps(30), at))).toEqual([
    'a,US,,pay-year,p25,2025,10725,30,',
    'a,US,,pay-year,median,2025,11450,30,',
    'a,US,,pay-year,p75,2025,12175,30,',
  ]);
  // 31 values: positions 7.5, 15 and 22.5.
  expect(quartileFacts(steps(31), at).map((row) => row.value)).toEqual(['10750', '11500', '12250']);
});

test('the order of the values does not matter, and they stay as they are', () => {
  const mixed = steps(30).toReversed();
  expect(quartileFacts(mixed, at)).toEqual(quartileFacts(steps(30), at));
  expect(mixed[0]).toBe(12_900);
});

test('half a dollar goes to the even one', () => {
  const halves = [
    ...Array.from({ length: 15 }, () => 101),
    ...Array.from({ length: 15 }, () => 102),
  ];
  expect(quartileFacts(halves, at).map((row) => row.value)).toEqual(['101', '102', '102']);
  expect(
    quartileFacts(
      halves.map((n) => n + 1),
      at,
    )[1]?.value,
  ).toBe('102');
});

test('29 values are too few, 30 are enough', () => {
  expect(quartileFacts(steps(29), at)).toEqual([]);
  expect(quartileFacts(steps(30), at)).toHaveLength(3);
});

test('shares have one decimal', () => {
  expect([percent(1, 3), percent(3, 294), percent(21, 400)]).toEqual([33.3, 1, 5.2]);
});

test('a value may belong to several groups or none', () => {
  const groups = groupBy([1, 2, 3], (n) => (n === 1 ? ['a', 'b'] : n === 2 ? 'a' : undefined));
  expect([...groups]).toEqual([
    ['a', [1, 2]],
    ['b', [1]],
  ]);
});
