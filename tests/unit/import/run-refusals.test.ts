import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factRow, readable, tableText } from '../../../scripts/import/rows.ts';
import { contextOf, runImport, type Request } from '../../../scripts/import/run.ts';
import { readContent } from '../../../src/reader/content.ts';
import { join, makeSite, refusal, tempFolder, writeWorkbook } from './help.ts';
import { header, oewsRow } from './oews-rows.ts';
import { report, request, workbook } from './requests.ts';

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
    2,
    'npm run import -- <source> <file…> [--dry-run]',
  ]);
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
