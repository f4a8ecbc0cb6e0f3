// npm run bench:check: writes N copies of real guides into a scratch folder and times the check,
// without its cache. Prints seconds; asserts nothing, since machines differ.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinAtlas } from '../src/model/atlas.ts';
import { readContent } from '../src/reader/content.ts';

const count = Number(process.argv[2] ?? 1000);
const root = mkdtempSync(join(tmpdir(), 'role-atlas-bench-'));
cpSync('content', join(root, 'content'), { recursive: true });
mkdirSync(join(root, 'content/roles'), { recursive: true });

const guides = readdirSync('content/roles').map((name) =>
  readFileSync(join('content/roles', name), 'utf8'),
);
/** A word of its own after every fourth word: runs that pages share would be problems. */
function varied(text: string, copy: number): string {
  let words = 0;
  return text
    .split('\n')
    .map((line) =>
      /^(#|\s*(- )?title|description|plural)/.test(line)
        ? line
        : line.replace(/(?<=\b[a-z]{2,} )(?=[a-z]{2,})/g, () =>
            (words += 1) % 4 ? '' : `x${copy} `,
          ),
    )
    .join('\n');
}

for (let i = 0; i < count; i++) {
  const text = (guides[i % guides.length] ?? '').replace(/^title: (.*)$/m, `title: $1 ${i}`);
  writeFileSync(join(root, 'content/roles', `guide-${i}.mdx`), varied(text, i));
}

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
