// How hard a text is to read.
import { syllable } from 'syllable';

/** Flesch–Kincaid grade, in years of US school, of at least one word in so many sentences (at least 1). */
export function fleschKincaid(words: readonly string[], sentences: number): number {
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
