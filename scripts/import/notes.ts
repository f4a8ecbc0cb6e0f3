// Sentences for the editor about what an import left out.
import { factNotes } from '../../src/schema/fact.ts';
import { some } from './refusal.ts';
import type { Context, FactRow } from './types.ts';

/** Categories of the scheme that the file has no row for. */
export function missingCodes(rows: readonly FactRow[], { categories }: Context): string[] {
  const found = new Set(rows.map((row) => row.subject));
  const missing = [...categories.keys()].filter((code) => !found.has(code));
  return missing.length ? [`in categories.csv, not in the file: ${some(missing)}`] : [];
}

/** "32 cells suppressed (not released by the publisher)". One line per note that occurs. */
export function markedCells(rows: readonly FactRow[]): string[] {
  return Object.entries(factNotes).flatMap(([note, meaning]) => {
    const count = rows.filter((row) => row.note === note).length;
    return count ? [`${count} ${count === 1 ? 'cell' : 'cells'} ${note} (${meaning})`] : [];
  });
}
