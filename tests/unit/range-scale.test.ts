import { expect, test } from 'vitest';
import { rangeScale } from '../../src/charts/scale.ts';

test.for([
  [[92_650, 135_980, 173_924, 180_000]],
  [[34_000]],
  [[1, 2, 3]],
  [[999_999]],
  [[0.4]],
  [[]],
  [[0]],
] as const)('%j: from zero, ticks rising within the width', ([values]) => {
  const { at, ticks } = rangeScale(values);
  expect(at(0)).toBe(0);
  expect(ticks[0]).toEqual({ value: 0, at: 0 });
  expect(ticks.length).toBeGreaterThanOrEqual(2);
  expect(ticks.length).toBeLessThanOrEqual(7);
  for (const [i, tick] of ticks.entries()) {
    expect(tick.at).toBe(at(tick.value));
    if (i > 0) expect(tick.at).toBeGreaterThan(ticks[i - 1]!.at);
    expect(tick.at).toBeLessThanOrEqual(100);
  }
  for (const value of values) {
    expect(at(value)).toBeGreaterThanOrEqual(0);
    expect(at(value)).toBeLessThanOrEqual(100);
  }
});

test('lengths can be compared: twice the value is twice as long', () => {
  const { at } = rangeScale([180_000, 20_000]);
  expect(at(180_000)).toBeCloseTo(9 * at(20_000), 0);
  expect(at(200_000)).toBe(100);
  expect(at(50_000)).toBe(25);
});

test('positions have one digit after the point', () => {
  const { at } = rangeScale([90_000]);
  for (const value of [1, 12_345, 77_777]) expect(at(value)).toBe(Number(at(value).toFixed(1)));
});
