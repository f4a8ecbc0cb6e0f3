// The nearest known word to a misspelt one. Pure, for the browser and for tests.
import { sameWord, splitWords } from './words.ts';

/** From this many letters on, an unfinished word may hold a slip. */
const LONG_START = 6;
/** Shorter words that begin differently are more often other words than slips. */
const FREE_FIRST_LETTER = 8;

/** How many slips a word of this length may hold. */
function allowedSlips(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * Slips (letters added, left out, changed, or two neighbors swapped) between a word and a known
 * one, and between the word and the nearest beginning of the known one.
 */
export function countSlips(word: string, known: string): { whole: number; start: number } {
  let before: number[] = [];
  let last = Array.from({ length: known.length + 1 }, (_, j) => j);
  for (let i = 1; i <= word.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= known.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (word[i - 1] === known[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && word[i - 1] === known[j - 2] && word[i - 2] === known[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Infinity;
      row.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, last] = [last, row];
  }
  return { whole: last[known.length] ?? 0, start: Math.min(...last) };
}

function mayBe(word: string, known: string): boolean {
  const swapped = word[0] === known[1] && word[1] === known[0];
  return word[0] === known[0] || swapped || word.length >= FREE_FIRST_LETTER;
}

/** Fewer is nearer: slips first, then finished before unfinished words. */
function distance(word: string, known: string): number | undefined {
  const most = allowedSlips(word.length);
  if (known.length < word.length - most || !mayBe(word, known)) return undefined;
  const { whole, start } = countSlips(word, known);
  if (whole <= most) return whole * 2;
  return word.length >= LONG_START && start <= most ? start * 2 + 1 : undefined;
}

/**
 * The known word nearest to a misspelt one, or undefined when none is near.
 *
 * @param known known words with how often each occurs; the more frequent wins a draw
 */
export function nearestWord(word: string, known: ReadonlyMap<string, number>): string | undefined {
  if (allowedSlips(word.length) === 0 || /\d/.test(word)) return undefined;
  let best: { text: string; far: number; often: number } | undefined;
  for (const [text, often] of known) {
    const far = distance(word, text);
    if (far === undefined) continue;
    if (!best || far < best.far || (far === best.far && often > best.often))
      best = { text, far, often };
  }
  return best?.text;
}

/**
 * The query with each unknown word replaced by the nearest known one, or undefined when that
 * changes nothing. The beginning of a known word is known.
 */
export function mend(query: string, known: ReadonlyMap<string, number>): string | undefined {
  const all = [...known.keys()];
  const same = new Set(all.map(sameWord));
  const isKnown = (word: string): boolean =>
    same.has(sameWord(word)) || all.some((one) => one.startsWith(word));
  const words = splitWords(query);
  const mended = words.map((word) => (isKnown(word) ? word : (nearestWord(word, known) ?? word)));
  return mended.some((word, i) => word !== words[i]) ? mended.join(' ') : undefined;
}
