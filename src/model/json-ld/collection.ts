// Pages that list others: the finder, families, lists, articles; and pages that compare two roles.
import type { Thing } from 'schema-dts';
import type { PageLink } from '../role-link.ts';
import { absolute, occupationId } from './graph.ts';

/** A page and what it lists, in the order shown. */
export interface CollectionView {
  path: string;
  title: string;
  items: readonly PageLink[];
}

/** Items without a page of their own are left out; one that is named twice stands once. */
export function collectionGraph(base: URL, { path, title, items }: CollectionView): Thing[] {
  const linked = new Map(items.flatMap((item) => (item.href ? [[item.href, item.title]] : [])));
  return [
    {
      '@type': 'CollectionPage',
      '@id': absolute(base, path),
      name: title,
      mainEntity: {
        '@type': 'ItemList',
        '@id': absolute(base, `${path}#list`),
        numberOfItems: linked.size,
        itemListElement: [...linked].map(([href, name], i) => ({
          '@type': 'ListItem',
          position: i + 1,
          name,
          url: absolute(base, href),
        })),
      },
    },
  ];
}

/** A page about several roles. */
export function comparisonGraph(
  base: URL,
  page: { path: string; title: string; roles: readonly { id: string; title: string }[] },
): Thing[] {
  return [
    {
      '@type': 'WebPage',
      '@id': absolute(base, page.path),
      name: page.title,
      about: page.roles.map(({ id, title }) => ({
        '@type': 'Occupation',
        '@id': occupationId(base, id),
        name: title,
      })),
    },
  ];
}
