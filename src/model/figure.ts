// A figure as a page shows it: never a bare number.
import { factId, type Fact } from '../schema/fact.ts';
import { measures } from '../schema/measure.ts';
import type { Fit } from '../schema/parts.ts';
import type { SourceKind } from '../schema/source.ts';
import { en, type Texts } from '../texts/en.ts';
import type { Atlas } from './atlas.ts';
import { groupValue } from './facts.ts';
import { capitalize } from './format.ts';

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
export const fitWords: Record<Fit, string> = en.figures.fits;

/** The same as a sentence about a category. */
export const fitSentences: Record<Fit, string> = en.figures.fitSentences;

/** The value of an observation in words; "not released" where the publisher gives none. */
export function valueText(
  fact: Fact,
  currency: string | undefined,
  { figures, formats }: Texts = en,
): string {
  if (fact.value === null) return fact.note ? figures.notes[fact.note] : figures.absent;
  if (typeof fact.value === 'string') return figures.values[fact.value] ?? fact.value;
  switch (measures[fact.measure].unit) {
    case 'money':
      return formats.money(fact.value, currency ?? 'USD');
    case 'percent':
      return formats.percent(fact.value);
    default:
      return formats.count(fact.value);
  }
}

function groupWords(fact: Fact, { figures }: Texts): string {
  if (!fact.group) return '';
  const dimension = fact.group.slice(0, fact.group.indexOf('='));
  return `, ${figures.dimensions[dimension] ?? dimension}: ${groupValue(fact)}`;
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

function whatWords(fact: Fact, texts: Texts): string {
  const { figures } = texts;
  const measure = figures.measures[fact.measure];
  const what = HIDDEN_STATISTICS.has(fact.statistic)
    ? measure
    : figures.statisticOf(figures.statistics[fact.statistic], measure);
  return capitalize(`${what}${groupWords(fact, texts)}`);
}

/** A category's title with its code, where the code says something to a reader. */
export function subjectText(atlas: Atlas, scheme: string, code: string): string {
  const title = atlas.categories.get(`${scheme} ${code}`)?.title ?? code;
  return /^\d/.test(code) ? `${title} (${code})` : title;
}

/** Who or what was counted, by how the source knows. */
const SAMPLES: Partial<Record<SourceKind, keyof Texts['figures']['samples']>> = {
  advertised: 'adverts',
  'self-report': 'respondents',
  classification: 'respondents',
};

function sampleText(fact: Fact, kind: SourceKind, { figures, formats }: Texts): string {
  if (fact.n === null) return '';
  return `${formats.count(fact.n)} ${figures.samples[SAMPLES[kind] ?? 'people']}`;
}

/** How a further statistic stands beside the first: "10th percentile $48,100". */
export function besideText(fact: Fact, text: string, { figures }: Texts = en): string {
  return figures.beside(figures.statistics[fact.statistic], text);
}

/** Everything a page says about one observation. Throws if its source is unknown, which the join prevents. */
export function figureOf(atlas: Atlas, fact: Fact, fit?: Fit, texts: Texts = en): Figure {
  const source = atlas.sources.get(fact.source);
  if (!source) throw new Error(`no source ${fact.source}`);
  const { figures } = texts;
  return {
    id: factId(fact),
    text: valueText(fact, source.currency, texts),
    what: whatWords(fact, texts),
    beside: [],
    subject: subjectText(atlas, source.scheme, fact.subject),
    place: figures.place(fact.place, atlas.places.get(fact.place)?.name ?? fact.place),
    period: texts.formats.period(fact.period),
    sample: sampleText(fact, source.kind, texts),
    fit,
    source: fact.source,
    sourceShort: source.short,
    kind: figures.kinds[source.kind],
    stale: source.staleAfter <= atlas.today,
    note: fact.note ? figures.notes[fact.note] : '',
  };
}
