import { expect, test } from 'vitest';
import { importEp } from '../../../scripts/import/bls-ep.ts';
import { splitFactor } from '../../../scripts/import/ep-factors.ts';
import { readWorkbook } from '../../../scripts/import/files.ts';
import type { Cell, Sheet } from '../../../scripts/import/types.ts';
import {
  join,
  linesOf,
  makeContext,
  makeSheet,
  refusal,
  tempFolder,
  writeWorkbook,
} from './help.ts';

// Headers as published: years, en dashes, footnote marks, a title above, notes below.
const code = '2024 National Employment Matrix code';
const title = '2024 National Employment Matrix title';
const jobs = ['Occupation type', 'Employment, 2024', 'Employment, 2034'];
const change = ['Employment change, numeric, 2024–34', 'Employment change, percent, 2024–34'];
const average = (what: string): string => `${what}, 2024–34 annual average`;
const header12 = [
  title,
  code,
  ...jobs,
  'Employment distribution, percent, 2024',
  'Employment distribution, percent, 2034',
  ...change,
  'Percent self employed, 2024',
  average('Occupational openings'),
  'Median annual wage, dollars, 2024[1]',
  'Typical education needed for entry',
  'Work experience in a related occupation',
  'Typical on-the-job training needed to attain competency in the occupation',
  'Related Occupational Outlook Handbook (OOH) content',
];
const header10 = [
  title,
  code,
  ...jobs,
  ...change,
  average('Labor force exit rate'),
  average('Occupational transfer rate'),
  average('Total occupational separations rate'),
  average('Labor force exits'),
  average('Occupational transfers'),
  average('Total occupational separations'),
  average('Occupational openings'),
];
const header112 = [
  '2024 National Employment Matrix occupation title',
  '2024 National Employment Matrix occupation code',
  '2024 National Employment Matrix industry title',
  '2024 National Employment Matrix industry code',
  'Factors affecting occupational utilization',
];
const all: Cell[] = [
  'Total, all occupations',
  '00-0000',
  'Summary',
  169956.1,
  175167.9,
  100,
  100,
  5211.8,
  3.1,
  5.8,
  18863.3,
  49500,
  '—',
  '—',
  '—',
  '—',
];
const developers: Cell[] = [
  '  Software developers',
  '15-1252',
  'Line item',
  1693.8,
  1961.4,
  1,
  1.1,
  267.7,
  15.8,
  1.6,
  115.2,
  133080,
  "Bachelor's degree",
  'None',
  'None',
  'Software developers',
];
const surgeons: Cell[] = [
  'Surgeons',
  '29-1249',
  'Line item',
  1,
  1,
  0,
  0,
  0,
  1,
  1,
  1,
  '>=239,200',
  'x',
  'None',
  'x',
  'x',
];
const moves: Cell[] = [
  'Software developers',
  '15-1252',
  'Line item',
  1693.8,
  1961.4,
  267.7,
  15.8,
  1.7,
  3.2,
  4.8,
  30.7,
  57.7,
  88.4,
  115.2,
];
const factors: Cell[][] = [
  [
    'Software developers',
    '15-1252',
    'Total, all industries',
    'TE1000',
    'Demand change - share increases as devices include software.',
  ],
  [
    'Software developers',
    '15-1252',
    'Software publishers',
    '513200',
    'Demand change, productivity change - share decreases as work is automated.',
  ],
  ['Surgeons', '29-1249', 'Hospitals', '622000', 'Whatever it says'],
];
const notes: Cell[][] = [
  ['[1] Data are from the wage survey.'],
  ['Source: U.S. Bureau of Labor Statistics.'],
];

const wide = (name: string, header: string[], rows: Cell[][]): Cell[][] => [
  [name],
  header,
  ...rows,
  ...notes,
];
const sheets = {
  Index: [['Table 1.1']],
  'Table 1.2': wide(
    'Table 1.2 Occupational projections, 2024–34, and worker characteristics, 2024 (Employment in thousands)',
    header12,
    [all, developers, surgeons],
  ),
  'Table 1.10': wide(
    'Table 1.10 Occupational separations and openings, projected 2024–34 (Employment in thousands)',
    header10,
    [moves],
  ),
  'Table 1.12': wide(
    'Table 1.12 Factors affecting occupational utilization, projected 2024–34',
    header112,
    factors,
  ),
};

