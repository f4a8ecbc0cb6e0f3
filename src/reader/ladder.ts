// Finds ladders that were computed instead of measured: steps that are constant multiples of one value.
import type { Fact } from '../schema/fact.ts';

/** Multiples that formulas use: whole twentieths, such as 0.75, 0.9, 1.1, 1.25. */
const TWENTIETH = 0.05;
const FEWEST_STEPS = 4;
/** Below this many distinguishable values per twentieth, round numbers fall on multiples by chance. */
const FINE_ENOUGH = 20;

/** The largest power of ten that all values are rounded to; 1 for whole numbers without a pattern. */
function rounding(values: readonly number[]): number {
  let unit = 1;
  while (unit < 1e6 && values.every((value) => value % (unit * 10) === 0)) unit *= 10;
  return unit;
}

export interface Ladder {
  base: number;
  multiples: number[];
}

/**
 * The base and the multiples if the values look computed from one of them; undefined for data.
 * Four or more values must each lie within half a rounding unit of a twentieth of the base.
 */
export function findLadder(values: readonly number[]): Ladder | undefined {
  const distinct = [...new Set(values)];
  if (distinct.length < FEWEST_STEPS) return undefined;
  const unit = rounding(distinct);
  for (const base of distinct) {
    const step = base * TWENTIETH;
    if (step / unit < FINE_ENOUGH) continue;
    const steps = distinct.map((value) => Math.round(value / step));
    const fits = distinct.every(
      (value, i) => Math.abs(value - (steps[i] ?? 0) * step) <= unit * 0.5 + 1e-6,
    );
    if (fits)
      return { base, multiples: steps.map((count) => Math.round(count * TWENTIETH * 100) / 100) };
  }
  return undefined;
}

/**
 * Values that form a ladder: one source, subject, place, measure, statistic and period, by one
 * dimension. Rows that state their sample are measured: people answer in round sums of their own
 * currency, and one exchange rate turns 40, 50, 60 and 70 thousand euros into a perfect ladder.
 */
export function ladderGroups(facts: readonly Fact[]): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (
      !fact.group ||
      typeof fact.value !== 'number' ||
      fact.n !== null ||
      !fact.measure.startsWith('pay-')
    )
      continue;
    const dimension = fact.group.slice(0, fact.group.indexOf('='));
    const key = [
      fact.source,
      fact.subject,
      fact.place,
      dimension,
      fact.measure,
      fact.statistic,
      fact.period,
    ].join('|');
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].filter((group) => group.length >= FEWEST_STEPS);
}
