// npm run import -- <source> <file…> [--dry-run]: a publisher's files to content/facts/.
import { parseArgs } from 'node:util';
import { importers } from './import/importers.ts';
import { Refusal } from './import/refusal.ts';
import { runImport } from './import/run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    release: { type: 'string' },
    root: { type: 'string', default: process.cwd() },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const [source, ...paths] = positionals;

if (source === undefined) {
  const lines = Object.entries(importers).map(([name, { usage }]) => `  ${name} ${usage}`);
  console.log(['npm run import -- <source> <file…> [--dry-run]', ...lines].join('\n'));
  process.exitCode = 1;
} else {
  const { 'dry-run': dryRun, release, root, today } = values;
  try {
    const report = await runImport({ source, paths, release, root, today, dryRun });
    console.log(report.join('\n'));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`${error.message}\n    ${error.hint}`);
    process.exitCode = 1;
  }
}
