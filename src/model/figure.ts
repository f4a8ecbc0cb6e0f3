// A figure as a page shows it: never a bare number.
import { factId, factNotes, type Fact } from '../schema/fact.ts';
import { measures, statistics } from '../schema/measure.ts';
import type { Fit } from '../schema/parts.ts';
import { sourceKinds, type SourceKind } from '../schema/source.ts';
import type { Atlas } from './atlas.ts';
import { groupValue } from './facts.ts';
import { capitalize, formatCount, formatMoney, formatPercent, formatPeriod } from './format.ts';

export interface Figure {
  /** Lasting name of the observation. */
  id: string;
  /** The value as shown: $92,650, 7.5%, Bachelor's degree. */
  text: string;
  /** What it is: "Median pay a year, 5-9 years of coding". */
  what: string;
  /** Other statistics of the same observation that the page cites: "10th percentile $48,100". */
  beside: string[];
  /** The source's own category and its code, where it has one. */
  subject: string;
  place: string;
  period: string;
  /** "648 respondents", or what the source says of its sample. */
  sample: string;
  fit: Fit | undefined;
  source: string;
  sourceShort: string;
  kind: string;
  /** Set when the source is past its date. */
  stale: boolean;
  note: string;
}

/** What "fit" means, for a reader. */
export const fitWords: Record<Fit, string> = {
  exact: 'this role',
  title: 'lists this title',
  broader: 'wider group',
  proxy: 'nearest group',
};

/** The same as a sentence about a category. */
export const fitSentences: Record<Fit, string> = {
  exact: 'The category is the role itself.',
  title: "The source lists the role's title under this category, which holds other jobs as well.",
  broader: 'The category holds more than this role.',
  proxy: 'The nearest category in our judgment; the source does not list the role there.',
};

/** The value of an observation in words; "not released" where the publisher gives none. */
export function valueText(fact: Fact, currency: string | undefined): string {
  if (fact.value === null) return fact.note ? factNotes[fact.note] : 'not given';
  if (typeof fact.value === 'string') return fact.value;
  switch (measures[fact.measure].unit) {
    case 'money':
      return formatMoney(fact.value, currency ?? 'USD');
    case 'percent':
      return formatPercent(fact.value);
    default:
      return formatCount(fact.value);
  }
}

const DIMENSIONS: Record<string, string> = {
  'years-coding': 'years of coding',
  'education-required': 'education required',
  'experience-required': 'experience required',
  'job-satisfaction': 'job satisfaction',
};

function groupWords(fact: Fact): string {
  if (!fact.group) return '';
  const dimension = fact.group.slice(0, fact.group.indexOf('='));
  return `, ${DIMENSIONS[dimension] ?? dimension}: ${groupValue(fact)}`;
}

const HIDDEN_STATISTICS = new Set([
  'count',
  'share',
  'projection',
  'assignment',
  'listing',
  'score',
  'rank',
]);

function whatWords(fact: Fact): string {
  const { name } = measures[fact.measure];
  const statistic = HIDDEN_STATISTICS.has(fact.statistic)
    ? ''
    : `${statistics[fact.statistic].name} `;
  return capitalize(`${statistic}${name}${groupWords(fact)}`);
}

/** A category's title with its code, where the code says something to a reader. */
export function subjectText(atlas: Atlas, scheme: string, code: string): string {
  const title = atlas.categories.get(`${scheme} ${code}`)?.title ?? code;
  return /^\d/.test(code) ? `${title} (${code})` : title;
}

/** Who or what was counted, by how the source knows. */
const SAMPLES: Partial<Record<SourceKind, string>> = {
  advertised: 'adverts',
  'self-report': 'respondents',
  classification: 'respondents',
};

function sampleText(fact: Fact, kind: SourceKind): string {
  if (fact.n === null) return '';
  return `${formatCount(fact.n)} ${SAMPLES[kind] ?? 'people counted'}`;
}

/** How a further statistic stands beside the first: "10th percentile $48,100". */
export function besideText(fact: Fact, text: string): string {
  return `${statistics[fact.statistic].name} ${text}`;
}

/** Everything a page says about one observation. Throws if its source is unknown, which the join prevents. */
export function figureOf(atlas: Atlas, fact: Fact, fit?: Fit): Figure {
  const source = atlas.sources.get(fact.source);
  if (!source) throw new Error(`no source ${fact.source}`);
  return {
    id: factId(fact),
    text: valueText(fact, source.currency),
    what: whatWords(fact),
    beside: [],
    subject: subjectText(atlas, source.scheme, fact.subject),
    place: atlas.places.get(fact.place)?.name ?? fact.place,
    period: formatPeriod(fact.period),
    sample: sampleText(fact, source.kind),
    fit,
    source: fact.source,
    sourceShort: source.short,
    kind: sourceKinds[source.kind],
    stale: source.staleAfter <= atlas.today,
    note: fact.note ? factNotes[fact.note] : '',
  };
}
