// The O*NET database: a folder with the files of one release, as text or Excel.
import type { Release } from './files.ts';
import { relatedFacts, technologyFacts, titleFacts, type OnetScope } from './onet-lists.ts';
import { educationFacts, experienceFacts, interestFacts, zoneFacts } from './onet-ratings.ts';
import { onetTables, type OnetRelease, type OnetTable } from './onet-tables.ts';
import { Refusal, some } from './refusal.ts';
import { once, sortRows } from './rows.ts';
import type { Context, FactRow, Imported } from './types.ts';

const MONTHS =
  'January February March April May June July August September October November December';

/** Release and month, yyyy-mm, in "O*NET 30.3 Database / May 2026 Release". */
export function readMeSays(text: string): { release: string; month: string } | undefined {
  const release = /O\*NET (\d+\.\d+) Database/.exec(text)?.[1];
  const [, name = '', year] = /(\w+) (20\d\d) Release/.exec(text) ?? [];
  const month = MONTHS.split(' ').indexOf(name) + 1;
  return release && year && month
    ? { release, month: `${year}-${String(month).padStart(2, '0')}` }
    : undefined;
}

/** @throws Refusal if the folder's Read Me names another release, or none */
function monthOf({ folder, readMe }: Release, release: string): string {
  const said = readMeSays(readMe);
  if (said?.release === release) return said.month;
  throw new Refusal(
    said
      ? `${folder}/Read Me.txt is of release ${said.release}, not ${release}`
      : `${folder} has no Read Me.txt that names the release and its month`,
    said
      ? `Run it with --release ${said.release}, or give the other folder.`
      : 'Unpack the whole release.',
  );
}

/** Names of a table in all releases, quoted, since some hold commas. */
function fileNames(table: OnetTable): string {
  return Object.keys(onetTables[table])
    .map((name) => `"${name}"`)
    .join(' or ');
}

/** Measure or dimension by which the rows of a table are known. */
const MADE: Partial<Record<OnetTable, (row: FactRow) => boolean>> = {
  zones: (row) => row.measure === 'job-zone',
  interests: (row) => row.measure.startsWith('interest-'),
  titles: (row) => row.measure === 'listed-title',
  reported: (row) => row.value === 'reported',
  related: (row) => row.measure === 'related-rank',
  software: (row) => row.measure === 'technology-flag',
  education: (row) => row.group.startsWith('education-required='),
  experience: (row) => row.group.startsWith('experience-required='),
};

/** @throws Refusal if a file is not there that the table now has rows of: they would vanish */
function mustHoldAll(release: OnetRelease, held: readonly FactRow[], folder: string): void {
  for (const [table, made] of Object.entries(MADE) as [OnetTable, (row: FactRow) => boolean][]) {
    const count = release[table] ? 0 : held.filter(made).length;
    if (!count) continue;
    throw new Refusal(
      `${folder} lacks ${fileNames(table)}, but the table holds ${count} rows of it`,
      'Unpack the whole release into the folder.',
    );
  }
}

/**
 * The table of one release. Subjects are the categories that a role maps to or that a table has
 * rows of; the other categories of the scheme only name related occupations.
 * @param number the release, such as 30.3
 * @throws Refusal if the folder is of another release or lacks files, and for wrong cells
 */
export function importOnet(
  folder: Release,
  tables: OnetRelease,
  number: string,
  context: Context,
): Imported {
  const period = monthOf(folder, number);
  mustHoldAll(tables, context.held, folder.folder);
  const codes = [...context.categories.keys()].sort();
  const subjects = codes.filter((code) => context.inUse.has(code));
  const scope: OnetScope = { subjects, period };
  const rows = [
    ...sortRows([...zoneFacts(tables, scope), ...interestFacts(tables, scope)], 'subject'),
    ...titleFacts(tables, scope),
    ...relatedFacts(tables, scope),
    ...technologyFacts(tables, scope),
    ...educationFacts(tables, scope),
    ...experienceFacts(tables, scope),
  ];
  const lacking = (Object.keys(MADE) as OnetTable[]).filter((table) => !tables[table]);
  const names = codes.length - subjects.length;
  return {
    rows: once(rows, `O*NET ${number}`),
    notes: [
      ...(lacking.length ? [`not in the folder: ${some(lacking.map(fileNames))}`] : []),
      ...(names
        ? [`categories without rows, since they only name related occupations: ${names}`]
        : []),
    ],
    told: { edition: number, period, released: period },
  };
}
