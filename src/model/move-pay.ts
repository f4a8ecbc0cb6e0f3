// What a move means for pay, as far as a source can tell: two medians of one source, side by side.
import type { Fact } from '../schema/fact.ts';
import type { Fit } from '../schema/parts.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { compareFacts, incomparableSentence } from './comparable.ts';
import { formatPeriod } from './format.ts';
import { payRows, type PayRow } from './pay.ts';

/** One source that holds both roles. */
export interface PayLine {
  short: string;
  kind: string;
  period: string;
  from: PaySide;
  to: PaySide;
  /** "about a third more"; never an amount, since no source publishes the difference. */
  words: string;
  ratio: number;
}

export interface PaySide {
  category: string;
  fit: Fit;
  median: Fact;
}

export interface MovePay {
  /** The best fitting first; empty where nothing may be compared. */
  lines: PayLine[];
  /** "somewhat less to somewhat more"; empty without lines. */
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

const best = (rows: readonly PayRow[]): PayRow | undefined =>
  rows.toSorted((a, b) => FIT_RANK[a.fit] - FIT_RANK[b.fit])[0];

const side = ({ label, fit, median }: PayRow): PaySide => ({ category: label, fit, median });

type Verdict = { line: PayLine } | { reason: string };

/** What one source says about the move. */
function verdict(atlas: Atlas, from: readonly PayRow[], to: readonly PayRow[]): Verdict[] {
  const common = from.find((row) => to.some((other) => other.label === row.label));
  if (common)
    return [
      {
        reason: `${common.short} counts both under ${common.label}, so it cannot tell them apart.`,
      },
    ];
  const [a, b] = [best(from), best(to)];
  if (!a || !b) return [];
  const comparison = compareFacts(atlas, a.median, b.median);
  if (!comparison.comparable)
    return [{ reason: `${a.short}. ${incomparableSentence(comparison)}` }];
  const ratio = Number(b.median.value) / Number(a.median.value);
  const { short, kindName: kind } = a;
  const about = { short, kind, period: formatPeriod(a.period), words: ratioWords(ratio), ratio };
  return [{ line: { ...about, from: side(a), to: side(b) } }];
}

function rangeWords(lines: readonly PayLine[]): string {
  const sorted = lines.toSorted((a, b) => a.ratio - b.ratio);
  const [low, high] = [sorted[0]?.words ?? '', sorted.at(-1)?.words ?? ''];
  return low === high ? low : `${low} to ${high}, by source`;
}

/** Rows of yearly pay of one role by source, computed once per role. */
export type RowsBySource = ReadonlyMap<string, PayRow[]>;

export function rowsBySource(atlas: Atlas, role: Role): RowsBySource {
  return Map.groupBy(payRows(atlas, role), (row) => row.source);
}

/** Compares within each source that holds both roles. No source is preferred for its answer. */
export function movePay(atlas: Atlas, from: RowsBySource, to: RowsBySource): MovePay {
  const found = [...from].flatMap(([source, rows]) => verdict(atlas, rows, to.get(source) ?? []));
  const rank = (line: PayLine): number => FIT_RANK[line.from.fit] + FIT_RANK[line.to.fit];
  const lines = found
    .flatMap((entry) => ('line' in entry ? [entry.line] : []))
    .toSorted((a, b) => rank(a) - rank(b));
  const reasons = found.flatMap((entry) => ('reason' in entry ? [entry.reason] : []));
  return {
    lines,
    words: rangeWords(lines),
    reasons: found.length ? reasons : ['No source that we hold measures the pay of both.'],
  };
}
