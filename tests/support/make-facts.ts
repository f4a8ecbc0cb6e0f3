// Observations that belong together, for tests of pages.
import type { Fact } from '../../src/schema/fact.ts';
import { makeFact } from './make.ts';

/** All rows of one category in the official projections. */
export function projection(
  subject = '15-1252',
  { growth = 7.5, openings = 100, change = 200 } = {},
): Fact[] {
  const row = (overrides: Partial<Fact>): Fact =>
    makeFact({
      source: 'bls-ep',
      subject,
      statistic: 'projection',
      period: '2024/2034',
      ...overrides,
    });
  return [
    row({ measure: 'jobs', statistic: 'count', period: '2024', value: 1000 }),
    row({ measure: 'growth-percent', value: growth }),
    row({ measure: 'openings-year', value: openings }),
    row({ measure: 'jobs-change', value: change }),
    row({
      measure: 'entry-education',
      statistic: 'assignment',
      period: '2024',
      value: "Bachelor's degree",
    }),
  ];
}

/** A median with a range in the developer survey. */
export function surveyPay(overrides: Partial<Fact> = {}): Fact[] {
  const row = (statistic: Fact['statistic'], value: number): Fact =>
    makeFact({
      source: 'stack-overflow-2025-aggregates',
      subject: 'developer-back-end',
      statistic,
      value,
      n: 321,
      ...overrides,
    });
  return [row('p25', 90_000), row('median', 120_000), row('p75', 150_000)];
}

/** A share that the developer survey measured in one group. */
export function surveyShare(group: string, value: number | null): Fact {
  return makeFact({
    source: 'stack-overflow-2025-aggregates',
    subject: 'developer-back-end',
    place: 'WORLD',
    group,
    measure: 'share-percent',
    statistic: 'share',
    value,
  });
}
