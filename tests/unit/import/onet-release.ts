// The small O*NET release in fixtures/import, and its import.
import { cpSync } from 'node:fs';
import { openRelease } from '../../../scripts/import/files.ts';
import { readOnet } from '../../../scripts/import/onet-tables.ts';
import { importOnet } from '../../../scripts/import/onet.ts';
import type { Imported } from '../../../scripts/import/types.ts';
import { fixtures, join, makeContext, tempFolder } from './help.ts';

/** Two occupations in use, and one that only names a related occupation. */
export const context = makeContext({
  source: { scheme: 'onet-soc-2019' },
  categories: {
    '11-1011.00': 'Chief executives',
    '15-1252.00': 'Software developers',
    '15-1254.00': 'Web developers',
  },
  inUse: new Set(['15-1252.00', '15-1254.00']),
});

/** A copy of the release that a test may spoil. */
export function release(): string {
  const folder = tempFolder();
  cpSync(join(fixtures, 'onet-30.3'), folder, { recursive: true });
  return folder;
}

/** Imports a folder as release 30.3, unless said otherwise. */
export async function run(folder: string, number = '30.3', given = context): Promise<Imported> {
  const opened = openRelease(folder);
  return importOnet(opened, await readOnet(opened), number, given);
}
