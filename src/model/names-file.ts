// The file of names, for matching in the browser: one line with the names, which is read as soon as
// it has arrived, and behind it one with the summaries. Like stands beside like, so that it packs well.
import type { NameEntry, SearchKind, SearchRecord } from './search-index.ts';

/** Addresses of pages begin with the place of their kind. */
const PLACES: Readonly<Record<SearchKind, string>> = {
  role: '/roles/',
  skill: '/skills/',
  guide: '/guides/',
  source: '/sources/',
};
const KINDS: readonly SearchKind[] = ['role', 'skill', 'guide', 'source'];

/** The pages of a kind, column by column. An id is empty where the title says it. */
type Columns = readonly [
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

function toColumns(records: readonly SearchRecord[]): Columns {
  return [
    records.map((record) => record.title),
    records.map(writtenId),
    records.map((record) => record.aliases),
    records.map((record) => record.hidden),
    records.map((record) => record.family?.id ?? ''),
  ];
}

/** The whole file: two lines of JSON. Pages below another one have no name of their own. */
export function writeNames(records: readonly SearchRecord[]): string {
  const named = records.filter((record) => !record.below);
  const kinds = KINDS.map((kind) => named.filter((record) => record.kind === kind));
  const summaries = kinds.flat().map((record) => record.summary);
  return `${JSON.stringify(kinds.map(toColumns))}\n${JSON.stringify(summaries)}\n`;
}

/** The entries of the first line, in the order of the file; throws when it is not whole. */
export function readNames(line: string): NameEntry[] {
  const kinds = JSON.parse(line) as Columns[];
  return kinds.flatMap(([titles, ids, aliases, hidden, families], k) => {
    const kind = KINDS[k] ?? 'role';
    return titles.map((title, i): NameEntry => {
      const url = `${PLACES[kind]}${ids[i] || suggestedId(title)}/`;
      return [kind, title, url, aliases[i] ?? [], hidden[i] ?? [], families[i] ?? ''];
    });
  });
}

/** The summaries of the second line by the address of their page; throws when it is not whole. */
export function readSummaries(line: string, names: readonly NameEntry[]): Map<string, string> {
  const summaries = JSON.parse(line) as string[];
  return new Map(names.map(([, , url], i) => [url, summaries[i] ?? '']));
}
