// npm run report -- <base> [--out file]: what the present state changes for readers, as Markdown.
// Exit code 0: written; 2: the command was called wrongly or git does not know the base.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isoDay } from '../src/schema/parts.ts';
import { baseCommit, extractContent } from './report/base.ts';
import { compareSnapshots } from './report/compare.ts';
import { reportMarkdown } from './report/markdown.ts';
import { takeSnapshot } from './report/snapshot.ts';
import { weights } from './report/weight.ts';

const USAGE =
  'npm run report -- <branch or commit> [--out <file>] [--base-dist <folder> --dist <folder>]';

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'base-dist': { type: 'string' },
      dist: { type: 'string', default: 'dist' },
      out: { type: 'string' },
      root: { type: 'string', default: process.cwd() },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  const [base] = positionals;
  if (base === undefined || positionals.length > 1) throw new Error(`name one base\n\n${USAGE}`);
  if (!isoDay.safeParse(values.today).success) throw new Error('--today: write 2026-11-21');
  return { ...values, base };
}

function main(): void {
  const { root, base, today, out, dist, 'base-dist': baseDist } = readArguments();
  const commit = baseCommit(root, base);
  const scratch = mkdtempSync(join(tmpdir(), 'role-atlas-base-'));
  try {
    extractContent(root, commit, scratch);
    const before = takeSnapshot(scratch, today);
    const after = takeSnapshot(root, today);
    const comparison = compareSnapshots(before, after);
    const both = baseDist !== undefined && existsSync(baseDist) && existsSync(dist);
    const hrefs = [...comparison.added, ...comparison.changed].map(({ href }) => href);
    const text = reportMarkdown(
      comparison,
      commit,
      both ? weights(baseDist, dist, hrefs) : undefined,
    );
    if (out === undefined) console.log(text);
    else {
      mkdirSync(dirname(out), { recursive: true });
      writeFileSync(out, text);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

try {
  main();
} catch (error) {
  console.error(`report: ${(error as Error).message}`);
  process.exitCode = 2;
}
