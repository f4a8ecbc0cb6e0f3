// A tree of HTML as well-formed XHTML, with few elements and attributes, for readers of books.
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { escapeHtml } from '../markdown/html.ts';

const VOID = new Set(['br', 'hr']);
const KEPT = new Set(
  `section h1 h2 h3 h4 p ul ol li dl dt dd div table caption thead tbody tr th td a b strong em i
  small span code pre blockquote figure figcaption br hr time sup sub del`.split(/\s+/),
);
/** Shown as another element, where readers of books do not know the one of the page. */
const AS: Record<string, string> = { details: 'div', summary: 'h4', aside: 'div', output: 'span' };
const ATTRIBUTES: Record<string, string[]> = {
  a: ['href'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  time: ['datetime'],
  ol: ['start'],
};

/** Turns an address of the page into one that leads somewhere from the book; undefined for none. */
export type Link = (href: string) => string | undefined;

function attributes(node: HTMLElement, tag: string, link: Link): string {
  const pairs: [string, string][] = [];
  if (node.id) pairs.push(['id', node.id]);
  const classes = node.getAttribute('class');
  if (classes) pairs.push(['class', classes]);
  for (const name of ATTRIBUTES[tag] ?? []) {
    const value = node.getAttribute(name);
    const shown = name === 'href' && value !== undefined ? link(value) : value;
    if (shown !== undefined) pairs.push([name, shown]);
  }
  return pairs.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
}

/** One node and all below it. */
export function xhtml(node: Node, link: Link): string {
  if (node.nodeType === NodeType.TEXT_NODE) return escapeHtml(node.text);
  if (node.nodeType !== NodeType.ELEMENT_NODE) return '';
  const element = node as HTMLElement;
  const name = element.tagName?.toLowerCase() ?? '';
  const tag = AS[name] ?? name;
  const inner = element.childNodes.map((child) => xhtml(child, link)).join('');
  if (name === 'img') return escapeHtml(`[Picture: ${element.getAttribute('alt') ?? ''}]`);
  if (!KEPT.has(tag)) return inner;
  const open = `<${tag}${attributes(element, tag, link)}`;
  return VOID.has(tag) ? `${open}/>` : `${open}>${inner}</${tag}>`;
}

/** What stands inside a node. */
export const xhtmlInside = (node: HTMLElement, link: Link): string =>
  node.childNodes.map((child) => xhtml(child, link)).join('');
