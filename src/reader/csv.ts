// Tables of content/: rows with their line numbers, each held against a strict schema.
import { csvParseRows } from 'd3-dsv';
import type { z } from 'zod';
import type { Problem } from '../schema/rules.ts';
import { didYouMean } from './suggest.ts';
import { validate } from './validate.ts';

/** What is wrong with the first line, or undefined. */
function headerProblem(
  header: readonly string[],
  columns: readonly string[],
): { message: string; hint: string } | undefined {
  const wrong = columns.findIndex((column, i) => header[i] !== column);
  if (wrong < 0 && header.length === columns.length) return undefined;
  const wanted = columns[wrong];
  const found = header[wrong < 0 ? columns.length : wrong];
  const order = `The first line must be: ${columns.join(',')}`;
  if (found === undefined) return { message: `the column "${wanted}" is missing`, hint: order };
  if (wanted !== undefined && columns.includes(found)) {
    return { message: `expected the column "${wanted}", found "${found}"`, hint: order };
  }
  const hint = `${didYouMean(found, columns, '')} ${order}`.trim();
  return { message: `unknown column "${found}"`, hint };
}

/** A line whose quoted cells end at a comma; the parser would drop text between the two. */
const CELL = '(?:"[^"]*(?:""[^"]*)*"|[^",][^,]*)?';
const WELL_QUOTED = new RegExp(`^${CELL}(?:,${CELL})*$`);

/**
 * Parses a table whose first line must hold exactly `columns`, in order.
 * Returns rows with `line` (from 1, the header is line 1).
 */
export function parseCsv<T extends z.ZodType>(
  text: string,
  file: string,
  columns: readonly string[],
  schema: T,
): { rows: { line: number; row: z.output<T> }[]; problems: Problem[] } {
  const all = csvParseRows(text);
  const [header = [], ...cells] = all;
  const wrong = headerProblem(header, columns);
  if (wrong) {
    return { rows: [], problems: [{ rule: 'table-columns', file, line: 1, column: 1, ...wrong }] };
  }
  const rows: { line: number; row: z.output<T> }[] = [];
  const problems: Problem[] = [];
  const refuse = (line: number, message: string, hint: string): void => {
    problems.push({ rule: 'table-value', file, line, column: 1, message, hint });
  };
  // Up to the first row on several lines, a row's number is its line.
  const broken = all.findIndex((row) => row.some((cell) => cell.includes('\n')));
  if (broken >= 0) {
    refuse(
      broken + 1,
      'a cell holds a line break',
      'Keep each row on one line; close every quote.',
    );
    return { rows, problems };
  }
  const lines = text.split('\n');
  cells.forEach((values, i) => {
    const line = i + 2;
    if (values.length === 1 && values[0] === '') {
      refuse(line, 'the line is blank', 'Delete it.');
    } else if (!WELL_QUOTED.test(lines[i + 1] ?? '')) {
      refuse(line, 'there is text after a closing quote', 'Double every quote inside a cell: "".');
    } else if (values.length !== columns.length) {
      const message = `${values.length} cells, but ${columns.length} columns`;
      refuse(line, message, 'Put cells that hold a comma in double quotes.');
    } else {
      const record = Object.fromEntries(columns.map((column, c) => [column, values[c] ?? '']));
      const checked = validate(schema, record, file, (path) => ({
        line,
        column: 1 + Math.max(0, columns.indexOf(String(path[0]))),
      }));
      if (checked.value !== undefined) rows.push({ line, row: checked.value });
      else problems.push(...checked.problems.map((p) => ({ ...p, rule: 'table-value' as const })));
    }
  });
  return { rows, problems };
}
