import { expect, test } from 'vitest';
import { importEp } from '../../../scripts/import/bls-ep.ts';
import type { Cell, Sheet } from '../../../scripts/import/types.ts';
import { factors, header112, sheets, workbook } from './ep-workbook.ts';
import { makeContext, refusal } from './help.ts';

const cell = (rows: Cell[][], column: number, value: Cell): Cell[][] =>
  rows.map((cells) => (cells[1] === '15-1252' ? cells.with(column, value) : cells));

test.each<[string, Sheet[], string, string]>([
  [
    'a missing sheet',
    workbook({ 'Table 1.10': undefined }),
    'occupation.xlsx: the sheet "Table 1.10" is missing',
    'Sheets: Index, Table 1.2, Table 1.12. Give occupation.xlsx as downloaded.',
  ],
  [
    'a column that is not known',
    workbook({
      'Table 1.12': [
        ...sheets['Table 1.12'].slice(0, 1),
        [...header112.slice(0, 4), 'Factors affecting occupational utilisation'],
        ...factors,
      ],
    }),
    'occupation.xlsx, sheet "Table 1.12": unknown column "Factors affecting occupational utilisation"; missing column "Factors affecting occupational utilization"',
    'Did you mean "Factors affecting occupational utilization"? Expected: 2024 National Employment Matrix occupation title, 2024 National Employment Matrix occupation code, 2024 National Employment Matrix industry title, 2024 National Employment Matrix industry code, Factors affecting occupational utilization.',
  ],
  [
    'mixed years',
    workbook({
      'Table 1.12': [
        ['Table 1.12 Factors affecting occupational utilization, projected 2023–33'],
        header112,
      ],
    }),
    'occupation.xlsx: mixed years in titles and headers (Table 1.2: 2024-34; Table 1.10: 2024-34; Table 1.12: 2023-33)',
    'Give the workbook as downloaded; its tables are of one edition.',
  ],
  [
    'text in a number',
    workbook({ 'Table 1.2': cell(sheets['Table 1.2'], 4, 'about 2,000') }),
    'occupation.xlsx, sheet "Table 1.2", row 4, Employment, 2034 is "about 2,000", not a number',
    'Besides numbers only "—", "–", "-" and empty cells are known here.',
  ],
  [
    'tables that disagree',
    workbook({ 'Table 1.10': cell(sheets['Table 1.10'], 13, 116.1) }),
    'occupation.xlsx, sheet "Table 1.10", row 3, Occupational openings, 2024-34 annual average is 116.1, but 115.2 in Table 1.2, row 4',
    'The tables are of several vintages; give the workbook as downloaded.',
  ],
  [
    'no header',
    workbook({ 'Table 1.10': [['Table 1.10, projected 2024–34'], ['x']] }),
    'occupation.xlsx, sheet "Table 1.10": no row of headers (none has "2024 National Employment Matrix code")',
    'Expected: 2024 National Employment Matrix title, 2024 National Employment Matrix code, Occupation type, Employment, 2024, Employment, 2034, Employment change, numeric, 2024-34, Employment change, percent, 2024-34, Occupational openings, 2024-34 annual average, Labor force exits, 2024-34 annual average, Occupational transfers, 2024-34 annual average.',
  ],
])('%s is refused', async (_, sheetList, message, hint) => {
  expect(await refusal(() => importEp(sheetList, makeContext()))).toEqual([message, hint]);
});
