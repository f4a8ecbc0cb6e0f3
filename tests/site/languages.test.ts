// Pages in two languages: each names the other, and a Spanish page is Spanish wherever it is read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { en } from '../../src/texts/en.ts';
import { DIST, page, pages } from '../support/site.ts';

const GUIDE = '/es/roles/back-end-developer/';
const spanish = () => pages().filter(({ path }) => path.startsWith('/es/'));
const alternates = (path: string): [string, string][] =>
  page(path)
    .dom.querySelectorAll('link[rel=alternate][hreflang]')
    .map((node) => [
      node.getAttribute('hreflang') ?? '',
      new URL(node.getAttribute('href') ?? '').pathname,
    ]);

test('exactly the pages in two languages name both and a default, each the same ones', () => {
  const both: Record<string, [string, string][]> = {};
  for (const { path } of pages()) if (alternates(path).length) both[path] = alternates(path);
  const versions = (path: string): [string, string][] => [
    ['en', path],
    ['es', `/es${path}`],
    ['x-default', path],
  ];
  const [home, guide] = [versions('/'), versions('/roles/back-end-developer/')];
  expect(both).toEqual({
    '/': home,
    '/es/': home,
    '/roles/back-end-developer/': guide,
    [GUIDE]: guide,
  });
});

test('a page in two languages links to the other one in its own words', () => {
  for (const [path, to, name] of [
    ['/', '/es/', 'Español'],
    ['/es/', '/', 'English'],
    ['/roles/back-end-developer/', GUIDE, 'Español'],
    [GUIDE, '/roles/back-end-developer/', 'English'],
  ] as const) {
    const link = page(path).dom.querySelector(`footer a[href="${to}"]`);
    expect(link?.text.trim(), path).toBe(name);
    expect(link?.getAttribute('lang')).toBe(link?.getAttribute('hreflang'));
  }
});

test('on a Spanish page every link into the site that is not Spanish says so', () => {
  for (const { path, dom } of spanish()) {
    const links = dom.querySelectorAll('a[href^="/"]');
    expect(links.length, path).toBeGreaterThan(10);
    for (const link of links) {
      const own = link.getAttribute('href')?.startsWith('/es/');
      expect(link.getAttribute('hreflang'), `${path}: ${link.toString()}`).toBe(
        own ? undefined : 'en',
      );
    }
  }
});

/** Texts and names that a reader of the page's language sees or hears. */
function ownTexts(node: HTMLElement): string[] {
  if (node.getAttribute('lang') === 'en' || ['SCRIPT', 'STYLE'].includes(node.tagName)) return [];
  const named = ['aria-label', 'title', 'placeholder', 'alt'].flatMap(
    (name) => node.getAttribute(name) ?? [],
  );
  const words = node.childNodes.flatMap((child) =>
    'tagName' in child ? ownTexts(child as HTMLElement) : [child.text.replace(/\s+/g, ' ').trim()],
  );
  return [...named, ...words].filter(Boolean);
}

/** All English texts of the catalogue with more than three words. */
function englishTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\s+/).length > 3 ? [value] : [];
  return typeof value === 'object' && value ? Object.values(value).flatMap(englishTexts) : [];
}

test('no English text of the interface stands on a Spanish page', () => {
  const english = englishTexts(en);
  expect(english.length).toBeGreaterThan(30);
  // The same search finds them where they belong.
  const there = ownTexts(page('/roles/back-end-developer/').dom.querySelector('body')!).join('\n');
  expect(english.filter((text) => there.includes(text)).length).toBeGreaterThan(20);
  for (const { path, dom } of spanish()) {
    const all = ownTexts(dom.querySelector('body')!).join('\n');
    expect(
      english.filter((text) => all.includes(text)),
      path,
    ).toEqual([]);
  }
});

/** Words that Spanish does not have and that no English sentence can do without. */
const ENGLISH = /\b(?:the|and|of|with|which|that|for|from|are|is|you|what|this)\b/i;

test('on a Spanish page nothing outside lang="en" reads as English', () => {
  for (const { path, dom } of spanish()) {
    const found = ownTexts(dom.querySelector('body')!).filter((text) => ENGLISH.test(text));
    expect(found, path).toEqual([]);
  }
});

test('the Spanish guide has the sections and the figures of the English one', () => {
  const of = (path: string, selector: string, read: (node: HTMLElement) => string) =>
    page(path).dom.querySelectorAll(selector).map(read);
  for (const [selector, read] of [
    ['main section[id]', (node: HTMLElement) => node.id],
    ['.figures tr[id]', (node: HTMLElement) => node.id],
    ['.contents a', (node: HTMLElement) => node.getAttribute('href') ?? ''],
    ['main .fig', (node: HTMLElement) => node.text.replace(/\D/g, '')],
  ] as const)
    expect(of(GUIDE, selector, read), selector).toEqual(
      of('/roles/back-end-developer/', selector, read),
    );
});

test('structured data names the language of what is Spanish', () => {
  const graph = (path: string): Record<string, unknown>[] =>
    JSON.parse(page(path).dom.querySelector('script[type="application/ld+json"]')?.text ?? '{}')[
      '@graph'
    ];
  const article = graph(GUIDE).find((node) => node['@type'] === 'Article');
  expect(article).toMatchObject({ inLanguage: 'es', headline: 'Desarrollo back-end' });
  expect(article?.['translationOfWork']).toEqual({
    '@id': expect.stringMatching(/[^s]\/roles\/back-end-developer\/#article$/),
  });
  const site = graph('/es/').find((node) => node['@type'] === 'WebSite');
  expect(site).toMatchObject({ inLanguage: 'es' });
});

test('the sitemap lists Spanish pages; the search, which is English, does not know them', () => {
  const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  for (const path of ['/es/', GUIDE])
    expect(sitemap).toMatch(new RegExp(`<loc>https?://[^<]*[^s]${path}</loc><lastmod>`));
  expect(readFileSync(join(DIST, 'search/names.txt'), 'utf8')).not.toContain('/es/');
  const entry = JSON.parse(readFileSync(join(DIST, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(Object.keys(entry.languages)).toEqual(['en']);
  for (const { path, dom } of spanish())
    expect(dom.querySelector('[data-search-open]'), path).toBeNull();
});
