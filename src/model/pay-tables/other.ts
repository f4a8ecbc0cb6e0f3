// The smaller tables of the pay page: metros, regions, technologies, advertised levels, legal wage levels, industries.
import type { Fact } from '../../schema/fact.ts';
import type { Role } from '../../schema/role.ts';
import type { Atlas } from '../atlas.ts';
import { groupValue } from '../facts.ts';
import { fitSentences, subjectText } from '../figure.ts';
import { formatPeriod } from '../format.ts';
import { factCell, textCell, type Column, type DataTable } from '../table.ts';

const money = (label: string, name: string): Column => ({ label, name, numeric: true });
const count = (label: string, name: string): Column => ({ label, name, numeric: true });
const text = (label: string, name: string): Column => ({ label, name, numeric: false });

/** The role's codes in a classification, the best first. */
function codesIn(role: Role, scheme: string): Role['codes'] {
  return role.codes.filter((code) => code.scheme === scheme);
}

/** First code of the role for which a source has rows. */
function firstHeld(
  atlas: Atlas,
  role: Role,
  source: string,
): { code: Role['codes'][number]; facts: readonly Fact[] } | undefined {
  const scheme = atlas.sources.get(source)?.scheme ?? '';
  for (const code of codesIn(role, scheme)) {
    const facts = atlas.facts.of(source, code.code);
    if (facts.length) return { code, facts };
  }
  return undefined;
}

const placeName = (atlas: Atlas, place: string): string => atlas.places.get(place)?.name ?? place;

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
        ...(quartiles ? [money('25th percentile', 'p25_usd')] : []),
        money('Median', 'median_usd'),
        ...(quartiles ? [money('75th percentile', 'p75_usd')] : []),
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
      column: money('Median a year', 'median_gbp'),
    },
    {
      source: 'ca-job-bank-2025',
      id: 'canada-regions',
      title: 'By Canadian province',
      measure: 'pay-hour',
      what: 'Median pay an hour',
      column: money('Median an hour', 'median_cad_hour'),
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

/** Pay of all US respondents who use each language that people of this role use most. */
export function technologyTable(atlas: Atlas, role: Role): DataTable | undefined {
  const source = 'stack-overflow-2025-aggregates';
  const [code] = codesIn(role, 'stack-overflow-2025');
  if (!code) return undefined;
  const used = atlas.facts
    .groups({ source, subject: code.code, measure: 'share-percent', place: 'WORLD' }, 'language')
    .toSorted((a, b) => Number(b.value) - Number(a.value));
  const rows = used.slice(0, 15).flatMap((share) => {
    const at = (statistic: string): Fact | undefined =>
      atlas.facts.latest({
        source,
        subject: 'all-respondents',
        measure: 'pay-year',
        statistic,
        place: 'US',
        group: share.group,
      });
    const median = at('median');
    return median
      ? [
          [
            textCell(groupValue(share)),
            factCell(atlas, share),
            factCell(atlas, at('p25')),
            factCell(atlas, median),
            factCell(atlas, at('p75')),
            textCell(String(median.n ?? '')),
          ],
        ]
      : [];
  });
  if (rows.length < 4) return undefined;
  return {
    id: 'technologies',
    title: 'By programming language',
    definition:
      'Total pay a year as stated by all US respondents who use the language, whatever their role; beside it the share of this role that uses it, all countries. Survey of 2025.',
    note: 'People name several languages, so this is not the pay of someone who knows only one, and it does not say that learning a language raises pay.',
    sources: [source],
    columns: [
      text('Language', 'language'),
      count('Used by this role', 'share_percent'),
      money('25th percentile', 'p25_usd'),
      money('Median', 'median_usd'),
      money('75th percentile', 'p75_usd'),
      count('Answers', 'n'),
    ],
    rows,
  };
}

/** Advertised pay by the data set's own level labels. */
export function advertisedTable(atlas: Atlas, role: Role): DataTable | undefined {
  const held = firstHeld(atlas, role, 'ai-jobs');
  const rows =
    held?.facts.filter(
      (fact) =>
        fact.place === 'US' && fact.statistic === 'median' && fact.group.startsWith('level='),
    ) ?? [];
  if (!held || !rows.length) return undefined;
  const at = (fact: Fact, statistic: string): Fact | undefined =>
    held.facts.find(
      (other) =>
        other.place === 'US' && other.group === fact.group && other.statistic === statistic,
    );
  return {
    id: 'advertised-levels',
    title: 'Advertised, by level',
    definition: `Pay a year offered in US adverts titled ${subjectText(atlas, 'ai-jobs', held.code.code)}, 2023 to 2025. Levels are the data set's own labels.`,
    note: 'Mostly both ends of advertised ranges, from employers that must state pay and from data and AI companies.',
    sources: ['ai-jobs'],
    columns: [
      text('Level', 'level'),
      money('25th percentile', 'p25_usd'),
      money('Median', 'median_usd'),
      money('75th percentile', 'p75_usd'),
      count('Adverts', 'n'),
    ],
    rows: rows.map((fact) => [
      textCell(groupValue(fact)),
      factCell(atlas, at(fact, 'p25')),
      factCell(atlas, fact),
      factCell(atlas, at(fact, 'p75')),
      textCell(String(fact.n ?? '')),
    ]),
  };
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
      ...[1, 2, 3, 4].map((level) => money(`Level ${level}`, `level_${level}_usd`)),
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

/** Industries that employ most, with their median of May 2024. */
export function industryTable(atlas: Atlas, role: Role): DataTable | undefined {
  const held = firstHeld(atlas, role, 'bls-ooh');
  if (!held) return undefined;
  const industries = [
    ...new Set(held.facts.filter((fact) => fact.group.startsWith('industry=')).map(groupValue)),
  ];
  const at = (industry: string, measure: string): Fact | undefined =>
    held.facts.find((fact) => groupValue(fact) === industry && fact.measure === measure);
  return {
    id: 'industries',
    title: 'By industry',
    definition: `Share of jobs in 2024 and median pay a year in May 2024, ${subjectText(atlas, 'soc-2018', held.code.code)}. ${fitSentences[held.code.fit]}`,
    note: 'A year older than the national figures and not to be compared with them. Only the largest industries are listed.',
    sources: ['bls-ooh'],
    columns: [
      text('Industry', 'industry'),
      count('Share of jobs', 'share_percent'),
      money('Median', 'median_usd'),
    ],
    rows: industries.map((industry) => [
      textCell(industry),
      factCell(atlas, at(industry, 'share-percent')),
      factCell(atlas, at(industry, 'pay-year')),
    ]),
  };
}
