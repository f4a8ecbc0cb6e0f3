// What npm run check does: all problems of all content, in one run; with --fix, mends their form first.
// Exit code 0: no errors; 1: errors in content; 2: the command itself was called wrongly.
import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { joinAtlas } from '../../src/model/atlas.ts';
import { readContent } from '../../src/reader/content.ts';
import { isoDay } from '../../src/schema/parts.ts';
import { byPlace, rules } from '../../src/schema/rules.ts';
import { fixFiles } from '../lib/fix.ts';
import { report, type Format } from '../lib/report.ts';

function readArguments() {
  const { values } = parseArgs({
    options: {
      files: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      root: { type: 'string', default: process.cwd() },
      'no-cache': { type: 'boolean', default: false },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  if (!isoDay.safeParse(values.today).success) throw new Error('--today: write 2026-11-21');
  if (!statSync(values.root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`--root: there is no folder ${values.root}`);
  }
  return values;
}

function main(): number {
  const values = readArguments();
  const fromRoot = (file: string): string =>
    relative(values.root, resolve(values.root, file)).replaceAll(sep, '/');
  const wanted = values.files?.flatMap((list) => list.split(',')).map(fromRoot);
  const mended = values.fix ? fixFiles(values.root, wanted) : [];
  const { content, problems } = readContent({ root: values.root, cached: !values['no-cache'] });
  const asked = (path: string): boolean => !wanted || wanted.includes(path);
  const joined = joinAtlas(content, { drafts: true, today: values.today, asked });
  const found = [...problems, ...joined.problems].filter((p) => asked(p.file)).sort(byPlace);
  const format: Format = values.json ? 'json' : process.env['GITHUB_ACTIONS'] ? 'github' : 'text';
  if (mended.length && format === 'text') console.log(mended.join('\n'));
  const { roles, skills, guides, translations } = content;
  const pages = [roles, skills, guides, ...translations.map((one) => one.roles)].flat().length;
  console.log(report(found, format, { pages, facts: content.facts.length }));
  return found.some((problem) => rules[problem.rule].severity === 'error') ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`check: ${(error as Error).message}`);
  process.exitCode = 2;
}
