// Lists of phrases with what to write instead, found in one pass.
import type { Part } from './words.ts';

/** A pattern in lower case, with what to do about it. */
export type Phrase = readonly [pattern: string, wayOut: string];

export interface FoundPhrase extends Part {
  wayOut: string;
}

/** A phrase begins a word. Looked at after a match, since it would slow every step of the search. */
const beginsWord = (text: string, at: number): boolean =>
  at === 0 || !/[a-z0-9-]/.test(text[at - 1]!);

/** A function that finds all phrases of a list; case and form of apostrophe do not matter. */
export function phraseFinder(phrases: readonly Phrase[]): (text: string) => FoundPhrase[] {
  const all = new RegExp(`(?:${phrases.map(([pattern]) => pattern).join('|')})(?![a-z0-9])`, 'g');
  const each = phrases.map(([pattern, wayOut]) => ({
    wayOut,
    pattern: new RegExp(`^(?:${pattern})$`),
  }));
  return (text) => {
    const plain = text.toLowerCase().replaceAll('’', "'").replaceAll('\n', ' ');
    return [...plain.matchAll(all)]
      .filter(({ index }) => beginsWord(plain, index))
      .map(({ 0: found, index }) => ({
        text: text.slice(index, index + found.length).replace(/\s+/g, ' '),
        at: index,
        wayOut: each.find(({ pattern }) => pattern.test(found))?.wayOut ?? '',
      }));
  };
}
