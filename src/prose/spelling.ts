// Words that are in no dictionary. A page's unknown words are kept with it; which of them the
// trade knows is asked later, since content/words.txt changes more often than a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Passage } from './passage.ts';
import { sentences, unquoted, wordsOf, type Part } from './words.ts';

interface Speller {
  correct(word: string): boolean;
}

let speller: Speller | undefined;
const known = new Map<string, boolean>();

/** The US English dictionary, loaded when the first word needs it. */
function english(): Speller {
  if (speller) return speller;
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('dictionary-en'));
  const nspell = require('nspell') as (parts: { aff: Buffer; dic: Buffer }) => Speller;
  speller = nspell({
    aff: readFileSync(join(folder, 'index.aff')),
    dic: readFileSync(join(folder, 'index.dic')),
  });
  return speller;
}

/** café and naïve are spelled as the dictionary has them. */
function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function isKnown(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = [word, withoutAccents(word)].some((form) => english().correct(form));
  known.set(word, found);
  return found;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** All words that one slip of the finger turns into `word`, the commonest slips first. */
function slips(word: string): string[] {
  const cuts = Array.from({ length: word.length + 1 }, (_, i) => [word.slice(0, i), word.slice(i)]);
  const split = cuts as [string, string][];
  return [
    ...split.flatMap(([a, b]) => (b.length > 1 ? [a + b[1] + b[0] + b.slice(2)] : [])),
    ...split.flatMap(([a, b]) => (b ? [a + b.slice(1)] : [])),
    ...split.flatMap(([a, b]) => LETTERS.map((letter) => a + letter + b)),
    ...split.flatMap(([a, b]) => (b ? LETTERS.map((letter) => a + letter + b.slice(1)) : [])),
  ];
}

/** A word of the dictionary that differs by one slip of the finger. */
export function suggestion(word: string): string | undefined {
  return slips(word).find((other) => other !== word && english().correct(other));
}

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
    const fine = stem === undefined || [piece, stem, stem.toLowerCase()].some(isKnown);
    return fine ? [] : [{ text: stem, at: start }];
  });
}

/** Unknown words of a sentence. Most sentences are settled by the first look. */
function unknownIn(sentence: string): Part[] {
  if (sentence.split(/[^A-Za-z'’]+/).every((word) => word === '' || known.get(word))) return [];
  const [first, ...others] = wordsOf(sentence);
  if (!first) return [];
  const open = others.filter((word) => !known.get(word.text));
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
