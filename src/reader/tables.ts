// The CSV files of content/: one facts table per source, and the categories of the sources.
import { factColumns, factSchema, valueProblem, type Fact } from '../schema/fact.ts';
import { categorySchema, type Category } from '../schema/listings.ts';
import { measures, type Unit } from '../schema/measure.ts';
import type { Problem } from '../schema/rules.ts';
import { parseCsv } from './csv.ts';
import type { TextFile } from './files.ts';
import { tableProblems } from './table-problems.ts';

type Table<T> = { value: T[]; problems: Problem[] };

function typedValue(value: string, unit: Unit): number | string | null {
  if (value === '') return null;
  return unit === 'text' ? value : Number(value);
}

const VALUE_HINT = 'Write 92650, not "92,650" or "$92,650"; percent as 7.5.';

/** Id of the source whose table stands at a path. */
export function sourceOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.csv'.length);
}

/** Observations of one source. */
export function readFacts({ path, text }: TextFile): Table<Fact> {
  const { rows, problems } = parseCsv(text, path, factColumns, factSchema);
  const value: Fact[] = rows.map(({ line, row }) => ({
    ...row,
    source: sourceOf(path),
    line,
    value: typedValue(row.value, measures[row.measure].unit),
    n: row.n === '' ? null : Number(row.n),
  }));
  for (const { line, row } of rows) {
    const message = valueProblem(row);
    const place = { file: path, line, column: 1 + factColumns.indexOf('value') };
    if (message) problems.push({ rule: 'table-value', ...place, message, hint: VALUE_HINT });
  }
  return { value, problems: [...problems, ...tableProblems(value)] };
}

/** Categories of all classifications; two rows of one code are refused. */
export function readCategories({ path, text }: TextFile): Table<Category> {
  const columns = ['scheme', 'code', 'title'];
  const { rows, problems } = parseCsv(text, path, columns, categorySchema);
  const lines = new Map<string, number>();
  for (const { line, row } of rows) {
    const key = `${row.scheme} ${row.code}`;
    const first = lines.get(key);
    if (first === undefined) lines.set(key, line);
    else {
      const message = `${key} stands in line ${first} too`;
      const hint = 'Keep one of the two rows.';
      problems.push({ rule: 'table-duplicate', file: path, line, column: 1, message, hint });
    }
  }
  return { value: rows.map(({ row }) => row), problems };
}
