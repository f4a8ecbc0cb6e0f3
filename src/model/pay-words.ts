// What the pay sources agree and differ on, in sentences made from the rows.
import { payBases } from '../schema/source.ts';
import { formatPeriod, listOf } from './format.ts';
import type { PayRow } from './pay.ts';

/** Medians within this ratio count as agreeing; surveys of this size rarely do better. */
const CLOSE = 1.1;

const value = (row: PayRow): number => Number(row.median.value);

/** How many times the lowest the highest is, in words; the upper bound of each step. */
const TIMES: readonly [number, string][] = [
  [1.2, 'somewhat above'],
  [1.4, 'about a third above'],
  [1.6, 'about half as much again as'],
  [1.85, 'about three quarters above'],
  [2.2, 'about twice'],
  [2.75, 'about two and a half times'],
  [Infinity, 'about three times or more'],
];

/** How far the medians of two or more rows lie apart, in one sentence. */
export function spread(rows: readonly PayRow[]): string {
  const sorted = rows.toSorted((a, b) => value(a) - value(b));
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
  const ratio = value(highest) / value(lowest);
  if (ratio <= CLOSE)
    return `The ${rows.length} medians lie close together, although they do not count the same thing.`;
  const times = TIMES.find(([limit]) => ratio < limit)?.[1] ?? '';
  const name = (row: PayRow): string => `${row.label}, ${row.short}`;
  return `The highest median (${name(highest)}) is ${times} the lowest (${name(lowest)}).`;
}

/** Reasons that lie in the sources themselves. */
function reasons(rows: readonly PayRow[]): string[] {
  const bases = [...new Set(rows.map((row) => row.basis))];
  const kinds = [...new Set(rows.map((row) => row.kindName.toLowerCase()))];
  const years = [
    ...new Set(rows.map((row) => formatPeriod(row.period).replace(/^.*?(\d{4}(–\d{4})?)$/, '$1'))),
  ];
  const subjects = new Set(rows.map((row) => row.label));
  const exact = rows.filter((row) => row.fit === 'exact').length;
  const howMany =
    exact === 0
      ? 'none of them'
      : exact === 1
        ? 'only one of them'
        : `${exact} of the ${rows.length}`;
  return [
    ...(subjects.size > 1 && exact < rows.length
      ? [
          `different people are counted, and ${howMany} ${exact > 1 ? 'count' : 'counts'} exactly this role`,
        ]
      : []),
    ...(kinds.length > 1 ? [`they are asked in different ways (${listOf(kinds)})`] : []),
    ...(bases.length > 1
      ? [`pay means different things (${bases.map((basis) => payBases[basis]).join('; ')})`]
      : []),
    ...(years.length > 1 ? [`the years differ (${listOf(years)})`] : []),
  ];
}

/**
 * One paragraph about all rows: how far the medians lie apart and why. No row is called right,
 * and nothing is averaged.
 */
export function paySentence(rows: readonly PayRow[]): string {
  if (rows.length === 0)
    return 'No source that we hold measures pay for this role or a group near it.';
  const [first] = rows;
  if (rows.length === 1 && first)
    return `Only one source measures pay here: ${first.short}, for ${first.label}. Nothing checks it.`;
  const why = reasons(rows);
  const because = why.length ? ` They differ for reasons: ${listOf(why)}.` : '';
  return `${spread(rows)}${because}`;
}
