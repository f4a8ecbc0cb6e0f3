// Rendered prose back to Markdown, for pages that machines and plain-text readers fetch.
import { plainText } from '../plain-text.ts';

const MARK = /<a class="m"[^>]*>[^<]*<\/a>|<small class="mn">[^<]*<\/small>/g;

/** Marks that keep their meaning in Markdown; everything else becomes text. */
function inline(html: string, base: URL): string {
  return html
    .replace(MARK, '')
    .replace(
      /<a [^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g,
      (_, href: string, text: string) => `[${text}](${new URL(href, base).href})`,
    )
    .replace(/<\/?(?:strong|b)>/g, '**')
    .replace(/<\/?(?:em|i)>/g, '*')
    .replace(/<\/?code>/g, '`');
}

function item(html: string, base: URL, mark: string): string {
  return `${mark} ${plainText([inline(html, base)])}`;
}

function list(html: string, base: URL, ordered: boolean): string {
  return [...html.matchAll(/<li>([\s\S]*?)(?=<li>|$)/g)]
    .map(([, text = ''], i) => item(text, base, ordered ? `${i + 1}.` : '-'))
    .join('\n');
}

/** Paragraphs, lists and headings; nested lists and tables become lines of text. */
export function markdownOf(html: string, base: URL): string {
  return html
    .split(/(<ul>[\s\S]*?<\/ul>|<ol[^>]*>[\s\S]*?<\/ol>)/)
    .flatMap((part) => {
      if (part.startsWith('<ul')) return [list(part, base, false)];
      if (part.startsWith('<ol')) return [list(part, base, true)];
      return part.split(/<\/(?:p|h[2-4]|tr|div|figure)>/).map((block) => {
        const level = /<h([2-4])/.exec(block)?.[1];
        const text = plainText([inline(block, base)]);
        return level && text ? `${'#'.repeat(Number(level))} ${text}` : text;
      });
    })
    .filter(Boolean)
    .join('\n\n');
}
