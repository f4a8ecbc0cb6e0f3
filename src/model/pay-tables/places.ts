// Tables of the pay page by place: metros, regions, legal wage levels.
import type { Fact } from '../../schema/fact.ts';
import type { Role } from '../../schema/role.ts';
import type { Atlas } from '../atlas.ts';
import { fitSentences, subjectText } from '../figure.ts';
import { formatPeriod } from '../format.ts';
import { factCell, textCell, type DataTable } from '../table.ts';
import { firstHeld, numbers, placeName, text } from './held.ts';

/** Medians by metropolitan area. Areas are those of our copies, not the largest ones. */
export function metroTables(atlas: Atlas, role: Role): DataTable[] {
  return ['bls-oews-metro', 'bls-oews-metro-2024'].flatMap((source) => {
    const held = firstHeld(atlas, role, source);
    const rows =
      held?.facts.filter(
        (fact) =>
          fact.measure === 'pay-year' &&
          fact.statistic === 'median' &&
          /^US-\d{5}$/.test(fact.place),
      ) ?? [];
    if (!held || rows.length < 5) return [];
    const period = formatPeriod(rows[0]!.period);
    const at = (fact: Fact, statistic: string): Fact | undefined =>
      held.facts.find(
        (other) =>
          other.place === fact.place &&
          other.measure === 'pay-year' &&
          other.statistic === statistic,
      );
    const quartiles = rows.some((fact) => at(fact, 'p25'));
    return {
      id: source === 'bls-oews-metro' ? 'metros' : 'metros-2024',
      title: `By metropolitan area, ${period}`,
      definition: `Pay a year, ${subjectText(atlas, 'soc-2018', held.code.code)}, ${period}. ${fitSentences[held.code.fit]}`,
      note: 'The areas are those that our copy of the publication holds; others exist.',
      sources: [source],
      columns: [
        text('Area', 'area'),
        ...(quartiles ? [numbers('25th percentile', 'p25_usd')] : []),
        numbers('Median', 'median_usd'),
        ...(quartiles ? [numbers('75th percentile', 'p75_usd')] : []),
      ],
      rows: rows
        .toSorted((a, b) => Number(b.value) - Number(a.value))
        .map((fact) => [
          textCell(placeName(atlas, fact.place)),
          ...(quartiles ? [factCell(atlas, at(fact, 'p25'))] : []),
          factCell(atlas, fact),
          ...(quartiles ? [factCell(atlas, at(fact, 'p75'))] : []),
        ]),
    };
  });
}

/** Regions of the United Kingdom and provinces of Canada. */
export function regionTables(atlas: Atlas, role: Role): DataTable[] {
  const wanted = [
    {
      source: 'ons-ashe-2025',
      id: 'uk-regions',
      title: 'By UK region',
      measure: 'pay-year',
      what: 'Median gross pay a year',
      column: numbers('Median a year', 'median_gbp'),
    },
    {
      source: 'ca-job-bank-2025',
      id: 'canada-regions',
      title: 'By Canadian province',
      measure: 'pay-hour',
      what: 'Median pay an hour',
      column: numbers('Median an hour', 'median_cad_hour'),
    },
  ];
  return wanted.flatMap(({ source, id, title, measure, what, column }) => {
    const held = firstHeld(atlas, role, source);
    const rows =
      held?.facts.filter(
        (fact) =>
          fact.measure === measure &&
          fact.statistic === 'median' &&
          /^(GB-|CA-[A-Z]{2}$)/.test(fact.place),
      ) ?? [];
    if (!held || rows.length < 4) return [];
    const scheme = atlas.sources.get(source)?.scheme ?? '';
    return {
      id,
      title,
      definition: `${what}, ${subjectText(atlas, scheme, held.code.code)}, ${formatPeriod(rows[0]!.period)}. ${fitSentences[held.code.fit]}`,
      sources: [source],
      columns: [text('Region', 'region'), column],
      rows: rows
        .toSorted((a, b) => Number(b.value) - Number(a.value))
        .map((fact) => [textCell(placeName(atlas, fact.place)), factCell(atlas, fact)]),
    };
  });
}

/** The US labor department's four prevailing-wage levels by metropolitan area. */
export function wageLevelTable(atlas: Atlas, role: Role): DataTable | undefined {
  const held = firstHeld(atlas, role, 'dol-oflc');
  const places = [...new Set(held?.facts.map((fact) => fact.place) ?? [])];
  if (!held || places.length < 5) return undefined;
  const at = (place: string, level: number): Fact | undefined =>
    held.facts.find((fact) => fact.place === place && fact.group === `level=${level}`);
  return {
    id: 'legal-wage-levels',
    title: 'Prevailing-wage levels in US law',
    definition: `Wage floors a year of the US Department of Labor, ${subjectText(atlas, 'soc-2018', held.code.code)}, wage year July 2025 to June 2026, based on May 2024. ${fitSentences[held.code.fit]}`,
    note: 'An employer who sponsors a work visa must pay at least the level that fits the job. Level 1 is about the mean of the lowest-paid third, level 4 about the mean of the rest; 2 and 3 are spaced evenly between. They are set by a formula from statistics and say nothing of what employers pay at a rank.',
    sources: ['dol-oflc'],
    columns: [
      text('Area', 'area'),
      ...[1, 2, 3, 4].map((level) => numbers(`Level ${level}`, `level_${level}_usd`)),
    ],
    rows: places
      .map((place) => ({ place, name: placeName(atlas, place) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
      .map(({ place, name }) => [
        textCell(name),
        ...[1, 2, 3, 4].map((level) => factCell(atlas, at(place, level))),
      ]),
  };
}
