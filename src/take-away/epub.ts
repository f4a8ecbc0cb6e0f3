// EPUB 3 files: one guide, or all guides of a family.
import { escapeHtml } from '../markdown/html.ts';
import { fixedZip } from '../model/zip.ts';
import { wholeAddress } from './address.ts';
import type { Book } from './book.ts';
import { bytesOf } from './bytes.ts';
import { linkedXhtml, type Link } from './xhtml.ts';

interface Chapter {
  file: string;
  title: string;
  bytes: Uint8Array;
  /** Headings inside it that the contents list. */
  below: { id: string; title: string }[];
}

interface Volume {
  /** Address of the page that it is a copy of: its lasting name. */
  address: string;
  title: string;
  description: string;
  /** yyyy-mm-dd */
  updated: string;
  chapters: readonly Chapter[];
}

const CSS = `body{line-height:1.5}
h1,h2,h3,h4{line-height:1.2;page-break-after:avoid}
table{border-collapse:collapse;width:100%;font-size:.85em}
th,td{padding:.25em .6em .25em 0;border-bottom:1px solid #999;text-align:left;vertical-align:top}
caption{text-align:left;font-weight:bold}
.num{text-align:right}
.m{font-size:.7em;vertical-align:super;text-decoration:none}
.muted,.kicker,small{color:#555}
.callout,.case,.says,blockquote{margin:1em 0;padding-left:.8em;border-left:3px solid #888}
th small,td small,.why{display:block}
`;

const page = (
  title: string,
  body: string,
  extra = '',
): string => `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><title>${escapeHtml(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body${extra}>
${body}
</body>
</html>
`;

/** A chapter is encoded at once: as text made of many pieces it would take several times the room. */
const chapter = (
  file: string,
  title: string,
  body: string,
  below: Chapter['below'] = [],
): Chapter => ({
  file,
  title,
  bytes: bytesOf(page(title, body)),
  below,
});

function navigation({ title, chapters }: Volume): string {
  const items = chapters.map(({ file, title, below }) => {
    const inner = below.map(
      (part) => `<li><a href="${file}#${part.id}">${escapeHtml(part.title)}</a></li>`,
    );
    const list = inner.length ? `<ol>${inner.join('')}</ol>` : '';
    return `<li><a href="${file}">${escapeHtml(title)}</a>${list}</li>`;
  });
  return page(
    title,
    `<nav epub:type="toc" id="toc"><h1>Contents</h1><ol>${items.join('\n')}</ol></nav>`,
  );
}

function packageFile({ address, title, description, updated, chapters }: Volume): string {
  const items = chapters.map(
    ({ file }, i) => `<item id="c${i}" href="${file}" media-type="application/xhtml+xml"/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeHtml(address)}</dc:identifier>
<dc:title>${escapeHtml(title)}</dc:title>
<dc:language>en</dc:language>
<dc:publisher>Role Atlas</dc:publisher>
<dc:description>${escapeHtml(description)}</dc:description>
<dc:rights>CC BY-SA 4.0; each figure keeps the license of its source</dc:rights>
<dc:source>${escapeHtml(address)}</dc:source>
<meta property="dcterms:modified">${updated}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Text and tables only; drawings of the site are left out, and their values stand in tables.</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="css" href="book.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
${chapters.map((_, i) => `<itemref idref="c${i}"/>`).join('\n')}
</spine>
</package>
`;
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

function write(volume: Volume): Uint8Array {
  return fixedZip(
    [
      // A reader tells the kind of file from its first bytes: this one first, and not compressed.
      ['mimetype', bytesOf('application/epub+zip')],
      ['META-INF/container.xml', bytesOf(CONTAINER)],
      ['book/package.opf', bytesOf(packageFile(volume))],
      ['book/nav.xhtml', bytesOf(navigation(volume))],
      ['book/book.css', bytesOf(CSS)],
      ...volume.chapters.map(({ file, bytes }) => [`book/${file}`, bytes] as const),
    ],
    new Set(['mimetype']),
  );
}

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
  return write({
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
  const below = book.parts.map(({ id, title }) => ({ id, title }));
  const body = [opening(book, link), ...parts].join('\n');
  return { ...chapter(`${book.id}.xhtml`, book.title, body, below), updated: book.updated };
}

/** All guides of a family, a chapter for each. */
export function familyEpub(
  family: { id: string; title: string; summary: string },
  chapters: readonly FamilyChapter[],
  site: string,
): Uint8Array {
  return write({
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
