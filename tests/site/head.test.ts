// The head of each page: what search engines and other sites read of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, exists, pages, type BuiltPage } from '../support/site.ts';

const content = ({ dom }: BuiltPage, selector: string): string =>
  dom.querySelector(selector)?.getAttribute('content') ?? '';
const indexed = (): BuiltPage[] =>
  pages().filter((built) => !content(built, 'meta[name=robots]').includes('noindex'));

test('titles have at most 60 characters', () => {
  const long = pages().flatMap(({ path, dom }) => {
    const title = dom.querySelector('title')?.text ?? '';
    return title.length > 60 ? [`${path}: ${title}`] : [];
  });
  expect(long).toEqual([]);
});

test('every indexed page can be shared with title, description and a picture of its own site', () => {
  for (const built of indexed()) {
    expect(content(built, 'meta[property="og:title"]'), built.path).not.toBe('');
    expect(content(built, 'meta[property="og:description"]'), built.path).toBe(
      content(built, 'meta[name=description]'),
    );
    expect(content(built, 'meta[property="og:image:alt"]'), built.path).not.toBe('');
    expect(content(built, 'meta[name="twitter:card"]'), built.path).toBe('summary_large_image');
    expect(content(built, 'meta[name=robots]'), built.path).toBe('max-image-preview:large');
  }
});

test('every picture exists, is a PNG of 1200 by 630, and is not heavy', () => {
  const found = new Set(indexed().map((built) => content(built, 'meta[property="og:image"]')));
  expect(found.size).toBeGreaterThan(300);
  for (const address of found) {
    const { pathname } = new URL(address);
    expect(exists(pathname), address).toBe(true);
    const bytes = readFileSync(join(DIST, pathname));
    expect(bytes.subarray(1, 4).toString(), address).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], address).toEqual([1200, 630]);
    expect(bytes.length, address).toBeLessThan(120_000);
  }
});

test('guides and articles are articles, other pages are not', () => {
  for (const built of indexed()) {
    const article = /^(?:\/es)?\/(roles|guides)\/[^/]+\/$/.test(built.path);
    expect(content(built, 'meta[property="og:type"]'), built.path).toBe(
      article ? 'article' : 'website',
    );
  }
});
