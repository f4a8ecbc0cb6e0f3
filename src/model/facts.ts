// Finding observations. Rows are kept by source and subject, so that a search reads few of them.
import type { Fact } from '../schema/fact.ts';

/** What to look for; keys left out match anything, except that `group` then means "all". */
export interface FactQuery {
  source: string;
  subject: string;
  measure?: string | undefined;
  statistic?: string | undefined;
  place?: string | undefined;
  group?: string | undefined;
  period?: string | undefined;
}

export class FactTable {
  readonly #rows = new Map<string, Fact[]>();

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      const key = `${fact.source} ${fact.subject}`;
      const rows = this.#rows.get(key);
      if (rows) rows.push(fact);
      else this.#rows.set(key, [fact]);
    }
  }

  /** Rows of one category in one source, in the order of the table. */
  of(source: string, subject: string): readonly Fact[] {
    return this.#rows.get(`${source} ${subject}`) ?? [];
  }

  /** All rows that match; `group` must be given to reach parts of the subject. */
  find(query: FactQuery): Fact[] {
    return this.of(query.source, query.subject).filter(
      (fact) =>
        (query.measure === undefined || fact.measure === query.measure) &&
        (query.statistic === undefined || fact.statistic === query.statistic) &&
        (query.place === undefined || fact.place === query.place) &&
        (query.period === undefined || fact.period === query.period) &&
        fact.group === (query.group ?? ''),
    );
  }

  /** The one row that matches in the latest period; undefined when there is none with a value. */
  latest(query: FactQuery): Fact | undefined {
    const rows = this.find(query).filter((fact) => fact.value !== null);
    return rows.reduce<Fact | undefined>(
      (best, fact) => (!best || fact.period > best.period ? fact : best),
      undefined,
    );
  }

  /** Rows whose group is `<dimension>=…`, of the latest period. */
  groups(query: Omit<FactQuery, 'group'>, dimension: string): Fact[] {
    const rows = this.of(query.source, query.subject).filter(
      (fact) =>
        fact.group.startsWith(`${dimension}=`) &&
        (query.measure === undefined || fact.measure === query.measure) &&
        (query.statistic === undefined || fact.statistic === query.statistic) &&
        (query.place === undefined || fact.place === query.place) &&
        fact.value !== null,
    );
    const last = rows.reduce((period, fact) => (fact.period > period ? fact.period : period), '');
    return rows.filter((fact) => fact.period === last);
  }
}

/** The part after `dimension=`. */
export function groupValue(fact: Fact): string {
  return fact.group.slice(fact.group.indexOf('=') + 1);
}
