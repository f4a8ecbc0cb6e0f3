// A small survey_results_public.csv, and its import.
import { readSomeColumns } from '../../../scripts/import/files.ts';
import { surveyColumns } from '../../../scripts/import/so-answers.ts';
import { importStackOverflow } from '../../../scripts/import/stack-overflow.ts';
import type { Imported } from '../../../scripts/import/types.ts';
import { join, makeContext, tempFolder, writeCommas } from './help.ts';

const context = makeContext({
  source: { scheme: 'stack-overflow-2025', period: '2025-05-29/2025-06-23' },
  categories: {
    'all-respondents': 'All respondents',
    'developer-back-end': 'Developer, back-end',
    'other-please-specify': 'Other (please specify)',
  },
  places: { WORLD: 'All countries', DE: 'Germany', US: 'United States' },
});

/** Columns in the order of the file, of which it has many more. */
export const header = [
  'ResponseId',
  'MainBranch',
  'EdLevel',
  'YearsCode',
  'DevType',
  'Country',
  'LanguageHaveWorkedWith',
  'ConvertedCompYearly',
];
const american = {
  ResponseId: '1',
  MainBranch: 'I am a developer by profession',
  EdLevel: 'Bachelor’s degree (B.A., B.S., B.Eng., etc.)',
  YearsCode: '7.0',
  DevType: 'Developer, back-end',
  Country: 'United States of America',
  LanguageHaveWorkedWith: 'Python;Bash/Shell (all shells)',
  ConvertedCompYearly: '100000.0',
};

/** What differs from an American back-end developer with 7 years. */
export type Person = Partial<typeof american>;

/** `n` people with pay 10000, 10100, 10200 … unless said otherwise. */
export const people = (n: number, changes: Person = {}): Person[] =>
  Array.from({ length: n }, (_, i) => ({
    ConvertedCompYearly: `${10_000 + 100 * i}.0`,
    ...changes,
  }));

/** Writes the answers to a file and imports it. */
export function run(answers: readonly Person[], columns = header): Imported {
  const rows = answers.map((changes) => {
    const person: Record<string, string> = { ...american, ...changes };
    return columns.map((column) => person[column] ?? '');
  });
  const file = writeCommas(join(tempFolder(), 'survey_results_public.csv'), [columns, ...rows]);
  return importStackOverflow(readSomeColumns(file, surveyColumns), context);
}
