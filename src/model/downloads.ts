// The tables as downloads. Tables under a share-alike license lie in a folder of their own, with its notice.
import type { Fact } from '../schema/fact.ts';
import { factColumns } from '../schema/fact.ts';
import type { Atlas } from './atlas.ts';
import { formatCount } from './format.ts';

export interface Download {
  id: string;
  title: string;
  edition: string;
  license: { name: string; url: string };
  /** What the figures refer to, as ISO 8601. */
  period: string;
  /** Address of the publication itself. */
  publication: string;
  rows: string;
  csv: string;
  json: string;
  shareAlike: boolean;
}

/** Every source with rows, those under share-alike licenses last. */
export function downloads(atlas: Atlas): Download[] {
  const counts = new Map<string, number>();
  for (const fact of atlas.allFacts) counts.set(fact.source, (counts.get(fact.source) ?? 0) + 1);
  return [...atlas.sources]
    .filter(([id]) => counts.has(id))
    .map(([id, source]) => {
      const folder = source.shareAlike ? '/data/odbl/' : '/data/';
      return {
        id,
        title: source.title,
        edition: source.edition,
        license: source.license,
        period: source.period,
        publication: source.url,
        rows: formatCount(counts.get(id) ?? 0),
        csv: `${folder}${id}.csv`,
        json: `${folder}${id}.json`,
        shareAlike: source.shareAlike,
      };
    })
    .toSorted((a, b) => Number(a.shareAlike) - Number(b.shareAlike) || (a.id < b.id ? -1 : 1));
}

const quote = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A source's observations in the columns of content/facts/. */
export function factsCsv(facts: readonly Fact[]): string {
  const lines = facts.map((fact) =>
    factColumns.map((column) => quote(fact[column] === null ? '' : String(fact[column]))).join(','),
  );
  return `${[factColumns.join(','), ...lines].join('\n')}\n`;
}

/** The same as JSON, with the record of the source. */
export function factsJson(atlas: Atlas, id: string, facts: readonly Fact[]): string {
  const source = atlas.sources.get(id);
  const rows = facts.map((fact) =>
    Object.fromEntries(factColumns.map((column) => [column, fact[column]])),
  );
  return `${JSON.stringify({ id, source, rows })}\n`;
}
