// May two figures be set against each other? Only when they count the same thing of the same
// people in the same way; otherwise the page says why not and names no winner.
import type { Fact } from '../schema/fact.ts';
import { measures, statistics } from '../schema/measure.ts';
import { payBases, sourceKinds } from '../schema/source.ts';
import type { Atlas } from './atlas.ts';
import { formatPeriod, listOf } from './format.ts';

export const reasonCodes = [
  'missing',
  'measure',
  'statistic',
  'place',
  'period',
  'group',
  'currency',
  'basis',
  'population',
  'method',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export interface Reason {
  code: ReasonCode;
  /** Half a sentence: "one is a median, the other a mean". */
  words: string;
}

export type Comparison = { comparable: true } | { comparable: false; reasons: Reason[] };

function reason(
  code: ReasonCode,
  a: string,
  b: string,
  words: (a: string, b: string) => string,
): Reason[] {
  return a === b ? [] : [{ code, words: words(a, b) }];
}

function placeName(atlas: Atlas, fact: Fact): string {
  return atlas.places.get(fact.place)?.name ?? fact.place;
}

/** Differences in what is counted and where and when; independent of who counted. */
function contentReasons(atlas: Atlas, a: Fact, b: Fact): Reason[] {
  return [
    ...reason(
      'measure',
      measures[a.measure].name,
      measures[b.measure].name,
      (x, y) => `one is ${x}, the other ${y}`,
    ),
    ...reason(
      'statistic',
      statistics[a.statistic].name,
      statistics[b.statistic].name,
      (x, y) => `one is a ${x}, the other a ${y}`,
    ),
    ...reason(
      'place',
      placeName(atlas, a),
      placeName(atlas, b),
      (x, y) => `one is for ${x}, the other for ${y}`,
    ),
    ...reason(
      'period',
      formatPeriod(a.period),
      formatPeriod(b.period),
      (x, y) => `one refers to ${x}, the other to ${y}`,
    ),
    ...reason(
      'group',
      a.group,
      b.group,
      (x, y) => `one counts ${groupWords(x)}, the other ${groupWords(y)}`,
    ),
  ];
}

function groupWords(group: string): string {
  return group ? group.replace('=', ' ').replaceAll('-', ' ') : 'everyone';
}

/** Differences between the sources: money, meaning of pay, who is asked and how. */
function sourceReasons(atlas: Atlas, a: Fact, b: Fact): Reason[] {
  const [one, other] = [atlas.sources.get(a.source), atlas.sources.get(b.source)];
  if (!one || !other || a.source === b.source) return [];
  const basis = (key: keyof typeof payBases | undefined): string => (key ? payBases[key] : '');
  return [
    ...reason(
      'currency',
      one.currency ?? '',
      other.currency ?? '',
      (x, y) => `one is in ${x}, the other in ${y}`,
    ),
    ...reason(
      'basis',
      basis(one.payBasis),
      basis(other.payBasis),
      (x, y) => `one means ${x || 'something else'}, the other ${y || 'something else'}`,
    ),
    ...reason(
      'method',
      sourceKinds[one.kind],
      sourceKinds[other.kind],
      (x, y) => `one is ${article(x)}, the other ${article(y)}`,
    ),
    ...reason(
      'population',
      one.population,
      other.population,
      (x, y) => `one covers ${lower(x)}, the other ${lower(y)}`,
    ),
  ];
}

function lower(text: string): string {
  return text.replace(/\.$/, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

function article(kind: string): string {
  const name = kind.toLowerCase();
  return name.endsWith('pay') ? name : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

/**
 * Decides whether two observations may be compared. Different subjects (categories) are what a
 * comparison is about and are no reason against it.
 */
export function compareFacts(atlas: Atlas, a: Fact | undefined, b: Fact | undefined): Comparison {
  if (!a || !b || a.value === null || b.value === null) {
    return {
      comparable: false,
      reasons: [{ code: 'missing', words: 'one of the two figures is not published' }],
    };
  }
  const reasons = [...contentReasons(atlas, a, b), ...sourceReasons(atlas, a, b)];
  return reasons.length ? { comparable: false, reasons } : { comparable: true };
}

/** "Not comparable: one is a median, the other a mean." Empty when the two may be compared. */
export function incomparableSentence(comparison: Comparison): string {
  return comparison.comparable
    ? ''
    : `Not comparable: ${listOf(comparison.reasons.map((entry) => entry.words))}.`;
}
