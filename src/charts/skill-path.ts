// Geometry of a path of skills: one row each, in learning order; what builds on a skill branches
// off to the right of it. The same skills always give the same drawing.

export interface PathStop {
  id: string;
  title: string;
  /** Stops that must come before, each higher up in the list. */
  needs: readonly string[];
}

export interface PlacedStop extends PathStop {
  /** The title, or its beginning where it is too long for the drawing. */
  label: string;
  x: number;
  y: number;
}

export interface SkillPathDrawing {
  width: number;
  height: number;
  /** Where the names begin. */
  labelX: number;
  stops: PlacedStop[];
  /** From the first to the last stop that needs none before it. */
  trunk: string;
  branches: string[];
}

const ROW = 26;
const LANE = 14;
const MARGIN = 14;
/** Average width of a letter of the names, in the drawing's units. */
const LETTER = 6.6;
const LONGEST_LABEL = 34;

/** Whole words as far as they fit. */
function labelOf(title: string): string {
  if (title.length <= LONGEST_LABEL) return title;
  return `${title.slice(0, LONGEST_LABEL).replace(/[\s,;:–-]+\S*$/, '')} …`;
}

interface Branch {
  lane: number;
  from: number;
  /** Row of the last stop on it. */
  to: number;
}

/** Row of the last stop that this one needs; undefined where it needs none. */
function parentRows(stops: readonly PathStop[]): (number | undefined)[] {
  const row = new Map(stops.map(({ id }, i) => [id, i]));
  return stops.map(({ needs }, i) => {
    const before = needs.flatMap((id) => row.get(id) ?? []).filter((at) => at < i);
    return before.length ? Math.max(...before) : undefined;
  });
}

/** A branch below each stop that others build on, in the first lane to its right that is free that far. */
function layBranches(parents: readonly (number | undefined)[]): Map<number, Branch> {
  const branches = new Map<number, Branch>();
  const laneOf = (row: number): number => {
    const parent = parents[row];
    return parent === undefined ? 0 : (branches.get(parent)?.lane ?? 0);
  };
  parents.forEach((_, from) => {
    const to = parents.lastIndexOf(from);
    if (to < 0) return;
    const taken = (lane: number): boolean =>
      [...branches.values()].some((b) => b.lane === lane && b.from < to && from < b.to);
    let lane = laneOf(from) + 1;
    while (taken(lane)) lane += 1;
    branches.set(from, { lane, from, to });
  });
  return branches;
}

/** Places stops and lines; sizes are in pixels of the drawing. */
export function skillPath(stops: readonly PathStop[]): SkillPathDrawing {
  const parents = parentRows(stops);
  const branches = layBranches(parents);
  const x = (lane: number): number => MARGIN + lane * LANE;
  const y = (row: number): number => MARGIN + row * ROW;
  const laneAt = (row: number): number => {
    const parent = parents[row];
    return parent === undefined ? 0 : (branches.get(parent)?.lane ?? 0);
  };
  const roots = parents.flatMap((parent, row) => (parent === undefined ? [row] : []));
  const lanes = Math.max(0, ...[...branches.values()].map(({ lane }) => lane));
  const labelX = x(lanes) + MARGIN;
  const longest = Math.max(0, ...stops.map(({ title }) => labelOf(title).length));
  return {
    width: Math.ceil(labelX + longest * LETTER),
    height: y(Math.max(0, stops.length - 1)) + MARGIN,
    labelX,
    stops: stops.map((stop, row) => ({
      ...stop,
      label: labelOf(stop.title),
      x: x(laneAt(row)),
      y: y(row),
    })),
    trunk: roots.length ? `M${x(0)} ${y(roots[0] ?? 0)}V${y(roots.at(-1) ?? 0)}` : '',
    branches: [...branches.values()].map(({ lane, from, to }) => {
      const [ax, ay, bx] = [x(laneAt(from)), y(from), x(lane)];
      return `M${ax} ${ay}C${ax} ${ay + ROW * 0.55} ${bx} ${ay + ROW * 0.25} ${bx} ${ay + ROW * 0.8}V${y(to)}`;
    }),
  };
}
