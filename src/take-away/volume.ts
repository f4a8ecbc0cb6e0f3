// A book of chapters as an EPUB 3 file.
import { escapeHtml } from '../markdown/html.ts';
import { fixedZip } from '../model/zip.ts';
import { bytesOf } from './bytes.ts';

/** A chapter of a book. */
export interface Chapter {
  file: string;
  title: string;
  bytes: Uint8Array;
  /** Headings inside it that the contents list. */
  below: { id: string; title: string }[];
}

/** A book. */
export interface Volume {
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
export const chapter = (
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

/** A book as an EPUB 3 file. */
export function writeVolume(volume: Volume): Uint8Array {
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
