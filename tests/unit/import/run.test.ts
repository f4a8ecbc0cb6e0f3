import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/reader/content.ts';
import { contextOf, runImport, type Request } from '../../../scripts/import/run.ts';
import { factRow, readable, tableText } from '../../../scripts/import/rows.ts';
import { join, makeSite, refusal, tempFolder, writeWorkbook } from './help.ts';
import { header, oewsRow } from './oews-rows.ts';

/** Software developers only: web developers, whom a guide cites, are gone. */
async function workbook(): Promise<string> {
  const rows = [header, oewsRow({ A_PCT90: '#', H_MEDIAN: '*' })];
  return writeWorkbook(join(tempFolder(), 'national_M2025_dl.xlsx'), { national_M2025_dl: rows });
}

async function request(root: string, changes: Partial<Request> = {}): Promise<Request> {
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

const table = (root: string): string =>
  readFileSync(join(root, 'content/facts/bls-oews.csv'), 'utf8');
const files = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

const report = [
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

test('codes in use are those that a table has rows of, or a role maps to', () => {
  const { content } = readContent({ root: makeSite(), cached: false });
  const context = contextOf(content, 'bls-oews', []);
  expect([...context.inUse]).toEqual(['15-1252', '15-1254']);
  expect([...context.categories.keys()]).toEqual(['00-0000', '15-1252', '15-1254']);
});

test('an invisible character of the file is refused', async () => {
  const row = {
    subject: '15-1252',
    place: 'US',
    measure: 'listed-title',
    statistic: 'listing',
  } as const;
  const title = factRow({
    ...row,
    group: 'title=De\u200bveloper',
    period: '2026',
    value: 'listed',
  });
  expect(await refusal(() => readable('content/facts/a.csv', tableText([title])))).toEqual([
    'content/facts/a.csv:2 would hold the invisible character U+200B',
    'It stands in the file; look what it is for before you take it out there.',
  ]);
});

test('a row that check would refuse is never written', async () => {
  const row = { subject: '15-1252', place: 'US', measure: 'pay-year', statistic: 'mean' } as const;
  const slip = factRow({ ...row, period: '2026', value: 'lots' });
  expect(await refusal(() => readable('content/facts/a.csv', tableText([slip])))).toEqual([
    'content/facts/a.csv:2 would be refused: value "lots" is not a plain number',
    'Write 92650, not "92,650" or "$92,650"; percent as 7.5.',
  ]);
});

test('the command prints the report, or the refusal and its hint', async () => {
  const root = makeSite();
  const run = (...args: string[]) => {
    const script = new URL('../../../scripts/import.ts', import.meta.url).pathname;
    return spawnSync(process.execPath, [script, ...args, '--root', root], { encoding: 'utf8' });
  };
  const good = run('bls-oews', await workbook(), '--dry-run', '--today', '2026-12-02');
  expect([good.status, good.stdout]).toEqual([
    0,
    `${[...report, 'Dry run: nothing was written.'].join('\n')}\n`,
  ]);
  const bad = run('bls-oews');
  expect([bad.status, bad.stdout, bad.stderr]).toEqual([
    1,
    '',
    'no file is named\n    Write: bls-oews national_M2025_dl.xlsx …\n',
  ]);
  expect([run().status, run().stdout.split('\n')[0]]).toEqual([
    1,
    'npm run import -- <source> <file…> [--dry-run]',
  ]);
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

test.each<[string, (root: string) => Partial<Request>, string, string]>([
  [
    'an importer that does not exist',
    () => ({ source: 'bls-oew' }),
    'there is no importer "bls-oew"',
    'Did you mean "bls-oews"?',
  ],
  [
    'no file',
    () => ({ paths: [] }),
    'no file is named',
    'Write: bls-oews national_M2025_dl.xlsx …',
  ],
  [
    'a file that is not there',
    () => ({ paths: ['/nowhere/national_M2025_dl.xlsx'] }),
    '/nowhere/national_M2025_dl.xlsx: there is no such file',
    'Check the path.',
  ],
  ['no release', () => ({ source: 'onet' }), '--release is missing', 'Write --release 30.3.'],
  [
    'a release of another form',
    () => ({ source: 'onet', release: 'latest' }),
    '--release latest is not of the form 30.3',
    'Write --release 30.3.',
  ],
  [
    'a source without an entry',
    () => ({ source: 'onet', release: '30.3' }),
    'there is no source "onet-30-3" in content/sources.yaml',
    'Copy the entry of an earlier edition, change its keys, then import. Entries: bls-oews.',
  ],
])('%s is refused', async (_, changes, message, hint) => {
  const root = makeSite();
  const asked = await request(root, changes(root));
  expect(await refusal(() => runImport(asked))).toEqual([message, hint]);
});

test('a file that is no workbook is refused', async () => {
  const path = join(tempFolder(), 'national_M2025_dl.xlsx');
  writeFileSync(path, 'PK no');
  const [message, hint] = await refusal(async () =>
    runImport(await request(makeSite(), { paths: [path] })),
  );
  expect(message).toMatch(/^national_M2025_dl\.xlsx cannot be read as a workbook: /);
  expect(hint).toBe('Give the .xlsx file as downloaded; unpack a .zip first.');
});

test('an empty result is refused, and the table stays', async () => {
  const root = makeSite();
  rmSync(join(root, 'content/facts/bls-oews.csv'));
  const path = await writeWorkbook(join(tempFolder(), 'national_M2025_dl.xlsx'), {
    national_M2025_dl: [header, oewsRow({ OCC_CODE: '29-1141' })],
  });
  const asked = await request(root, { paths: [path] });
  expect(await refusal(() => runImport(asked))).toEqual([
    'bls-oews: the result is empty',
    'None of the 3 categories of soc-2018 is in the file.',
  ]);
});
