// From typing to results: names at once, passages a moment later, late answers dropped.
import type { NameEntry, SearchKind } from '../../model/search-index.ts';
import { matchNames, type Matches } from '../match-names.ts';
import { loadNames, loadSummaries } from './names.ts';
import { showResults, type Style } from './results.ts';
import { findTexts, isInTexts, type Filters, type TextHit } from './sources.ts';
import { splitWords } from './words.ts';

const MOST_NAMES = 8;
const MOST_TEXTS = 12;
/** Milliseconds of rest before the full text is searched. */
const REST = 120;

/** The parts of a search form that scripts need. */
export interface Box {
  form: HTMLFormElement;
  input: HTMLInputElement;
  results: HTMLElement;
  status: HTMLElement;
  /** Button that searches the query as typed after it was mended. */
  asTyped: HTMLButtonElement;
  style: Style;
}

export interface State extends Filters {
  query: string;
}

const NOTHING: Matches = { matches: [], corrected: undefined };

/** What the form holds now. */
export function readState({ form }: Box): State {
  const data = new FormData(form);
  const value = (name: string): string => String(data.get(name) ?? '').trim();
  return { query: value('q'), kind: value('kind') as SearchKind | '', family: value('family') };
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

function isKept(entry: NameEntry, { kind, family }: Filters): boolean {
  return (kind === '' || entry[0] === kind) && (family === '' || entry[5] === family);
}

async function findNames({ query, ...filters }: State): Promise<Matches | undefined> {
  const isQuoted = /^".+"$/.test(query);
  const keep = (entry: NameEntry): boolean => isKept(entry, filters);
  const list = await loadNames().catch(() => undefined);
  return list && matchNames(query, list, MOST_NAMES, { keep, asTyped: isQuoted });
}

/** Whether the words that were mended are right after all: the pages use them. */
async function isRight(query: string, corrected: string): Promise<boolean> {
  const mended = splitWords(corrected);
  const changed = splitWords(query).filter((word, i) => word !== mended[i]);
  return (await Promise.all(changed.map(isInTexts))).every(Boolean);
}

/** Without pages that stand among the names already. */
function further(texts: readonly TextHit[], found: Matches | undefined): TextHit[] {
  const known = new Set(found?.matches.map(({ entry }) => entry[2]));
  return texts.filter(({ url }) => !known.has(url));
}

interface Answer {
  /** Undefined when the list of names could not be had. */
  found: Matches | undefined;
  /** Undefined when the full text could not be searched. */
  texts: TextHit[] | undefined;
}

/** Adds passages to the names; a word that the pages use is taken as it was typed. */
async function addTexts(state: State, names: Matches | undefined): Promise<Answer> {
  const { query, ...filters } = state;
  let found = names;
  try {
    if (found?.corrected !== undefined && (await isRight(query, found.corrected))) {
      found = await findNames({ ...state, query: `"${query}"` });
    }
    const texts = await findTexts(found?.corrected ?? query, filters, MOST_TEXTS);
    return { found, texts: further(texts, found) };
  } catch {
    return { found, texts: undefined };
  }
}

function sentence({ query }: State, { found, texts }: Answer): string {
  if (!found && !texts) return 'Search could not be loaded. The A to Z lists roles and skills.';
  const corrected = found?.corrected;
  const mended = corrected === undefined ? '' : `Showing results for ${corrected}, not ${query}. `;
  if (found && texts && !found.matches.length && !texts.length) {
    return `${mended}Nothing found for ${query}.`;
  }
  const listed = [
    ...(found?.matches.length ? [count(found.matches.length, 'page')] : []),
    ...(texts?.length ? [count(texts.length, 'passage')] : []),
  ];
  const missing = !texts
    ? ' Names only: the full text could not be loaded.'
    : !found
      ? ' Full text only: the names could not be loaded.'
      : '';
  return `${mended}Listed: ${listed.join(', ') || 'nothing'}.${missing}`;
}

/**
 * Searches whenever the form changes.
 *
 * @param changed told of every new state, and again when its results are complete
 * @returns runs the search for what the form holds now
 */
export function startSession(box: Box, changed: (state: State) => void): () => Promise<void> {
  let latest = 0;
  const show = (found: Matches | undefined, texts: readonly TextHit[]): void => {
    showResults(box.results, box.style, found?.matches ?? [], texts);
    box.asTyped.hidden = found?.corrected === undefined;
  };

  async function run(): Promise<void> {
    const ticket = ++latest;
    const state = readState(box);
    const isStale = (): boolean => ticket !== latest;
    const found = state.query === '' ? NOTHING : await findNames(state);
    // Options have room for their summaries; in plain lists those would push all below them down.
    if (found?.matches.length && box.style === 'links') await loadSummaries();
    if (isStale()) return;
    show(found, []);
    changed(state);
    if (state.query === '') box.status.textContent = '';
    else await complete(state, found, isStale);
  }

  async function complete(
    state: State,
    names: Matches | undefined,
    isStale: () => boolean,
  ): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, REST));
    if (isStale()) return;
    const answer = await addTexts(state, names);
    if (isStale()) return;
    show(answer.found, answer.texts ?? []);
    box.status.textContent = sentence(state, answer);
    changed(state);
  }

  box.form.addEventListener('input', () => void run());
  box.asTyped.addEventListener('click', () => {
    box.input.value = `"${box.input.value.trim()}"`;
    box.input.focus();
    void run();
  });
  return run;
}
