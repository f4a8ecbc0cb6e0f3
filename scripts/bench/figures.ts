// Synthetic categories and their rows, in the tables that the site's pay and outlook pages read. One
// category serves three guides, as in real classifications; tables stay below the size that is read.
import { random } from './words.ts';

const GUIDES_A_CATEGORY = 3;
/** More would make the table of states larger than a table may be. */
const MOST_CATEGORIES = 500;
/** One guide in so many is a category of its own in the survey and the adverts. */
const SURVEYED = 5;

/** Code of a guide's category in the employer survey. */
export const categoryOf = (guide: number): string => {
  const number = Math.floor(guide / GUIDES_A_CATEGORY) % MOST_CATEGORIES;
  return `98-${String(1000 + number)}`;
};

/** Code of a guide in the survey of developers and in the adverts; undefined where it has none. */
export const surveyCodeOf = (guide: number): string | undefined =>
  guide % SURVEYED === 0 ? `bench-${guide}` : undefined;

const PERCENTILES = { p10: 0.55, p25: 0.75, median: 1, p75: 1.3, p90: 1.7 };
const YEARS = ['2021-05', '2022-05', '2023-05', '2024-05', '2025-05'];
const STATES =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  );

/** Rows by table, each `subject,place,group,measure,statistic,period,value,n,note`. */
export type Rows = Map<string, string[]>;

const tens = (value: number): number => Math.round(value / 10) * 10;

function employerRows(code: string, chance: () => number): [string, string[]][] {
  const pay = 40_000 + chance() * 120_000;
  // Every value is off by a little of its own: exact multiples would be a formula, which is refused.
  const spread = (base: number, place: string, period: string): string[] =>
    Object.entries(PERCENTILES).map(
      ([statistic, part]) =>
        `${code},${place},,pay-year,${statistic},${period},${tens(base * part * (1 + chance() / 50))},,`,
    );
  const national = YEARS.flatMap((year, i) => [
    `${code},US,,jobs,count,${year},${tens(5_000 + chance() * 90_000)},,`,
    ...spread(pay * (1 + i / 30), 'US', year),
  ]);
  const states = STATES.map(
    (state) => `${code},US-${state},,pay-year,median,2025-05,${tens(pay * (0.8 + chance() / 2))},,`,
  );
  const jobs = tens(5_000 + chance() * 90_000);
  const growth = Math.round(chance() * 300 - 60) / 10;
  const outlook = [
    `jobs,count,2024,${jobs}`,
    `jobs,projection,2034,${tens(jobs * (1 + growth / 100))}`,
    `growth-percent,projection,2024/2034,${growth}`,
    `openings-year,projection,2024/2034,${tens(jobs / 12)}`,
    "entry-education,assignment,2024/2034,Bachelor's degree",
    'related-experience,assignment,2024/2034,None',
    'on-the-job-training,assignment,2024/2034,None',
  ].map((row) => `${code},US,,${row},,`);
  return [
    ['bls-oews', national],
    ['bls-oews-state', states],
    ['bls-ep', outlook],
  ];
}

function surveyRows(code: string, chance: () => number): [string, string[]][] {
  const pay = 50_000 + chance() * 90_000;
  const three = (place: string, group: string, period: string): string[] =>
    (['p25', 'median', 'p75'] as const).map(
      (statistic) =>
        `${code},${place},${group},pay-year,${statistic},${period},${tens(pay * PERCENTILES[statistic] * (1 + chance() / 50))},${30 + Math.floor(chance() * 400)},`,
    );
  const survey = '2025-05-29/2025-06-23';
  const places = ['US', 'WORLD', 'GB', 'DE', 'CA'].flatMap((place) => three(place, '', survey));
  const bands = ['5-9', '10-14'].flatMap((band) => three('WORLD', `years-coding=${band}`, survey));
  return [
    ['stack-overflow-2025-aggregates', [...places, ...bands]],
    ['ai-jobs', ['', 'level=mid'].flatMap((group) => three('US', group, '2023/2025'))],
  ];
}

export interface Figures {
  /** Lines for content/categories.csv. */
  categories: string[];
  rows: Rows;
}

/** Categories and rows for so many guides; only for tables that exist. */
export function figures(seed: number, guides: number, tables: ReadonlySet<string>): Figures {
  const chance = random(seed);
  const all = Array.from({ length: guides }, (_, guide) => guide);
  const codes = [...new Set(all.map(categoryOf))];
  const surveyed = all.flatMap((guide) => surveyCodeOf(guide) ?? []);
  const parts = [
    ...codes.flatMap((code) => employerRows(code, chance)),
    ...surveyed.flatMap((code) => surveyRows(code, chance)),
  ].filter(([table]) => tables.has(table));
  const rows: Rows = new Map();
  for (const [table, lines] of parts) rows.set(table, [...(rows.get(table) ?? []), ...lines]);
  return {
    categories: [
      ...codes.map((code) => `soc-2018,${code},Keepers of kind ${code}`),
      ...surveyed.flatMap((code) =>
        ['stack-overflow-2025', 'ai-jobs'].map((scheme) => `${scheme},${code},Keeper ${code}`),
      ),
    ],
    rows,
  };
}
