import { expect, test } from 'vitest';
import { importOews } from '../../../scripts/import/bls-oews.ts';
import { readWorkbook } from '../../../scripts/import/files.ts';
import { factRow } from '../../../scripts/import/rows.ts';
import type { Sheet } from '../../../scripts/import/types.ts';
import {
  join,
  linesOf,
  makeContext,
  makeSheet,
  refusal,
  tempFolder,
  writeWorkbook,
} from './help.ts';
import { header, oewsRow } from './oews-rows.ts';

const sheet = (...rows: ReturnType<typeof oewsRow>[]): Sheet =>
  makeSheet('national_M2025_dl.xlsx', 'national_M2025_dl', [header, ...rows]);

test('a good workbook gives exact rows', async () => {
  const file = await writeWorkbook(join(tempFolder(), 'national_M2025_dl.xlsx'), {
    national_M2025_dl: [
      header,
      oewsRow(),
      oewsRow({ OCC_CODE: '29-1141' }),
      oewsRow({
        OCC_CODE: '00-0000',
        O_GROUP: 'total',
        A_PCT90: '#',
        H_MEDIAN: '*',
        TOT_EMP: '**',
      }),
    ],
    'Field Descriptions': [['Field', 'Field Description']],
    UpdateTime: [['April 2026']],
  });
  const { rows, told, notes } = importOews([await readWorkbook(file)], makeContext());
  expect(linesOf(rows)).toEqual([
    '00-0000,US,,jobs,count,2025-05,,,suppressed',
    '00-0000,US,,jobs,relative-standard-error,2025-05,0.6,,',
    '00-0000,US,,pay-year,mean,2025-05,148100,,',
    '00-0000,US,,pay-year,p10,2025-05,82460,,',
    '00-0000,US,,pay-year,p25,2025-05,105210,,',
    '00-0000,US,,pay-year,median,2025-05,135980,,',
    '00-0000,US,,pay-year,p75,2025-05,171980,,',
    '00-0000,US,,pay-year,p90,2025-05,,,top-coded',
    '00-0000,US,,pay-year,relative-standard-error,2025-05,0.4,,',
    '00-0000,US,,pay-hour,median,2025-05,,,suppressed',
    '15-1252,US,,jobs,count,2025-05,1687890,,',
    '15-1252,US,,jobs,relative-standard-error,2025-05,0.6,,',
    '15-1252,US,,pay-year,mean,2025-05,148100,,',
    '15-1252,US,,pay-year,p10,2025-05,82460,,',
    '15-1252,US,,pay-year,p25,2025-05,105210,,',
    '15-1252,US,,pay-year,median,2025-05,135980,,',
    '15-1252,US,,pay-year,p75,2025-05,171980,,',
    '15-1252,US,,pay-year,p90,2025-05,214670,,',
    '15-1252,US,,pay-year,relative-standard-error,2025-05,0.4,,',
    '15-1252,US,,pay-hour,median,2025-05,65.38,,',
  ]);
  expect(told).toEqual({ edition: 'May 2025', period: '2025-05' });
  expect(notes).toEqual([]);
});

test('lower-case headers of an older file, and figures written with commas', () => {
  const lower = header.map((name) => name.toLowerCase()).filter((name) => name !== 'prim_state');
  const row = oewsRow({ TOT_EMP: '1,469,200' }, lower);
  const old = makeSheet('national_M2019_dl.xlsx', 'national_M2019_dl', [lower, row]);
  const { rows } = importOews([[old]], makeContext());
  expect(linesOf(rows)[0]).toBe('15-1252,US,,jobs,count,2019-05,1469200,,');
});

test('years that are not given stay as they are', () => {
  const at = { subject: '15-1252', place: 'US', measure: 'pay-year', statistic: 'median' } as const;
  const held = [
    factRow({ ...at, period: '2024-05', value: '133080' }),
    factRow({ ...at, period: '2025-05', value: '1' }),
  ];
  const { rows, told, notes } = importOews([[sheet(oewsRow())]], makeContext({ held }));
  expect(linesOf(rows).filter((line) => line.includes('pay-year,median'))).toEqual([
    '15-1252,US,,pay-year,median,2024-05,133080,,',
    '15-1252,US,,pay-year,median,2025-05,135980,,',
  ]);
  expect(told).toEqual({ edition: 'May 2024 to May 2025', period: '2024-05/2025-05' });
  expect(notes).toEqual([
    'years kept as they are: 2024-05',
    'in categories.csv, not in the file: 00-0000',
  ]);
});

