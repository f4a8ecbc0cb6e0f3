// Geometry of percentiles over years: two bands and a line.
import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';

export interface SeriesPoint {
  year: string;
  p10: number | null;
  p25: number | null;
  median: number | null;
  p75: number | null;
  p90: number | null;
}

export const size = { width: 640, height: 260, left: 44, right: 74, top: 12, bottom: 24 } as const;

const round = (value: number): number => Math.round(value * 10) / 10;

type Statistic = Exclude<keyof SeriesPoint, 'year'>;

/** Paths for the bands and the median, axis ticks, and the labels at the right end. */
export function seriesGeometry(points: readonly SeriesPoint[]) {
  const values = points
    .flatMap((point) => [point.p10, point.p25, point.median, point.p75, point.p90])
    .filter((value) => value !== null);
  const y = scaleLinear()
    .domain([0, Math.max(...values)])
    .nice(4)
    .range([size.height - size.bottom, size.top]);
  const x = scalePoint()
    .domain(points.map((point) => point.year))
    .range([size.left, size.width - size.right]);
  const at = (point: SeriesPoint): number => round(x(point.year) ?? 0);
  const band = (low: Statistic, high: Statistic): string =>
    area<SeriesPoint>()
      .defined((point) => point[low] !== null && point[high] !== null)
      .x(at)
      .y0((point) => round(y(point[low] ?? 0)))
      .y1((point) => round(y(point[high] ?? 0)))([...points]) ?? '';
  const last = points.at(-1);
  const labels: [Statistic, string][] = [
    ['p90', '90th'],
    ['p75', '75th'],
    ['median', 'Median'],
    ['p25', '25th'],
    ['p10', '10th'],
  ];
  return {
    outer: band('p10', 'p90'),
    inner: band('p25', 'p75'),
    median:
      line<SeriesPoint>()
        .defined((point) => point.median !== null)
        .x(at)
        .y((point) => round(y(point.median ?? 0)))([...points]) ?? '',
    yTicks: y
      .ticks(4)
      .map((value) => ({ label: value ? `${value / 1000}k` : '0', at: round(y(value)) })),
    xTicks: points.map((point) => ({ label: point.year, at: at(point) })),
    labels: labels.flatMap(([statistic, name]) =>
      last && last[statistic] !== null
        ? [{ name, x: at(last) + 8, y: round(y(last[statistic] ?? 0)) }]
        : [],
    ),
  };
}
