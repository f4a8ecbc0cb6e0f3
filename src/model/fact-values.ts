// Tables whose cells are well formed but cannot be right as a whole.
import type { Fact } from '../schema/fact.ts';
import { measures } from '../schema/measure.ts';
import type { Problem, RuleCode } from '../schema/rules.ts';
import type { Atlas } from './atlas.ts';
import { findLadder, ladderGroups } from './ladder.ts';

function at(fact: Fact, rule: RuleCode, message: string, hint: string): Problem {
  return {
    rule,
    file: `content/facts/${fact.source}.csv`,
    line: fact.line,
    column: 1,
    message,
    hint,
  };
}

function ladders(facts: readonly Fact[]): Problem[] {
  return ladderGroups(facts).flatMap((group) => {
    const [first] = group;
    const ladder = findLadder(group.map((fact) => Number(fact.value)));
    if (!ladder || !first) return [];
    const message = `a formula, not data: the steps are ${ladder.multiples.join(', ')} times ${ladder.base}`;
    return [
      at(
        first,
        'ladder-formula',
        message,
        'Leave it out; show pay by experience only from a source that measured it.',
      ),
    ];
  });
}

/** A table in which no growth reaches one percent over years was written as fractions. */
const FEWEST_GROWTHS = 3;

function fractions(facts: readonly Fact[]): Problem[] {
  const tables = Map.groupBy(
    facts.filter((fact) => fact.measure === 'growth-percent' && typeof fact.value === 'number'),
    (fact) => fact.source,
  );
  return [...tables.values()].flatMap((rows) => {
    const [first] = rows;
    if (
      !first ||
      rows.length < FEWEST_GROWTHS ||
      rows.some((fact) => Math.abs(Number(fact.value)) >= 1)
    )
      return [];
    return [
      at(
        first,
        'growth-fraction',
        `every growth in this table is below 1 percent, such as ${first.value}`,
        'Write percent: 15.8, not 0.158.',
      ),
    ];
  });
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

/** Formulas, fractions and wrong currencies. */
export function valueProblems(facts: readonly Fact[], atlas: Atlas): Problem[] {
  return [...ladders(facts), ...fractions(facts), ...currencies(facts, atlas)];
}
