// npm run new -- role|skill|guide "Title": writes the annotated file of a new page.
// Exit code 0: done; 1: refused, nothing written; 2: the command itself was called wrongly.
import { parseArgs } from 'node:util';
import { isoDay } from '../src/schema/parts.ts';
import { ask } from './new/ask.ts';
import { createPage, kinds, Refused } from './new/create.ts';

const USAGE = `npm run new -- <${kinds.join('|')}> "Title" [--family <id>] [--dry-run] [--anyway]

  --family <id>  family of a role; without it, that of the nearest guides
  --dry-run      shows the file and writes nothing
  --anyway       also when a guide has this name already`;

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      anyway: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      family: { type: 'string' },
      help: { type: 'boolean', default: false },
      root: { type: 'string', default: process.cwd() },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (!isoDay.safeParse(values.today).success) throw new Error('--today: write 2026-11-21');
  const answers = await ask(positionals);
  if (!answers) {
    console.error(USAGE);
    return 2;
  }
  const { anyway, 'dry-run': dryRun, family, root, today } = values;
  const lines = createPage({ ...answers, family, root, today, dryRun, anyway });
  console.log(lines.join('\n'));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (error instanceof Refused) console.error(`${message}\n    ${error.hint}`);
  else if (code.startsWith('ERR_PARSE_ARGS')) console.error(`new: ${message}\n\n${USAGE}`);
  else console.error(`new: ${message}`);
  process.exitCode = error instanceof Refused ? 1 : 2;
}
