// npm run bench:lighthouse: Lighthouse's four scores on a simulated phone, median of three, of one
// page of each main kind of dist/. Scores depend on the machine, so no test waits for them.
import lighthouse from 'lighthouse';
import { launchBrowser } from './lib/browser.ts';
import { serveFolder } from './lib/static-server.ts';

const PAGES = {
  home: '/',
  finder: '/roles/',
  guide: '/roles/back-end-developer/',
  pay: '/roles/back-end-developer/pay/',
  skill: '/skills/sql/',
  compare: '/compare/back-end-developer-vs-full-stack-developer/',
} as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const RUNS = 3;
const PORT = 9333;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Run {
  scores: number[];
  /** Cumulative layout shift. */
  shift: number;
  /** Names of audits that cost points. */
  lost: string[];
}

async function measure(url: string): Promise<Run> {
  const result = await lighthouse(url, {
    port: PORT,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const { categories, audits } = result.lhr;
  const lost = Object.values(categories).flatMap((category) =>
    category.auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  );
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? Number.NaN) * 100)),
    shift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    lost: [...new Set(lost)],
  };
}

const server = await serveFolder({ folder: 'dist', port: 0, small: true });
const browser = await launchBrowser([`--remote-debugging-port=${PORT}`]);
try {
  console.log(`page      ${CATEGORIES.join('  ')}  CLS  below 90`);
  for (const [name, path] of Object.entries(PAGES)) {
    const runs: Run[] = [];
    for (let i = 0; i < RUNS; i++) runs.push(await measure(server.origin + path));
    const scores = CATEGORIES.map((category, i) =>
      String(median(runs.map((run) => run.scores[i] ?? Number.NaN))).padStart(category.length),
    );
    const lost = [...new Set(runs.flatMap((run) => run.lost))].join(', ');
    const shift = median(runs.map((run) => run.shift)).toFixed(3);
    console.log(`${name.padEnd(9)} ${scores.join('  ')}  ${shift}  ${lost}`);
  }
} finally {
  await browser.close();
  await server.close();
}
