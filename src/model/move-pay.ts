// What a move means for pay, as far as a source can tell: two medians of one source, side by side.
import type { Fact } from '../schema/fact.ts';
import type { Fit } from '../schema/parts.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { compareFacts, incomparableSentence } from './comparable.ts';
import { formatPeriod } from './format.ts';
import { payRows, type PayRow } from './pay.ts';

/** One source that holds both roles: all its categories of each, since none is the right one. */
export interface PayLine {
  short: string;
  kind: string;
  period: string;
  from: PaySide[];
  to: PaySide[];
  /** How much more or less at least and at most, as parts of the old median. */
  ratios: { low: number; high: number };
  /** "somewhat less to about a third more"; never an amount, since no source publishes the difference. */
  words: string;
}

export interface PaySide {
  category: string;
  fit: Fit;
  median: Fact;
}

export interface MovePay {
  /** The best fitting first; empty where nothing may be compared. */
  lines: PayLine[];
  /** The same over all lines; empty without any. */
  words: string;
  /** Why a source that holds both is left out, or why there is none: whole sentences. */
  reasons: string[];
}

const FIT_RANK: Record<Fit, number> = { exact: 0, title: 1, broader: 2, proxy: 3 };

/** Upper bound of each step; the last has none. */
const STEPS: readonly [number, string][] = [
  [0.45, 'less than half'],
  [0.6, 'about half'],
  [0.7, 'about a third less'],
  [0.8, 'about a quarter less'],
  [0.95, 'somewhat less'],
  [1.05, 'about the same'],
  [1.2, 'somewhat more'],
  [1.3, 'about a quarter more'],
  [1.42, 'about a third more'],
  [1.65, 'about half as much again'],
  [1.85, 'about three quarters more'],
  [2.2, 'about twice as much'],
];

/** How the second of two amounts stands to the first. */
export function ratioWords(ratio: number): string {
  return STEPS.find(([limit]) => ratio < limit)?.[1] ?? 'more than twice as much';
}

function rangeWords(low: number, high: number): string {
  const [least, most] = [ratioWords(low), ratioWords(high)];
  return least === most ? least : `${least} to ${most}`;
}

const side = ({ label, fit, median }: PayRow): PaySide => ({ category: label, fit, median });

const amounts = (rows: readonly PayRow[]): number[] => rows.map((row) => Number(row.median.value));

type Verdict = { line: PayLine } | { reason: string };

/** What one source says about the move. */
function verdict(atlas: Atlas, from: readonly PayRow[], to: readonly PayRow[]): Verdict[] {
  const [first, other] = [from[0], to[0]];
  if (!first || !other) return [];
  const { short, kindName: kind } = first;
  const both = from.find((row) => to.some(({ label }) => label === row.label));
  if (both)
    return [{ reason: `${short} counts both under ${both.label}, so it cannot tell them apart.` }];
  const unlike = from
    .flatMap((a) => to.map((b) => compareFacts(atlas, a.median, b.median)))
    .find((comparison) => !comparison.comparable);
  if (unlike) return [{ reason: `${short}. ${incomparableSentence(unlike)}` }];
  const [old, fresh] = [amounts(from), amounts(to)];
  const low = Math.min(...fresh) / Math.max(...old);
  const high = Math.max(...fresh) / Math.min(...old);
  const about = { short, kind, period: formatPeriod(first.period), from: from.map(side) };
  const words = rangeWords(low, high);
  return [{ line: { ...about, to: to.map(side), ratios: { low, high }, words } }];
}

/** Rows of yearly pay of one role by source, computed once per role. */
export type RowsBySource = ReadonlyMap<string, PayRow[]>;

export function rowsBySource(atlas: Atlas, role: Role): RowsBySource {
  return Map.groupBy(payRows(atlas, role), (row) => row.source);
}

/** The worst fit counts: a source in which both are the role itself comes first. */
const rank = ({ from, to }: PayLine): number =>
  Math.max(...[...from, ...to].map(({ fit }) => FIT_RANK[fit]));

/** Compares within each source that holds both roles. No source is preferred for its answer. */
export function movePay(atlas: Atlas, from: RowsBySource, to: RowsBySource): MovePay {
  const found = [...from].flatMap(([source, rows]) => verdict(atlas, rows, to.get(source) ?? []));
  const lines = found
    .flatMap((entry) => ('line' in entry ? [entry.line] : []))
    .toSorted((a, b) => rank(a) - rank(b));
  const low = Math.min(...lines.map((line) => line.ratios.low));
  const high = Math.max(...lines.map((line) => line.ratios.high));
  const reasons = found.flatMap((entry) => ('reason' in entry ? [entry.reason] : []));
  return {
    lines,
    words: lines.length ? rangeWords(low, high) : '',
    reasons: found.length ? reasons : ['No source that we hold measures the pay of both.'],
  };
}
