import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factRow } from '../../../scripts/import/rows.ts';
import { basename, join, refusal, tempFolder, writeWorkbook } from './help.ts';
import { context, release, run } from './onet-release.ts';

test('another release is refused', async () => {
  const folder = release();
  expect(await refusal(() => run(folder, '30.2'))).toEqual([
    `${basename(folder)}/Read Me.txt is of release 30.3, not 30.2`,
    'Run it with --release 30.3, or give the other folder.',
  ]);
  rmSync(join(folder, 'Read Me.txt'));
  expect(await refusal(() => run(folder))).toEqual([
    `${basename(folder)} has no Read Me.txt that names the release and its month`,
    'Unpack the whole release.',
  ]);
});

test('files of two releases in one folder are refused', async () => {
  const folder = release();
  cpSync(join(folder, 'Job Titles.txt'), join(folder, 'Alternate Titles.txt'));
  expect(await refusal(() => run(folder))).toEqual([
    `${basename(folder)} holds several vintages: Alternate Titles and Job Titles`,
    'Unpack one release into an empty folder.',
  ]);
  rmSync(join(folder, 'Alternate Titles.txt'));
  await writeWorkbook(join(folder, 'Job Titles.xlsx'), { 'Job Titles': [['x']] });
  expect((await refusal(() => run(folder)))[0]).toBe(
    `${basename(folder)} holds several vintages: Job Titles.txt and Job Titles.xlsx`,
  );
});

test('a folder that lacks a file whose rows the table holds is refused', async () => {
  const folder = release();
  rmSync(join(folder, 'Software Skills.txt'));
  const at = {
    subject: '15-1252.00',
    place: 'US',
    statistic: 'listing',
    period: '2026-05',
  } as const;
  const row = { ...at, measure: 'technology-flag', group: 'technology=Git', value: 'hot' } as const;
  expect(await refusal(() => run(folder, '30.3', { ...context, held: [factRow(row)] }))).toEqual([
    `${basename(folder)} lacks "Technology Skills" or "Software Skills", but the table holds 1 rows of it`,
    'Unpack the whole release into the folder.',
  ]);
});

test.each([
  [
    'Job Zones',
    'O*NET-SOC Code\tZone\tDate\tDomain Source\n15-1252.00\t4\tx\tx\n',
    'Job Zones.txt: unknown column "Zone"; missing column "Job Zone"',
    'Expected: O*NET-SOC Code, Job Zone.',
  ],
  [
    'Job Zones',
    'O*NET-SOC Code\tJob Zone\n15-1252.00\tfour\n',
    'Job Zones.txt, row 2, Job Zone is "four", not a number',
    'Besides numbers only "n/a" and empty cells are known here.',
  ],
  [
    'Job Zones',
    'O*NET-SOC Code\tJob Zone\n15-1252.00\t6\n',
    'Job Zones.txt, row 2, Job Zone is 6',
    'Job zones are 1 to 5.',
  ],
  [
    'Job Zones',
    'O*NET-SOC Code\tJob Zone\n15-1252.00\n',
    'Job Zones.txt, row 2: 1 cells, but 2 columns',
    'The file is damaged or was saved by another program; download it again.',
  ],
  [
    'Education Categories',
    'Element ID\tElement Name\tScale ID\tCategory\tCategory Description\n',
    'Education.txt, row 4, Category 5 of element 2.D.1 has no label',
    'Put the release’s file of categories into the folder.',
  ],
])('a wrong %s is refused', async (name, text, message, hint) => {
  const folder = release();
  writeFileSync(join(folder, `${name}.txt`), text);
  expect(await refusal(() => run(folder))).toEqual([message, hint]);
});

test('a folder without any known file is refused', async () => {
  const folder = tempFolder();
  renameSync(join(release(), 'Task Statements.txt'), join(folder, 'Task Statements.txt'));
  const [message, hint] = await refusal(() => run(folder));
  expect(message).toBe(`${basename(folder)} holds no file of an O*NET release`);
  expect(hint).toMatch(/^Looked for Job Zones, Interests, Career Interest Types, /);
});
