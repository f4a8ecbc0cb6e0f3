// Header and rows of the wage survey's workbooks, as published for May 2025.
import type { Cell } from '../../../scripts/import/types.ts';

export const header =
  'AREA AREA_TITLE AREA_TYPE PRIM_STATE NAICS NAICS_TITLE I_GROUP OWN_CODE OCC_CODE OCC_TITLE O_GROUP TOT_EMP EMP_PRSE JOBS_1000 LOC_QUOTIENT PCT_TOTAL PCT_RPT H_MEAN A_MEAN MEAN_PRSE H_PCT10 H_PCT25 H_MEDIAN H_PCT75 H_PCT90 A_PCT10 A_PCT25 A_MEDIAN A_PCT75 A_PCT90 ANNUAL HOURLY'.split(
    ' ',
  );

/** Software developers in the nation, May 2025. */
export const developers: Record<string, Cell> = {
  AREA: '99',
  AREA_TITLE: 'U.S.',
  AREA_TYPE: '1',
  PRIM_STATE: 'US',
  NAICS: '000000',
  NAICS_TITLE: 'Cross-industry',
  I_GROUP: 'cross-industry',
  OWN_CODE: '1235',
  OCC_CODE: '15-1252',
  OCC_TITLE: 'Software Developers',
  O_GROUP: 'detailed',
  TOT_EMP: 1687890,
  EMP_PRSE: 0.6,
  H_MEAN: 71.2,
  A_MEAN: 148100,
  MEAN_PRSE: 0.4,
  H_PCT10: 39.64,
  H_PCT25: 50.58,
  H_MEDIAN: 65.38,
  H_PCT75: 82.68,
  H_PCT90: 103.21,
  A_PCT10: 82460,
  A_PCT25: 105210,
  A_MEDIAN: 135980,
  A_PCT75: 171980,
  A_PCT90: 214670,
};

/** A row of the workbook: software developers, with what differs. */
export function oewsRow(changes: Record<string, Cell> = {}, columns = header): Cell[] {
  const cells = { ...developers, ...changes };
  return columns.map((column) => cells[column.toUpperCase()] ?? null);
}
