// Official projections for the categories a role maps to.
import type { Fact } from '../schema/fact.ts';
import type { Fit } from '../schema/parts.ts';
import type { Role } from '../schema/role.ts';
import { en, type Texts } from '../texts/en.ts';
import type { Atlas } from './atlas.ts';
import { groupValue } from './facts.ts';
import { subjectText } from './figure.ts';

export interface OutlookRow {
  code: string;
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
          code: code.code,
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
export function replacementWords(row: OutlookRow, { outlook }: Texts = en): string {
  const words = outlook.replaced;
  const growthPerYear = Math.max(0, Number(row.change.value)) / 10;
  const replaced = 1 - growthPerYear / Number(row.openings.value);
  if (replaced > 0.85) return words.nearly;
  if (replaced > 0.6) return words.most;
  if (replaced > 0.4) return words.half;
  return words.few;
}

export interface StatedReason {
  /** "Demand rises" or "productivity falls", with the industry. */
  what: string;
  /** The publisher's own words (US government work, public domain). */
  quote: string;
}

/** Reasons that the publisher states for a category, as it words them; often there are none. */
export function statedReasons(atlas: Atlas, code: string): StatedReason[] {
  return atlas.facts
    .groups({ source: 'bls-ep', subject: code, measure: 'growth-factor' }, 'industry')
    .map((fact) => {
      const [share = '', factor = '', quote = ''] = String(fact.value).split(' | ');
      const industry = groupValue(fact);
      const where = industry.startsWith('Total')
        ? 'in all industries'
        : `in ${industry.toLowerCase()}`;
      return {
        what: `share of jobs ${share} ${where} (${factor})`,
        quote: quote.replace(/\.$/, ''),
      };
    });
}

/** What to say beside the figures when the projection they come from is no longer the newest. */
export function projectionNotice(atlas: Atlas, { outlook, quote }: Texts = en): string {
  const source = atlas.sources.get('bls-ep');
  if (!source || source.staleAfter > atlas.today) return '';
  return outlook.notice(source.edition, quote(source.next));
}
