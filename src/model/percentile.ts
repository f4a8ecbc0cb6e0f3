// Where an amount sits among published percentiles.

export interface Percentiles {
  p10: number;
  p25: number;
  median: number;
  p75: number;
  p90: number;
}

const STEPS = [
  ['p10', 10],
  ['p25', 25],
  ['median', 50],
  ['p75', 75],
  ['p90', 90],
] as const;

export type Standing =
  { side: 'below' } | { side: 'above' } | { side: 'within'; percentile: number };

/**
 * Percentile of an amount by straight lines between the published percentiles; outside them only
 * the side is known, since nothing is published there.
 */
export function standing(amount: number, known: Percentiles): Standing {
  if (amount < known.p10) return { side: 'below' };
  if (amount > known.p90) return { side: 'above' };
  for (const [i, [name, rank]] of STEPS.entries()) {
    const next = STEPS[i + 1];
    if (!next) return { side: 'within', percentile: rank };
    const [low, high] = [known[name], known[next[0]]];
    if (amount >= low && amount <= high) {
      const part = high === low ? 0 : (amount - low) / (high - low);
      return { side: 'within', percentile: Math.round(rank + part * (next[1] - rank)) };
    }
  }
  return { side: 'above' };
}

/** A sentence for a reader; `who` names the category, place and date. */
export function standingSentence(amount: string, who: string, result: Standing): string {
  if (result.side === 'below')
    return `${amount} is below the 10th percentile of ${who}: more than nine in ten earn more. How far below, nobody publishes.`;
  if (result.side === 'above')
    return `${amount} is above the 90th percentile of ${who}: fewer than one in ten earn more. How far above, nobody publishes.`;
  return `${amount} sits at about the ${ordinal(result.percentile)} percentile of ${who}: about ${result.percentile} in 100 earn less. Straight lines between the published percentiles.`;
}

function ordinal(value: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };
  return `${value}${endings[rule] ?? 'th'}`;
}
