// Feeds and the sitemap: well formed, complete, and with days that the content gives.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { DIST, exists, page, pages } from '../support/site.ts';

const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['entry', 'link', 'url', 'sitemap'].includes(name),
});
/** Throws where a text is not well formed. */
const parseStrictly: (text: string, strict: boolean) => unknown = parser.parse.bind(parser);

interface Link {
  rel: string;
  href: string;
}
interface Entry {
  id: string;
  title: string;
  updated: string;
  summary: string;
  link: Link[];
}
interface Feed extends Entry {
  author: { name: string };
  entry?: Entry[];
}

const FEEDS = ['feed.xml', ...readdirSync(join(DIST, 'feeds')).map((name) => `feeds/${name}`)];
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

function feed(path: string): Feed {
  return (parseStrictly(read(path), true) as { feed: Feed }).feed;
}

const self = (links: Link[], rel: string): string =>
  links.find((link) => link.rel === rel)?.href ?? '';

test('there is one feed for all, one a family and one of figures', () => {
  const families = pages().filter(({ path }) => /^\/families\/[^/]+\/$/.test(path));
  expect(FEEDS.length).toBe(families.length + 2);
  expect(FEEDS).toContain('feeds/figures.xml');
});

test.each(FEEDS)('%s has what Atom asks for', (path) => {
  const { id, title, updated, author, link, entry = [] } = feed(path);
  expect(new URL(id).pathname).toBe(`/${path}`);
  expect(self(link, 'self')).toBe(id);
  expect(exists(new URL(self(link, 'alternate')).pathname)).toBe(true);
  expect(title).not.toBe('');
  expect(author.name).not.toBe('');
  expect(updated).toMatch(RFC_3339);
  expect(new Set(entry.map((one) => one.id)).size).toBe(entry.length);
  for (const one of entry) {
    expect(one.title, one.id).not.toBe('');
    expect(one.summary, one.id).not.toBe('');
    expect(one.updated, one.id).toMatch(RFC_3339);
    expect(one.updated <= updated, one.id).toBe(true);
    expect(exists(new URL(self(one.link, 'alternate')).pathname), one.id).toBe(true);
  }
});

test('the main feed has guides and articles, the newest first', () => {
  const entries = feed('feed.xml').entry ?? [];
  expect(entries.length).toBe(50);
  const days = entries.map(({ updated }) => updated);
  expect(days).toEqual(days.toSorted().toReversed());
});

test('a feed of a family has its guides only', () => {
  const entries = feed('feeds/data.xml').entry ?? [];
  const listed = page('/families/data/').dom.querySelectorAll('tbody th a[href^="/roles/"]');
  expect(entries.map(({ link }) => new URL(self(link, 'alternate')).pathname).toSorted()).toEqual(
    listed.map((node) => node.getAttribute('href')).toSorted(),
  );
});

test('a feed of figures without entries says why', () => {
  const { entry, ...rest } = feed('feeds/figures.xml');
  if (!entry) expect(JSON.stringify(rest)).toMatch(/No figure has changed|without its history/);
});

interface Address {
  loc: string;
  lastmod?: string;
}
const addresses = (): Address[] =>
  (parser.parse(read('sitemap-0.xml')) as { urlset: { url: Address[] } }).urlset.url;

test('the sitemap lists every page for search engines, and no other', () => {
  const listed = addresses().map(({ loc }) => new URL(loc).pathname);
  const indexed = pages()
    .filter(({ dom }) => !dom.querySelector('meta[name=robots][content*=noindex]'))
    .map(({ path }) => path);
  expect(listed.toSorted()).toEqual(indexed.toSorted());
});

test('every day in the sitemap is the last change of the page, and none lies ahead of its content', () => {
  const days = new Map(addresses().map(({ loc, lastmod }) => [new URL(loc).pathname, lastmod]));
  for (const [path, day] of days) {
    // The editors' handbook carries no dates.
    if (path.startsWith('/contribute/')) expect(day, path).toBeUndefined();
    else expect(day, path).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00/);
  }
  expect(new Set(days.values()).size).toBeGreaterThan(1);
  for (const { path, dom } of pages()) {
    if (!/^\/(guides|skills)\/[^/]+\/$/.test(path)) continue;
    const shown = dom.querySelectorAll('time').map((node) => node.getAttribute('datetime') ?? '');
    expect((days.get(path) ?? '') >= (shown[1] ?? ''), path).toBe(true);
  }
});

test('robots.txt names the sitemap, and it has no style of its own', () => {
  expect(read('robots.txt')).toMatch(/^Sitemap: https:\/\/\S+\/sitemap-index\.xml$/m);
  expect(read('sitemap-index.xml')).not.toContain('xml-stylesheet');
});
