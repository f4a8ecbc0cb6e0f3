// What the pay sources agree and differ on, in sentences made from the rows.
import { en, type Texts } from '../texts/en.ts';
import type { PayRow } from './pay.ts';

/** Medians within this ratio count as agreeing; surveys of this size rarely do better. */
const CLOSE = 1.1;

const value = (row: PayRow): number => Number(row.median.value);

/** How many times the lowest the highest is: the upper bound of each step that has words. */
const TIMES = [1.2, 1.4, 1.6, 1.85, 2.2, 2.75, Infinity];

/** How far the medians of two or more rows lie apart, in one sentence. */
export function spread(rows: readonly PayRow[], { payWords, quote }: Texts = en): string {
  const sorted = rows.toSorted((a, b) => value(a) - value(b));
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
  const ratio = value(highest) / value(lowest);
  if (ratio <= CLOSE) return payWords.close(rows.length);
  const times = payWords.times[TIMES.findIndex((limit) => ratio < limit)] ?? '';
  const name = (row: PayRow): string => `${quote(row.label)}, ${row.short}`;
  return payWords.spread(name(highest), times, name(lowest));
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Reasons that lie in the sources themselves. */
function reasons(rows: readonly PayRow[], { payWords, figures, formats }: Texts): string[] {
  const bases = distinct(rows.map((row) => figures.bases[row.basis]));
  const kinds = distinct(rows.map((row) => figures.kinds[row.kind].toLowerCase()));
  const years = distinct(
    rows.map((row) => formats.period(row.period).replace(/^.*?(\d{4}(–\d{4})?)$/, '$1')),
  );
  const subjects = new Set(rows.map((row) => row.label));
  const exact = rows.filter((row) => row.fit === 'exact').length;
  return [
    ...(subjects.size > 1 && exact < rows.length ? [payWords.people(exact, rows.length)] : []),
    ...(kinds.length > 1 ? [payWords.ways(formats.list(kinds))] : []),
    ...(bases.length > 1 ? [payWords.bases(bases.join('; '))] : []),
    ...(years.length > 1 ? [payWords.years(formats.list(years))] : []),
  ];
}

/**
 * One paragraph about all rows: how far the medians lie apart and why. No row is called right,
 * and nothing is averaged.
 */
export function paySentence(rows: readonly PayRow[], texts: Texts = en): string {
  const { payWords, quote, formats } = texts;
  const [first] = rows;
  if (!first) return payWords.none;
  if (rows.length === 1) return payWords.one(first.short, quote(first.label));
  const why = reasons(rows, texts);
  return spread(rows, texts) + (why.length ? payWords.because(formats.list(why)) : '');
}
