// npm run bench:check: adds synthetic guides to a copy of content/ in a scratch folder and times the
// check, without its cache. Prints seconds; asserts nothing, since machines differ.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinAtlas } from '../src/model/atlas.ts';
import { readContent } from '../src/reader/content.ts';
import { generate } from './bench/generate.ts';

const count = Number(process.argv[2] ?? 1000);
const root = mkdtempSync(join(tmpdir(), 'role-atlas-bench-'));
cpSync('content', join(root, 'content'), { recursive: true });
const guides = Math.max(1, count - readdirSync('content/roles').length);
generate({ root, guides, seed: 9 });

const cpu = process.cpuUsage();
const start = performance.now();
const { content, problems } = readContent({ root, cached: false });
const joined = joinAtlas(content, { drafts: true, today: '2026-11-21' });
const wall = (performance.now() - start) / 1000;
const used = process.cpuUsage(cpu);
rmSync(root, { recursive: true, force: true });
console.log(
  `${content.roles.length} guides: ${wall.toFixed(2)} s wall, ${((used.user + used.system) / 1e6).toFixed(2)} s CPU, ${problems.length + joined.problems.length} problems`,
);
