// What the yearly workbooks of the US wage survey (OEWS) have in common.
// Format: bls.gov/oes/tables.htm, files national_M20YY_dl.xlsx and state_M20YY_dl.xlsx. The file
// of May 2019 writes its header in lower case and has no PRIM_STATE; PCT_RPT came in 2021.
import type { MeasureId, StatisticId } from '../../src/schema/measure.ts';
import { readFigure, textOf, type Marks } from './cells.ts';
import { cellPlace, linesOf, placeOf, textAt, type Columns, type Line } from './columns.ts';
import { Refusal, some } from './refusal.ts';
import { factRow, valueOf } from './rows.ts';
import type { Cell, FactRow, Sheet } from './types.ts';

const wages = ['MEAN', 'PCT10', 'PCT25', 'MEDIAN', 'PCT75', 'PCT90'];
const columns: Columns = {
  needed: [
    'AREA_TITLE',
    'AREA_TYPE',
    'I_GROUP',
    'OWN_CODE',
    'OCC_CODE',
    'OCC_TITLE',
    'TOT_EMP',
    'EMP_PRSE',
    'MEAN_PRSE',
    'LOC_QUOTIENT',
    ...wages.flatMap((wage) => [`H_${wage}`, `A_${wage}`]),
  ],
  known: [
    'AREA',
    'PRIM_STATE',
    'NAICS',
    'NAICS_TITLE',
    'O_GROUP',
    'JOBS_1000',
    'PCT_TOTAL',
    'PCT_RPT',
    'ANNUAL',
    'HOURLY',
  ],
};

/** * and **: estimate not released; #: wage at or above the top code. From "Field Descriptions". */
const marks: Marks = {
  notes: { '*': 'suppressed', '**': 'suppressed', '#': 'top-coded' },
  empty: [],
};

const upper = (cell: Cell | undefined): string => textOf(cell).toUpperCase();

/** A workbook has other sheets that explain the fields; a table is one with these columns on top. */
function isTable(sheet: Sheet): boolean {
  const all = [...columns.needed, ...(columns.known ?? [])];
  const header = (sheet.rows[0] ?? []).map(upper);
  return header.filter((name) => all.includes(name)).length > all.length / 2;
}

/** Years in "national_M2025_dl", "all_data_M_2025" or "All May 2021 data". */
function yearsIn(name: string): string[] {
  return [...name.matchAll(/(?<![a-z])(?:M_?|May )(20\d\d)(?!\d)/gi)].flatMap(
    (match) => match[1] ?? [],
  );
}

/**
 * The one table of a workbook and its year, which only names tell: of the file or of the sheet.
 * @throws Refusal if there is no table, more than one, or the names say no year or two
 */
export function tableOf(sheets: readonly Sheet[]): { sheet: Sheet; period: string } {
  const file = sheets[0]?.file ?? '';
  const tables = sheets.filter(isTable);
  const [sheet] = tables;
  if (!sheet) {
    throw new Refusal(
      `${file}: no sheet begins with the columns of the wage survey`,
      `Sheets: ${some(sheets.map((one) => one.sheet))}. Expected a header with OCC_CODE, TOT_EMP, A_MEDIAN.`,
    );
  }
  const years = [...new Set(tables.flatMap((table) => yearsIn(table.sheet)).concat(yearsIn(file)))];
  if (tables.length > 1 || years.length > 1) {
    const names = tables.map((table) => `"${table.sheet}"`).join(', ');
    throw new Refusal(
      `${file} holds several vintages or mixed years: ${tables.length > 1 ? `sheets ${names}` : `sheet ${names}`}, years ${years.join(', ') || 'not named'}`,
      'Give one workbook per year, with its name as downloaded.',
    );
  }
  if (!years[0]) {
    throw new Refusal(
      `${placeOf(sheet)}: neither the file nor the sheet names the year`,
      'Keep the name as downloaded, such as national_M2025_dl.xlsx.',
    );
  }
  return { sheet, period: `${years[0]}-05` };
}

/** A figure of a row: column, and what it measures. */
export type Figure = readonly [column: string, measure: MeasureId, statistic: StatisticId];

export const wageFigures = [
  ['A_MEAN', 'pay-year', 'mean'],
  ['A_PCT10', 'pay-year', 'p10'],
  ['A_PCT25', 'pay-year', 'p25'],
  ['A_MEDIAN', 'pay-year', 'median'],
  ['A_PCT75', 'pay-year', 'p75'],
  ['A_PCT90', 'pay-year', 'p90'],
] as const satisfies Figure[];

/**
 * Lines of all industries and ownerships for areas of the types given.
 * @param areaTypes 1 nation, 2 state, 3 territory, 4 metropolitan area, 6 other area
 * @param alsoNeeded columns that older files lack and this table cannot do without
 * @throws Refusal if columns are not known or no line is left
 */
export function oewsLines(
  sheet: Sheet,
  areaTypes: readonly string[],
  alsoNeeded: readonly string[] = [],
): Line[] {
  const needed = [...columns.needed, ...alsoNeeded];
  const lines = linesOf(sheet, { ...columns, needed }, { rename: upper });
  const wanted = lines.filter(
    (line) =>
      areaTypes.includes(textAt(line, 'AREA_TYPE')) &&
      textAt(line, 'I_GROUP') === 'cross-industry' &&
      textAt(line, 'OWN_CODE') === '1235',
  );
  if (!wanted.length) {
    const types = [...new Set(lines.map((line) => textAt(line, 'AREA_TYPE')))].sort();
    throw new Refusal(
      `${placeOf(sheet)}: no row of AREA_TYPE ${areaTypes.join(' or ')}, all industries and ownerships (I_GROUP cross-industry, OWN_CODE 1235)`,
      `AREA_TYPE is ${types.join(', ')} here; 1 is the nation, 2 a state.`,
    );
  }
  return wanted;
}

/** Facts of one line: dollars a year or hour, jobs, percent for sampling errors. @throws Refusal */
export function oewsFacts(
  sheet: Sheet,
  line: Line,
  figures: readonly Figure[],
  at: { place: string; period: string },
): FactRow[] {
  const subject = textAt(line, 'OCC_CODE');
  return figures.flatMap(([column, measure, statistic]) => {
    const where = `${cellPlace(sheet, line, column)} of ${subject}`;
    const said = valueOf(readFigure(line.get(column), marks, where));
    return said ? [factRow({ subject, ...at, measure, statistic, ...said })] : [];
  });
}
