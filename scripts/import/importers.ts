// The importers by the name that the command takes.
import { importAiJobs } from './ai-jobs.ts';
import { importEp } from './bls-ep.ts';
import { importOewsState } from './bls-oews-state.ts';
import { importOews } from './bls-oews.ts';
import { openRelease, readCommas, readSomeColumns, readWorkbook } from './files.ts';
import { readOnet } from './onet-tables.ts';
import { importOnet } from './onet.ts';
import { Refusal } from './refusal.ts';
import { surveyColumns } from './so-answers.ts';
import { importStackOverflow } from './stack-overflow.ts';
import type { Context, Imported, Sheet } from './types.ts';

export interface Options {
  /** O*NET release such as 30.3, or year of the survey. */
  release: string | undefined;
}

export interface Importer {
  /** What to write after the name. */
  usage: string;
  /** Id of the table and of its entry in sources.yaml. @throws Refusal if an option is missing */
  sourceId: (options: Options) => string;
  /** Reads the files and makes the table. @throws Refusal */
  run: (paths: readonly string[], context: Context, options: Options) => Promise<Imported>;
}

const workbooks = (paths: readonly string[]): Promise<Sheet[][]> =>
  Promise.all(paths.map(readWorkbook));

/** @throws Refusal for more or fewer paths than one */
function only(paths: readonly string[], what: string): string {
  const [path, ...more] = paths;
  if (path !== undefined && !more.length) return path;
  throw new Refusal(`${paths.length} paths, but one is read`, `Give ${what}.`);
}

function releaseOf({ release }: Options, form: RegExp, example: string): string {
  if (release && form.test(release)) return release;
  throw new Refusal(
    release ? `--release ${release} is not of the form ${example}` : '--release is missing',
    `Write --release ${example}.`,
  );
}

const numberOf = (options: Options): string => releaseOf(options, /^\d+\.\d+$/, '30.3');

export const importers: Readonly<Record<string, Importer>> = {
  'bls-oews': {
    usage: 'national_M2025_dl.xlsx …',
    sourceId: () => 'bls-oews',
    run: async (paths, context) => importOews(await workbooks(paths), context),
  },
  'bls-oews-state': {
    usage: 'state_M2025_dl.xlsx',
    sourceId: () => 'bls-oews-state',
    run: async (paths, context) => importOewsState(await workbooks(paths), context),
  },
  'bls-ep': {
    usage: 'occupation.xlsx',
    sourceId: () => 'bls-ep',
    run: async (paths, context) =>
      importEp(await readWorkbook(only(paths, 'occupation.xlsx')), context),
  },
  onet: {
    usage: 'db_30_3_text/ --release 30.3',
    sourceId: (options) => `onet-${numberOf(options).replace('.', '-')}`,
    run: async (paths, context, options) => {
      const folder = openRelease(only(paths, 'the folder of one release'));
      return importOnet(folder, await readOnet(folder), numberOf(options), context);
    },
  },
  'stack-overflow': {
    usage: 'survey_results_public.csv --release 2025',
    sourceId: (options) => `stack-overflow-${releaseOf(options, /^20\d\d$/, '2025')}-aggregates`,
    run: async (paths, context, { release = '' }) => {
      const path = only(paths, 'survey_results_public.csv');
      const imported = importStackOverflow(readSomeColumns(path, surveyColumns), context);
      return { ...imported, told: { edition: release } };
    },
  },
  'ai-jobs': {
    usage: 'salaries.csv',
    sourceId: () => 'ai-jobs',
    run: async (paths, context) => importAiJobs(readCommas(only(paths, 'salaries.csv')), context),
  },
};
