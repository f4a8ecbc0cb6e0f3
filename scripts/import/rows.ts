// Rows of a facts table: making, joining, writing.
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { factColumns, type FactNote } from '../../src/schema/fact.ts';
import { hiddenIn } from '../../src/reader/hidden.ts';
import { readFacts } from '../../src/reader/tables.ts';
import { plain, type Reading } from './cells.ts';
import { Refusal } from './refusal.ts';
import type { FactRow } from './types.ts';

/** A row for `value`; keys left out are empty. */
export function factRow(
  row: Pick<FactRow, 'subject' | 'place' | 'measure' | 'statistic' | 'period'> &
    Partial<Pick<FactRow, 'group' | 'value' | 'n' | 'note'>>,
): FactRow {
  return { group: '', value: '', n: '', note: '', ...row };
}

/** Value and note of a reading; undefined where the publisher leaves the cell empty. */
export function valueOf(reading: Reading): { value: string; note: FactNote | '' } | undefined {
  if (reading.kind === 'empty') return undefined;
  return reading.kind === 'note'
    ? { value: '', note: reading.note }
    : { value: plain(reading.value), note: '' };
}

/** What is counted: two rows with one key would be the same observation. */
export function keyOf(row: FactRow): string {
  return [row.subject, row.place, row.group, row.measure, row.statistic, row.period].join(' | ');
}

/** The observation in words: "15-1252 US pay-year median 2025-05". */
export function nameOf(row: FactRow): string {
  return [row.subject, row.place, row.group, row.measure, row.statistic, row.period]
    .filter(Boolean)
    .join(' ');
}

/** What it says: the value, or the note in its place, and the number behind it. */
export function saidOf({ value, n, note }: FactRow): string {
  return `${value || note || '(empty)'}${n && ` (n ${n})`}${value && note && ` (${note})`}`;
}

/**
 * Drops repetitions of one observation.
 * @throws Refusal if a file gives one observation with two values
 */
export function once(rows: readonly FactRow[], source: string): FactRow[] {
  const seen = new Map<string, string>();
  return rows.filter((row) => {
    const key = keyOf(row);
    const before = seen.get(key);
    seen.set(key, saidOf(row));
    if (before !== undefined && before !== saidOf(row)) {
      throw new Refusal(
        `${source}: two values for ${nameOf(row)}: ${before} and ${saidOf(row)}`,
        'The file holds two editions, or a distinction that the table cannot hold.',
      );
    }
    return before === undefined;
  });
}

/** Order of code points, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by `keys`, one after the other; equal rows keep their order. */
export function sortRows(
  rows: readonly FactRow[],
  ...keys: readonly ('subject' | 'place' | 'period')[]
): FactRow[] {
  return rows.toSorted((a, b) => {
    const key = keys.find((name) => a[name] !== b[name]);
    return key ? byText(a[key], b[key]) : 0;
  });
}

/** The file's text: header, one row a line, LF at the end. */
export function tableText(rows: readonly FactRow[]): string {
  const cells = rows.map((row) => factColumns.map((column) => row[column]));
  return `${csvFormatRows([[...factColumns], ...cells])}\n`;
}

/** Rows of a table as they are written; empty for an empty text. */
export function parseTable(text: string): FactRow[] {
  const [, ...lines] = csvParseRows(text);
  return lines.map(
    (cells) =>
      Object.fromEntries(factColumns.map((column, i) => [column, cells[i] ?? ''])) as FactRow,
  );
}

/**
 * Holds a new table against the reader that `check` uses.
 * @throws Refusal with the first problem, so that no import leaves a table that cannot be read
 */
export function readable(path: string, text: string): ReturnType<typeof readFacts>['value'] {
  const { value, problems } = readFacts({ path, text });
  const [first] = problems;
  const hidden = hiddenIn(text);
  if (hidden) {
    const line = text.slice(0, hidden.index).split('\n').length;
    throw new Refusal(
      `${path}:${line} would hold the invisible character ${hidden.code}`,
      'It stands in the file; look what it is for before you take it out there.',
    );
  }
  if (first) {
    throw new Refusal(`${path}:${first.line} would be refused: ${first.message}`, first.hint);
  }
  return value;
}
