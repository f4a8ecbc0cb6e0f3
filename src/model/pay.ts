// What the sources say about pay in one country, side by side and never averaged.
import type { Fact } from '../schema/fact.ts';
import type { Fit } from '../schema/parts.ts';
import type { Role } from '../schema/role.ts';
import { sourceKinds, type PayBasis, type SourceKind } from '../schema/source.ts';
import type { Atlas } from './atlas.ts';
import type { FactQuery } from './facts.ts';
import { subjectText } from './figure.ts';

/** Percentiles between which a range lies. */
export type PayRange = '10th to 90th percentile' | '25th to 75th percentile';

/** One source's answer: a middle value and, where published, a range around it. */
export interface PayRow {
  label: string;
  source: string;
  short: string;
  kind: SourceKind;
  kindName: string;
  basis: PayBasis;
  fit: Fit;
  period: string;
  median: Fact;
  /** Wider range first choice: p10 and p90, else p25 and p75. */
  low?: Fact;
  high?: Fact;
  /** What low and high are: "10th to 90th percentile", "25th to 75th percentile". */
  range: PayRange;
}

/** Sources of yearly pay with a median, in the order they are shown: surveyed first, advertised last. */
const PAY_SOURCES = ['bls-oews', 'stack-overflow-2025-aggregates', 'ai-jobs'];

function payRow(
  atlas: Atlas,
  source: string,
  code: Role['codes'][number],
  query: Partial<FactQuery>,
): PayRow | undefined {
  const about = atlas.sources.get(source);
  if (!about?.payBasis) return undefined;
  const base: FactQuery = {
    source,
    subject: code.code,
    measure: 'pay-year',
    place: 'US',
    ...query,
  };
  const median = atlas.facts.latest({ ...base, statistic: 'median' });
  if (!median) return undefined;
  const at = (statistic: string): Fact | undefined =>
    atlas.facts.latest({ ...base, statistic, period: median.period });
  const wide = at('p10') && at('p90');
  const low = at(wide ? 'p10' : 'p25');
  const high = at(wide ? 'p90' : 'p75');
  return {
    label: subjectText(atlas, about.scheme, code.code),
    source,
    short: about.short,
    kind: about.kind,
    kindName: sourceKinds[about.kind],
    basis: about.payBasis,
    fit: code.fit,
    period: median.period,
    median,
    ...(low && high ? { low, high } : {}),
    range: wide ? '10th to 90th percentile' : '25th to 75th percentile',
  };
}

/** Yearly pay in the United States, one row per source and category that this role maps to. */
export function payRows(atlas: Atlas, role: Role): PayRow[] {
  return PAY_SOURCES.flatMap((source) => {
    const scheme = atlas.sources.get(source)?.scheme;
    return role.codes
      .filter((code) => code.scheme === scheme)
      .flatMap((code) => payRow(atlas, source, code, {}) ?? []);
  });
}

/** Bands of years of coding, in order. */
const BANDS = ['1-4', '5-9', '10-14', '15-19', '20+'];

/** Pay by years of coding, from the only source that measured it; empty where groups are too small. */
export function payByExperience(
  atlas: Atlas,
  role: Role,
  place: string,
): { band: string; row: PayRow }[] {
  const code = role.codes.find((entry) => entry.scheme === 'stack-overflow-2025');
  if (!code) return [];
  return BANDS.flatMap((band) => {
    const row = payRow(atlas, 'stack-overflow-2025-aggregates', code, {
      place,
      group: `years-coding=${band}`,
    });
    return row ? [{ band, row }] : [];
  });
}
