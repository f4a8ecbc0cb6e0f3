// Geometry of the small map: a role in the middle, its nearest to the right and left of it.
import { linesOf, widthOf } from '../../model/move-labels.ts';
import type { NearRole } from '../../model/moves.ts';

const FONT = 14;
/** Heights of one, two or three names on one side. */
const SLOTS: Record<number, number[]> = { 1: [0], 2: [-26, 26], 3: [-44, 0, 44] };

/** Length of a line; like distances on the large map, one step for every halving of the similarity. */
const far = (similarity: number): number =>
  Math.min(96, 47 + 14 * -Math.log(similarity * 0.98 + 0.02));

export interface NearPlace {
  role: NearRole;
  x: number;
  y: number;
  /** Names stand outside of their symbols. */
  anchor: 'start' | 'end';
  lines: string[];
}

/** Places around 0, 0, in the order of nearness, and the box that holds them with their names. */
export function nearPlaces(near: readonly NearRole[]): { places: NearPlace[]; box: number[] } {
  const places = near.map((role, i): NearPlace => {
    const right = i % 2 === 0;
    const count = Math.ceil((near.length - (right ? 0 : 1)) / 2);
    const y = SLOTS[count]?.[(i - (right ? 0 : 1)) / 2] ?? 0;
    const x = Math.round(Math.sqrt(far(role.similarity) ** 2 - y ** 2)) * (right ? 1 : -1);
    return { role, x, y, anchor: right ? 'start' : 'end', lines: linesOf(role.title, 13) };
  });
  const reach = (right: boolean): number =>
    places
      .filter(({ x }) => x > 0 === right)
      .map(({ x, lines }) => Math.abs(x) + 12 + Math.max(...lines.map(widthOf)) * FONT)
      .reduce((most, width) => Math.max(most, Math.ceil(width)), 12);
  const half = Math.max(0, ...places.map(({ y }) => y)) + 22;
  return { places, box: [-reach(false), -half, reach(false) + reach(true), 2 * half] };
}
