// Ranks the names of pages against what a reader types. Pure, for the browser and for tests.
import type { NameEntry } from '../model/search-index.ts';
import { mend } from './search/spelling.ts';
import { joinPairs, sameWord, splitWords, toKey } from './search/words.ts';

export interface NameMatch {
  entry: NameEntry;
  /** The name that matched; the title where words of several names did. */
  name: string;
  /** Where that name stands. Hidden names are never shown. */
  by: 'title' | 'alias' | 'hidden';
}

export interface Matches {
  matches: NameMatch[];
  /** The query with misspelt words replaced by the nearest known ones. */
  corrected: string | undefined;
}

export interface MatchOptions {
  /** Leaves out pages that the reader filtered away; they still help to mend slips. */
  keep?: (entry: NameEntry) => boolean;
  /** Mend nothing. */
  asTyped?: boolean;
}

interface Name {
  text: string;
  by: NameMatch['by'];
  /** Place among the names of its sort. */
  place: number;
  words: string[];
  same: string[];
  key: string;
  sameKey: string;
}

/** A query read like a name. */
type Query = Pick<Name, 'words' | 'same' | 'key' | 'sameKey'>;

interface Found {
  match: NameMatch;
  /** Compared from left to right; less is better. */
  rank: number[];
}

const BY = { title: 0, alias: 1, hidden: 2 } as const;
const KINDS = ['role', 'skill', 'guide', 'source'];
/** Steps of the ranking; title, alias and hidden name are steps within a step. */
const EXACT = 0;
const SAME = 3;
const ALL_WORDS = 6;
const SEVERAL_NAMES = 9;
const NAME_IN_QUERY = 10;

const cache = new WeakMap<NameEntry, Name[]>();
const vocabularies = new WeakMap<readonly NameEntry[], Map<string, number>>();

function read(text: string): Query {
  const words = joinPairs(splitWords(text));
  const same = words.map(sameWord);
  return { words, same, key: toKey(words), sameKey: toKey(same) };
}

function namesOf(entry: NameEntry): Name[] {
  const known = cache.get(entry);
  if (known) return known;
  const [, title, , aliases, hidden] = entry;
  const names = (by: NameMatch['by'], texts: readonly string[]): Name[] =>
    texts.map((text, place) => ({ text, by, place, ...read(text) }));
  const all = [...names('title', [title]), ...names('alias', aliases), ...names('hidden', hidden)];
  cache.set(entry, all);
  return all;
}

/** Does ahead of the first search what it would have to do for these entries. */
export function prepareNames(entries: readonly NameEntry[]): void {
  entries.forEach(namesOf);
}

/** 0 for the same word, 1 for the beginning of one; "net" finds ".net". */
function wordFit(query: Query, i: number, name: Name): number | undefined {
  const word = query.words[i] ?? '';
  if (name.words.includes(word) || name.same.includes(query.same[i] ?? '')) return 0;
  return name.words.some((known) => known.startsWith(word) || known === `.${word}`) ? 1 : undefined;
}

/** How many words are only beginnings, or undefined when a word is in none of the names. */
function allWords(query: Query, names: readonly Name[]): number | undefined {
  let unfinished = 0;
  for (let i = 0; i < query.words.length; i += 1) {
    const fits = names.map((name) => wordFit(query, i, name)).filter((fit) => fit !== undefined);
    if (!fits.length) return undefined;
    unfinished += Math.min(...fits);
  }
  return unfinished;
}

/** Whether the query holds the whole name; one short word alone proves nothing ("go", "r"). */
function isInside(name: Name, query: Query): boolean {
  if (name.words.length === 1 && /^\w{1,2}$/.test(name.words[0] ?? '')) return false;
  return name.same.length > 0 && name.same.every((word) => query.same.includes(word));
}

/** Step, words of the query covered, kind of page, unfinished words, further words, place. */
function rankName(query: Query, name: Name, kind: number): number[] | undefined {
  const further = name.words.length - query.words.length;
  const rank = (step: number, covered = 0, unfinished = 0): number[] => {
    return [step, -covered, kind, unfinished, further, name.place];
  };
  if (query.key === name.key) return rank(EXACT + BY[name.by]);
  if (query.sameKey === name.sameKey) return rank(SAME + BY[name.by]);
  const unfinished = allWords(query, [name]);
  if (unfinished !== undefined) return rank(ALL_WORDS + BY[name.by], 0, unfinished);
  return isInside(name, query) ? rank(NAME_IN_QUERY, name.words.length) : undefined;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference) return difference;
  }
  return 0;
}

/** The best of an entry's names, or all of them together. */
function rankEntry(query: Query, entry: NameEntry): Found | undefined {
  const names = namesOf(entry);
  const kind = KINDS.indexOf(entry[0]);
  let best: Found | undefined;
  for (const name of names) {
    const rank = rankName(query, name, kind);
    if (!rank || (best && compare(best.rank, rank) <= 0)) continue;
    best = { rank, match: { entry, name: name.text, by: name.by } };
  }
  if (best && (best.rank[0] ?? 0) < SEVERAL_NAMES) return best;
  const unfinished = allWords(query, names);
  if (unfinished === undefined) return best;
  const rank = [SEVERAL_NAMES, 0, kind, unfinished, 0, 0];
  return { rank, match: { entry, name: entry[1], by: 'title' } };
}

const isWeak = ({ rank }: Found): boolean => rank[0] === NAME_IN_QUERY;

/** Entries from best to worst; names inside the query count only where nothing else was found. */
function findAll(query: Query, list: readonly NameEntry[]): Found[] {
  if (!query.words.length) return [];
  const found = list.flatMap((entry) => rankEntry(query, entry) ?? []);
  found.sort((a, b) => compare(a.rank, b.rank));
  const strong = found.filter((one) => !isWeak(one));
  return strong.length ? strong : found;
}

/** Whether mending the query led further: to whole matches, or to longer names inside it. */
function isBetter([mended]: readonly Found[], [asTyped]: readonly Found[]): boolean {
  if (!mended || !asTyped) return mended !== undefined;
  return compare(mended.rank.slice(0, 2), asTyped.rank.slice(0, 2)) < 0;
}

/** Every word of every name with how often it occurs; "back" and "end" as well as "backend". */
function vocabulary(list: readonly NameEntry[]): Map<string, number> {
  const known = vocabularies.get(list);
  if (known) return known;
  const words = new Map<string, number>();
  for (const name of list.flatMap(namesOf)) {
    for (const word of new Set([...splitWords(name.text), ...name.words])) {
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  vocabularies.set(list, words);
  return words;
}

/**
 * Ranks pages by how well one of their names answers the query: the name itself first, then names
 * with all its words, then the same after mending slips, last names that the query contains.
 */
export function matchNames(
  query: string,
  list: readonly NameEntry[],
  limit: number,
  { keep = () => true, asTyped = false }: MatchOptions = {},
): Matches {
  const best = (found: readonly Found[]): NameMatch[] =>
    found
      .map(({ match }) => match)
      .filter(({ entry }) => keep(entry))
      .slice(0, limit);
  const plain = findAll(read(query), list);
  const isDone = asTyped || plain.some((found) => !isWeak(found));
  const corrected = isDone ? undefined : mend(query, vocabulary(list));
  if (corrected === undefined) return { matches: best(plain), corrected };
  const mended = findAll(read(corrected), list);
  if (isBetter(mended, plain)) return { matches: best(mended), corrected };
  return { matches: best(plain), corrected: plain.length ? undefined : corrected };
}
