// npm run links: asks every external address of content/ whether it still leads somewhere.
// Exit code 0: asked, whatever was found; 2: the command was called wrongly.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { joinAtlas } from '../src/model/atlas.ts';
import { readContent } from '../src/reader/content.ts';
import { isoDay } from '../src/schema/parts.ts';
import { askAll, type Answer } from './links/ask.ts';
import { linksText, weeklyText } from './links/text.ts';
import { externalLinks } from './report/snapshot.ts';

function readArguments() {
  const { values } = parseArgs({
    options: {
      list: { type: 'boolean', default: false },
      out: { type: 'string' },
      root: { type: 'string', default: process.cwd() },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      weekly: { type: 'boolean', default: false },
    },
  });
  if (!isoDay.safeParse(values.today).success) throw new Error('--today: write 2026-11-21');
  return values;
}

async function main(): Promise<void> {
  const { root, today, list, weekly, out } = readArguments();
  const { content, problems } = readContent({ root, cached: false });
  const links = externalLinks(content);
  if (list) {
    console.log([...links.keys()].toSorted().join('\n'));
    return;
  }
  const answers: Answer[] = await askAll([...links.keys()]);
  const joined = joinAtlas(content, { drafts: true, today });
  const text = weekly
    ? weeklyText(answers, links, [...problems, ...joined.problems])
    : linksText(answers, links);
  if (out === undefined) console.log(text);
  else {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, `${text}\n`);
  }
}

try {
  await main();
} catch (error) {
  console.error(`links: ${(error as Error).message}`);
  process.exitCode = 2;
}
