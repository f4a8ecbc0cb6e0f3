// A request to import one workbook into the small site, and the report it gives.
import type { Request } from '../../../scripts/import/run.ts';
import { join, tempFolder, writeWorkbook } from './help.ts';
import { header, oewsRow } from './oews-rows.ts';

/** Software developers only: web developers, whom a guide cites, are gone. */
export async function workbook(): Promise<string> {
  const rows = [header, oewsRow({ A_PCT90: '#', H_MEDIAN: '*' })];
  return writeWorkbook(join(tempFolder(), 'national_M2025_dl.xlsx'), { national_M2025_dl: rows });
}

/** Imports that workbook, unless said otherwise. */
export async function request(root: string, changes: Partial<Request> = {}): Promise<Request> {
  return {
    source: 'bls-oews',
    paths: changes.paths ?? [await workbook()],
    release: undefined,
    root,
    dryRun: false,
    today: '2026-12-02',
    ...changes,
  };
}

/** What the import of that workbook says, but for the last line. */
export const report = [
  'content/facts/bls-oews.csv: 11 rows, 4 before',
  '  1 cell suppressed (not released by the publisher)',
  "  1 cell top-coded (above the publisher's highest printed value)",
  '  years kept as they are: 2024-05',
  '  in categories.csv, not in the file: 00-0000, 15-1254',
  '9 rows added',
  '  + 15-1252 US jobs count 2025-05: 1687890',
  '  + 15-1252 US jobs relative-standard-error 2025-05: 0.6',
  '  + 15-1252 US pay-year mean 2025-05: 148100',
  '  + 15-1252 US pay-year p10 2025-05: 82460',
  '  + 15-1252 US pay-year p25 2025-05: 105210',
  '  + 15-1252 US pay-year p75 2025-05: 171980',
  '  + 15-1252 US pay-year p90 2025-05: top-coded',
  '  + 15-1252 US pay-year relative-standard-error 2025-05: 0.4',
  '  + 15-1252 US pay-hour median 2025-05: suppressed',
  '2 rows removed',
  '  - 15-1254 US pay-year median 2025-05: 90930',
  '  - 15-1254 US pay-hour mean 2025-05: 45.5',
  '1 row changed',
  '  ~ 15-1252 US pay-year median 2025-05: 135000 → 135980',
  'Cited by pages:',
  '  content/guides/reading-wages.mdx:14  bls-oews 15-1254 pay-hour mean: vanished, was 45.5 (2025-05); bls-oews has no subject "15-1254"',
  '  content/guides/reading-wages.mdx:12  bls-oews 15-1252 pay-year median: 135000 (2025-05) → 135980 (2025-05); read the prose around it again',
  'Review in content/sources.yaml, entry bls-oews:',
  '  edition: May 2024 to May 2025, as it is',
  '  period: 2024-05/2025-05, as it is',
  '  released: 2026-04-30 → ? (the file does not say; see https://www.bls.gov/oes/tables.htm)',
  '  retrieved: 2026-11 → 2026-12',
  '  staleAfter: 2027-07-31 → ? (the day the next edition is due; next: May 2026 estimates, expected in spring 2027)',
  '  and where they name the edition: title, attribution, provenance, sample, caveats, next',
];
