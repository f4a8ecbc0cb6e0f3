// A tree of HTML as well-formed XHTML, with few elements and attributes, for readers of books.
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { escapeHtml } from '../markdown/html.ts';
import { attribute, isElement, tagOf } from './tree.ts';

const VOID = new Set(['br', 'hr']);
const KEPT = new Set(
  `section h1 h2 h3 h4 p ul ol li dl dt dd div table caption thead tbody tr th td a b strong em i
  small span code pre blockquote figure figcaption br hr time sup sub del`.split(/\s+/),
);
/** Shown as another element, where readers of books do not know the one of the page. */
const AS: Record<string, string> = { details: 'div', summary: 'h4', aside: 'div', output: 'span' };
const ATTRIBUTES: Record<string, string[]> = {
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  time: ['datetime'],
  ol: ['start'],
};

/** Turns an address of the page into one that leads somewhere from the book; undefined for none. */
export type Link = (href: string) => string | undefined;

/**
 * XHTML that different books share: markup, with the address of a link as the page has it at every
 * second place.
 */
export type Linked = readonly string[];

const pair = (name: string, value: string): string => ` ${name}="${escapeHtml(value)}"`;

function attributes(node: HTMLElement, tag: string): string {
  if (!node.rawAttrs) return '';
  let pairs = node.id && pair('id', node.id);
  const classes = attribute(node, 'class');
  if (classes) pairs += pair('class', classes);
  for (const name of ATTRIBUTES[tag] ?? []) {
    const value = attribute(node, name);
    if (value !== undefined) pairs += pair(name, value);
  }
  return pairs;
}

/** XHTML of nodes and of all below them. */
export function xhtml(nodes: readonly Node[]): Linked {
  const done: string[] = [];
  let markup = '';
  const add = (node: Node): void => {
    if (!isElement(node)) {
      if (node.nodeType === NodeType.TEXT_NODE) markup += escapeHtml(node.text);
      return;
    }
    const name = tagOf(node);
    const tag = AS[name] ?? name;
    if (name === 'img') {
      markup += escapeHtml(`[Picture: ${attribute(node, 'alt') ?? ''}]`);
    } else if (!KEPT.has(tag)) {
      node.childNodes.forEach(add);
    } else {
      markup += `<${tag}${attributes(node, tag)}`;
      const href = tag === 'a' ? attribute(node, 'href') : undefined;
      if (href !== undefined) {
        done.push(markup, href);
        markup = '';
      }
      if (VOID.has(tag)) {
        markup += '/>';
        return;
      }
      markup += '>';
      node.childNodes.forEach(add);
      markup += `</${tag}>`;
    }
  };
  nodes.forEach(add);
  return [...done, markup];
}

/** XHTML with its links leading to where they do in one book. */
export function linkedXhtml(pieces: Linked, link: Link): string {
  let whole = '';
  pieces.forEach((piece, i) => {
    if (i % 2 === 0) whole += piece;
    else {
      const href = link(piece);
      if (href !== undefined) whole += pair('href', href);
    }
  });
  return whole;
}
