// One import from the publisher's files to content/facts/<source>.csv.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent, type Content } from '../../src/reader/content.ts';
import { didYouMean } from '../../src/reader/suggest.ts';
import { citedChanges } from './cited.ts';
import { diffRows, diffText } from './diff.ts';
import { importers, type Importer, type Options } from './importers.ts';
import { markedCells } from './notes.ts';
import { Refusal, some } from './refusal.ts';
import { reviewText } from './review.ts';
import { parseTable, readable, tableText } from './rows.ts';
import type { Context, FactRow } from './types.ts';

export interface Request extends Options {
  /** Name in importers.ts. */
  source: string;
  paths: readonly string[];
  /** Folder that holds content/. */
  root: string;
  dryRun: boolean;
  /** yyyy-mm-dd, for the key `retrieved`. */
  today: string;
}

function importerOf(name: string): Importer {
  const importer = Object.hasOwn(importers, name) ? importers[name] : undefined;
  if (importer) return importer;
  const names = Object.keys(importers);
  throw new Refusal(
    `there is no importer "${name}"`,
    didYouMean(name, names, `Importers: ${names.join(', ')}.`),
  );
}

/** Codes of a scheme that a role maps to or that a table of any of its sources has rows of. */
function codesInUse({ roles, sources, facts }: Content, scheme: string): Set<string> {
  const codes = roles.flatMap((role) => role.data.codes);
  return new Set([
    ...codes.filter((code) => code.scheme === scheme).map(({ code }) => code),
    ...facts.flatMap((fact) => {
      return sources.get(fact.source)?.scheme === scheme ? fact.subject : [];
    }),
  ]);
}

/** @throws Refusal if sources.yaml has no entry for the table */
export function contextOf(content: Content, id: string, held: readonly FactRow[]): Context {
  const source = content.sources.get(id);
  if (!source) {
    throw new Refusal(
      `there is no source "${id}" in content/sources.yaml`,
      `Copy the entry of an earlier edition, change its keys, then import. Entries: ${some([...content.sources.keys()], 20)}.`,
    );
  }
  const { scheme } = source;
  const own = content.categories.filter((category) => category.scheme === scheme);
  return {
    source,
    categories: new Map(own.map(({ code, title }) => [code, title])),
    places: new Map([...content.places].map(([place, { name }]) => [place, name])),
    inUse: codesInUse(content, scheme),
    held,
  };
}

/**
 * Imports, or with `dryRun` only says what would change.
 * @returns the report, line by line
 * @throws Refusal; then nothing was written
 */
export async function runImport(request: Request): Promise<string[]> {
  const { root, dryRun, today } = request;
  const importer = importerOf(request.source);
  const id = importer.sourceId(request);
  if (!request.paths.length) {
    throw new Refusal('no file is named', `Write: ${request.source} ${importer.usage}`);
  }
  const path = `content/facts/${id}.csv`;
  const before = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
  const held = parseTable(before);
  // Not cached: the cache would be a file, and a dry run writes none.
  const { content } = readContent({ root, cached: false });
  const context = contextOf(content, id, held);
  const imported = await importer.run(request.paths, context, request);
  if (!imported.rows.length) {
    throw new Refusal(
      `${id}: the result is empty`,
      `None of the ${context.categories.size} categories of ${context.source.scheme} is in the file.`,
    );
  }
  const after = tableText(imported.rows);
  const facts = readable(path, after);
  const cited = citedChanges(content, id, facts);
  const same = after === before;
  if (!dryRun && !same) writeFileSync(join(root, path), after);
  return [
    `${path}: ${imported.rows.length} rows, ${held.length} before`,
    ...[...markedCells(imported.rows), ...imported.notes].map((note) => `  ${note}`),
    ...diffText(diffRows(held, imported.rows)),
    cited.length ? 'Cited by pages:' : 'No figure that pages cite vanished or changed.',
    ...cited.map((line) => `  ${line}`),
    ...reviewText(id, context.source, imported.told, today),
    same
      ? 'Nothing to write: the table is as it was.'
      : dryRun
        ? 'Dry run: nothing was written.'
        : `Written: ${path}. Now run npm run check.`,
  ];
}
