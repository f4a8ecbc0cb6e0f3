import { expect, test } from 'vitest';
import { importOewsState } from '../../../scripts/import/bls-oews-state.ts';
import { readWorkbook } from '../../../scripts/import/files.ts';
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

const context = makeContext({
  places: { US: 'United States', 'US-CA': 'California', 'US-WY': 'Wyoming' },
});
const california = {
  AREA_TITLE: 'California',
  AREA_TYPE: '2',
  PRIM_STATE: 'CA',
  LOC_QUOTIENT: 1.35,
};
const wyoming = { ...california, AREA_TITLE: 'Wyoming', PRIM_STATE: 'WY', LOC_QUOTIENT: '**' };
const guam = { ...california, AREA_TITLE: 'Guam', AREA_TYPE: '3', PRIM_STATE: 'GU' };

test('a good workbook gives exact rows, states in order, territories left out', async () => {
  const suppressed = { ...wyoming, TOT_EMP: '**', A_PCT75: '*', A_PCT90: '#' };
  const file = await writeWorkbook(join(tempFolder(), 'state_M2025_dl.xlsx'), {
    state_M2025_dl: [header, oewsRow(guam), oewsRow(suppressed), oewsRow(california)],
  });
  const { rows, told, notes } = importOewsState([await readWorkbook(file)], context);
  expect(linesOf(rows)).toEqual([
    '15-1252,US-CA,,jobs,count,2025-05,1687890,,',
    '15-1252,US-CA,,jobs,location-quotient,2025-05,1.35,,',
    '15-1252,US-CA,,pay-year,mean,2025-05,148100,,',
    '15-1252,US-CA,,pay-year,p10,2025-05,82460,,',
    '15-1252,US-CA,,pay-year,p25,2025-05,105210,,',
    '15-1252,US-CA,,pay-year,median,2025-05,135980,,',
    '15-1252,US-CA,,pay-year,p75,2025-05,171980,,',
    '15-1252,US-CA,,pay-year,p90,2025-05,214670,,',
    '15-1252,US-WY,,jobs,count,2025-05,,,suppressed',
    '15-1252,US-WY,,jobs,location-quotient,2025-05,,,suppressed',
    '15-1252,US-WY,,pay-year,mean,2025-05,148100,,',
    '15-1252,US-WY,,pay-year,p10,2025-05,82460,,',
    '15-1252,US-WY,,pay-year,p25,2025-05,105210,,',
    '15-1252,US-WY,,pay-year,median,2025-05,135980,,',
    '15-1252,US-WY,,pay-year,p75,2025-05,,,suppressed',
    '15-1252,US-WY,,pay-year,p90,2025-05,,,top-coded',
  ]);
  expect(told).toEqual({ edition: 'May 2025', period: '2025-05' });
  expect(notes).toEqual([
    'left out, not in places.yaml: Guam',
    'in categories.csv, not in the file: 00-0000',
  ]);
});

test('several years are refused', async () => {
  expect(await refusal(() => importOewsState([[], []], context))).toEqual([
    '2 workbooks, but the state table holds one year',
    'Give the newest state_M20YY_dl.xlsx alone.',
  ]);
});

test('a file without postal codes is refused', async () => {
  const columns = header.filter((name) => name !== 'PRIM_STATE');
  const sheet = makeSheet('state_M2019_dl.xlsx', 'state_M2019_dl', [
    columns,
    oewsRow(california, columns),
  ]);
  const [message] = await refusal(() => importOewsState([[sheet]], context));
  expect(message).toBe('state_M2019_dl.xlsx, sheet "state_M2019_dl": missing column "PRIM_STATE"');
});

test('the national file is refused', async () => {
  const sheet = makeSheet('national_M2025_dl.xlsx', 'national_M2025_dl', [header, oewsRow()]);
  expect(await refusal(() => importOewsState([[sheet]], context))).toEqual([
    'national_M2025_dl.xlsx, sheet "national_M2025_dl": no row of AREA_TYPE 2 or 3, all industries and ownerships (I_GROUP cross-industry, OWN_CODE 1235)',
    'AREA_TYPE is 1 here; 1 is the nation, 2 a state.',
  ]);
});
