// The file of names, for matching in the browser: lines of names, each read as soon as it has
// arrived, an empty line, and one with all summaries. Like stands beside like, so that it packs well.
import type { NameEntry, SearchKind, SearchRecord } from './search-index.ts';

/** Addresses of pages begin with the place of their kind. */
const PLACES: Readonly<Record<SearchKind, string>> = {
  role: '/roles/',
  skill: '/skills/',
  guide: '/guides/',
  source: '/sources/',
};
const KINDS: readonly SearchKind[] = ['role', 'skill', 'guide', 'source'];

/** Pages of a kind on one line: reading them is short work, and as columns they still pack well. */
const PAGES_A_LINE = 100;

/** Pages of one kind, column by column. An id is empty where the title says it. */
type Columns = readonly [
  kind: SearchKind,
  titles: readonly string[],
  ids: readonly string[],
  aliases: readonly (readonly string[])[],
  hidden: readonly (readonly string[])[],
  families: readonly string[],
];

/** The id that a title suggests: "Back-end developer" gives "back-end-developer". */
function suggestedId(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function writtenId({ url, kind, title }: SearchRecord): string {
  const id = url.slice(PLACES[kind].length, -1);
  return id === suggestedId(title) ? '' : id;
}

function toColumns(kind: SearchKind, records: readonly SearchRecord[]): Columns {
  return [
    kind,
    records.map((record) => record.title),
    records.map(writtenId),
    records.map((record) => record.aliases),
    records.map((record) => record.hidden),
    records.map((record) => record.family?.id ?? ''),
  ];
}

/** The columns of all pages of a kind, some pages a line. */
function toLines(kind: SearchKind, records: readonly SearchRecord[]): string[] {
  const starts = Array.from(
    { length: Math.ceil(records.length / PAGES_A_LINE) },
    (_, i) => i * PAGES_A_LINE,
  );
  return starts.map((start) =>
    JSON.stringify(toColumns(kind, records.slice(start, start + PAGES_A_LINE))),
  );
}

/** The whole file; each line is JSON. Pages below another one have no name of their own. */
export function writeNames(records: readonly SearchRecord[]): string {
  const named = records.filter((record) => !record.below);
  const kinds = KINDS.map((kind) => named.filter((record) => record.kind === kind));
  const names = KINDS.flatMap((kind, k) => toLines(kind, kinds[k] ?? []));
  const summaries = kinds.flat().map((record) => record.summary);
  return [...names, '', JSON.stringify(summaries), ''].join('\n');
}

/** The entries of one line of names; throws when it is not whole. */
export function readNames(line: string): NameEntry[] {
  const [kind, titles, ids, aliases, hidden, families] = JSON.parse(line) as Columns;
  return titles.map((title, i): NameEntry => {
    const url = `${PLACES[kind]}${ids[i] || suggestedId(title)}/`;
    return [kind, title, url, aliases[i] ?? [], hidden[i] ?? [], families[i] ?? ''];
  });
}

/** The summaries of the last line by the address of their page, given all names; throws when it is not whole. */
export function readSummaries(line: string, names: readonly NameEntry[]): Map<string, string> {
  const summaries = JSON.parse(line) as string[];
  return new Map(names.map(([, , url], i) => [url, summaries[i] ?? '']));
}
