// Books to take away: one guide, or all guides of a family.
import { escapeHtml } from '../markdown/html.ts';
import { wholeAddress } from './address.ts';
import type { Book } from './book.ts';
import { ownText } from './bytes.ts';
import { chapter, writeVolume, type Chapter } from './volume.ts';
import { linkedXhtml, type Link } from './xhtml.ts';

function outside(site: string, href: string): string | undefined {
  return /^(?:\/|https?:|mailto:)/.test(href) ? wholeAddress(href, site) : undefined;
}

function opening(book: Book, link: Link): string {
  const strip = book.strip ? `<div>${linkedXhtml(book.stripXhtml, link)}</div>` : '';
  return `<h1 id="top">${escapeHtml(book.title)}</h1>
<p>${escapeHtml(book.summary)}</p>
${strip}<p class="muted">From Role Atlas, last changed ${book.updated}. Text: CC BY-SA 4.0; each figure keeps the license of its source.</p>`;
}

/** One guide, a chapter for each of its sections. */
export function guideEpub(book: Book, site: string): Uint8Array {
  const files = new Map<string, string>();
  for (const { id, ids } of book.parts)
    for (const inside of [id, ...ids]) files.set(inside, `${id}.xhtml`);
  const link: Link = (href) => {
    if (!href.startsWith('#')) return outside(site, href);
    const file = files.get(href.slice(1));
    return file && file + href;
  };
  return writeVolume({
    address: new URL(`/roles/${book.id}/`, site).href,
    title: book.title,
    description: book.summary,
    updated: book.updated,
    chapters: [
      chapter('title.xhtml', book.title, opening(book, link)),
      ...book.parts.map(({ id, title, xhtml }) => {
        const heading = `<h1 id="${id}">${escapeHtml(title)}</h1>`;
        return chapter(`${id}.xhtml`, title, `${heading}\n${linkedXhtml(xhtml, link)}`);
      }),
    ],
  });
}

/** A guide as a chapter of its family's book, and the day of its last change. */
export interface FamilyChapter extends Chapter {
  updated: string;
}

/** Makes the chapter of one guide; `family` names all guides of the book, which link to each other. */
export function familyChapter(book: Book, family: readonly string[], site: string): FamilyChapter {
  const here = new Set(['top', ...book.parts.flatMap(({ id, ids }) => [id, ...ids])]);
  const inFamily = new Set(family);
  const link: Link = (href) => {
    if (href.startsWith('#')) return here.has(href.slice(1)) ? href : undefined;
    const other = /^\/roles\/([^/]+)\/$/.exec(href)?.[1];
    return other && inFamily.has(other) ? `${other}.xhtml` : outside(site, href);
  };
  const parts = book.parts.map(
    ({ id, title, xhtml }) =>
      `<h2 id="${id}">${escapeHtml(title)}</h2>\n${linkedXhtml(xhtml, link)}`,
  );
  const below = book.parts.map(({ id, title }) => ({ id: ownText(id), title: ownText(title) }));
  const body = [opening(book, link), ...parts].join('\n');
  return {
    ...chapter(`${book.id}.xhtml`, ownText(book.title), body, below),
    updated: ownText(book.updated),
  };
}

/** All guides of a family, a chapter for each. */
export function familyEpub(
  family: { id: string; title: string; summary: string },
  chapters: readonly FamilyChapter[],
  site: string,
): Uint8Array {
  return writeVolume({
    address: new URL(`/families/${family.id}/`, site).href,
    title: `${family.title}: all guides`,
    description: family.summary,
    updated:
      chapters
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1) ?? '',
    chapters,
  });
}
