import { expect, test } from 'vitest';
import { calibrate } from '../../../scripts/bench/calibrate.ts';
import type { Build, Measured } from '../../../scripts/bench/measure.ts';
import { comparison, exponent, pageCpu, table } from '../../../scripts/bench/report.ts';

const build = (cpu: number): Build => ({
  ...{ cpu, wall: cpu, memory: 1e9, ownMemory: 5e8 },
  phases: { start: 1, pages: cpu - 5, share: 1, search: 2, takeAway: 1, other: 0 },
});

const measured = (guides: number, cpu: number, calibration = 1): Measured => ({
  ...{ guides, pages: guides * 10, files: 1, bytes: 1, searchBytes: 1, calibration },
  ...{ check: build(5), checkAgain: build(5), clean: build(cpu), edited: build(cpu / 2) },
});

test('growth is 1 in step with the guides and 2 with their square', () => {
  expect(exponent(measured(100, 13), measured(1000, 103))).toBeCloseTo(1);
  expect(exponent(measured(100, 13), measured(1000, 1003))).toBeCloseTo(2);
});

test('a machine that is slow for all of it changes neither growth nor comparison', () => {
  const [fast, slow] = [measured(100, 13), measured(1000, 203, 2)];
  expect(exponent(fast, slow)).toBeCloseTo(1);
  expect(comparison([measured(100, 23, 2)], [measured(100, 13, 1)])).toEqual([
    "100 guides: 10.0 calibrations, 1.00 of the baseline's 10.0",
  ]);
  expect(comparison([measured(50, 13)], [measured(100, 13)])).toEqual([]);
});

test('a page counts without the search index and share pictures', () => {
  expect(pageCpu(measured(100, 13))).toBeCloseTo(10);
});

test('the table has a column for each number of guides', () => {
  const lines = table([measured(100, 13), measured(1000, 103)]).split('\n');
  expect(lines[0]).toMatch(/^guides +100 +1000$/);
  expect(lines.every((line) => line.length === lines[0]!.length)).toBe(true);
});

test('the calibration job takes some time', () => {
  expect(calibrate()).toBeGreaterThan(0);
});
