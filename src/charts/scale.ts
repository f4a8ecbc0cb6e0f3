// Geometry of the range plots: values to percent of the width.
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';

export interface RangeScale {
  /** Percent of the width for a value, 0 to 100. */
  at: (value: number) => number;
  /** Round values for the axis, the first is 0. */
  ticks: { value: number; at: number }[];
}

/** A linear scale from zero to a round value above all others, so that lengths can be compared. */
export function rangeScale(values: readonly number[]): RangeScale {
  const scale = scaleLinear()
    .domain([0, max(values) || 1])
    .nice(4)
    .range([0, 100]);
  const at = (value: number): number => Math.round(scale(value) * 10) / 10;
  return { at, ticks: scale.ticks(4).map((value) => ({ value, at: at(value) })) };
}
