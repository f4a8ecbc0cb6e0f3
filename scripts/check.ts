// npm run check: all problems of all content, in one run.
import { parseArgs } from 'node:util';
import { joinAtlas } from '../src/model/atlas.ts';
import { readContent } from '../src/reader/content.ts';
import { byPlace, rules } from '../src/schema/rules.ts';
import { report, type Format } from './lib/report.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    root: { type: 'string', default: process.cwd() },
    'no-cache': { type: 'boolean', default: false },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

const { content, problems } = readContent({ root: values.root, cached: !values['no-cache'] });
const joined = joinAtlas(content, { drafts: true, today: values.today });
const wanted = values.files?.flatMap((list) => list.split(','));
const found = [...problems, ...joined.problems]
  .filter((p) => !wanted || wanted.includes(p.file))
  .sort(byPlace);
const format: Format = values.json ? 'json' : process.env['GITHUB_ACTIONS'] ? 'github' : 'text';
const pages = content.roles.length + content.skills.length + content.guides.length;
console.log(report(found, format, { pages, facts: content.facts.length }));
process.exitCode = found.some((problem) => rules[problem.rule].severity === 'error') ? 1 : 0;
