// What an import changes in a table, row by row, for people.
import { keyOf, nameOf, saidOf } from './rows.ts';
import type { FactRow } from './types.ts';

export interface Diff {
  added: FactRow[];
  removed: FactRow[];
  changed: { before: FactRow; after: FactRow }[];
}

/** Rows by their observation; the order of rows does not count. */
export function diffRows(before: readonly FactRow[], after: readonly FactRow[]): Diff {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const fresh = new Set(after.map(keyOf));
  return {
    added: after.filter((row) => !old.has(keyOf(row))),
    removed: before.filter((row) => !fresh.has(keyOf(row))),
    changed: after.flatMap((row) => {
      const was = old.get(keyOf(row));
      return was && saidOf(was) !== saidOf(row) ? [{ before: was, after: row }] : [];
    }),
  };
}

const SHOWN = 20;

function block<T>(
  title: string,
  mark: string,
  rows: readonly T[],
  show: (row: T) => string,
): string[] {
  const more = rows.length - SHOWN;
  return [
    `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} ${title}`,
    ...rows.slice(0, SHOWN).map((row) => `  ${mark} ${show(row)}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

/** Counts, and the first 20 rows of each kind. */
export function diffText({ added, removed, changed }: Diff): string[] {
  return [
    ...block('added', '+', added, (row) => `${nameOf(row)}: ${saidOf(row)}`),
    ...block('removed', '-', removed, (row) => `${nameOf(row)}: ${saidOf(row)}`),
    ...block('changed', '~', changed, ({ before, after }) => {
      return `${nameOf(after)}: ${saidOf(before)} → ${saidOf(after)}`;
    }),
  ];
}
