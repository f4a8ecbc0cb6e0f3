// Measures the check and the builds of one site.
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark } from '../../src/phases.ts';
import { calibrate } from './calibrate.ts';
import { run, type Cost } from './process.ts';
import { makeSite } from './site.ts';

/** CPU seconds of each phase of a build. */
export interface Phases {
  /** Starting Astro and reading the content. */
  start: number;
  /** Bundling, rendering and writing pages. */
  pages: number;
  share: number;
  /** The search index, with Pagefind's own process. */
  search: number;
  takeAway: number;
  /** Sitemap, redirects, offline, the end. */
  other: number;
}

export interface Build extends Cost {
  phases: Phases;
}

export interface Size {
  pages: number;
  files: number;
  bytes: number;
  searchBytes: number;
}

export interface Measured extends Size {
  guides: number;
  check: Cost;
  /** The check again, nothing changed. */
  checkAgain: Cost;
  clean: Build;
  /** A second build after one guide was edited. */
  edited: Build;
  /** CPU seconds of the calibration job, the mean of before and after. */
  calibration: number;
}

const NAMES: Record<string, keyof Phases> = {
  start: 'start',
  pages: 'pages',
  'role-atlas-share': 'share',
  'role-atlas-search': 'search',
  'role-atlas-take-away': 'takeAway',
};

function phasesOf(marks: readonly Mark[], total: number): Phases {
  const phases: Phases = { start: 0, pages: 0, share: 0, search: 0, takeAway: 0, other: 0 };
  let last = 0;
  for (const { phase, cpu } of marks) {
    phases[NAMES[phase] ?? 'other'] += cpu - last;
    last = cpu;
  }
  // Only Pagefind works in a process of its own.
  phases.search += total - last;
  return phases;
}

async function build(root: string, skip: readonly string[]): Promise<Build> {
  const file = join(root, 'phases.json');
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { BENCH_PHASES: file, BENCH_SKIP: skip.join() };
  const cost = await run(root, [astro, 'build'], env);
  const marks = JSON.parse(readFileSync(file, 'utf8')) as Mark[];
  return { ...cost, phases: phasesOf(marks, cost.cpu) };
}

function sizeOf(dist: string): Size {
  const size: Size = { pages: 0, files: 0, bytes: 0, searchBytes: 0 };
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const stats = statSync(join(dist, name));
    if (!stats.isFile()) continue;
    size.files += 1;
    size.bytes += stats.size;
    if (name.endsWith('index.html')) size.pages += 1;
    if (name.startsWith('pagefind')) size.searchBytes += stats.size;
  }
  return size;
}

export interface Options {
  project: string;
  guides: number;
  /** Draw share pictures as well; a hundred times slower, and the same work for each page. */
  share: boolean;
  /** Leave the folder where it is and tell about it. */
  keep: boolean;
}

/** Makes a site, checks it twice, builds it, edits a guide and builds it again. */
export async function measure({ project, guides, share, keep }: Options): Promise<Measured> {
  const { root, added } = makeSite(project, guides);
  try {
    const skip = share ? [] : ['role-atlas-share'];
    const before = calibrate();
    const check = await run(root, ['scripts/check.js', '--no-cache']);
    await run(root, ['scripts/check.js']);
    const checkAgain = await run(root, ['scripts/check.js']);
    const clean = await build(root, skip);
    const size = sizeOf(join(root, 'dist'));
    const guide = join(root, 'content/roles', `${added[0] ?? 'data-engineer'}.mdx`);
    const text = readFileSync(guide, 'utf8');
    writeFileSync(guide, text.replace('## A day\n\n', '## A day\n\nThis line is new. '));
    const edited = await build(root, skip);
    const calibration = (before + calibrate()) / 2;
    return { guides, ...size, check, checkAgain, clean, edited, calibration };
  } finally {
    if (keep) console.log(`The site is in ${root}`);
    else rmSync(root, { recursive: true, force: true });
  }
}
