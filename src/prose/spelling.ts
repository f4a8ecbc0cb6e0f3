// Words that are in no dictionary. A page's unknown words are kept with it; which of them the
// trade knows is asked later, since content/words.txt changes more often than a page.
import { isKnown, isSeen, suggestion } from './dictionary.ts';
import type { Passage } from './passage.ts';
import { sentences, unquoted, wordsOf, type Part } from './words.ts';

export interface UnknownWord {
  word: string;
  /** Index of the passage in its page, and the offset in its text. */
  passage: number;
  at: number;
}

/** Prefixes that make a word of any word: non-technical, re-run. */
const PREFIXES = new Set(
  'anti auto bi co de ex hyper inter intra macro meta micro mid mini multi non over per poly post pre pro proto pseudo quasi re semi sub super tele trans tri ultra un under uni'.split(
    ' ',
  ),
);

/** Lower-case letters, or a capital at the beginning of a sentence; the others are names. */
const PLAIN = /^\p{L}?\p{Ll}+$/u;

/** Contractions and possessives without their ending. */
const ENDING = /[’'](?:s|d|ll|re|ve|m|t|em)?$/;

/** Part of a file name, an address or a path: index.html, a/b, @user. */
function isInName(sentence: string, { text, at }: Part): boolean {
  const before = sentence.slice(Math.max(0, at - 2), at);
  const after = sentence.slice(at + text.length, at + text.length + 2);
  return /[\p{L}\p{N}][./]$|[@#_]$/u.test(before) || /^[./_@][\p{L}\p{N}]/u.test(after);
}

/** The part of a word that a dictionary would have to hold; undefined for names and short ones. */
function stemOf(piece: string, first: boolean): string | undefined {
  const stem = piece.replace(ENDING, '');
  const name = !first && /^\p{Lu}/u.test(stem);
  return stem.length < 3 || name || !PLAIN.test(stem) || PREFIXES.has(stem) ? undefined : stem;
}

/** Pieces of a word between hyphens that are in no dictionary, with their offsets in the sentence. */
function unknownPieces({ text, at }: Part, first: boolean): Part[] {
  let offset = at;
  return text.split(/[\u2011-]/).flatMap((part, i) => {
    const start = offset;
    offset += part.length + 1;
    const piece = part.replaceAll('’', "'");
    const stem = stemOf(piece, first && i === 0);
    if (stem === undefined || [piece, stem, stem.toLowerCase()].some(isKnown)) return [];
    // A capital that begins a sentence with a word that resembles no other is a name.
    const name = /^\p{Lu}/u.test(stem) && suggestion(stem) === undefined;
    return name ? [] : [{ text: stem, at: start }];
  });
}

/** Unknown words of a sentence. Most sentences are settled by the first look. */
function unknownIn(sentence: string): Part[] {
  if (sentence.split(/[^A-Za-z'’]+/).every((word) => word === '' || isSeen(word))) return [];
  const [first, ...others] = wordsOf(sentence);
  if (!first) return [];
  const open = others.filter((word) => !isSeen(word.text));
  const all = [first, ...open];
  return all
    .flatMap((word) => unknownPieces(word, word === first).map((piece) => ({ word, piece })))
    .filter(({ word }) => !isInName(sentence, word))
    .map(({ piece }) => piece);
}

/** Words of a page's prose that are in no dictionary, each once. */
export function unknownWords(passages: readonly Passage[]): UnknownWord[] {
  const seen = new Set<string>();
  return passages.flatMap(({ text, kind, quoted }, passage) => {
    if (kind !== 'prose' || quoted) return [];
    return sentences(unquoted(text))
      .flatMap(({ text: sentence, at }) =>
        unknownIn(sentence).map((found) => ({ word: found.text, passage, at: at + found.at })),
      )
      .filter(({ word }) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()));
  });
}
