// The whole guide of a role, read back from its built page: one source for all files to take away.
import { parse, type HTMLElement, type Node } from 'node-html-parser';
import { escapeHtml } from '../markdown/html.ts';
import { wholeAddress } from './address.ts';
import { singlePage } from './single-page.ts';
import {
  attribute,
  below,
  first,
  firstTagged,
  isElement,
  prune,
  squeezed,
  tagged,
  tagOf,
} from './tree.ts';
import { xhtml, type Linked } from './xhtml.ts';

/** A part of a guide under one heading. */
export interface Part {
  id: string;
  title: string;
  section: HTMLElement;
  xhtml: Linked;
  /** Ids of what stands inside it. */
  ids: string[];
}

export interface Book {
  /** Id of the role. */
  id: string;
  title: string;
  summary: string;
  family: string;
  /** Day of the last change, yyyy-mm-dd. */
  updated: string;
  strip: HTMLElement | undefined;
  stripXhtml: Linked;
  parts: Part[];
  /** The page as one file. */
  single: string;
}

const TAGS_NOT_TAKEN = new Set([
  'script',
  'style',
  'template',
  'svg',
  'nav',
  'form',
  'button',
  'input',
  'select',
]);

/** What only a screen or a script can use, and drawings, whose values stand in tables as well. */
const isNotTaken = (node: HTMLElement): boolean =>
  TAGS_NOT_TAKEN.has(tagOf(node)) ||
  (node.rawAttrs !== '' &&
    (node.classList.contains('mn') ||
      node.classList.contains('crumbs') ||
      attribute(node, 'aria-hidden') === 'true' ||
      attribute(node, 'hidden') !== undefined));

const text = (node: HTMLElement | undefined): string => squeezed(node?.text ?? '').trim();

const classed = (node: HTMLElement, name: string): HTMLElement | undefined =>
  first(node, ({ classList }) => classList.contains(name));

function readPart(section: Node): Part[] {
  if (!isElement(section) || tagOf(section) !== 'section') return [];
  const heading = firstTagged(section, 'h2');
  if (!heading) return [];
  const title = text(heading);
  heading.remove();
  const ids = below(section).map(({ id }) => id);
  return [
    { id: section.id, title, section, xhtml: xhtml(section.childNodes), ids: ids.filter(Boolean) },
  ];
}

/** The day of the last change, from the second of the days that the part on the guide names. */
function lastChange(article: HTMLElement): string {
  const about = article.childNodes.find((node) => isElement(node) && node.id === 'about');
  return (about && tagged(about, 'time')[1]?.getAttribute('datetime')) ?? '';
}

/** Reads a page that the print route built; throws where it is not one. */
export function readBook(id: string, html: string, site: string): Book {
  const page = parse(html, { blockTextElements: { script: true, style: true, pre: true } });
  const article = first(page, (node) => attribute(node, 'data-take-away') !== undefined);
  if (!article) throw new Error(`/roles/${id}/print/ has no article to take away`);
  const updated = lastChange(article);
  const foot = `<p class="small">From <a href="${escapeHtml(wholeAddress(`/roles/${id}/`, site))}">Role Atlas</a>, last changed ${updated}. Text: CC BY-SA 4.0; each figure keeps the license of its source.</p>`;
  const single = singlePage(page, article, foot, site);
  prune(article, isNotTaken);
  for (const figure of tagged(article, 'figure')) if (!text(figure)) figure.remove();
  const head = classed(article, 'page-head');
  const strip = classed(article, 'strip');
  const parts = article.childNodes.flatMap(readPart);
  if (!parts.length) throw new Error(`/roles/${id}/print/ has no sections to take away`);
  return {
    id,
    title: text(head && firstTagged(head, 'h1')),
    summary: text(head && classed(head, 'lead')),
    family: text(head && classed(head, 'kicker')),
    updated,
    strip,
    stripXhtml: xhtml(strip?.childNodes ?? []),
    parts,
    single,
  };
}
