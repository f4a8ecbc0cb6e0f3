// A table of what was measured, and how it compares with the saved baseline.
import type { Build, Measured } from './measure.ts';

/** CPU seconds without the search index and share pictures, which other sites do not make. */
export const plainCpu = ({ cpu, phases }: Build): number => cpu - phases.search - phases.share;

/** Milliseconds of CPU a page. */
export const pageCpu = (m: Measured): number => (plainCpu(m.clean) / m.pages) * 1000;

/** How CPU time grows: 1 in step with the guides, 2 with their square. */
export function exponent(small: Measured, large: Measured): number {
  const ratio =
    plainCpu(large.clean) / large.calibration / (plainCpu(small.clean) / small.calibration);
  return Math.log(ratio) / Math.log(large.guides / small.guides);
}

const seconds = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const megabytes = (value: number): string => (value / 1e6).toFixed(1);

const LINES: readonly [label: string, value: (m: Measured) => string][] = [
  ['guides', (m) => String(m.guides)],
  ['pages', (m) => String(m.pages)],
  ['files', (m) => String(m.files)],
  ['MB written', (m) => megabytes(m.bytes)],
  ['MB of search index', (m) => megabytes(m.searchBytes)],
  ['check, nothing kept: CPU s', (m) => seconds(m.check.cpu)],
  ['check, nothing changed: CPU s', (m) => seconds(m.checkAgain.cpu)],
  ['clean build: CPU s', (m) => seconds(m.clean.cpu)],
  ['  start and read', (m) => seconds(m.clean.phases.start)],
  ['  render and write', (m) => seconds(m.clean.phases.pages)],
  ['  share pictures', (m) => seconds(m.clean.phases.share)],
  ['  search index', (m) => seconds(m.clean.phases.search)],
  ['  take-away', (m) => seconds(m.clean.phases.takeAway)],
  ['  other', (m) => seconds(m.clean.phases.other)],
  ['clean build: wall s', (m) => seconds(m.clean.wall)],
  ['clean build: peak MB', (m) => megabytes(m.clean.memory)],
  ['  without Pagefind', (m) => megabytes(m.clean.ownMemory)],
  ['CPU ms a page, no index, no pictures', (m) => pageCpu(m).toFixed(1)],
  ['after one edit: CPU s', (m) => seconds(m.edited.cpu)],
  ['after one edit: part of clean', (m) => (m.edited.cpu / m.clean.cpu).toFixed(2)],
  ['calibration: CPU s', (m) => seconds(m.calibration)],
];

/** The table, a column for each number of guides. */
export function table(all: readonly Measured[]): string {
  const width = Math.max(...LINES.map(([label]) => label.length));
  return LINES.map(([label, value]) =>
    [label.padEnd(width), ...all.map((m) => value(m).padStart(9))].join(' '),
  ).join('\n');
}

/** One line for each number of guides that the baseline has too: CPU in units of the calibration. */
export function comparison(all: readonly Measured[], baseline: readonly Measured[]): string[] {
  const units = (m: Measured): number => plainCpu(m.clean) / m.calibration;
  return all.flatMap((m) => {
    const old = baseline.find(({ guides }) => guides === m.guides);
    if (!old) return [];
    const ratio = units(m) / units(old);
    return [
      `${m.guides} guides: ${units(m).toFixed(1)} calibrations, ${ratio.toFixed(2)} of the baseline's ${units(old).toFixed(1)}`,
    ];
  });
}
