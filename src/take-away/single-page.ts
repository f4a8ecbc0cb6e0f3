// A guide as one HTML file that needs nothing else.
import type { HTMLElement, Node } from 'node-html-parser';
import { escapeHtml } from '../markdown/html.ts';
import { wholeAddress } from './address.ts';
import { attribute, isElement, tagOf } from './tree.ts';

const LOADED = new Set(['script', 'link', 'template']);
const OF_THE_SITE = ['site-head', 'site-foot', 'skip'];
const FONT = /@font-face\s*\{[^{}]*url\([^{}]*\}/g;

const isPrinted = (node: HTMLElement, tag: string): boolean =>
  !LOADED.has(tag) &&
  !(node.rawAttrs && OF_THE_SITE.some((name) => node.classList.contains(name))) &&
  !(tag === 'meta' && attribute(node, 'name') === 'robots');

/** Attributes as the page has them, but for an address of this site. */
function attributes(node: HTMLElement, site: string): string {
  const href = attribute(node, 'href');
  if (!href?.startsWith('/')) return node.rawAttrs && ` ${node.rawAttrs}`;
  const pairs = Object.entries(node.rawAttributes).map(([name, raw]) => {
    const value = name.toLowerCase() === 'href' ? wholeAddress(href, site) : raw;
    return value ? ` ${name}="${value.replaceAll('"', '&quot;')}"` : ` ${name}`;
  });
  return pairs.join('');
}

/**
 * The built page without what it would load: no script, no font, no address of this site left
 * relative. `foot` is added to `article`.
 */
export function singlePage(page: Node, article: Node, foot: string, site: string): string {
  const inside = (node: Node): string => {
    let text = '';
    for (const child of node.childNodes) text += whole(child);
    return node === article ? text + foot : text;
  };
  const whole = (node: Node): string => {
    if (!isElement(node)) return node.toString();
    const tag = tagOf(node);
    if (!isPrinted(node, tag)) return '';
    if (tag === 'img') return escapeHtml(attribute(node, 'alt') ?? '');
    const open = `<${node.rawTagName}${attributes(node, site)}>`;
    if (node.isVoidElement) return open;
    const inner = tag === 'style' ? node.innerHTML.replace(FONT, '') : inside(node);
    return `${open}${inner}</${node.rawTagName}>`;
  };
  return inside(page);
}