test('rows of one industry, one ownership or another area do not count', () => {
  const others = [{ I_GROUP: '3-digit' }, { OWN_CODE: '5' }, { AREA_TYPE: '4' }];
  const parts = others.map((change) => oewsRow({ ...change, TOT_EMP: 1 }));
  const { rows } = importOews([[sheet(...parts, oewsRow())]], makeContext());
  expect(rows.filter((row) => row.measure === 'jobs').map((row) => row.value)).toEqual([
    '1687890',
    '0.6',
  ]);
});

test('an occupation that is printed twice with one value is one observation', () => {
  const context = makeContext();
  const one = importOews([[sheet(oewsRow())]], context).rows;
  const twice = [oewsRow({ O_GROUP: 'broad' }), oewsRow()];
  expect(importOews([[sheet(...twice)]], context).rows).toEqual(one);
});

test.each<[string, Sheet[][], string, string]>([
  [
    'an unknown and a missing column',
    [
      [
        makeSheet('national_M2025_dl.xlsx', 'national_M2025_dl', [
          header.map((name) => (name === 'A_MEDIAN' ? 'A_MEDIUM' : name)),
          oewsRow(),
        ]),
      ],
    ],
    'national_M2025_dl.xlsx, sheet "national_M2025_dl": unknown column "A_MEDIUM"; missing column "A_MEDIAN"',
    'Did you mean "A_MEDIAN"? Expected: AREA_TITLE, AREA_TYPE, I_GROUP, OWN_CODE, OCC_CODE, OCC_TITLE, TOT_EMP, EMP_PRSE, MEAN_PRSE, LOC_QUOTIENT, H_MEAN, A_MEAN, H_PCT10, A_PCT10, H_PCT25, A_PCT25, H_MEDIAN, A_MEDIAN, H_PCT75, A_PCT75, H_PCT90, A_PCT90.',
  ],
  [
    'text in a number',
    [[sheet(oewsRow({ A_PCT25: 'n.a.' }))]],
    'national_M2025_dl.xlsx, sheet "national_M2025_dl", row 2, A_PCT25 of 15-1252 is "n.a.", not a number',
    'Besides numbers only "*", "**", "#" and empty cells are known here.',
  ],
  [
    'names of two years',
    [[makeSheet('national_M2024_dl.xlsx', 'national_M2025_dl', [header, oewsRow()])]],
    'national_M2024_dl.xlsx holds several vintages or mixed years: sheet "national_M2025_dl", years 2025, 2024',
    'Give one workbook per year, with its name as downloaded.',
  ],
  [
    'two vintages in one workbook',
    [
      [
        makeSheet('wages.xlsx', 'All May 2024 data', [header]),
        makeSheet('wages.xlsx', 'All May 2025 data', [header]),
      ],
    ],
    'wages.xlsx holds several vintages or mixed years: sheets "All May 2024 data", "All May 2025 data", years 2024, 2025',
    'Give one workbook per year, with its name as downloaded.',
  ],
  [
    'no year',
    [[makeSheet('wages.xlsx', 'Sheet1', [header, oewsRow()])]],
    'wages.xlsx, sheet "Sheet1": neither the file nor the sheet names the year',
    'Keep the name as downloaded, such as national_M2025_dl.xlsx.',
  ],
  [
    'two files of one year',
    [[sheet(oewsRow())], [sheet(oewsRow())]],
    'national_M2025_dl.xlsx and national_M2025_dl.xlsx are both of May 2025',
    'Give one workbook per year.',
  ],
  [
    'another publication',
    [[makeSheet('occupation.xlsx', 'Index', [['Table 1.1']])]],
    'occupation.xlsx: no sheet begins with the columns of the wage survey',
    'Sheets: Index. Expected a header with OCC_CODE, TOT_EMP, A_MEDIAN.',
  ],
  [
    'the table of states',
    [[sheet(oewsRow({ AREA_TYPE: '2' }))]],
    'national_M2025_dl.xlsx, sheet "national_M2025_dl": no row of AREA_TYPE 1, all industries and ownerships (I_GROUP cross-industry, OWN_CODE 1235)',
    'AREA_TYPE is 2 here; 1 is the nation, 2 a state.',
  ],
  [
    'two values for one observation',
    [[sheet(oewsRow(), oewsRow({ TOT_EMP: 5 }))]],
    'bls-oews: two values for 15-1252 US jobs count 2025-05: 1687890 and 5',
    'The file holds two editions, or a distinction that the table cannot hold.',
  ],
])('%s is refused', async (_, workbooks, message, hint) => {
  expect(await refusal(() => importOews(workbooks, makeContext()))).toEqual([message, hint]);
});
