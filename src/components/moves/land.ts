// The land of the map of roles: one country per family around the names of its roles, with coasts
// and borders, as outlines of a field measured on a grid. Countries never overlap.
import type { Place, RoleMap } from '../../charts/role-map.ts';
import { oncePer } from '../../model/once.ts';

/** Side of a cell of the grid, in units of the map. */
const STEP = 12;
/** Land between a name and its coast, and water between two countries. */
const SHORE = 20;
/** The same on a small sheet, in parts of its free margin, so that no coast is cut off. */
const MARGIN_PART = 0.6;
const STRAIT = 3;
/** How far neighboring names flow into one shape. */
const SOFT = 11;

/** Beyond this, a name no longer shapes a coast. */
const REACH = 96;
/** Cells beyond the edges of the sheet, so that no coast follows the edge. */
const BEYOND = 4;

/** Values at the corners of all cells, row by row. */
interface Grid {
  columns: number;
  rows: number;
  values: Float64Array;
}

const toUnits = (cell: number): number => (cell - BEYOND) * STEP;
const toCell = (units: number): number => Math.round(units / STEP) + BEYOND;

function gridFor({ width, height }: RoleMap): Grid {
  const columns = Math.ceil(width / STEP) + 1 + 2 * BEYOND;
  const rows = Math.ceil(height / STEP) + 1 + 2 * BEYOND;
  return { columns, rows, values: new Float64Array(columns * rows) };
}

function distance({ x, y, box }: Place, px: number, py: number): number {
  const dx = Math.max(x + box.left - px, px - x - box.right, 0);
  const dy = Math.max(y + box.top - py, py - y - box.bottom, 0);
  return Math.hypot(dx, dy);
}

/** What names weigh at each corner: 1 within a name, less and less away from it. */
function weigh(map: RoleMap, places: readonly Place[]): Grid {
  const grid = gridFor(map);
  for (const place of places) {
    const { x, y, box } = place;
    const [left, right] = [toCell(x + box.left - REACH), toCell(x + box.right + REACH)];
    const [top, bottom] = [toCell(y + box.top - REACH), toCell(y + box.bottom + REACH)];
    for (let r = Math.max(0, top); r <= Math.min(grid.rows - 1, bottom); r++) {
      for (let c = Math.max(0, left); c <= Math.min(grid.columns - 1, right); c++) {
        const far = distance(place, toUnits(c), toUnits(r));
        grid.values[r * grid.columns + c]! += Math.exp(-far / SOFT);
      }
    }
  }
  return grid;
}

/** Distance to the nearest of several names; a soft minimum, which rounds the corners between them. */
const nearest = (weight: number): number => -SOFT * Math.log(Math.max(weight, 1e-12));

/** A little unevenness, the same for all countries, so that coasts look drawn. */
const uneven = (x: number, y: number): number =>
  3 * Math.sin(x / 31 + y / 53) + 2.5 * Math.sin(y / 23 - x / 61);

/** A new grid of the same size; below 0 on the rim, so that every outline is closed. */
function derive(
  { columns, rows, values }: Grid,
  value: (weight: number, i: number, x: number, y: number) => number,
): Grid {
  const inside = (c: number, r: number): boolean =>
    c > 0 && r > 0 && c < columns - 1 && r < rows - 1;
  const derived = values.map((weight, i) => {
    const [c, r] = [i % columns, Math.floor(i / columns)];
    return inside(c, r) ? value(weight, i, toUnits(c), toUnits(r)) : -1;
  });
  return { columns, rows, values: derived };
}

type Point = readonly [x: number, y: number];

/** Where outlines cross the edges of the grid, and which crossings follow each other. */
interface Crossings {
  points: Map<string, Point>;
  next: Map<string, string[]>;
}

const at = ({ columns, values }: Grid, [c, r]: Point): number => values[r * columns + c] ?? -1;

