// What importers take and give.
import type { z } from 'zod';
import type { factSchema } from '../../src/schema/fact.ts';
import type { Source } from '../../src/schema/source.ts';

/** A line of content/facts/<source>.csv: all cells as they are written. */
export type FactRow = z.infer<typeof factSchema>;

/** A cell as a workbook or a text file gives it; null is an empty one. */
export type Cell = string | number | boolean | null;

/** One sheet of a workbook, or one text file (then `sheet` is empty). */
export interface Sheet {
  /** File name without folders. */
  file: string;
  sheet: string;
  rows: readonly (readonly Cell[])[];
}

/** What an importer knows about the site besides the publisher's file. */
export interface Context {
  source: Source;
  /** Title by code: the categories of the source's scheme. */
  categories: ReadonlyMap<string, string>;
  /** Name by id. */
  places: ReadonlyMap<string, string>;
  /** Codes of the source's scheme that a role maps to or that any table has rows of. */
  inUse: ReadonlySet<string>;
  /** Rows of the table as it is now. */
  held: readonly FactRow[];
}

/** Keys of an entry in sources.yaml that the publisher's file can tell. */
export type Told = Partial<Record<'edition' | 'period' | 'released', string>>;

export interface Imported {
  /** The whole new table, in its order. */
  rows: FactRow[];
  /** What an editor should know: what was left out, and how many. */
  notes: string[];
  told: Told;
}
