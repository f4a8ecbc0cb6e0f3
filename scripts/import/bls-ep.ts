// US employment projections by occupation: occupation.xlsx, tables 1.2, 1.10 and 1.12.
import type { MeasureId, StatisticId } from '../../src/schema/measure.ts';
import { plain } from './cells.ts';
import { cellPlace, textAt, type Line } from './columns.ts';
import { epColumns, type EpNames } from './ep-columns.ts';
import { factorFacts } from './ep-factors.ts';
import {
  epFigure,
  epTable,
  epText,
  sheetsOf,
  spanOf,
  type EpTable,
  type Span,
} from './ep-sheets.ts';
import { missingCodes } from './notes.ts';
import { Refusal } from './refusal.ts';
import { factRow, once, sortRows } from './rows.ts';
import type { Context, FactRow, Imported, Sheet } from './types.ts';

/** The publisher prints thousands with one decimal; tables hold jobs. */
const THOUSAND = 1000;

/** One occupation's line in a table; undefined if the table does not list it. */
interface Found {
  table: EpTable;
  line: Line | undefined;
}

/** Both tables print the openings; where they differ, they are of two editions. */
function mustAgree(first: Found, second: Found, column: string): void {
  if (!first.line || !second.line) return;
  const [one, two] = [first, second].map(({ line }) => (line ? textAt(line, column) : ''));
  if (one === two) return;
  throw new Refusal(
    `${cellPlace(second.table.sheet, second.line, column)} is ${two}, but ${one} in ${first.table.sheet.sheet}, row ${first.line.number}`,
    'The tables are of several vintages; give the workbook as downloaded.',
  );
}

/** Facts of one occupation, in the order of the table. @throws Refusal for text in a number */
function occupationFacts(
  subject: string,
  one: Found,
  two: Found,
  names: EpNames,
  span: Span,
): FactRow[] {
  const { base, target } = span;
  const period = `${base}/${target}`;
  const at = { subject, place: 'US' };
  const figure = (
    { table, line }: Found,
    column: string,
    what: { measure: MeasureId; statistic: StatisticId; period: string },
    times = 1,
  ): FactRow[] => {
    const reading = line ? epFigure(table, line, column) : { kind: 'empty' as const };
    if (reading.kind !== 'number') return [];
    return [factRow({ ...at, ...what, value: plain(reading.value * times) })];
  };
  const assignment = (measure: MeasureId, column: string): FactRow[] => {
    const value = one.line && epText(one.line, column);
    return value ? [factRow({ ...at, measure, statistic: 'assignment', period, value })] : [];
  };
  const model = { statistic: 'projection', period } as const;
  return [
    ...figure(one, names.jobs, { measure: 'jobs', statistic: 'count', period: base }, THOUSAND),
    ...figure(one, names.projected, { ...model, measure: 'jobs', period: target }, THOUSAND),
    ...figure(one, names.change, { ...model, measure: 'jobs-change' }, THOUSAND),
    ...figure(one, names.growth, { ...model, measure: 'growth-percent' }),
    ...figure(one, names.openings, { ...model, measure: 'openings-year' }, THOUSAND),
    ...figure(two, names.exits, { ...model, measure: 'exits-year' }, THOUSAND),
    ...figure(two, names.transfers, { ...model, measure: 'transfers-year' }, THOUSAND),
    ...figure(one, names.selfEmployed, {
      measure: 'self-employed-percent',
      statistic: 'share',
      period: base,
    }),
    ...assignment('entry-education', names.education),
    ...assignment('related-experience', names.experience),
    ...assignment('on-the-job-training', names.training),
  ];
}

/**
 * The whole table from occupation.xlsx. Jobs in whole numbers, growth in percent over ten years.
 * @throws Refusal for a missing sheet, unknown columns, mixed years, or text in place of a number
 */
export function importEp(workbook: readonly Sheet[], context: Context): Imported {
  const [sheet, sheet10, sheet12] = sheetsOf(workbook, 'Table 1.2', 'Table 1.10', 'Table 1.12');
  const span = spanOf([sheet, sheet10, sheet12]);
  const columns = epColumns(span);
  const { names } = columns;
  const projections = epTable(sheet, columns.projections, names.code);
  const separations = epTable(sheet10, columns.separations, names.code);
  const moves = new Map(separations.lines.map((line) => [textAt(line, names.code), line]));
  const facts = projections.lines.flatMap((line) => {
    const subject = textAt(line, names.code);
    if (!context.categories.has(subject)) return [];
    const one = { table: projections, line };
    const two = { table: separations, line: moves.get(subject) };
    mustAgree(one, two, names.openings);
    return occupationFacts(subject, one, two, names, span);
  });
  const factors = factorFacts(sheet12, span, context);
  const rows = once([...sortRows(facts, 'subject'), ...factors], 'bls-ep');
  const { base, target } = span;
  return {
    rows,
    notes: missingCodes(facts, context),
    told: { edition: `${base}–${target.slice(2)}`, period: `${base}/${target}` },
  };
}
