// Tables of the employment projections workbook (occupation.xlsx), found by their headers.
// Format: bls.gov/emp/data/occupational-data.htm. One sheet a table, "Table 1.2"; row 1 is the
// title, row 2 the header, footnotes and "Source: …" stand below. Headers carry the years.
import { readFigure, textOf, type Marks, type Reading } from './cells.ts';
import { cellPlace, linesOf, placeOf, textAt, type Columns, type Line } from './columns.ts';
import { Refusal, some } from './refusal.ts';
import type { Cell, Sheet } from './types.ts';

/** First and last year of the projections. */
export interface Span {
  base: string;
  target: string;
}

export interface EpTable {
  sheet: Sheet;
  lines: Line[];
}

/** A dash stands where a figure or an assignment does not apply, as for summary rows. */
const marks: Marks = { notes: {}, empty: ['—', '–', '-'] };

/** Header text on one line, with plain hyphens and without footnote marks such as [1]. */
const heading = (cell: Cell | undefined): string =>
  textOf(cell)
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/\s*\[\d+\]/g, '')
    .trim();

const isHeader = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => /^\d{4} National Employment Matrix (occupation )?code$/.test(heading(cell)));

/** "2024-34" in a title or header. */
function spansIn(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell) => heading(cell).match(/\b20\d\d-\d\d\b/g) ?? []);
}

/**
 * Years of all tables given.
 * @throws Refusal if they do not agree or none is named
 */
export function spanOf(sheets: readonly Sheet[]): Span {
  const named = sheets.map((sheet) => {
    const top = sheet.rows.slice(0, sheet.rows.findIndex(isHeader) + 1);
    return { sheet, spans: [...new Set(top.flatMap(spansIn))] };
  });
  const all = [...new Set(named.flatMap(({ spans }) => spans))];
  const [span] = all;
  if (!span || all.length > 1) {
    const said = named.map(({ sheet, spans }) => `${sheet.sheet}: ${spans.join(', ') || 'none'}`);
    throw new Refusal(
      `${sheets[0]?.file}: ${span ? 'mixed years' : 'no years'} in titles and headers (${said.join('; ')})`,
      'Give the workbook as downloaded; its tables are of one edition.',
    );
  }
  return { base: span.slice(0, 4), target: span.slice(0, 2) + span.slice(5) };
}

/** Sheets "Table 1.2" and so on of one workbook. @throws Refusal if one is missing */
export function sheetsOf<N extends string[]>(
  workbook: readonly Sheet[],
  ...names: N
): { [K in keyof N]: Sheet } {
  return names.map((name) => {
    const sheet = workbook.find((one) => textOf(one.sheet) === name);
    if (sheet) return sheet;
    const found = some(
      workbook.map((one) => one.sheet),
      20,
    );
    throw new Refusal(
      `${workbook[0]?.file}: the sheet "${name}" is missing`,
      `Sheets: ${found}. Give occupation.xlsx as downloaded.`,
    );
  }) as { [K in keyof N]: Sheet };
}

/** Lines that have a code; notes below the table have none. @throws Refusal for wrong columns */
export function epTable(sheet: Sheet, columns: Columns, code: string): EpTable {
  const at = sheet.rows.findIndex(isHeader);
  if (at < 0) {
    throw new Refusal(
      `${placeOf(sheet)}: no row of headers (none has "${code}")`,
      `Expected: ${columns.needed.join(', ')}.`,
    );
  }
  const lines = linesOf(sheet, columns, { at, rename: heading });
  return { sheet, lines: lines.filter((line) => textAt(line, code) !== '') };
}

/** A figure of a projections table. @throws Refusal for text */
export function epFigure({ sheet }: EpTable, line: Line, column: string): Reading {
  return readFigure(line.get(column), marks, cellPlace(sheet, line, column));
}

/** Text of an assignment, or undefined where a dash says that there is none. */
export function epText(line: Line, column: string): string | undefined {
  const text = textAt(line, column);
  return text === '' || marks.empty.includes(text) ? undefined : text;
}
