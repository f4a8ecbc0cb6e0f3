// Official projections for the categories a role maps to.
import type { Fact } from '../schema/fact.ts';
import type { Fit } from '../schema/parts.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { subjectText } from './figure.ts';

export interface OutlookRow {
  subject: string;
  fit: Fit;
  jobs: Fact;
  growth: Fact;
  openings: Fact;
  change: Fact;
  education?: Fact;
}

/** One row per US category, the best fit first; categories without a projection are left out. */
export function outlookRows(atlas: Atlas, role: Role): OutlookRow[] {
  return role.codes
    .filter((code) => code.scheme === 'soc-2018')
    .flatMap((code) => {
      const get = (measure: string, statistic: string): Fact | undefined =>
        atlas.facts.latest({
          source: 'bls-ep',
          subject: code.code,
          place: 'US',
          measure,
          statistic,
        });
      const jobs = get('jobs', 'count');
      const growth = get('growth-percent', 'projection');
      const openings = get('openings-year', 'projection');
      const change = get('jobs-change', 'projection');
      const education = get('entry-education', 'assignment');
      if (!jobs || !growth || !openings || !change) return [];
      return [
        {
          subject: subjectText(atlas, 'soc-2018', code.code),
          fit: code.fit,
          jobs,
          growth,
          openings,
          change,
          ...(education ? { education } : {}),
        },
      ];
    });
}

/**
 * Share of yearly openings that replace people who leave, in words: most, about half, few.
 * Derived from the change in jobs over ten years against ten years of openings.
 */
export function replacementWords(row: OutlookRow): string {
  const growthPerYear = Math.max(0, Number(row.change.value)) / 10;
  const replaced = 1 - growthPerYear / Number(row.openings.value);
  if (replaced > 0.85) return 'Nearly all openings replace people who leave';
  if (replaced > 0.6) return 'Most openings replace people who leave';
  if (replaced > 0.4) return 'About half of the openings replace people who leave';
  return 'Most openings are new jobs';
}
