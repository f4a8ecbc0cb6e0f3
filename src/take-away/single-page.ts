// A guide as one HTML file that needs nothing else.
import { parse } from 'node-html-parser';
import { escapeHtml } from '../markdown/html.ts';
import type { Book } from './book.ts';

const PRINTED = 'script, link, meta[name=robots], .site-head, .site-foot, .skip, template';

/** The built page without what it would load: no script, no font, no address of this site left relative. */
export function singlePage(book: Book, site: string): string {
  const page = parse(book.html, { blockTextElements: { script: true, style: true, pre: true } });
  for (const node of page.querySelectorAll(PRINTED)) node.remove();
  for (const node of page.querySelectorAll('[href^="/"]'))
    node.setAttribute('href', new URL(node.getAttribute('href') ?? '', site).href);
  for (const node of page.querySelectorAll('img'))
    node.replaceWith(escapeHtml(node.getAttribute('alt') ?? ''));
  for (const style of page.querySelectorAll('style'))
    style.set_content(style.innerHTML.replace(/@font-face\s*\{[^{}]*url\([^{}]*\}/g, ''));
  const back = `<p class="small">From <a href="${escapeHtml(new URL(`/roles/${book.id}/`, site).href)}">Role Atlas</a>, last changed ${book.updated}. Text: CC BY-SA 4.0; each figure keeps the license of its source.</p>`;
  page.querySelector('[data-take-away]')?.insertAdjacentHTML('beforeend', back);
  return page.toString();
}
