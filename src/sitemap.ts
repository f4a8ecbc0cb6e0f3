// The sitemap: every page for readers, with the day of its last change where the content tells it.
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { changeDays } from './model/changed.ts';
import { builtAtlas } from './read-atlas.ts';

/** Pages made for printing repeat others, and are not for search engines. */
const UNLISTED = /\/print\//;

/** The integration; the content is read once, when the first address is written. */
export function siteMap(): AstroIntegration {
  let days: ReadonlyMap<string, string> | undefined;
  return sitemap({
    filter: (address) => !UNLISTED.test(address),
    serialize: (item) => {
      days ??= changeDays(builtAtlas());
      const day = days.get(new URL(item.url).pathname);
      return day ? { ...item, lastmod: `${day}T00:00:00.000Z` } : item;
    },
  });
}
