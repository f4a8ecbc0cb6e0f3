// Geometry of growth against openings: growth to the right on a linear scale, openings upwards on a
// logarithmic one, since categories differ a hundredfold in size. Labels stand clear of each other.
import { extent } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';

export interface GrowthPoint {
  label: string;
  /** Percent over the projection. */
  growth: number;
  /** Openings a year. */
  openings: number;
}

export interface PlacedPoint extends GrowthPoint {
  x: number;
  y: number;
  /** Height of the label's baseline, and the side of the dot on which it stands. */
  labelY: number;
  side: 'start' | 'end';
}

export interface GrowthPlot {
  width: number;
  height: number;
  points: PlacedPoint[];
  columns: { x: number; value: number }[];
  rows: { y: number; value: number }[];
}

const SIZE = { width: 720, height: 360 };
const MARGIN = { left: 64, right: 24, top: 20, bottom: 34 };
/** Least distance between the baselines of two labels. */
const LINE = 17;

/** Moves labels down until none stands on another; dots stay. */
function spread(points: readonly PlacedPoint[]): void {
  for (const side of ['start', 'end'] as const) {
    let last = -Infinity;
    for (const point of points.filter((p) => p.side === side).toSorted((a, b) => a.y - b.y)) {
      point.labelY = Math.max(point.labelY, last + LINE);
      last = point.labelY;
    }
  }
}

/**
 * Places of all points and lines of the net, in the units of a sheet of 720 by 360.
 * The axis of growth always holds 0; the axis of openings runs over whole powers' halves.
 */
export function growthPlot(found: readonly GrowthPoint[]): GrowthPlot {
  const { width, height } = SIZE;
  const [low = 0, high = 0] = extent(found, ({ growth }) => growth);
  const x = scaleLinear()
    .domain([Math.min(0, low), Math.max(0, high)])
    .nice(5)
    .range([MARGIN.left, width - MARGIN.right]);
  const [least = 1, most = 10] = extent(found, ({ openings }) => openings);
  const y = scaleLog()
    .domain([least * 0.7, most * 1.4])
    .range([height - MARGIN.bottom, MARGIN.top]);
  const whole = (value: number): number => Math.round(value);
  const points = found.map((point): PlacedPoint => {
    const at = { x: whole(x(point.growth)), y: whole(y(point.openings)) };
    return { ...point, ...at, labelY: at.y + 5, side: at.x > width * 0.55 ? 'end' : 'start' };
  });
  spread(points);
  const steps = [1, 2, 5].flatMap((n) => [100, 1000, 10_000, 100_000].map((power) => n * power));
  const [bottom = 0, top = 0] = y.domain();
  return {
    ...SIZE,
    points,
    columns: x.ticks(6).map((value) => ({ value, x: whole(x(value)) })),
    rows: steps
      .filter((value) => value >= bottom && value <= top)
      .toSorted((a, b) => a - b)
      .map((value) => ({ value, y: whole(y(value)) })),
  };
}
