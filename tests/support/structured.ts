// The structured data of built pages.
import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from './site.ts';

export type Json = string | number | boolean | null | readonly Json[] | { [key: string]: Json };
export type Node = Record<string, Json>;

/** Nodes of a page's graph; none where it has no structured data. Throws where it does not parse. */
export function graphOf({ dom }: BuiltPage): Node[] {
  return dom
    .querySelectorAll('script[type="application/ld+json"]')
    .flatMap((script) => (JSON.parse(script.text) as { '@graph': Node[] })['@graph']);
}

const isNode = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object within a node, the node first. */
export function nodesIn(value: Json): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

const decode = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ENTITIES[name] ?? '');

/** A text for comparing: one space between words, none before punctuation. */
export function plain(text: string): string {
  return decode(text)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)](?: |$))/g, '')
    .trim();
}

/** What a reader sees of a page, without the marks of figures and the notes in the margin. */
export function visibleText(dom: HTMLElement): string {
  const html = (dom.querySelector('body')?.innerHTML ?? '')
    .replace(/<(script|style|svg|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<a class="m"[^>]*>[^<]*<\/a>|<small class="mn">[^<]*<\/small>/g, '')
    .replace(/<(?!\/?(?:a|b|i|em|strong|code|span|abbr|q)\b)[^>]+>/g, ' ')
    .replace(/<[^>]+>/g, '');
  return plain(html);
}
