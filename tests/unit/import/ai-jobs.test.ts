import { expect, test } from 'vitest';
import { importAiJobs } from '../../../scripts/import/ai-jobs.ts';
import { readCommas } from '../../../scripts/import/files.ts';
import type { Imported } from '../../../scripts/import/types.ts';
import { join, linesOf, makeContext, refusal, tempFolder, writeCommas } from './help.ts';

const context = makeContext({
  source: { scheme: 'ai-jobs' },
  categories: {
    'data-engineer': 'Data Engineer, Data Pipeline Engineer',
    'data-scientist': 'Data Scientist',
  },
});

const header = [
  'work_year',
  'experience_level',
  'employment_type',
  'job_title',
  'salary',
  'salary_currency',
  'salary_in_usd',
  'employee_residence',
  'remote_ratio',
  'company_location',
  'company_size',
];
const american: Record<string, string> = {
  work_year: '2025',
  experience_level: 'SE',
  employment_type: 'FT',
  job_title: 'Data Engineer',
  salary: '170000',
  salary_currency: 'USD',
  salary_in_usd: '170000',
  employee_residence: 'US',
  remote_ratio: '0',
  company_location: 'US',
  company_size: 'M',
};
type Row = Record<string, string>;

/** `n` rows with pay 10000, 10100, 10200 … unless said otherwise. */
const adverts = (n: number, changes: Row = {}): Row[] =>
  Array.from({ length: n }, (_, i) => ({ salary_in_usd: String(10_000 + 100 * i), ...changes }));

function run(rows: readonly Row[], columns = header): Imported {
  const cells = rows.map((changes) =>
    columns.map((column) => ({ ...american, ...changes })[column] ?? ''),
  );
  return importAiJobs(
    readCommas(writeCommas(join(tempFolder(), 'salaries.csv'), [columns, ...cells])),
    context,
  );
}

test('a good file gives exact rows: titles pooled, levels in order, countries apart', () => {
  const { rows, told, notes } = run([
    ...adverts(15),
    ...adverts(30)
      .slice(15)
      .map((row) => ({ ...row, job_title: 'Data Pipeline Engineer' })),
    ...adverts(30, { experience_level: 'EN', work_year: '2023' }),
    ...adverts(30, { company_location: 'GB', experience_level: 'EX' }),
  ]);
  expect(linesOf(rows)).toEqual([
    'data-engineer,GB,,pay-year,p25,2023/2025,10725,30,',
    'data-engineer,GB,,pay-year,median,2023/2025,11450,30,',
    'data-engineer,GB,,pay-year,p75,2023/2025,12175,30,',
    'data-engineer,GB,level=executive,pay-year,p25,2023/2025,10725,30,',
    'data-engineer,GB,level=executive,pay-year,median,2023/2025,11450,30,',
    'data-engineer,GB,level=executive,pay-year,p75,2023/2025,12175,30,',
    // Twice the steps: positions 59 × ¼ = 14.75, 29.5 and 44.25.
    'data-engineer,US,,pay-year,p25,2023/2025,10700,60,',
    'data-engineer,US,,pay-year,median,2023/2025,11450,60,',
    'data-engineer,US,,pay-year,p75,2023/2025,12200,60,',
    'data-engineer,US,level=entry,pay-year,p25,2023/2025,10725,30,',
    'data-engineer,US,level=entry,pay-year,median,2023/2025,11450,30,',
    'data-engineer,US,level=entry,pay-year,p75,2023/2025,12175,30,',
    'data-engineer,US,level=senior,pay-year,p25,2023/2025,10725,30,',
    'data-engineer,US,level=senior,pay-year,median,2023/2025,11450,30,',
    'data-engineer,US,level=senior,pay-year,p75,2023/2025,12175,30,',
  ]);
  expect(told).toEqual({ period: '2023/2025' });
  expect(notes).toEqual([
    '90 full-time rows of 2023 to 2025; 0 exact repetitions dropped',
    'no group of 30 adverts: data-scientist',
  ]);
});

test('part-time rows, older years, other countries and repetitions do not count', () => {
  const { rows, notes } = run([
    ...adverts(29),
    ...adverts(29),
    ...adverts(5, { employment_type: 'PT' }),
    ...adverts(5, { work_year: '2022' }),
    ...adverts(40, { company_location: 'LT' }),
    ...adverts(30, { job_title: 'Data Scientist' }),
  ]);
  expect(rows.map((row) => row.subject)).toEqual([
    'data-scientist',
    'data-scientist',
    'data-scientist',
    'data-scientist',
    'data-scientist',
    'data-scientist',
  ]);
  expect(notes[0]).toBe('99 full-time rows of 2023 to 2025; 29 exact repetitions dropped');
});

test('rows that differ in any column are no repetition', () => {
  const { rows } = run([...adverts(29), { salary_in_usd: '10000', remote_ratio: '100' }]);
  expect(rows[0]?.n).toBe('30');
});

test.each<[string, () => unknown, string, string]>([
  [
    'an unknown column',
    () => run(adverts(1), header.with(3, 'job_titel')),
    'salaries.csv: unknown column "job_titel"; missing column "job_title"',
    `Did you mean "job_title"? Expected: ${header.join(', ')}.`,
  ],
  [
    'text in a number',
    () => run([{ salary_in_usd: '100k' }]),
    'salaries.csv, row 2, salary_in_usd is "100k", not a number',
    'Only numbers and empty cells are known here.',
  ],
  [
    'no pay',
    () => run([{ salary_in_usd: '' }]),
    'salaries.csv, row 2, salary_in_usd is empty',
    'Download the file again.',
  ],
  [
    'an unknown level',
    () => run([{ experience_level: 'JR' }]),
    'salaries.csv, row 2, experience_level is "JR", not a known level',
    'Levels: EN, MI, SE, EX.',
  ],
  [
    'no year',
    () => run([{ work_year: '2025e' }]),
    'salaries.csv, row 2, work_year is "2025e", not a year',
    'Download the file again.',
  ],
])('%s is refused', async (_, go, message, hint) => {
  expect(await refusal(go)).toEqual([message, hint]);
});
