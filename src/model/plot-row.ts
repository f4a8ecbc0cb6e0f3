// Rows of the dot and range plots.
import type { Citations, Cited } from './citations.ts';
import type { PayRow } from './pay.ts';

/** A pay row with its figures cited. */
export interface PlotRow {
  label: string;
  source: string;
  kind: string;
  fit: string;
  period: string;
  sample: string;
  range: string;
  /** Plain numbers for the drawing. */
  at: { low?: number; median: number; high?: number };
  median: Cited;
  low?: Cited;
  high?: Cited;
}

/** Cites the figures of a pay row, the median first. */
export function plotRow(row: PayRow, label: string, citations: Citations): PlotRow {
  const median = citations.cite(row.median);
  const { figures, formats, pay } = citations.texts;
  return {
    label,
    source: row.short,
    kind: figures.kinds[row.kind],
    fit: figures.fits[row.fit],
    period: formats.period(row.period),
    sample: citations.figures[median.row - 1]?.sample ?? '',
    range: pay.ranges[row.range],
    at: {
      median: Number(row.median.value),
      ...(row.low && row.high ? { low: Number(row.low.value), high: Number(row.high.value) } : {}),
    },
    median,
    ...(row.low && row.high
      ? { low: citations.cite(row.low), high: citations.cite(row.high) }
      : {}),
  };
}
