// Which files of an O*NET release are read, under the names of all releases, and their columns.
// Format: onetcenter.org/dictionary/. Text and Excel files hold the same; Excel adds titles and
// scale names. Release 30.3 renamed Interests, Alternate Titles and Technology Skills, and parted
// Education, Training, and Experience in two.
import { readFigure } from './cells.ts';
import { cellPlace, linesOf, type Columns, type Line } from './columns.ts';
import type { Release } from './files.ts';
import { Refusal, some } from './refusal.ts';
import type { Sheet } from './types.ts';

export const CODE = 'O*NET-SOC Code';

const rated = ['Element ID', 'Scale ID', 'Data Value'];
const excel = ['Title', 'Element Name', 'Scale Name', 'Date', 'Domain Source'];
const joint = 'Education, Training, and Experience';

const shares: Columns = {
  needed: [CODE, ...rated, 'Category', 'N', 'Standard Error', 'Recommend Suppress'],
  known: [...excel, 'Category Description', 'Lower CI Bound', 'Upper CI Bound'],
};
const categories: Columns = {
  needed: ['Element ID', 'Scale ID', 'Category', 'Category Description'],
  known: ['Element Name', 'Scale Name'],
};

/** What is read, each with the names it had; the columns depend on the name. */
export const onetTables = {
  zones: { 'Job Zones': { needed: [CODE, 'Job Zone'], known: excel } },
  interests: {
    Interests: { needed: [CODE, ...rated], known: excel },
    'Career Interest Types': { needed: [CODE, ...rated], known: excel },
  },
  titles: {
    'Alternate Titles': {
      needed: [CODE, 'Alternate Title'],
      known: ['Title', 'Short Title', 'Source(s)'],
    },
    'Job Titles': { needed: [CODE, 'Job Title'], known: ['Title', 'Short Title', 'Source(s)'] },
  },
  reported: {
    'Sample of Reported Titles': {
      needed: [CODE, 'Reported Job Title'],
      known: ['Title', 'Shown in My Next Move'],
    },
  },
  related: {
    'Related Occupations': {
      needed: [CODE, 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
      known: ['Title', 'Related Title'],
    },
  },
  software: {
    'Technology Skills': {
      needed: [CODE, 'Example', 'Hot Technology', 'In Demand'],
      known: ['Title', 'Commodity Code', 'Commodity Title'],
    },
    'Software Skills': {
      needed: [CODE, 'Workplace Example', 'Hot Technology', 'In Demand'],
      known: ['Title', 'Element ID', 'Element Name'],
    },
  },
  education: { [joint]: shares, Education: shares },
  educationCategories: { [`${joint} Categories`]: categories, 'Education Categories': categories },
  experience: { [joint]: shares, 'Training and Experience': shares },
  experienceCategories: {
    [`${joint} Categories`]: categories,
    'Training and Experience Categories': categories,
  },
} as const satisfies Record<string, Record<string, Columns>>;

export type OnetTable = keyof typeof onetTables;

export interface OnetLines {
  sheet: Sheet;
  lines: Line[];
}

/** Lines of the tables that a release holds. */
export type OnetRelease = Partial<Record<OnetTable, OnetLines>>;

/**
 * Reads the tables of a release that facts come from.
 * @throws Refusal if the folder holds none, one under two names or endings, or with other columns
 */
export async function readOnet(release: Release): Promise<OnetRelease> {
  const read: OnetRelease = {};
  const sheets = new Map<string, Sheet>();
  for (const [key, names] of Object.entries(onetTables) as [OnetTable, Record<string, Columns>][]) {
    const found = release.names.filter((name) => name in names);
    const [name, second] = found;
    if (!name) continue;
    if (second) {
      throw new Refusal(
        `${release.folder} holds several vintages: ${name === second ? `${name}.txt and ${name}.xlsx` : `${name} and ${second}`}`,
        'Unpack one release into an empty folder.',
      );
    }
    const sheet = sheets.get(name) ?? (await release.table(name));
    sheets.set(name, sheet);
    read[key] = { sheet, lines: linesOf(sheet, names[name] ?? { needed: [] }) };
  }
  if (!Object.keys(read).length) {
    const names = [...new Set(Object.values(onetTables).flatMap((table) => Object.keys(table)))];
    throw new Refusal(
      `${release.folder} holds no file of an O*NET release`,
      `Looked for ${some(names, 20)}, each as .txt or .xlsx.`,
    );
  }
  return read;
}

/** Number in a cell, or undefined for an empty one and "n/a". @throws Refusal for other text */
export function onetNumber(table: OnetLines, line: Line, column: string): number | undefined {
  const where = cellPlace(table.sheet, line, column);
  const reading = readFigure(line.get(column), { notes: {}, empty: ['n/a'] }, where);
  return reading.kind === 'number' ? reading.value : undefined;
}
