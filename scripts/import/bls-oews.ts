// US wages and jobs by occupation, one workbook a year: national_M20YY_dl.xlsx.
import { textAt } from './columns.ts';
import { missingCodes } from './notes.ts';
import { oewsFacts, oewsLines, tableOf, wageFigures, type Figure } from './oews-sheet.ts';
import { Refusal } from './refusal.ts';
import { once, sortRows } from './rows.ts';
import type { Context, FactRow, Imported, Sheet } from './types.ts';

const figures: Figure[] = [
  ['TOT_EMP', 'jobs', 'count'],
  ['EMP_PRSE', 'jobs', 'relative-standard-error'],
  ...wageFigures,
  ['MEAN_PRSE', 'pay-year', 'relative-standard-error'],
  ['H_MEDIAN', 'pay-hour', 'median'],
];

function yearFacts(sheets: readonly Sheet[], context: Context): FactRow[] {
  const { sheet, period } = tableOf(sheets);
  return oewsLines(sheet, ['1'])
    .filter((line) => context.categories.has(textAt(line, 'OCC_CODE')))
    .flatMap((line) => oewsFacts(sheet, line, figures, { place: 'US', period }));
}

/** "May 2020 to May 2025" and 2020-05/2025-05; one year alone is May 2025 and 2025-05. */
function editionOf(periods: readonly string[]): { edition: string; period: string } {
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const may = (period: string): string => `May ${period.slice(0, 4)}`;
  return first === last
    ? { edition: may(first), period: first }
    : { edition: `${may(first)} to ${may(last)}`, period: `${first}/${last}` };
}

/**
 * The table with the years of `workbooks` in place of its own; its other years stay as they are.
 * @throws Refusal for two workbooks of one year and whatever oews-sheet.ts refuses
 */
export function importOews(workbooks: readonly (readonly Sheet[])[], context: Context): Imported {
  const given = new Map<string, string>();
  for (const workbook of workbooks) {
    const { sheet, period } = tableOf(workbook);
    const before = given.get(period);
    if (before) {
      const message = `${before} and ${sheet.file} are both of May ${period.slice(0, 4)}`;
      throw new Refusal(message, 'Give one workbook per year.');
    }
    given.set(period, sheet.file);
  }
  const fresh = workbooks.flatMap((workbook) => yearFacts(workbook, context));
  const kept = context.held.filter((row) => !given.has(row.period));
  const rows = sortRows(once([...kept, ...fresh], 'bls-oews'), 'subject', 'period');
  const periods = [...new Set(rows.map((row) => row.period))].sort();
  const stayed = [...new Set(kept.map((row) => row.period))].sort();
  return {
    rows,
    notes: [
      ...(stayed.length ? [`years kept as they are: ${stayed.join(', ')}`] : []),
      ...missingCodes(fresh, context),
    ],
    told: editionOf(periods),
  };
}
