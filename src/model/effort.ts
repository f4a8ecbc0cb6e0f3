// How long learning takes, as far as publishers of courses say so. Nothing here is estimated.
import type { Resource } from '../schema/parts.ts';

/** Hours from fewest to most. */
export interface Span {
  low: number;
  high: number;
}

/** Hours of a skill: from the shortest to the longest of its courses that publish a length. */
export function skillHours(resources: readonly Pick<Resource, 'hours'>[]): Span | undefined {
  const all = resources.flatMap(({ hours }) => hours ?? []);
  if (!all.length) return undefined;
  return {
    low: Math.min(...all.map((hours) => hours.low)),
    high: Math.max(...all.map((hours) => hours.high)),
  };
}

export interface Effort extends Span {
  /** Skills whose courses publish a length, and all that were asked for. */
  counted: number;
  of: number;
}

/** Hours of several skills, one course each; those without a published length are counted, not guessed. */
export function totalHours(spans: readonly (Span | undefined)[]): Effort {
  const known = spans.filter((span) => span !== undefined);
  return {
    low: known.reduce((sum, span) => sum + span.low, 0),
    high: known.reduce((sum, span) => sum + span.high, 0),
    counted: known.length,
    of: spans.length,
  };
}

/** Whole weeks that these hours take at so many hours a week. */
export function weeksOf({ low, high }: Span, perWeek: number): Span {
  return { low: Math.ceil(low / perWeek), high: Math.ceil(high / perWeek) };
}

/** "10 to 20 hours", "1 week" */
export function spanWords({ low, high }: Span, unit: string): string {
  const plural = high === 1 ? unit : `${unit}s`;
  return low === high ? `${high} ${plural}` : `${low} to ${high} ${plural}`;
}

/** The length of one course with where it stands: "10 to 20 hours, says example.org". */
export function publishedLength(hours: NonNullable<Resource['hours']>): string {
  const host = new URL(hours.source).hostname.replace(/^www\./, '');
  return `${spanWords(hours, 'hour')}, says ${host}`;
}
