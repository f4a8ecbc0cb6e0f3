// npm run import -- <source> <file…> [--dry-run]: a publisher's files to content/facts/.
// Exit code 0: done; 1: the file was refused; 2: the command itself was called wrongly.
import { parseArgs } from 'node:util';
import { importers } from './import/importers.ts';
import { Refusal } from './import/refusal.ts';
import { runImport } from './import/run.ts';

function usage(): string {
  const lines = Object.entries(importers).map(([name, { usage: files }]) => `  ${name} ${files}`);
  return ['npm run import -- <source> <file…> [--dry-run]', ...lines].join('\n');
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      release: { type: 'string' },
      root: { type: 'string', default: process.cwd() },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  const [source, ...paths] = positionals;
  if (source === undefined || values.help) {
    console.log(usage());
    return values.help ? 0 : 2;
  }
  const { 'dry-run': dryRun, release, root, today } = values;
  const report = await runImport({ source, paths, release, root, today, dryRun });
  console.log(report.join('\n'));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (error instanceof Refusal) console.error(`${error.message}\n    ${error.hint}`);
  else if (code.startsWith('ERR_PARSE_ARGS')) console.error(`${message}\n\n${usage()}`);
  else throw error;
  process.exitCode = error instanceof Refusal ? 1 : 2;
}
