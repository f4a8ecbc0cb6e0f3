import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildName } from '../../src/offline/integration.ts';
import { readBook } from '../../src/take-away/book.ts';
import { familyChapter, familyEpub, guideEpub } from '../../src/take-away/epub.ts';
import { guideMarkdown } from '../../src/take-away/markdown.ts';
import { writeTakeAway } from '../../src/take-away/write.ts';
import { linkedXhtml, xhtml } from '../../src/take-away/xhtml.ts';

const SITE = 'https://atlas.example';
const page = (
  title: string,
  text = 'Bread.',
) => `<!doctype html><html lang="en"><head><title>t</title>
<link rel="icon" href="/favicon.svg"><script src="/_astro/a.js" type="module"></script>
<style>@font-face{font-family:x;src:url(/_astro/x.woff2)}p{color:red}</style></head><body>
<header class="site-head"><a href="/">Role Atlas</a></header>
<article data-take-away>
<header class="page-head"><p class="kicker">Food</p><h1>${title}</h1><p class="lead">One &amp; all.</p></header>
<section id="pay"><h2><a href="#pay">Pay</a></h2>
<p>${text} <span class="fig">$5<a class="m" href="#f1">1</a></span> <a href="/skills/sql/">SQL</a></p>
<ul><li>One <span class="muted small">often asked</span><ul><li>Deep</li></ul></li></ul>
<table><caption>All</caption><thead><tr><th scope="col">A|B</th><td aria-hidden="true"></td></tr></thead><tbody><tr><td>1</td><td aria-hidden="true"><svg></svg></td></tr></tbody></table>
<details><summary>Why?</summary><p>So.</p></details><a href="/roles/miller/">Miller</a><br></section>
<section id="about"><h2>About</h2><p><time datetime="2026-01-01">x</time> <time datetime="2026-02-02">y</time></p></section>
<section id="figures"><h2>Figures</h2><table><tbody><tr><th>1. <a href="/sources/s/">Survey</a><small>May 2025. Office.</small></th></tr>
<tr id="f1"><td>$5</td><td>Median</td><td>Bakers</td><td>–</td></tr></tbody></table></section>
</article></body></html>`;

const book = (id = 'baker', title = 'Baker') => readBook(id, page(title), SITE);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test('a built page is read as a book', () => {
  expect(book()).toMatchObject({
    title: 'Baker',
    summary: 'One & all.',
    family: 'Food',
    updated: '2026-02-02',
  });
  expect(book().parts.map(({ id }) => id)).toEqual(['pay', 'about', 'figures']);
  expect(() => readBook('x', '<p>no</p>', SITE)).toThrow(
    '/roles/x/print/ has no article to take away',
  );
  const empty = '<article data-take-away><h1>X</h1></article>';
  expect(() => readBook('x', empty, SITE)).toThrow('/roles/x/print/ has no sections to take away');
});

test('XHTML is well-formed and keeps only what a book may hold', () => {
  const node = parse(
    '<p onclick="x()" style="a" class="b" data-x="1">a &amp; b<br>c<img src="x" alt="d"><custom>e</custom></p>',
  );
  expect(linkedXhtml(xhtml(node.childNodes), () => undefined)).toBe(
    '<p class="b">a &amp; b<br/>c[Picture: d]e</p>',
  );
});

test('Markdown: figures carry footnotes with their sources, tables and lists stay', () => {
  const markdown = guideMarkdown(book(), SITE);
  expect(markdown).toContain('# Baker\n\nOne & all.');
  expect(markdown).toContain('Bread. $5[^f1] [SQL](https://atlas.example/skills/sql/)');
  expect(markdown).toContain('- One (often asked)\n\n  - Deep');
  expect(markdown).toContain('| A\\|B |\n| --- |\n| 1 |');
  expect(markdown).toContain('**Why?**\n\nSo.');
  expect(markdown).toContain(
    '[^f1]: $5: Median; Bakers. [Survey](https://atlas.example/sources/s/). May 2025. Office.',
  );
  expect(markdown).not.toMatch(/ +$/m);
});

test('the single file loads nothing and leads home by whole addresses', () => {
  const html = book().single;
  expect(html).not.toMatch(/<script|<link|@font-face|url\(|href="\/|site-head/);
  expect(html).toContain('p{color:red}');
  expect(html).toContain('https://atlas.example/skills/sql/');
});

test('an EPUB begins with its kind, uncompressed, and links stay inside where they can', () => {
  const bytes = guideEpub(book(), SITE);
  expect(text(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  const files = unzipSync(bytes);
  expect(text(files['book/pay.xhtml'])).toContain('href="figures.xhtml#f1"');
  expect(text(files['book/pay.xhtml'])).toContain('href="https://atlas.example/roles/miller/"');
  expect(text(files['book/nav.xhtml'])).toContain('href="figures.xhtml"');
});

test('a family is one book, and links between its guides stay in it', () => {
  const both = [book(), book('miller', 'Miller')].map((one, _, all) =>
    familyChapter(
      one,
      all.map(({ id }) => id),
      SITE,
    ),
  );
  const bytes = familyEpub({ id: 'food', title: 'Food', summary: 'They feed.' }, both, SITE);
  const files = unzipSync(bytes);
  expect(text(files['book/baker.xhtml'])).toContain('href="miller.xhtml"');
  expect(familyEpub({ id: 'food', title: 'Food', summary: 'They feed.' }, both, SITE)).toEqual(
    bytes,
  );
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'role-atlas-take-'));
  for (const folder of ['src/take-away', 'src/model', 'src/markdown', 'dist/roles/baker/print'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of [
    'src/take-away/a.ts',
    'src/model/zip.ts',
    'src/markdown/html.ts',
    'package-lock.json',
  ])
    writeFileSync(join(root, file), 'a');
  writeFileSync(join(root, 'dist/roles/baker/print/index.html'), page('Baker'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = () =>
  writeTakeAway({
    dist: join(root, 'dist'),
    root,
    site: SITE,
    families: new Map([['food', { family: { title: 'Food', summary: 'S.' }, roles: ['baker'] }]]),
  });

test('a second build makes none anew; a changed page, or changed code, makes them again', () => {
  expect(write()).toEqual({ files: 4, made: 4 });
  const first = readFileSync(join(root, 'dist/take-away/baker.epub'));
  expect(write()).toEqual({ files: 4, made: 0 });
  expect(readFileSync(join(root, 'dist/take-away/baker.epub'))).toEqual(first);
  writeFileSync(join(root, 'dist/roles/baker/print/index.html'), page('Baker', 'Rolls.'));
  expect(write().made).toBe(4);
  writeFileSync(join(root, 'src/take-away/a.ts'), 'b');
  expect(write().made).toBe(4);
});

test('the name of a build comes from its pages and nothing else', () => {
  const dist = join(root, 'dist');
  const name = buildName(dist);
  writeFileSync(join(dist, 'other.txt'), 'x');
  expect(buildName(dist)).toBe(name);
  writeFileSync(join(dist, 'roles/baker/print/index.html'), page('Miller'));
  expect(buildName(dist)).not.toBe(name);
});
