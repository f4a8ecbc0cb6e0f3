// Finds a publisher's columns by name, and refuses a file that has others.
import { nearest } from '../../src/reader/suggest.ts';
import { textOf } from './cells.ts';
import { Refusal, some } from './refusal.ts';
import type { Cell, Sheet } from './types.ts';

export interface Columns {
  needed: readonly string[];
  /** Others that the publisher is known to print. */
  known?: readonly string[];
  /** true: any further column may be there, as in a survey with a column per question. */
  open?: boolean;
}

/** A row of a sheet below its header. */
export interface Line {
  /** Row number in the sheet, from 1. */
  number: number;
  get: (column: string) => Cell;
}

/** "file.xlsx, sheet "Data"", or the file alone for a text file. */
export function placeOf({ file, sheet }: Sheet): string {
  return sheet ? `${file}, sheet "${sheet}"` : file;
}

/** "file.xlsx, sheet "Data", row 7, A_MEDIAN". */
export function cellPlace(sheet: Sheet, line: Line, column: string): string {
  return `${placeOf(sheet)}, row ${line.number}, ${column}`;
}

function columnProblem(
  header: readonly string[],
  { needed, known = [], open = false }: Columns,
): { message: string; hint: string } | undefined {
  const all = [...needed, ...known];
  const twice = header.filter((name, i) => name && header.indexOf(name) !== i);
  const missing = needed.filter((name) => !header.includes(name));
  const strange = open ? [] : header.filter((name) => name && !all.includes(name));
  if (!missing.length && !strange.length && !twice.length) return undefined;
  const quoted = (names: readonly string[]): string => some(names.map((name) => `"${name}"`));
  const found = [
    ...(strange.length ? [`unknown column ${quoted(strange)}`] : []),
    ...(missing.length ? [`missing column ${quoted(missing)}`] : []),
    ...(twice.length ? [`column ${quoted(twice)} twice`] : []),
  ];
  // Names that differ in capitals or one letter; of a survey's hundreds only the header's own.
  const meant = open
    ? missing.flatMap((name) => nearest(name, header) ?? [])
    : strange.flatMap((name) => nearest(name, missing.length ? missing : all) ?? []);
  const near = meant.length ? `Did you mean ${quoted(meant)}? ` : '';
  return { message: found.join('; '), hint: `${near}Expected: ${needed.join(', ')}.` };
}

/**
 * Rows below the header at `at` (from 0), read by column name; rows without any text are skipped.
 * @param rename writes a header cell as `columns` names it: case, years, footnote marks
 * @throws Refusal if a needed column is missing, one is there twice, or one is not known
 */
export function linesOf(
  sheet: Sheet,
  columns: Columns,
  { at = 0, rename = textOf }: { at?: number; rename?: (cell: Cell | undefined) => string } = {},
): Line[] {
  const header = (sheet.rows[at] ?? []).map((cell) => rename(cell));
  const problem = columnProblem(header, columns);
  if (problem) throw new Refusal(`${placeOf(sheet)}: ${problem.message}`, problem.hint);
  const index = new Map(header.map((name, i) => [name, i]));
  return sheet.rows
    .map((cells, i) => ({ cells, number: i + 1 }))
    .filter(({ cells, number }) => number > at + 1 && cells.some((cell) => textOf(cell) !== ''))
    .map(({ cells, number }) => ({
      number,
      get: (column) => cells[index.get(column) ?? -1] ?? null,
    }));
}

/** Text of a line's cell. */
export function textAt(line: Line, column: string): string {
  return textOf(line.get(column));
}
