import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runImport } from '../../../scripts/import/run.ts';
import { readContent } from '../../../src/reader/content.ts';
import { join, makeSite, tempFolder, writeWorkbook } from './help.ts';
import { header, oewsRow } from './oews-rows.ts';
import { report, request, workbook } from './requests.ts';

const table = (root: string): string =>
  readFileSync(join(root, 'content/facts/bls-oews.csv'), 'utf8');
const files = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

test('a dry run says what would change and writes nothing', async () => {
  const root = makeSite();
  const before = [files(root), table(root)];
  expect(await runImport(await request(root, { dryRun: true }))).toEqual([
    ...report,
    'Dry run: nothing was written.',
  ]);
  expect([files(root), table(root)]).toEqual(before);
});

test('the fixture is a site that the reader accepts', () => {
  const { problems } = readContent({ root: makeSite(), cached: false });
  expect(problems.filter((problem) => problem.file.startsWith('content/guides'))).toEqual([]);
  expect(problems.filter((problem) => problem.file.startsWith('content/facts'))).toEqual([]);
});

test('an import writes the table; a second one finds nothing to do', async () => {
  const root = makeSite();
  const asked = await request(root);
  expect(await runImport(asked)).toEqual([
    ...report,
    'Written: content/facts/bls-oews.csv. Now run npm run check.',
  ]);
  const first = table(root);
  expect(first.split('\n').slice(0, 3)).toEqual([
    'subject,place,group,measure,statistic,period,value,n,note',
    '15-1252,US,,pay-year,median,2024-05,133080,,',
    '15-1252,US,,jobs,count,2025-05,1687890,,',
  ]);
  const again = await runImport(asked);
  expect(again.slice(5, 9)).toEqual([
    '0 rows added',
    '0 rows removed',
    '0 rows changed',
    'No figure that pages cite vanished or changed.',
  ]);
  expect(again.at(-1)).toBe('Nothing to write: the table is as it was.');
  expect(table(root)).toBe(first);
});

test('two runs write the same bytes', async () => {
  const [one, two] = [makeSite(), makeSite()];
  const paths = [await workbook()];
  await runImport(await request(one, { paths }));
  await runImport(await request(two, { paths }));
  expect(table(two)).toBe(table(one));
});

test('long lists show the first twenty', async () => {
  const root = makeSite();
  const rows = ['15-1252', '15-1254', '00-0000'].map((code) => oewsRow({ OCC_CODE: code }));
  const path = await writeWorkbook(join(tempFolder(), 'national_M2026_dl.xlsx'), {
    national_M2026_dl: [header, ...rows],
  });
  const lines = await runImport(await request(root, { paths: [path], dryRun: true }));
  const start = lines.indexOf('30 rows added');
  expect(lines.slice(start + 20, start + 23)).toEqual([
    '  + 15-1252 US pay-hour median 2026-05: 65.38',
    '  … and 10 more',
    '0 rows removed',
  ]);
  expect(lines).toContain('  edition: May 2024 to May 2025 → May 2024 to May 2026');
});
