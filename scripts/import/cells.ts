// Cells to text and numbers, without losing or guessing anything.
import type { FactNote } from '../../src/schema/fact.ts';
import { Refusal } from './refusal.ts';
import type { Cell } from './types.ts';

/** Text of a cell on one line, without spaces around it; empty for an empty cell. */
export function textOf(cell: Cell | undefined): string {
  return String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A number as tables hold it: 12 digits, which drops the noise of binary fractions (0.1 + 0.2). */
export function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

const PLAIN = /^-?\d+(\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** The number that a text writes, or undefined. Commas only where they part thousands. */
export function numberIn(text: string): number | undefined {
  if (PLAIN.test(text)) return Number(text);
  return GROUPED.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

/** What a cell of figures says: a number, a note in place of one, or nothing. */
export type Reading =
  { kind: 'number'; value: number } | { kind: 'note'; note: FactNote } | { kind: 'empty' };

export interface Marks {
  /** Marks that the publisher prints instead of a number. */
  notes: Readonly<Record<string, FactNote>>;
  /** Texts that mean "does not apply"; an empty cell always does. */
  empty: readonly string[];
}

/**
 * Reads a cell of figures.
 * @param where file, sheet, row and column, for the message
 * @throws Refusal for any text that is neither a number nor a known mark
 */
export function readFigure(cell: Cell | undefined, marks: Marks, where: string): Reading {
  if (typeof cell === 'number' && Number.isFinite(cell)) return { kind: 'number', value: cell };
  const text = textOf(cell);
  if (text === '' || marks.empty.includes(text)) return { kind: 'empty' };
  const note = Object.hasOwn(marks.notes, text) ? marks.notes[text] : undefined;
  if (note) return { kind: 'note', note };
  const value = numberIn(text);
  if (value !== undefined) return { kind: 'number', value };
  const known = [...Object.keys(marks.notes), ...marks.empty].map((mark) => `"${mark}"`);
  throw new Refusal(
    `${where} is "${text}", not a number`,
    known.length
      ? `Besides numbers only ${known.join(', ')} and empty cells are known here.`
      : 'Only numbers and empty cells are known here.',
  );
}

/**
 * Rounds to `digits` decimals; a tie goes to the even digit, so that rounding many figures
 * does not lift them as a whole.
 */
export function roundEven(value: number, digits = 0): number {
  const scale = 10 ** digits;
  // 12 digits, or 2.675 × 100 = 267.49999999999997 would not be seen as a tie.
  const scaled = Number((value * scale).toPrecision(12));
  const below = Math.floor(scaled);
  const rest = scaled - below;
  const up = rest > 0.5 || (rest === 0.5 && below % 2 !== 0);
  return (below + (up ? 1 : 0)) / scale;
}
