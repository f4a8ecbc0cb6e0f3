import { expect, test } from 'vitest';
import { growthPlot } from '../../src/charts/growth-plot.ts';

const point = (label: string, growth: number, openings: number) => ({ label, growth, openings });

test('more growth lies to the right, more openings higher, and zero is on the axis', () => {
  const { points, columns } = growthPlot([point('a', -6, 5_000), point('b', 30, 100_000)]);
  const [a, b] = points;
  expect(b!.x).toBeGreaterThan(a!.x);
  expect(b!.y).toBeLessThan(a!.y);
  expect(columns.map(({ value }) => value)).toContain(0);
});

test('labels of points in one place stand below each other; their dots do not move', () => {
  const { points } = growthPlot([1, 2, 3].map((i) => point(`p${i}`, 10, 9_000)));
  const heights = points.map(({ labelY }) => labelY).toSorted((a, b) => a - b);
  expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(15);
  expect(heights[2]! - heights[1]!).toBeGreaterThanOrEqual(15);
  expect(new Set(points.map(({ y }) => y)).size).toBe(1);
});

test('a label at the right edge stands left of its dot', () => {
  const { points } = growthPlot([point('left', 0, 1_000), point('right', 30, 1_000)]);
  expect(points.map(({ side }) => side)).toEqual(['start', 'end']);
});

test('lines of the net lie within the range of the openings', () => {
  const { rows } = growthPlot([point('a', 5, 4_000), point('b', 6, 60_000)]);
  expect(rows.map(({ value }) => value)).toEqual([5_000, 10_000, 20_000, 50_000]);
});