function workbook(changes: Record<string, Cell[][] | undefined> = {}): Sheet[] {
  return Object.entries({ ...sheets, ...changes }).flatMap(([name, rows]) =>
    rows ? [makeSheet('occupation.xlsx', name, rows)] : [],
  );
}

test('a good workbook gives exact rows', async () => {
  const file = await writeWorkbook(join(tempFolder(), 'occupation.xlsx'), sheets);
  const { rows, told, notes: said } = importEp(await readWorkbook(file), makeContext());
  expect(linesOf(rows)).toEqual([
    '00-0000,US,,jobs,count,2024,169956100,,',
    '00-0000,US,,jobs,projection,2034,175167900,,',
    '00-0000,US,,jobs-change,projection,2024/2034,5211800,,',
    '00-0000,US,,growth-percent,projection,2024/2034,3.1,,',
    '00-0000,US,,openings-year,projection,2024/2034,18863300,,',
    '00-0000,US,,self-employed-percent,share,2024,5.8,,',
    '15-1252,US,,jobs,count,2024,1693800,,',
    '15-1252,US,,jobs,projection,2034,1961400,,',
    '15-1252,US,,jobs-change,projection,2024/2034,267700,,',
    '15-1252,US,,growth-percent,projection,2024/2034,15.8,,',
    '15-1252,US,,openings-year,projection,2024/2034,115200,,',
    '15-1252,US,,exits-year,projection,2024/2034,30700,,',
    '15-1252,US,,transfers-year,projection,2024/2034,57700,,',
    '15-1252,US,,self-employed-percent,share,2024,1.6,,',
    "15-1252,US,,entry-education,assignment,2024/2034,Bachelor's degree,,",
    '15-1252,US,,related-experience,assignment,2024/2034,None,,',
    '15-1252,US,,on-the-job-training,assignment,2024/2034,None,,',
    '15-1252,US,industry=Software publishers,growth-factor,listing,2024/2034,"decreases | demand, productivity | as work is automated.",,',
    '15-1252,US,"industry=Total, all industries",growth-factor,listing,2024/2034,increases | demand | as devices include software.,,',
  ]);
  expect(told).toEqual({ edition: '2024–34', period: '2024/2034' });
  expect(said).toEqual([]);
});

test('the years come from the workbook', () => {
  const later = workbook().map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells.map((cell) =>
        typeof cell === 'string'
          ? cell
              .replaceAll('2034', '2035')
              .replaceAll('2024–34', '2025–35')
              .replaceAll('2024', '2025')
          : cell,
      ),
    ),
  }));
  const { told, rows } = importEp(later, makeContext());
  expect(told).toEqual({ edition: '2025–35', period: '2025/2035' });
  expect(rows[0]?.period).toBe('2025');
});

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

test.each([
  ['Demand change - share increases as firms hire.', 'increases | demand | as firms hire.'],
  [
    'Share decreases: occupational substitution, capital/labor substitution – as tasks move.',
    'decreases | occupational substitution, capital/labor substitution | as tasks move.',
  ],
  [
    'Sourcing - share of employment decreases as such work goes abroad.',
    'decreases | sourcing | as such work goes abroad.',
  ],
])('%s', (text, split) => {
  expect(splitFactor(text, 'here')).toBe(split);
});

test.each([
  'Weather change - share increases as it rains.',
  'Demand and fashion - share increases as it rains.',
  'Demand - share stays as it is.',
  'Demand - share increases.',
])('a factor of unknown form is refused: %s', async (text) => {
  expect(await refusal(() => splitFactor(text, 'Table 1.12, row 3'))).toEqual([
    `Table 1.12, row 3 is not in the known form: "${text}"`,
    'Expected one of demand, productivity, sourcing, occupational substitution, capital/labor substitution, then "share increases" or "share decreases", then "as …".',
  ]);
});
