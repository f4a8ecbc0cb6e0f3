// Tables of the pay page by what people do or where: languages, advertised levels, industries.
import type { Fact } from '../../schema/fact.ts';
import type { Role } from '../../schema/role.ts';
import type { Atlas } from '../atlas.ts';
import { groupValue } from '../facts.ts';
import { fitSentences, subjectText } from '../figure.ts';
import { factCell, textCell, type DataTable } from '../table.ts';
import { codesIn, firstHeld, numbers, text } from './held.ts';

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
      numbers('Used by this role', 'share_percent'),
      numbers('25th percentile', 'p25_usd'),
      numbers('Median', 'median_usd'),
      numbers('75th percentile', 'p75_usd'),
      numbers('Answers', 'n'),
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
      numbers('25th percentile', 'p25_usd'),
      numbers('Median', 'median_usd'),
      numbers('75th percentile', 'p75_usd'),
      numbers('Adverts', 'n'),
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
      numbers('Share of jobs', 'share_percent'),
      numbers('Median', 'median_usd'),
    ],
    rows: industries.map((industry) => [
      textCell(industry),
      factCell(atlas, at(industry, 'share-percent')),
      factCell(atlas, at(industry, 'pay-year')),
    ]),
  };
}