/** The point between two corners where the field is 0. */
function between(grid: Grid, from: Point, to: Point): Point | undefined {
  const [a, b] = [at(grid, from), at(grid, to)];
  if (a > 0 === b > 0) return undefined;
  const part = a / (a - b);
  const along = (i: 0 | 1): number => toUnits(from[i] + (to[i] - from[i]) * part);
  return [along(0), along(1)];
}

function crossings(grid: Grid): Crossings {
  const points = new Map<string, Point>();
  const next = new Map<string, string[]>();
  const edge = (from: Point, to: Point): string[] => {
    const point = between(grid, from, to);
    if (!point) return [];
    const key = `${from} ${to}`;
    points.set(key, point);
    return [key];
  };
  const join = (a: string, b: string): void => {
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  };
  for (let r = 0; r < grid.rows - 1; r++) {
    for (let c = 0; c < grid.columns - 1; c++) {
      const above = edge([c, r], [c + 1, r]);
      const right = edge([c + 1, r], [c + 1, r + 1]);
      const below = edge([c, r + 1], [c + 1, r + 1]);
      const left = edge([c, r], [c, r + 1]);
      // Where all four are crossed, two corners lie inside; each is cut off on its own.
      const inside = at(grid, [c, r]) > 0;
      const all = inside
        ? [...above, ...left, ...right, ...below]
        : [...above, ...right, ...left, ...below];
      for (let i = 0; i + 1 < all.length; i += 2) join(all[i]!, all[i + 1]!);
    }
  }
  return { points, next };
}

/** Closed rings of points, in the order of the grid. */
function rings({ points, next }: Crossings): Point[][] {
  const seen = new Set<string>();
  const found: Point[][] = [];
  for (const first of points.keys()) {
    const ring: Point[] = [];
    for (let at: string | undefined = first; at && !seen.has(at);) {
      seen.add(at);
      ring.push(points.get(at)!);
      at = next.get(at)?.find((other) => !seen.has(other));
    }
    if (ring.length > 5) found.push(ring);
  }
  return found;
}

/** Every few points are enough for a curve. */
const THIN = 2;

/** A smooth closed curve near the points, in whole units and relative steps, which are short to write. */
function curve(ring: readonly Point[]): string {
  const points = ring.filter((_, i) => i % THIN === 0);
  const middle = (i: number): Point => {
    const [a, b] = [points[i % points.length]!, points[(i + 1) % points.length]!];
    return [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)];
  };
  let [x, y] = middle(points.length - 1);
  const start = `M${x},${y}q`;
  const steps = points.map((point, i) => {
    const [toX, toY] = middle(i);
    const step = [Math.round(point[0]) - x, Math.round(point[1]) - y, toX - x, toY - y];
    [x, y] = [toX, toY];
    return step.join(' ');
  });
  return `${start}${steps.join(' ').replaceAll(' -', '-')}z`;
}

const outline = (grid: Grid): string => rings(crossings(grid)).map(curve).join('');

export interface Land {
  /** Outline of each family's country, by family. */
  countries: { family: string; path: string }[];
  /** Lines in the water along all coasts, the nearest first. */
  water: string[];
}

/** Countries, and lines along their coasts as engravers draw water; worked out once a map. */
export const land = oncePer((map: RoleMap): Land => {
  const shore = Math.min(SHORE, map.margin * MARGIN_PART);
  const all = weigh(map, map.places);
  const countries = [...Map.groupBy(map.places, (place) => place.family)].map(([family, own]) => {
    const country = derive(weigh(map, own), (mine, i, x, y) => {
      const other = nearest((all.values[i] ?? 0) - mine);
      const coast = shore + uneven(x, y) - nearest(mine);
      return Math.min(coast, (other - nearest(mine)) / 2 - STRAIT);
    });
    return { family, path: outline(country) };
  });
  const water = [5, 11, 19].map((off) =>
    outline(derive(all, (weight, _, x, y) => shore + uneven(x, y) + off - nearest(weight))),
  );
  return { countries, water };
});
