// Tables of facts whose cells are well formed but cannot be right as a whole.
import { factId, type Fact } from '../schema/fact.ts';
import type { Problem, RuleCode } from '../schema/rules.ts';
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

function duplicates(facts: readonly Fact[]): Problem[] {
  const lines = new Map<string, number>();
  return facts.flatMap((fact) => {
    const id = factId(fact);
    const first = lines.get(id);
    if (first === undefined) lines.set(id, fact.line);
    return first === undefined
      ? []
      : [
          at(
            fact,
            'table-duplicate',
            `the same observation stands in line ${first}`,
            'Keep one of the two rows.',
          ),
        ];
  });
}

const RISING = ['p10', 'p25', 'median', 'p75', 'p90'];

function percentileOrder(facts: readonly Fact[]): Problem[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!RISING.includes(fact.statistic) || fact.value === null) continue;
    const key = [fact.source, fact.subject, fact.place, fact.group, fact.measure, fact.period].join(
      '|',
    );
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].flatMap((rows) => {
    const sorted = rows.toSorted(
      (a, b) => RISING.indexOf(a.statistic) - RISING.indexOf(b.statistic),
    );
    const wrong = sorted.find(
      (fact, i) => i > 0 && Number(fact.value) < Number(sorted[i - 1]!.value),
    );
    return wrong
      ? [
          at(
            wrong,
            'percentile-order',
            `${wrong.statistic} (${wrong.value}) is below the percentile before it`,
            'Compare the row with the publication; two cells may be swapped.',
          ),
        ]
      : [];
  });
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

/** What one table shows by itself: rows given twice, percentiles out of order, formulas, fractions. */
export function tableProblems(facts: readonly Fact[]): Problem[] {
  return [...duplicates(facts), ...percentileOrder(facts), ...ladders(facts), ...fractions(facts)];
}
