// A <Fact/> in prose to the one observation it means.
import { didYouMean } from '../reader/suggest.ts';
import type { FactRef } from '../markdown/render.ts';
import type { Fact } from '../schema/fact.ts';
import type { Problem } from '../schema/rules.ts';
import type { Atlas } from './atlas.ts';

const distinct = (rows: readonly Fact[], key: keyof Fact): string[] => [
  ...new Set(rows.map((row) => String(row[key]))),
];

/** The first choices for a key, for a hint. */
const choices = (rows: readonly Fact[], key: keyof Fact): string =>
  distinct(rows, key)
    .slice(0, 12)
    .map((choice) => choice || '(none)')
    .join(', ');

/** Narrows rows by one key: by the value asked for, else by the default where there is a choice. */
function narrow(
  rows: Fact[],
  key: 'place' | 'statistic' | 'group' | 'period',
  asked: string | undefined,
  fallback: string,
): Fact[] {
  if (asked !== undefined) return rows.filter((row) => row[key] === asked);
  const preferred = rows.filter((row) => row[key] === fallback);
  return preferred.length ? preferred : rows;
}

/**
 * Finds the observation. Left out: place means US, group means all, statistic means the median,
 * period means the latest. Unknown or ambiguous requests come back as problems with what there is.
 */
export function resolveRef(
  ref: FactRef,
  atlas: Atlas,
  file: string,
): { fact?: Fact; problems: Problem[] } {
  const { source = '', subject = '', measure, statistic, place, group, period } = ref.query;
  const fail = (rule: 'fact-unknown' | 'fact-ambiguous', message: string, hint: string) => ({
    problems: [{ rule, file, line: ref.line, column: ref.column, message, hint }],
  });
  if (!atlas.sources.has(source)) {
    return fail(
      'fact-unknown',
      `there is no source "${source}"`,
      didYouMean(source, atlas.sources.keys(), `Sources: ${[...atlas.sources.keys()].join(', ')}.`),
    );
  }
  const ofSubject = [...atlas.facts.of(source, subject)];
  if (!ofSubject.length) {
    const known = new Set(
      atlas.allFacts.filter((fact) => fact.source === source).map((fact) => fact.subject),
    );
    return fail(
      'fact-unknown',
      `${source} has no subject "${subject}"`,
      didYouMean(subject, known, `See the first column of content/facts/${source}.csv.`),
    );
  }
  let rows = ofSubject.filter((row) => row.measure === measure);
  if (!rows.length)
    return fail(
      'fact-unknown',
      `${source} has no ${measure} for "${subject}"`,
      `It has: ${distinct(ofSubject, 'measure').join(', ')}.`,
    );
  for (const [key, asked, fallback] of [
    ['place', place, 'US'],
    ['group', group, ''],
    ['statistic', statistic, 'median'],
  ] as const) {
    const before = rows;
    rows = narrow(rows, key, asked, fallback);
    if (!rows.length)
      return fail(
        'fact-unknown',
        `${source} has no such figure with ${key} "${asked ?? fallback}"`,
        `It has: ${choices(before, key)}.`,
      );
    if (asked === undefined && distinct(rows, key).length > 1) {
      return fail(
        'fact-ambiguous',
        `several figures fit; say which ${key}`,
        `Add ${key}="…": ${choices(rows, key)}.`,
      );
    }
  }
  const last = rows
    .map((row) => row.period)
    .sort()
    .at(-1);
  const fact = rows.find((row) => row.period === (period ?? last));
  if (!fact)
    return fail(
      'fact-unknown',
      `no figure for period "${period}"`,
      `Periods: ${distinct(rows, 'period').join(', ')}.`,
    );
  if (fact.value === null)
    return fail(
      'fact-unknown',
      `the figure is not given: ${fact.note}`,
      'Say in words that the publisher does not release it.',
    );
  return { fact, problems: [] };
}
