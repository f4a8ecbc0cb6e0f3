// What an import changes in a table, row by row, for people.
import { keyOf } from './rows.ts';
import type { FactRow } from './types.ts';

export interface Diff {
  added: FactRow[];
  removed: FactRow[];
  changed: { before: FactRow; after: FactRow }[];
}

const said = ({ value, n, note }: FactRow): string =>
  `${value || note || '(empty)'}${n && ` (n ${n})`}${value && note && ` (${note})`}`;

/** Rows by their observation; the order of rows does not count. */
export function diffRows(before: readonly FactRow[], after: readonly FactRow[]): Diff {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const fresh = new Set(after.map(keyOf));
  return {
    added: after.filter((row) => !old.has(keyOf(row))),
    removed: before.filter((row) => !fresh.has(keyOf(row))),
    changed: after.flatMap((row) => {
      const was = old.get(keyOf(row));
      return was && said(was) !== said(row) ? [{ before: was, after: row }] : [];
    }),
  };
}

const SHOWN = 20;

/** The observation and its value on one line: "15-1252 US pay-year median 2025-05". */
function name(row: FactRow): string {
  return [row.subject, row.place, row.group, row.measure, row.statistic, row.period]
    .filter(Boolean)
    .join(' ');
}

function block<T>(
  title: string,
  mark: string,
  rows: readonly T[],
  show: (row: T) => string,
): string[] {
  const more = rows.length - SHOWN;
  return [
    `${rows.length} ${title}`,
    ...rows.slice(0, SHOWN).map((row) => `  ${mark} ${show(row)}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

/** Counts, and the first 20 rows of each kind. */
export function diffText({ added, removed, changed }: Diff): string[] {
  return [
    ...block('rows added', '+', added, (row) => `${name(row)}: ${said(row)}`),
    ...block('rows removed', '-', removed, (row) => `${name(row)}: ${said(row)}`),
    ...block('rows changed', '~', changed, ({ before, after }) => {
      return `${name(after)}: ${said(before)} → ${said(after)}`;
    }),
  ];
}
