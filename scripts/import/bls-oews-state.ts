// US wages and jobs by occupation and state: state_M20YY_dl.xlsx.
import { textAt } from './columns.ts';
import { missingCodes } from './notes.ts';
import { oewsFacts, oewsLines, tableOf, wageFigures, type Figure } from './oews-sheet.ts';
import { Refusal, some } from './refusal.ts';
import { once, sortRows } from './rows.ts';
import type { Context, Imported, Sheet } from './types.ts';

const figures: Figure[] = [
  ['TOT_EMP', 'jobs', 'count'],
  ['LOC_QUOTIENT', 'jobs', 'location-quotient'],
  ...wageFigures,
];

/**
 * The whole table from one workbook: states and the District of Columbia; territories only
 * where places.yaml has them.
 * @throws Refusal for more than one workbook and whatever oews-sheet.ts refuses
 */
export function importOewsState(
  workbooks: readonly (readonly Sheet[])[],
  context: Context,
): Imported {
  const [workbook, ...more] = workbooks;
  if (!workbook || more.length) {
    throw new Refusal(
      `${workbooks.length} workbooks, but the state table holds one year`,
      'Give the newest state_M20YY_dl.xlsx alone.',
    );
  }
  const { sheet, period } = tableOf(workbook);
  const lines = oewsLines(sheet, ['2', '3'], ['PRIM_STATE']).map((line) => ({
    line,
    place: `US-${textAt(line, 'PRIM_STATE')}`,
  }));
  const outside = lines.filter(({ place }) => !context.places.has(place));
  const rows = lines
    .filter(({ line, place }) => {
      return context.places.has(place) && context.categories.has(textAt(line, 'OCC_CODE'));
    })
    .flatMap(({ line, place }) => oewsFacts(sheet, line, figures, { place, period }));
  const left = [...new Set(outside.map(({ line }) => textAt(line, 'AREA_TITLE')))].sort();
  return {
    rows: sortRows(once(rows, 'bls-oews-state'), 'subject', 'place'),
    notes: [
      ...(left.length ? [`left out, not in places.yaml: ${some(left)}`] : []),
      ...missingCodes(rows, context),
    ],
    told: { edition: `May ${period.slice(0, 4)}`, period },
  };
}
