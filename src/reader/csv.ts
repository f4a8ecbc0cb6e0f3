// Tables of content/: rows with their line numbers, each held against a strict schema.
import { csvParseRows } from 'd3-dsv';
import type { z } from 'zod';
import type { Problem } from '../schema/rules.ts';
import { didYouMean } from './suggest.ts';
import { validate } from './validate.ts';

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
  const [header = [], ...cells] = csvParseRows(text);
  const wrong = columns.findIndex((column, i) => header[i] !== column);
  if (wrong >= 0 || header.length !== columns.length) {
    const found = header[wrong] ?? header[columns.length] ?? '';
    const hint =
      `${didYouMean(found, columns, '')} The first line must be: ${columns.join(',')}`.trim();
    return {
      rows: [],
      problems: [
        {
          rule: 'table-columns',
          file,
          line: 1,
          column: 1,
          message: `unexpected column "${found}"`,
          hint,
        },
      ],
    };
  }
  if (text.split('\n').filter((line) => line !== '').length !== cells.length + 1) {
    const message = 'a cell holds a line break, or a line is blank';
    return {
      rows: [],
      problems: [
        {
          rule: 'table-value',
          file,
          line: 0,
          column: 0,
          message,
          hint: 'Keep each row on one line; close every quote.',
        },
      ],
    };
  }
  const rows: { line: number; row: z.output<T> }[] = [];
  const problems: Problem[] = [];
  cells.forEach((values, i) => {
    const line = i + 2;
    if (values.length !== columns.length) {
      const message = `${values.length} cells, but ${columns.length} columns`;
      problems.push({
        rule: 'table-value',
        file,
        line,
        column: 1,
        message,
        hint: 'Put cells that hold a comma in double quotes.',
      });
      return;
    }
    const record = Object.fromEntries(columns.map((column, c) => [column, values[c] ?? '']));
    const checked = validate(schema, record, file, (path) => ({
      line,
      column: 1 + Math.max(0, columns.indexOf(String(path[0]))),
    }));
    if (checked.value === undefined)
      problems.push(...checked.problems.map((p) => ({ ...p, rule: 'table-value' as const })));
    else rows.push({ line, row: checked.value });
  });
  return { rows, problems };
}
