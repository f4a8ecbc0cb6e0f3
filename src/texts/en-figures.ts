// What the site says in English about a figure: what it is, of whom, how well it fits.
import { factNotes } from '../schema/fact.ts';
import { measures, statistics } from '../schema/measure.ts';
import { payBases, sourceKinds } from '../schema/source.ts';

/** The names out of a table of records. */
function namesOf<K extends string>(table: Record<K, { name: string }>): Record<K, string> {
  const entries = Object.entries<{ name: string }>(table);
  return Object.fromEntries(entries.map(([id, { name }]) => [id, name])) as Record<K, string>;
}

export const figures = {
  name: 'All figures',
  figure: 'Figure',
  what: 'What',
  whom: 'Of whom',
  details: 'Sample, fit',
  lookFor: '† Look for:',
  old: '† From a source that has been superseded or is past its date.',
  report: 'Report a wrong figure',
  wrong: (path: string) => `figure number … on ${path}`,
  absent: 'not given',
  /** What "fit" means, for a reader. */
  fits: {
    exact: 'this role',
    title: 'lists this title',
    broader: 'wider group',
    proxy: 'nearest group',
  },
  /** The same as a sentence about a category. */
  fitSentences: {
    exact: 'The category is the role itself.',
    title: "The source lists the role's title under this category, which holds other jobs as well.",
    broader: 'The category holds more than this role.',
    proxy: 'The nearest category in our judgment; the source does not list the role there.',
  },
  measures: namesOf(measures),
  statistics: namesOf(statistics),
  kinds: sourceKinds as Record<keyof typeof sourceKinds, string>,
  bases: payBases as Record<keyof typeof payBases, string>,
  notes: factNotes as Record<keyof typeof factNotes, string>,
  statisticOf: (statistic: string, measure: string) => `${statistic} ${measure}`,
  beside: (statistic: string, value: string) => `${statistic} ${value}`,
  /** Parts of a category, by what divides it. */
  dimensions: {
    'years-coding': 'years of coding',
    'education-required': 'education required',
    'experience-required': 'experience required',
    'job-satisfaction': 'job satisfaction',
  } as Record<string, string>,
  samples: { adverts: 'adverts', respondents: 'respondents', people: 'people counted' },
  /** Values that publishers give in words, where a language has other words for them. */
  values: {} as Record<string, string>,
  /** A place by its id and English name. */
  place: (_id: string, name: string): string => name,
};
