// Feeds of new and changed guides and articles, of all families or of one.
import type { Atlas } from '../atlas.ts';
import { latestChanges } from '../latest.ts';
import { plainInline } from '../plain-text.ts';
import type { Feed } from './atom.ts';

/** Entries that a feed keeps. */
const MOST = 50;

interface About {
  name: string;
  tagline: string;
}

function summaryOf(atlas: Atlas, href: string): { published: string; summary: string } {
  const [folder, id = ''] = href.split('/').filter(Boolean);
  const page = folder === 'roles' ? atlas.roles.get(id) : atlas.guides.get(id);
  return {
    published: page?.data.published ?? '',
    summary: page ? plainInline(page.data.summary) : '',
  };
}

function entries(atlas: Atlas, base: URL, wanted: (href: string) => boolean): Feed['entries'] {
  return latestChanges(atlas, Infinity)
    .filter(({ href }) => wanted(href))
    .slice(0, MOST)
    .map(({ title, href, day, what }) => {
      const { published, summary } = summaryOf(atlas, href);
      const url = new URL(href, base).href;
      const name = `${title} (${what})`;
      return { id: `${url}#${day}`, title: name, href: url, published, updated: day, summary };
    });
}

/** Day of the oldest page, which counts while a feed is empty. */
const since = (atlas: Atlas): string =>
  [...atlas.roles.values()].map((role) => role.data.published).toSorted()[0] ?? '2026-01-01';

/** All guides and articles. */
export function mainFeed(atlas: Atlas, base: URL, { name, tagline }: About): Feed {
  return {
    self: new URL('/feed.xml', base).href,
    page: new URL('/', base).href,
    title: `${name}: new and changed guides`,
    subtitle: tagline,
    author: name,
    since: since(atlas),
    entries: entries(atlas, base, () => true),
  };
}

/** Guides of one family. */
export function familyFeed(atlas: Atlas, base: URL, id: string, { name }: About): Feed {
  const family = atlas.families.get(id);
  if (!family) throw new Error(`no family ${id}`);
  const hrefs = new Set((atlas.rolesByFamily.get(id) ?? []).map((role) => `/roles/${role.id}/`));
  return {
    self: new URL(`/feeds/${id}.xml`, base).href,
    page: new URL(`/families/${id}/`, base).href,
    title: `${name}: ${family.title}`,
    subtitle: plainInline(family.summary),
    author: name,
    since: since(atlas),
    entries: entries(atlas, base, (href) => hrefs.has(href)),
  };
}
