// A table of figures that carries its own source: the page, the download and the test read this one object.
import type { Fact } from '../schema/fact.ts';
import type { Atlas } from './atlas.ts';
import { valueText } from './figure.ts';

export interface Cell {
  text: string;
  /** Plain value for downloads. */
  value: string | number | null;
}

export interface Column {
  label: string;
  /** Name in the download: lower case, with its unit. */
  name: string;
  numeric: boolean;
}

export interface DataTable {
  /** Part of the page's address and of the download's name. */
  id: string;
  title: string;
  /** What the figures are: statistic, category and fit, period. */
  definition: string;
  /** Why to read with care, or how it was derived. */
  note?: string;
  sources: string[];
  columns: Column[];
  rows: Cell[][];
}

export const textCell = (text: string): Cell => ({ text, value: text });

/** A cell for an observation; a dash where there is no row, the publisher's word where it withholds the value. */
export function factCell(atlas: Atlas, fact: Fact | undefined): Cell {
  if (!fact) return { text: '–', value: null };
  return { text: valueText(fact, atlas.sources.get(fact.source)?.currency), value: fact.value };
}

/** The table as CSV (RFC 4180), with the names of the columns in the first line. */
export function tableCsv(table: DataTable): string {
  const quote = (value: string | number | null): string => {
    const text = value === null ? '' : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [
    table.columns.map((column) => column.name),
    ...table.rows.map((row) => row.map((cell) => cell.value)),
  ];
  return `${lines.map((line) => line.map(quote).join(',')).join('\n')}\n`;
}
