// Builds of changed copies: one cell changes what shows it and nothing else; hostile content runs nothing.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchProject, type Scratch } from '../support/scratch.ts';
import { DIST } from '../support/site.ts';

let scratch: Scratch;
beforeAll(() => {
  scratch = scratchProject();
});
afterAll(() => scratch.remove());

function textFiles(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    if (entry.isDirectory()) return entry.name === 'pagefind' ? [] : textFiles(folder, path);
    // Named for the content of all pages, so that it differs whenever one of them does.
    if (path === 'sw.js') return [];
    return /\.(html|json|csv|txt|xml|js|css)$/.test(entry.name) ? [path] : [];
  });
}

test('changing one cell changes every place that shows it, and nothing else', () => {
  const table = join(scratch.folder, 'content/facts/bls-oews.csv');
  const before = readFileSync(table, 'utf8');
  const cell = '15-2051,US,,pay-year,median,2025-05,120230,,';
  expect(before).toContain(cell);
  expect(before.match(/\b120230\b/g)).toHaveLength(1);
  // Ten dollars more: too little to move a mark in any drawing.
  writeFileSync(table, before.replace(cell, cell.replace('120230', '120240')));
  const { code, output } = scratch.build();
  expect(code, output).toBe(0);
  const dist = join(scratch.folder, 'dist');
  expect(textFiles(dist)).toEqual(textFiles(DIST));
  const worker = (folder: string): string => readFileSync(join(folder, 'sw.js'), 'utf8');
  expect(worker(dist)).not.toBe(worker(DIST));
  let changed = 0;
  for (const file of textFiles(DIST)) {
    const old = readFileSync(join(DIST, file), 'utf8');
    const expected = old.replaceAll('120,230', '120,240').replaceAll('120230', '120240');
    expect(readFileSync(join(dist, file), 'utf8') === expected, file).toBe(true);
    if (old !== expected) changed++;
  }
  // At least: finder, family, the guides and pay pages of two roles counted there, the downloads.
  expect(changed).toBeGreaterThan(7);
});

test('markup in plain texts of content is shown as text, never as a tag', () => {
  const change = (path: string, from: RegExp, to: string): void => {
    const file = join(scratch.folder, path);
    const text = readFileSync(file, 'utf8');
    expect(text, path).toMatch(from);
    writeFileSync(file, text.replace(from, to));
  };
  const tag = '<img src=x onerror=alert(1)>';
  change('content/sources.yaml', /measures: .*/, `measures: 'Jobs ${tag}'`);
  change('content/categories.csv', /Software developers/, `Software developers ${tag}`);
  change(
    'content/skills/sql.mdx',
    /drafted: .*/,
    "drafted: 'By \\<script>alert(1)\\</script> hand.'",
  );
  change(
    'content/guides/building-a-portfolio.mdx',
    /reviewed: '?No.*/,
    "reviewed: 'By \\<script>alert(1)\\</script> hand.'",
  );
  const { code, output } = scratch.build();
  expect(code, output).toBe(0);
  let shown = 0;
  for (const file of textFiles(join(scratch.folder, 'dist')).filter((name) =>
    name.endsWith('.html'),
  )) {
    const html = readFileSync(join(scratch.folder, 'dist', file), 'utf8');
    expect(html, file).not.toMatch(/<img src=x|<script>alert/);
    if (html.includes('&lt;img src=x') || html.includes('&lt;script')) shown++;
  }
  expect(shown).toBeGreaterThan(4);
});

const HOSTILE = [
  "import { writeFileSync } from 'node:fs'\nexport const x = writeFileSync('canary', 'ran')",
  "{globalThis.process?.getBuiltinModule('node:fs').writeFileSync('canary', 'ran')}",
  '<Fact source={process.getBuiltinModule("node:fs").writeFileSync("canary", "ran")} />',
  '<script>fetch("https://example.org")</script>',
  '<Callout kind="note" set:html={`x`}>a</Callout>',
];

test('hostile MDX runs nothing at build, is refused with its line, and leaves dist as it was', () => {
  const guide = readFileSync(
    join(scratch.folder, 'content/guides/building-a-portfolio.mdx'),
    'utf8',
  );
  mkdirSync(join(scratch.folder, 'dist'), { recursive: true });
  writeFileSync(join(scratch.folder, 'dist/kept.txt'), 'kept');
  HOSTILE.forEach((text, i) => {
    const changed = guide.replace(/^title: .*$/m, `title: Hostile ${i}`);
    writeFileSync(
      join(scratch.folder, `content/guides/hostile-${i}.mdx`),
      `${changed}\n\n${text}\n`,
    );
  });
  const { code, output } = scratch.build();
  expect(code).toBe(1);
  HOSTILE.forEach((_, i) =>
    expect(output).toMatch(new RegExp(`content/guides/hostile-${i}\\.mdx:\\d+:\\d+ `)),
  );
  expect(output).not.toMatch(/^\s+at .*\(/m);
  expect(existsSync(join(scratch.folder, 'canary'))).toBe(false);
  expect(existsSync('canary')).toBe(false);
  expect(readFileSync(join(scratch.folder, 'dist/kept.txt'), 'utf8')).toBe('kept');
  expect(existsSync(join(scratch.folder, 'dist.next'))).toBe(false);
});
