// Rendered prose without its markup.
import { renderInline } from '../markdown/inline.ts';
import type { Segment } from '../markdown/render.ts';

/** The label of a callout ("Our judgment") is not part of what it says. */
const KICKER = /<p class="kicker">[^<]*<\/p>/g;
const BLOCK =
  /<\/?(?:p|div|ul|ol|li|h[2-6]|table|thead|tbody|tr|th|td|aside|blockquote|pre|figure|figcaption|br|hr)\b[^>]*>/g;
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Text of rendered prose. Figures are left out, since only the page knows their values. */
export function plainText(segments: readonly Segment[]): string {
  return segments
    .filter((segment) => typeof segment === 'string')
    .join('')
    .replace(KICKER, ' ')
    .replace(BLOCK, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?](?: |$))/g, '')
    .trim();
}

/** The mark behind a figure, which leads to its source, and the note in the margin. */
const MARK = /<a class="m"[^>]*>[^<]*<\/a>|<small class="mn">[^<]*<\/small>/g;

/** Text of HTML that is already filled in, figures included, without their marks. */
export function textOfHtml(html: string): string {
  return plainText([html.replace(MARK, '')]);
}

/** Text of one paragraph of Markdown out of front matter. */
export function plainInline(markdown: string): string {
  return plainText(renderInline(markdown));
}

/** Texts one after the other, each a sentence of its own. */
export function sentences(...texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => (/[.!?:]["”')]?$/.test(text) ? text : `${text}.`))
    .join(' ');
}
