// The names of all pages, read while their file arrives: names first, summaries behind them.
// Fetched when first asked for, once; what failed is tried again next time.
import { readNames, readSummaries } from '../../model/names-file.ts';
import type { NameEntry } from '../../model/search-index.ts';
import { prepareNames } from '../match-names.ts';

/** Summaries by the address of their page. */
export type Summaries = ReadonlyMap<string, string>;

interface Names {
  list: NameEntry[];
  /** Empty where the rest of the file did not arrive. */
  summaries: Promise<Summaries>;
}

let names: Promise<Names> | undefined;

/** Gives one line after another, each when it is there. */
function lineReader(body: ReadableStream<Uint8Array>): () => Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  return async () => {
    for (;;) {
      const end = rest.indexOf('\n');
      if (end >= 0) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 1);
        return line;
      }
      const { done, value } = await reader.read();
      if (done) throw new Error('The names ended early.');
      rest += decoder.decode(value, { stream: true });
    }
  };
}

async function fetchNames(): Promise<Names> {
  const response = await fetch('/search/names.txt');
  if (!response.ok || !response.body) throw new Error(`names.txt: ${response.status}`);
  const nextLine = lineReader(response.body);
  const list: NameEntry[] = [];
  for (let line = await nextLine(); line !== ''; line = await nextLine()) {
    const entries = readNames(line);
    // Taking names apart is most of the work of the first search: done while the rest arrives.
    prepareNames(entries);
    list.push(...entries);
  }
  const summaries = nextLine()
    .then((line) => readSummaries(line, list))
    .catch((): Summaries => new Map());
  return { list, summaries };
}

function load(): Promise<Names> {
  names ??= fetchNames().catch((error: unknown) => {
    names = undefined;
    throw error;
  });
  return names;
}

/** All names; fetched on the first call. */
export async function loadNames(): Promise<NameEntry[]> {
  return (await load()).list;
}

/** What the pages say of themselves; there a moment after the names. Throws when those are missing. */
export async function loadSummaries(): Promise<Summaries> {
  return (await load()).summaries;
}
