// Structured data: one graph per page. It repeats what the page shows and promises nothing to anyone.
import type { BreadcrumbList, IdReference, Thing } from 'schema-dts';

/** Makes the nodes of a page, given the site's own address, which every id starts with. */
export type MakeGraph = (base: URL) => readonly Thing[];

/** A step of the trail above a page's title; the last one, the page itself, has no address. */
export interface Step {
  title: string;
  href?: string;
}

/** JSON for a script element: `<` is escaped, so that no text can end the element or open another. */
export function jsonLd(graph: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  );
}

/** Full address of a path of the site. */
export function absolute(base: URL, path: string): string {
  return new URL(path, base).href;
}

/** Reference to the organization behind the site, which the front page describes. */
export function organization(base: URL): IdReference {
  return { '@id': absolute(base, '/#organization') };
}

/** Lasting id of a role as an occupation, the same on every page that speaks of it. */
export function occupationId(base: URL, role: string): string {
  return absolute(base, `/roles/${role}/#occupation`);
}

/** Id of a skill as a term of the glossary. */
export function termId(base: URL, skill: string): string {
  return absolute(base, `/skills/${skill}/#term`);
}

/** Id of a publication's table. */
export function datasetId(base: URL, source: string): string {
  return absolute(base, `/sources/${source}/#dataset`);
}

/** The trail above a page's title. */
export function breadcrumbList(base: URL, trail: readonly Step[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, href }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: title,
      ...(href ? { item: absolute(base, href) } : {}),
    })),
  };
}
