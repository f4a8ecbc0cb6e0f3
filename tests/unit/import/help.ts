// Files in the publishers' formats, made by the tests, and a site to import them into.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import { expect } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { Refusal } from '../../../scripts/import/refusal.ts';
import { tableText } from '../../../scripts/import/rows.ts';
import type { Cell, Context, FactRow, Sheet } from '../../../scripts/import/types.ts';
import type { Source } from '../../../src/schema/source.ts';
import { makeSource } from '../../support/make.ts';

export const fixtures = new URL('../../fixtures/import/', import.meta.url).pathname;

/** A context with two categories of the US classification, unless said otherwise. */
export function makeContext(
  changes: Partial<Omit<Context, 'categories' | 'places' | 'source'>> & {
    categories?: Record<string, string>;
    places?: Record<string, string>;
    source?: Partial<Source>;
  } = {},
): Context {
  const { categories, places, source, ...rest } = changes;
  return {
    source: makeSource(source),
    categories: new Map(
      Object.entries(categories ?? { '00-0000': 'All', '15-1252': 'Software developers' }),
    ),
    places: new Map(Object.entries(places ?? { WORLD: 'All countries', US: 'United States' })),
    inUse: new Set(),
    held: [],
    ...rest,
  };
}

export const tempFolder = (): string => mkdtempSync(join(tmpdir(), 'import-'));

/** Writes a workbook; sheets by name. */
export async function writeWorkbook(
  path: string,
  sheets: Record<string, readonly (readonly Cell[])[]>,
): Promise<string> {
  const list = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((cells) => [...cells]),
  }));
  await writeXlsxFile(list).toFile(path);
  return path;
}

/** A sheet as the reader would give it. */
export function makeSheet(file: string, sheet: string, rows: Sheet['rows']): Sheet {
  return { file, sheet, rows };
}

export function writeCommas(path: string, rows: readonly (readonly (string | number)[])[]): string {
  writeFileSync(path, `${csvFormatRows(rows.map((cells) => cells.map(String)))}\n`);
  return path;
}

/** A copy of the small site in fixtures/import/content; returns its root. */
export function makeSite(): string {
  const root = tempFolder();
  cpSync(join(fixtures, 'content'), join(root, 'content'), { recursive: true });
  return root;
}

/** Rows of a table as its lines, without the header. */
export function linesOf(rows: readonly FactRow[]): string[] {
  return tableText(rows).trimEnd().split('\n').slice(1);
}

/** Message and hint of the refusal that `run` ends in. */
export async function refusal(run: () => unknown): Promise<[message: string, hint: string]> {
  try {
    await run();
  } catch (error) {
    if (error instanceof Refusal) return [error.message, error.hint];
    throw error;
  }
  return expect.fail('nothing was refused');
}

export { basename, join };
