// Runs of eight words or more that two pages share: template prose. One pass over all pages.
import type { PageProse } from './page.ts';
import { GAP, type Passage } from './passage.ts';
import { ALNUM, sentences, unquoted } from './words.ts';

const RUN = 8;

interface Word {
  text: string;
  /** Index of the passage in its page, and the offset in its text. */
  passage: number;
  at: number;
}

/** Tokens for comparison: hyphens part words, case and form of apostrophe do not matter. */
const TOKEN = new RegExp(`[${ALNUM}]+(?:['’][${ALNUM}]+)?`, 'g');

/** A run does not go over the end of a sentence, over code, figures, quotes, or ; and :. */
const BREAK = new RegExp(`[${GAP};:]`);

/** Stretches of words of the page, each at least a run long. */
function stretches(passages: readonly Passage[]): Word[][] {
  return passages.flatMap(({ text, kind, quoted }, passage) => {
    if (kind !== 'prose' || quoted) return [];
    return sentences(unquoted(text)).flatMap((sentence) => {
      let at = sentence.at;
      return sentence.text.split(BREAK).flatMap((part) => {
        const start = at;
        at += part.length + 1;
        const words = [...part.matchAll(TOKEN)].map(({ 0: word, index }) => ({
          text: word.toLowerCase().replaceAll('’', "'"),
          passage,
          at: start + index,
        }));
        return words.length >= RUN ? [words] : [];
      });
    });
  });
}

/** FNV-1a over the letters of a word, with another prime for each half of the hash. */
function wordHash(text: string, prime: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash;
}

const PRIMES = [0x01000193, 0x5bd1e995];

/** Two hashes of each run of a stretch: 64 bits, which two texts hardly ever have in common. */
function hashesOf(words: readonly Word[]): number[] {
  const [ones = [], twos = []] = PRIMES.map((prime) =>
    words.map(({ text }) => wordHash(text, prime)),
  );
  const hashes: number[] = [];
  for (let i = 0; i + RUN <= words.length; i++) {
    let one = 0;
    let two = 0;
    for (let j = i; j < i + RUN; j++) {
      one = Math.imul(one ^ ones[j]!, 0x01000193);
      two = Math.imul(two ^ twos[j]!, 0x5bd1e995);
    }
    hashes.push(one, two);
  }
  return hashes;
}

/** Hashes of all runs of a page in their order, as base64 so that the cache reads them fast. */
export function runHashes(passages: readonly Passage[]): string {
  const hashes = stretches(passages).flatMap(hashesOf);
  return Buffer.from(Int32Array.from(hashes).buffer).toString('base64');
}

function decode(hashes: string): Int32Array {
  const bytes = Buffer.from(hashes, 'base64');
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** A table of hashes with the page that had each first; open addressing in flat arrays. */
function ownerTable(count: number): (one: number, two: number, page: number) => number {
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const ones = new Int32Array(size);
  const twos = new Int32Array(size);
  const owners = new Int32Array(size);
  return (one, two, page) => {
    let slot = Math.imul(one, 0x9e3779b1) & (size - 1);
    while (owners[slot] && (ones[slot] !== one || twos[slot] !== two))
      slot = (slot + 1) & (size - 1);
    if (owners[slot]) return owners[slot]! - 1;
    ones[slot] = one;
    twos[slot] = two;
    owners[slot] = page + 1;
    return page;
  };
}

/** Pages that share a run with each page, by index. */
function sharers(pages: readonly { runs: string }[]): Map<number, Set<number>> {
  const all = pages.map(({ runs }) => decode(runs));
  const ownerOf = ownerTable(all.reduce((sum, { length }) => sum + length / 2, 0));
  const found = new Map<number, Set<number>>();
  const note = (page: number, other: number): void => {
    const others = found.get(page) ?? new Set();
    found.set(page, others.add(other));
  };
  all.forEach((hashes, page) => {
    for (let i = 0; i < hashes.length; i += 2) {
      const owner = ownerOf(hashes[i]!, hashes[i + 1]!, page);
      if (owner === page) continue;
      note(page, owner);
      note(owner, page);
    }
  });
  return found;
}

export interface SharedRun {
  /** Index of the passage in the page, and the offset in its text. */
  passage: number;
  at: number;
  words: string;
  /** Index of another page that holds the same words, and their place there. */
  other: number;
  otherPassage: number;
  otherAt: number;
}

type Place = { page: number; word: Word };

/** Places of the runs of some pages, by their words. */
function placesOf(pages: ReadonlyMap<number, Word[][]>): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [page, all] of pages) {
    for (const words of all) {
      for (let i = 0; i + RUN <= words.length; i++) {
        const key = keyAt(words, i);
        if (!places.has(key)) places.set(key, { page, word: words[i]! });
      }
    }
  }
  return places;
}

const keyAt = (words: readonly Word[], from: number): string =>
  words
    .slice(from, from + RUN)
    .map(({ text }) => text)
    .join(' ');

/** The longest runs of one stretch that stand elsewhere too. */
function runsIn(words: readonly Word[], places: ReadonlyMap<string, Place>): SharedRun[] {
  const runs: SharedRun[] = [];
  for (let i = 0; i + RUN <= words.length; i++) {
    const place = places.get(keyAt(words, i));
    if (!place) continue;
    let end = i + RUN;
    while (end < words.length && places.get(keyAt(words, end - RUN + 1))?.page === place.page)
      end += 1;
    const { passage, at } = words[i]!;
    const text = words.slice(i, end).map((word) => word.text);
    const { page: other, word: first } = place;
    runs.push({
      passage,
      at,
      words: text.join(' '),
      other,
      otherPassage: first.passage,
      otherAt: first.at,
    });
    i = end - 1;
  }
  return runs;
}

/** For each page, by index, its runs that another page has too. */
export function sharedRuns(
  pages: readonly (Pick<PageProse, 'passages'> & { runs: string })[],
): Map<number, SharedRun[]> {
  const read = new Map<number, Word[][]>();
  const wordsOf = (page: number): Word[][] => {
    const known = read.get(page) ?? stretches(pages[page]!.passages);
    read.set(page, known);
    return known;
  };
  const result = new Map<number, SharedRun[]>();
  for (const [page, others] of sharers(pages)) {
    const places = placesOf(new Map([...others].map((other) => [other, wordsOf(other)])));
    const runs = wordsOf(page).flatMap((words) => runsIn(words, places));
    if (runs.length) result.set(page, runs);
  }
  return result;
}
