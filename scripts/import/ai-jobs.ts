// Advertised pay by title, country and level: salaries.csv of aijobs.net.
// Format: one line a salary, mostly one end of an advertised range; weekly file since 2020.
import { readFigure } from './cells.ts';
import { cellPlace, linesOf, placeOf, textAt, type Columns, type Line } from './columns.ts';
import { groupBy, quartileFacts } from './groups.ts';
import { Refusal, some } from './refusal.ts';
import { byText, once } from './rows.ts';
import type { Context, FactRow, Imported, Sheet } from './types.ts';

const names = [
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
const columns: Columns = { needed: names };

/** The data set's labels, lowest first. */
const LEVELS = new Map([
  ['EN', 'entry'],
  ['MI', 'mid'],
  ['SE', 'senior'],
  ['EX', 'executive'],
]);

/** Countries of the company with enough adverts; nearly all are in the first. */
const COUNTRIES = ['US', 'CA', 'GB'];

/** The newest work year of the file and those before it that are pooled. */
const YEARS = 3;

interface Advert {
  title: string;
  country: string;
  level: string;
  /** US dollars a year, converted by the publisher. */
  pay: number;
}

function yearOf(sheet: Sheet, line: Line): number {
  const year = textAt(line, 'work_year');
  if (/^20\d\d$/.test(year)) return Number(year);
  throw new Refusal(
    `${cellPlace(sheet, line, 'work_year')} is "${year}", not a year`,
    'Download the file again.',
  );
}

function toAdvert(sheet: Sheet, line: Line): Advert {
  const code = textAt(line, 'experience_level');
  const level = LEVELS.get(code);
  if (!level) {
    throw new Refusal(
      `${cellPlace(sheet, line, 'experience_level')} is "${code}", not a known level`,
      `Levels: ${[...LEVELS.keys()].join(', ')}.`,
    );
  }
  const where = cellPlace(sheet, line, 'salary_in_usd');
  const pay = readFigure(line.get('salary_in_usd'), { notes: {}, empty: [] }, where);
  if (pay.kind !== 'number') throw new Refusal(`${where} is empty`, 'Download the file again.');
  return {
    title: textAt(line, 'job_title'),
    country: textAt(line, 'company_location'),
    level,
    pay: pay.value,
  };
}

/** Full-time lines of the newest years, each line once, whatever its order. */
function pooled(sheet: Sheet): { lines: Line[]; first: number; last: number; repeated: number } {
  const dated = linesOf(sheet, columns).map((line) => ({ line, year: yearOf(sheet, line) }));
  const last = dated.reduce((newest, { year }) => Math.max(newest, year), 0);
  const first = last - YEARS + 1;
  const wanted = dated
    .filter(({ line, year }) => year >= first && textAt(line, 'employment_type') === 'FT')
    .map(({ line }) => line);
  const text = (line: Line): string => names.map((name) => textAt(line, name)).join('\t');
  const lines = [...new Map(wanted.map((line) => [text(line), line])).values()];
  return { lines, first, last, repeated: wanted.length - lines.length };
}

/** Category of a title: categories.csv pools titles that name one job, joined by ", ". */
function poolOf(categories: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...categories].flatMap(([code, titles]) =>
      titles.split(', ').map((title) => [title, code] as const),
    ),
  );
}

function categoryFacts(subject: string, adverts: readonly Advert[], period: string): FactRow[] {
  const places = groupBy(adverts, ({ country }) => country);
  return COUNTRIES.toSorted(byText).flatMap((place) => {
    const here = places.get(place) ?? [];
    const levels = groupBy(here, ({ level }) => level);
    const rows = (group: string, some: readonly Advert[]): FactRow[] =>
      quartileFacts(
        some.map(({ pay }) => pay),
        { subject, place, group, period },
      );
    return [
      ...rows('', here),
      ...[...LEVELS.values()].flatMap((level) => rows(`level=${level}`, levels.get(level) ?? [])),
    ];
  });
}

/**
 * The whole table from salaries.csv: full-time rows of the newest three work years with the
 * company in the country, exact repetitions dropped; groups under 30 left out.
 * @throws Refusal for unknown columns, levels or years, and text in place of a number
 */
export function importAiJobs(sheet: Sheet, context: Context): Imported {
  const { lines, first, last, repeated } = pooled(sheet);
  const pool = poolOf(context.categories);
  const adverts = lines.map((line) => toAdvert(sheet, line));
  const groups = groupBy(adverts, ({ title }) => (pool.has(title) ? [pool.get(title) ?? ''] : []));
  const period = `${first}/${last}`;
  const codes = [...context.categories.keys()].toSorted(byText);
  const rows = codes.flatMap((code) => categoryFacts(code, groups.get(code) ?? [], period));
  const without = codes.filter((code) => !rows.some((row) => row.subject === code));
  return {
    rows: once(rows, placeOf(sheet)),
    notes: [
      `${lines.length} full-time rows of ${first} to ${last}; ${repeated} exact repetitions dropped`,
      ...(without.length ? [`no group of 30 adverts: ${some(without)}`] : []),
    ],
    told: { period },
  };
}
