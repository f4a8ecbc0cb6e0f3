// Structured data parses, keeps to the schema.org vocabulary, and says nothing that the page does not show.
import { expect, test } from 'vitest';
import { en, type Texts } from '../../src/texts/en.ts';
import { es } from '../../src/texts/es.ts';
import { page, pages } from '../support/site.ts';
import {
  graphOf,
  nodesIn,
  plain,
  visibleText,
  type Json,
  type Node,
} from '../support/structured.ts';
import { vocabulary } from '../support/vocabulary.ts';

const types = vocabulary();
const typesOf = (path: string): string[] =>
  graphOf(page(path)).map((node) => String(node['@type']));

test('the vocabulary is read whole, inherited properties included', () => {
  expect(types.size).toBeGreaterThan(800);
  expect(types.get('Occupation')).toContain('estimatedSalary');
  expect(types.get('MonetaryAmountDistribution')).toContain('percentile90');
  expect(types.get('Article')).toContain('name');
  expect(types.get('Occupation')).not.toContain('price');
});

test('each kind of page has the types that it should have', () => {
  expect(typesOf('/')).toEqual(['WebSite', 'Organization']);
  expect(typesOf('/roles/back-end-developer/')).toEqual(['BreadcrumbList', 'Article']);
  expect(typesOf('/roles/back-end-developer/pay/')).toEqual([
    'BreadcrumbList',
    'Occupation',
    'Dataset',
  ]);
  expect(typesOf('/roles/back-end-developer/roadmap/')).toEqual(['BreadcrumbList', 'FAQPage']);
  expect(typesOf('/roles/')).toEqual(['CollectionPage']);
  expect(typesOf('/lists/best-paid/')).toEqual(['BreadcrumbList', 'CollectionPage']);
  expect(typesOf('/families/data/')).toEqual(['BreadcrumbList', 'CollectionPage']);
  expect(typesOf('/skills/')).toEqual(['DefinedTermSet']);
  expect(typesOf('/skills/sql/')).toEqual(['BreadcrumbList', 'DefinedTerm']);
  expect(typesOf('/guides/building-a-portfolio/')).toEqual(['BreadcrumbList', 'Article']);
  expect(typesOf('/sources/bls-oews/')).toEqual(['BreadcrumbList', 'Dataset']);
  expect(typesOf('/data/')).toEqual(['DataCatalog']);
});

test('one graph a page, of known types with properties of theirs, and never a vacancy', () => {
  for (const built of pages()) {
    expect(
      built.dom.querySelectorAll('script[type="application/ld+json"]').length,
      built.path,
    ).toBeLessThanOrEqual(1);
    for (const node of nodesIn(graphOf(built))) {
      const type = node['@type'];
      if (type === undefined) {
        expect(Object.keys(node), built.path).toEqual(['@id']);
        continue;
      }
      expect(type, built.path).not.toBe('JobPosting');
      const known = types.get(String(type));
      expect(known, `${built.path}: ${String(type)}`).toBeDefined();
      const foreign = Object.keys(node).filter((key) => !key.startsWith('@') && !known?.has(key));
      expect(foreign, `${built.path}: ${String(type)}`).toEqual([]);
    }
  }
});

test('every id is an address of a page of the site', () => {
  const known = new Set(pages().map(({ path }) => path));
  for (const built of pages()) {
    for (const { '@id': id } of nodesIn(graphOf(built))) {
      if (id === undefined) continue;
      const { origin, pathname } = new URL(String(id));
      const canonical = built.dom.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      expect(origin, built.path).toBe(new URL(canonical).origin);
      expect(known.has(pathname), `${built.path}: ${String(id)}`).toBe(true);
    }
  }
});

/** Properties that hold addresses, codes and forms for machines, which no reader needs to see. */
const CODED = new Set(
  [
    '@id @type item url mainEntityOfPage contentUrl logo sameAs license encodingFormat inLanguage',
    'duration currency position numberOfItems temporalCoverage isBasedOn',
  ].flatMap((names) => names.split(' ')),
);

const DAYS = new Set(['datePublished', 'dateModified']);

/** What must stand on the page for a value: the words, the amount as written, the day in words. */
function shownAs(key: string, value: Json, { formats }: Texts): string[] {
  if (typeof value === 'number') return [formats.count(value)];
  if (DAYS.has(key)) return [formats.period(String(value))];
  // A description may join sentences that stand apart on the page.
  return key === 'description' ? String(value).split(/; |(?<=\.) /) : [String(value)];
}

function literals(node: Node): { key: string; value: Json }[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (CODED.has(key)) return [];
    const values = Array.isArray(value) ? value : [value];
    return values.filter((one) => typeof one !== 'object').map((one) => ({ key, value: one }));
  });
}

test('every name, figure and date in it stands in the text of the page', () => {
  const missing: string[] = [];
  for (const built of pages()) {
    const text = visibleText(built.dom);
    const texts = built.path.startsWith('/es/') ? es : en;
    for (const { key, value } of nodesIn(graphOf(built)).flatMap(literals)) {
      for (const shown of shownAs(key, value, texts))
        if (!text.includes(plain(shown))) missing.push(`${built.path} ${key}: ${shown}`);
    }
  }
  expect(missing).toEqual([]);
});

test('the trail of the page and that of its data are the same', () => {
  for (const built of pages()) {
    const visible = built.dom.querySelectorAll('nav.crumbs li').map((item) => ({
      name: plain(item.text),
      href: item.querySelector('a')?.getAttribute('href'),
    }));
    const list = graphOf(built).find((node) => node['@type'] === 'BreadcrumbList');
    const items = (list?.['itemListElement'] ?? []) as unknown as { name: string; item?: string }[];
    expect(
      items.map(({ name, item }) => ({ name, href: item && new URL(item).pathname })),
      built.path,
    ).toEqual(visible);
  }
});
