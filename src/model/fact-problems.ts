// What can be wrong with the tables of content/facts/ once sources, places and categories are known;
// what one table shows by itself is the reader's to find.
import { didYouMean } from '../reader/suggest.ts';
import type { Content } from '../reader/content.ts';
import type { Fact } from '../schema/fact.ts';
import { measures } from '../schema/measure.ts';
import type { Problem, RuleCode } from '../schema/rules.ts';
import type { Atlas } from './atlas.ts';

/** Path of the table of a source. */
export const tableOf = (source: string): string => `content/facts/${source}.csv`;

function at(fact: Fact, rule: RuleCode, message: string, hint: string): Problem {
  return { rule, file: tableOf(fact.source), line: fact.line, column: 1, message, hint };
}

function unknownIds(content: Content, atlas: Atlas): Problem[] {
  const problems: Problem[] = [];
  const reported = new Set<string>();
  const readable = (name: string): boolean => !content.unreadable.includes(`content/${name}`);
  const [sources, places, categories] = [
    readable('sources.yaml'),
    readable('places.yaml'),
    readable('categories.csv'),
  ];
  const once = (
    fact: Fact,
    kind: string,
    id: string,
    known: () => Iterable<string>,
    add: string,
  ): void => {
    if (reported.has(`${fact.source} ${kind} ${id}`)) return;
    reported.add(`${fact.source} ${kind} ${id}`);
    problems.push(
      at(fact, 'reference-unknown', `there is no ${kind} "${id}"`, didYouMean(id, known(), add)),
    );
  };
  for (const fact of content.facts) {
    const source = atlas.sources.get(fact.source);
    if (!source) {
      if (!sources) continue;
      once(
        fact,
        'source',
        fact.source,
        () => atlas.sources.keys(),
        `Add "${fact.source}:" to content/sources.yaml.`,
      );
      continue;
    }
    if (categories && !atlas.categories.has(`${source.scheme} ${fact.subject}`)) {
      const codes = (): string[] =>
        [...atlas.categories.values()].filter((c) => c.scheme === source.scheme).map((c) => c.code);
      once(
        fact,
        `${source.scheme} category`,
        fact.subject,
        codes,
        'Add it to content/categories.csv.',
      );
    }
    if (places && !atlas.places.has(fact.place))
      once(fact, 'place', fact.place, () => atlas.places.keys(), 'Add it to content/places.yaml.');
    if (measures[fact.measure].unit === 'money' && !source.currency)
      once(fact, 'currency for', fact.source, () => [], 'Add currency to the source.');
  }
  return problems;
}

function currencies(facts: readonly Fact[], atlas: Atlas): Problem[] {
  const reported = new Set<string>();
  return facts.flatMap((fact) => {
    if (fact.value === null || measures[fact.measure].unit !== 'money') return [];
    const source = atlas.sources.get(fact.source);
    const own = atlas.places.get(fact.place)?.currency;
    const key = `${fact.source} ${fact.place}`;
    // Only surveys of employers report in the money people are paid in; others convert.
    if (
      source?.kind !== 'employer-survey' ||
      !source.currency ||
      !own ||
      own === source.currency ||
      reported.has(key)
    )
      return [];
    reported.add(key);
    const message = `pay in ${fact.place} is in ${own}, but the source's currency is ${source.currency}`;
    return [
      at(
        fact,
        'currency-mismatch',
        message,
        'Keep pay in the currency it was published in; put tables in another currency into a source of their own.',
      ),
    ];
  });
}

/** Days in the future within which a source counts as nearly old. */
const SOON_DAYS = 60;

function staleSources(atlas: Atlas): Problem[] {
  const soon = new Date(Date.parse(atlas.today) + SOON_DAYS * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return [...atlas.sources].flatMap(([id, source]) => {
    if (source.staleAfter > soon) return [];
    const state =
      source.staleAfter <= atlas.today
        ? `old since ${source.staleAfter}`
        : `old from ${source.staleAfter}`;
    return [
      {
        rule: 'fact-stale' as const,
        file: 'content/sources.yaml',
        line: 0,
        column: 0,
        message: `figures of ${id} are ${state}`,
        hint: `Look for: ${source.next}`,
      },
    ];
  });
}

/** All problems of the facts tables and the age of their sources. */
export function factProblems(content: Content, atlas: Atlas): Problem[] {
  return [
    ...unknownIds(content, atlas),
    ...currencies(content.facts, atlas),
    ...staleSources(atlas),
  ];
}
