// The US English dictionary. What it said of a word is kept for the next run, since loading it takes
// longer than checking a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What the dictionary said; must survive JSON. */
export interface Said {
  right: string[];
  wrong: string[];
  /** Words with the one that each may stand for; null where none is near. */
  near: [word: string, other: string | null][];
}

interface Speller {
  correct(word: string): boolean;
}

let speller: Speller | undefined;
let recall: (() => Said | undefined) | undefined;
let news = false;
const right = new Map<string, boolean>();
const near = new Map<string, string | null>();

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

/** Takes what was kept when the first word is asked for that this run does not know. */
function remember(): void {
  const said = recall?.();
  recall = undefined;
  for (const word of said?.right ?? []) right.set(word, true);
  for (const word of said?.wrong ?? []) right.set(word, false);
  for (const [word, other] of said?.near ?? []) near.set(word, other);
}

/** What `known` holds of a word, or what `ask` finds. */
function answer<T>(known: Map<string, T>, word: string, ask: () => T): T {
  if (!known.has(word)) remember();
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = ask();
  known.set(word, found);
  news = true;
  return found;
}

/** café and naïve are spelled as the dictionary has them. */
const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether the dictionary has the word, with or without its accents. */
export function isKnown(word: string): boolean {
  return answer(right, word, () =>
    [word, withoutAccents(word)].some((form) => english().correct(form)),
  );
}

/** True if this run has seen the word in the dictionary; never loads it. */
export const isSeen = (word: string): boolean => right.get(word) === true;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** All words that one slip of the finger turns into `word`, the commonest slips first. */
function slips(word: string): string[] {
  const cuts = Array.from({ length: word.length }, (_, i) => [
    word.slice(0, i + 1),
    word.slice(i + 1),
  ]);
  const split = cuts as [string, string][];
  return [
    ...split.flatMap(([a, b]) => (b.length > 1 ? [a + b[1] + b[0] + b.slice(2)] : [])),
    ...split.flatMap(([a, b]) => (b && a.endsWith(b[0]!) ? [a + b.slice(1)] : [])),
    ...split.flatMap(([a, b]) => LETTERS.map((letter) => a + letter + b)),
    ...split.flatMap(([a, b]) => (b ? LETTERS.map((letter) => a + letter + b.slice(1)) : [])),
    ...split.flatMap(([a, b]) => (b ? [a + b.slice(1)] : [])),
  ];
}

/** A word of the dictionary that differs by one slip of the finger. */
export function suggestion(word: string): string | undefined {
  const find = (): string | null =>
    slips(word).find((other) => other !== word && english().correct(other)) ?? null;
  return answer(near, word, find) ?? undefined;
}

/** Sets where to look for what an earlier run kept. */
export function recallWith(load: () => Said | undefined): void {
  recall = load;
}

/** All that is worth keeping; undefined when this run learned nothing. */
export function learned(): Said | undefined {
  if (!news) return undefined;
  remember();
  news = false;
  const words = (wanted: boolean): string[] =>
    [...right].filter(([, is]) => is === wanted).map(([word]) => word);
  return { right: words(true), wrong: words(false), near: [...near] };
}
