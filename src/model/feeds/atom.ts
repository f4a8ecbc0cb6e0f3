// Atom (RFC 4287): a feed as text.
import { escapeHtml } from '../../markdown/html.ts';

/** One change. Days are calendar days, as 2026-11-21. */
export interface FeedEntry {
  /** Unique and lasting: the page's address with the day of the change. */
  id: string;
  title: string;
  href: string;
  published?: string;
  updated: string;
  /** Plain text. */
  summary: string;
}

export interface Feed {
  /** Address of the feed itself, which is its id as well. */
  self: string;
  /** The page for readers that it belongs to. */
  page: string;
  title: string;
  subtitle: string;
  author: string;
  /** Day that counts while there are no entries. */
  since: string;
  entries: readonly FeedEntry[];
}

const tag = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;
const time = (name: string, day: string): string => tag(name, `${day}T00:00:00Z`);
const link = (rel: string, href: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeHtml(href)}"/>`;

function entryXml(entry: FeedEntry): string {
  return [
    '<entry>',
    tag('id', entry.id),
    tag('title', entry.title),
    link('alternate', entry.href, 'text/html'),
    ...(entry.published ? [time('published', entry.published)] : []),
    time('updated', entry.updated),
    tag('summary', entry.summary),
    '</entry>',
  ].join('\n');
}

/** The feed as XML, entries in the order given. */
export function atomXml(feed: Feed): string {
  const updated =
    feed.entries
      .map((entry) => entry.updated)
      .toSorted()
      .at(-1) ?? feed.since;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    tag('id', feed.self),
    tag('title', feed.title),
    tag('subtitle', feed.subtitle),
    link('self', feed.self, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html'),
    time('updated', updated),
    `<author>${tag('name', feed.author)}</author>`,
    tag('rights', 'Text: CC BY-SA 4.0. Each figure keeps the license of its source.'),
    ...feed.entries.map(entryXml),
    '</feed>',
  ].join('\n')}\n`;
}
