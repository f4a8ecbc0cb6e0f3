// A small occupation.xlsx as published for 2024–34: a title above, notes below, years and footnote
// marks in the headers, en dashes.
import type { Cell, Sheet } from '../../../scripts/import/types.ts';
import { makeSheet } from './help.ts';

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
export const header112 = [
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
export const factors: Cell[][] = [
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
/** All sheets by name. */
export const sheets = {
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

/** The workbook as it is read, with some sheets changed or taken out. */
export function workbook(changes: Record<string, Cell[][] | undefined> = {}): Sheet[] {
  return Object.entries({ ...sheets, ...changes }).flatMap(([name, rows]) =>
    rows ? [makeSheet('occupation.xlsx', name, rows)] : [],
  );
}
