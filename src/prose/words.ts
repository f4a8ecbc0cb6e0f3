// Sentences and words of plain text.
import { GAP } from './passage.ts';

export interface Part {
  text: string;
  /** Offset in the passage. */
  at: number;
}

/** A sentence ends at . ! ? … with what closes after it, before a space and a new beginning. */
const END = /[.!?…]["”’)\]]*\s+(?=["“‘([]?[\p{Lu}\p{N}\ufffc])/gu;

/** Abbreviations after which a sentence goes on. */
const GOES_ON = /(?:^|[\s(])(?:e\.g|i\.e|vs|cf|etc|approx|Dr|Mr|Ms|Mrs|No|St|U\.S|a\.m|p\.m)\.\s+$/;

/** The sentences of a text, in their order. */
export function sentences(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(END)) {
    const stop = index + end.length;
    if (GOES_ON.test(text.slice(Math.max(start, stop - 10), stop))) continue;
    parts.push({ text: text.slice(start, stop), at: start });
    start = stop;
  }
  if (text.slice(start).trim()) parts.push({ text: text.slice(start), at: start });
  return parts;
}

/** Letters and digits, as a class that patterns without the u flag match fast. */
export const ALNUM = 'A-Za-z0-9\\u00c0-\\u024f\\u0370-\\u1fff\\u3040-\\ud7ff';

/** A word may hold apostrophes and hyphens: don't, on-call. */
const WORD = new RegExp(`[${ALNUM}]+(?:['’\\u2011-][${ALNUM}]+)*`, 'g');

/** Words with their offsets. */
export function wordsOf(text: string): Part[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, at: index }));
}

/** Number of words; code or a figure counts as one. */
export function wordCount(text: string): number {
  return (text.match(WORD)?.length ?? 0) + text.split(GAP).length - 1;
}

const QUOTE = /[“"][^“”"]*[”"]/g;

/** The text with everything in quotation marks blanked: words that are mentioned, not used. */
export function unquoted(text: string): string {
  return text.replace(QUOTE, (quote) => GAP.repeat(quote.length));
}

/** The first words of a text, for messages. */
export function opening(text: string, count = 8): string {
  const words = text.replaceAll(GAP, '…').trim().split(/\s+/);
  const first = words.slice(0, count).join(' ').slice(0, 80);
  return words.length > count ? `${first} …` : first;
}
