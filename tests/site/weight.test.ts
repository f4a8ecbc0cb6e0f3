import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { DIST, page, pages } from '../support/site.ts';

/** Bytes of HTML with its inlined CSS, brotli: what arrives in the first round trip. */
const GUIDE_LIMIT = 14_600;
/** Bytes of script that a page may load before the reader asks for something, brotli. */
const SCRIPT_LIMIT = 5_000;
/** The same for a page that is a tool. */
const TOOL_LIMIT = 15_000;

const compressed = (bytes: Buffer | string): number => brotliCompressSync(bytes).length;

test('every guide fits its budget with all its CSS inside', () => {
  const guides = pages().filter(({ path }) => /^(?:\/es)?\/roles\/[^/]+\/$/.test(path));
  expect(guides.length).toBeGreaterThanOrEqual(8);
  for (const { path, html } of guides) {
    expect(compressed(html), path).toBeLessThanOrEqual(GUIDE_LIMIT);
  }
});

test('nothing blocks rendering: stylesheet links are for print, scripts are modules', () => {
  for (const { path, dom } of pages()) {
    expect(dom.querySelectorAll('link[rel=stylesheet]:not([media=print])').length, path).toBe(0);
    const blocking = dom
      .querySelectorAll('script[src]')
      .filter((node) => node.getAttribute('type') !== 'module');
    expect(blocking.length, path).toBe(0);
  }
});

test('scripts of a guide stay small', () => {
  const sources = page('/roles/back-end-developer/')
    .dom.querySelectorAll('script[src]')
    .map((node) => node.getAttribute('src') ?? '');
  const total = sources.reduce(
    (sum, source) => sum + compressed(readFileSync(join(DIST, source))),
    0,
  );
  expect(total).toBeLessThanOrEqual(SCRIPT_LIMIT);
});

/** A script and all that it imports when it loads. */
function withImports(source: string, seen: Set<string>): void {
  if (seen.has(source)) return;
  seen.add(source);
  const text = readFileSync(join(DIST, source), 'utf8');
  for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
    withImports(`/_astro/${name}`, seen);
}

test('scripts of a tool stay within their budget', () => {
  for (const path of [
    '/match/',
    '/my/',
    '/questionnaire/',
    '/shortlist/',
    '/roles/back-end-developer/roadmap/',
  ]) {
    const all = new Set<string>();
    for (const node of page(path).dom.querySelectorAll('script[src]'))
      withImports(node.getAttribute('src') ?? '', all);
    const total = [...all].reduce((sum, s) => sum + compressed(readFileSync(join(DIST, s))), 0);
    expect(all.size, path).toBeGreaterThan(3);
    expect(total, path).toBeLessThanOrEqual(TOOL_LIMIT);
  }
});

test('one font file at most', () => {
  for (const { path, dom } of pages())
    expect(dom.querySelectorAll('link[as=font]').length, path).toBeLessThanOrEqual(1);
});
