// Pay in depth: every table the sources allow, the drawings that go with them, and the role's codes.
import type { SeriesPoint } from '../charts/series.ts';
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { Citations } from './citations.ts';
import { subjectText } from './figure.ts';
import { formatPeriod } from './format.ts';
import { outlookRows, statedReasons } from './outlook.ts';
import { passport } from './passport.ts';
import { payByExperience, payRows } from './pay.ts';
import { paySentence } from './pay-words.ts';
import { payTables } from './pay-tables/all.ts';
import { payStates } from './pay-tables/states.ts';
import type { Percentiles } from './percentile.ts';
import { plotRow } from './plot-row.ts';
import { roleFits } from './role-fits.ts';
import { skillLink } from './role-link.ts';
import type { DataTable } from './table.ts';

/** The rows of a table of years as points of a drawing. */
function points(table: DataTable): SeriesPoint[] {
  const number = (value: string | number | null | undefined): number | null =>
    typeof value === 'number' ? value : null;
  return table.rows.map(([year, p10, p25, median, p75, p90]) => ({
    year: String(year?.value ?? ''),
    p10: number(p10?.value),
    p25: number(p25?.value),
    median: number(median?.value),
    p75: number(p75?.value),
    p90: number(p90?.value),
  }));
}

/** Official categories with all five percentiles, the best fit first. */
export function officialPercentiles(
  atlas: Atlas,
  role: Role,
): { who: string; percentiles: Percentiles }[] {
  return role.codes
    .filter((code) => code.scheme === 'soc-2018')
    .flatMap((code) => {
      const at = (statistic: string) =>
        atlas.facts.latest({
          source: 'bls-oews',
          subject: code.code,
          measure: 'pay-year',
          statistic,
          place: 'US',
        });
      const [p10, p25, median, p75, p90] = ['p10', 'p25', 'median', 'p75', 'p90'].map(
        (statistic) => at(statistic)?.value,
      );
      if (
        typeof p10 !== 'number' ||
        typeof p25 !== 'number' ||
        typeof median !== 'number' ||
        typeof p75 !== 'number' ||
        typeof p90 !== 'number'
      )
        return [];
      const who = `${subjectText(atlas, 'soc-2018', code.code)}, United States, ${formatPeriod(at('median')?.period ?? '')}`;
      return [{ who, percentiles: { p10, p25, median, p75, p90 } }];
    });
}

/** Typical education as the publisher of the first US category assigns it. */
function education(atlas: Atlas, role: Role, citations: Citations) {
  const [fact] = outlookRows(atlas, role).flatMap((row) => row.education ?? []);
  return fact ? { education: citations.cite(fact) } : {};
}

/** The pay page of one role. */
export function payPage(atlas: Atlas, document: Document<Role>) {
  const role = document.data;
  const citations = new Citations(atlas, roleFits(role));
  const rows = payRows(atlas, role);
  const tables = payTables(atlas, role);
  const states = payStates(atlas, role)?.states ?? [];
  return {
    id: document.id,
    title: role.title,
    heading: `${role.title}: pay in depth`,
    lead: 'Every figure belongs to a category, a place and a date; none of them is averaged with another.',
    aliases: role.aliases,
    plural: role.plural,
    hue: atlas.families.get(role.family)?.hue ?? 250,
    rows: rows.map((row) => plotRow(row, row.label, citations)),
    sentence: paySentence(rows),
    experience: payByExperience(atlas, role, 'US').map(({ band, row }) =>
      plotRow(row, `${band} years of coding`, citations),
    ),
    experienceWorld: payByExperience(atlas, role, 'WORLD').map(({ band, row }) =>
      plotRow(row, `${band} years of coding`, citations),
    ),
    calculator: officialPercentiles(atlas, role),
    tables: tables.map((table) => ({
      table,
      points: table.id.startsWith('years-') ? points(table) : [],
    })),
    maps: [
      {
        title: 'Median pay a year as paid',
        values: states.map((state) => ({
          code: state.code,
          value: typeof state.median?.value === 'number' ? state.median.value : undefined,
        })),
      },
      {
        title: 'The same at national prices',
        values: states.map((state) => ({ code: state.code, value: state.adjusted })),
      },
    ].filter((map) => map.values.some((state) => state.value !== undefined)),
    reasons: outlookRows(atlas, role).map(({ code, subject }) => ({
      subject,
      stated: statedReasons(atlas, code),
    })),
    passport: passport(atlas, role),
    skills: role.skills
      .filter((entry) => entry.kind === 'core')
      .map((entry) => ({ id: entry.skill, ...skillLink(atlas, entry.skill) })),
    ...education(atlas, role, citations),
    citations,
  };
}

export type PayPage = ReturnType<typeof payPage>;
