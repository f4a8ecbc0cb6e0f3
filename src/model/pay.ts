// What the sources say about pay in one country, side by side and never averaged.
import type { Fact } from '../schema/fact.ts';
import type { Fit } from '../schema/parts.ts';
import type { Role } from '../schema/role.ts';
import { sourceKinds, type PayBasis, type SourceKind } from '../schema/source.ts';
import type { Atlas } from './atlas.ts';
import { groupValue, type FactQuery } from './facts.ts';
import { subjectText } from './figure.ts';

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
  range: string;
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

/** National figures outside the United States, each in its own currency and definition. */
export function payElsewhere(
  atlas: Atlas,
  role: Role,
): { place: string; label: string; fit: Fit; median: Fact; unit: string }[] {
  const wanted = [
    { source: 'ons-ashe-2025', place: 'GB', measure: 'pay-year', unit: 'a year' },
    { source: 'ca-job-bank-2025', place: 'CA', measure: 'pay-hour', unit: 'an hour' },
  ];
  return wanted.flatMap(({ source, place, measure, unit }) => {
    const scheme = atlas.sources.get(source)?.scheme;
    const code = role.codes.find((entry) => entry.scheme === scheme);
    const median =
      code &&
      atlas.facts.latest({ source, subject: code.code, measure, statistic: 'median', place });
    if (!code || !median || !scheme) return [];
    return [
      {
        place: atlas.places.get(place)?.name ?? place,
        label: subjectText(atlas, scheme, code.code),
        fit: code.fit,
        median,
        unit,
      },
    ];
  });
}

/** Median pay by country as survey respondents state it, highest first, converted to US dollars by the publisher. */
export function payByCountry(
  atlas: Atlas,
  role: Role,
  most: number,
): { place: string; median: Fact }[] {
  const code = role.codes.find((entry) => entry.scheme === 'stack-overflow-2025');
  if (!code) return [];
  return atlas.facts
    .of('stack-overflow-2025-aggregates', code.code)
    .filter(
      (fact) =>
        fact.measure === 'pay-year' &&
        fact.statistic === 'median' &&
        fact.group === '' &&
        fact.place !== 'WORLD' &&
        fact.value !== null,
    )
    .toSorted((a, b) => Number(b.n) - Number(a.n))
    .slice(0, most)
    .toSorted((a, b) => Number(b.value) - Number(a.value))
    .map((median) => ({ place: atlas.places.get(median.place)?.name ?? median.place, median }));
}

export interface StateRow {
  state: string;
  jobs: Fact;
  median: Fact;
}

/** States with the most jobs of the role's first category that has a state table. */
export function payByState(
  atlas: Atlas,
  role: Role,
  most: number,
): { subject: string; fit: Fit; rows: StateRow[] } | undefined {
  for (const code of role.codes.filter((entry) => entry.scheme === 'soc-2018')) {
    const facts = atlas.facts.of('bls-oews-state', code.code);
    const rows = facts
      .filter(
        (fact) => fact.measure === 'jobs' && fact.statistic === 'count' && fact.value !== null,
      )
      .toSorted((a, b) => Number(b.value) - Number(a.value))
      .slice(0, most)
      .flatMap((jobs) => {
        const median = facts.find(
          (f) =>
            f.place === jobs.place &&
            f.measure === 'pay-year' &&
            f.statistic === 'median' &&
            f.value !== null,
        );
        return median
          ? [{ state: atlas.places.get(jobs.place)?.name ?? jobs.place, jobs, median }]
          : [];
      });
    if (rows.length)
      return { subject: subjectText(atlas, 'soc-2018', code.code), fit: code.fit, rows };
  }
  return undefined;
}

/** Median pay in the industries that employ most, May 2024. */
export function payByIndustry(
  atlas: Atlas,
  role: Role,
): { subject: string; rows: { industry: string; share?: Fact; median?: Fact }[] } | undefined {
  for (const code of role.codes.filter((entry) => entry.scheme === 'soc-2018')) {
    const query = { source: 'bls-ooh', subject: code.code };
    const shares = atlas.facts.groups({ ...query, measure: 'share-percent' }, 'industry');
    const pays = atlas.facts.groups({ ...query, measure: 'pay-year' }, 'industry');
    const industries = [...new Set([...shares, ...pays].map(groupValue))];
    const find = (rows: Fact[], industry: string): Fact | undefined =>
      rows.find((fact) => groupValue(fact) === industry);
    if (industries.length) {
      const rows = industries.map((industry) => {
        const [share, median] = [find(shares, industry), find(pays, industry)];
        return { industry, ...(share ? { share } : {}), ...(median ? { median } : {}) };
      });
      return { subject: subjectText(atlas, 'soc-2018', code.code), rows };
    }
  }
  return undefined;
}
