// Pay of groups of answers or adverts: quartiles, and no figure for small groups.
import { ascending, quantileSorted } from 'd3-array';
import { plain, roundEven } from './cells.ts';
import { factRow } from './rows.ts';
import type { FactRow } from './types.ts';

/** Groups with fewer are left out: a few people say little, and could be recognized. */
export const FEWEST = 30;

const QUARTILES = [
  ['p25', 0.25],
  ['median', 0.5],
  ['p75', 0.75],
] as const;

/**
 * Quartiles of yearly pay by linear interpolation between neighbors (R's type 7), rounded to
 * whole units; no rows if there are fewer than `FEWEST` values.
 */
export function quartileFacts(
  pay: readonly number[],
  at: Pick<FactRow, 'subject' | 'place' | 'group' | 'period'>,
): FactRow[] {
  if (pay.length < FEWEST) return [];
  const sorted = pay.toSorted(ascending);
  return QUARTILES.map(([statistic, share]) =>
    factRow({
      ...at,
      measure: 'pay-year',
      statistic,
      value: plain(roundEven(quantileSorted(sorted, share) ?? 0)),
      n: plain(sorted.length),
    }),
  );
}

/** Share of `count` among `total` in percent with one decimal. */
export function percent(count: number, total: number): number {
  return roundEven((100 * count) / total, 1);
}

/** Values by key, in order of first appearance; a value may have several keys, or none. */
export function groupBy<T>(
  values: readonly T[],
  keys: (value: T) => string | readonly string[] | undefined,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const found = keys(value) ?? [];
    for (const key of typeof found === 'string' ? [found] : found) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
