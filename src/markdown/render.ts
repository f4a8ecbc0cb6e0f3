// A checked tree to HTML. Figures stay open as FactRefs, since only the model knows their values.
import { allowedTags, componentRule } from './components.ts';
import { escapeHtml } from './html.ts';
import { headingId, isComponent, textOf, type Node } from './tree.ts';
import { en, type Texts } from '../texts/en.ts';

/** A <Fact/> in prose: which observation is meant, and where it stands in the file. */
export interface FactRef {
  query: Record<string, string>;
  line: number;
  column: number;
}

/** HTML, or a figure to be filled in. */
export type Segment = string | FactRef;

/** Appends to the last string, so that segments stay few. */
function push(out: Segment[], part: Segment): void {
  const last = out.length - 1;
  if (typeof part === 'string' && typeof out[last] === 'string') out[last] += part;
  else if (part !== '') out.push(part);
}

function attributes(node: Node): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? []).map((a) => [a.name ?? '', typeof a.value === 'string' ? a.value : '']),
  );
}

function children(node: Node, out: Segment[], texts: Texts): void {
  for (const child of node.children ?? []) renderNode(child, out, texts);
}

function wrap(open: string, node: Node, close: string, out: Segment[], texts: Texts): void {
  push(out, open);
  children(node, out, texts);
  push(out, close);
}

/** The attributes of a link; a page of this site that stands in another language says so. */
function linkTo(href: string, { lang, foreign }: Texts): string {
  const away = foreign && href.startsWith('/') && !href.startsWith(`/${lang}/`);
  return `href="${escapeHtml(href)}"${away ? ` hreflang="${foreign}"` : ''}`;
}

function renderComponent(node: Node, out: Segment[], texts: Texts): void {
  const given = attributes(node);
  switch (node.name) {
    case 'Fact': {
      const start = node.position?.start ?? { line: 0, column: 0 };
      push(out, { query: given, line: start.line, column: start.column });
      break;
    }
    case 'Term':
      wrap(
        `<a class="term" ${linkTo(`/skills/${given['skill'] ?? ''}/`, texts)}>`,
        node,
        '</a>',
        out,
        texts,
      );
      break;
    case 'Callout': {
      const kind = given['kind'] ?? '';
      const label = (texts.callouts as Record<string, string>)[kind] ?? '';
      wrap(
        `<div role="note" class="callout ${escapeHtml(kind)}"><p class="kicker">${label}</p>`,
        node,
        '</div>',
        out,
        texts,
      );
      break;
    }
    case 'Steps':
      wrap('<div class="steps">', node, '</div>', out, texts);
      break;
    case 'Figure': {
      const caption = given['caption']
        ? `<figcaption>${escapeHtml(given['caption'])}</figcaption>`
        : '';
      push(
        out,
        `<figure><img src="${escapeHtml(given['src'] ?? '')}" alt="${escapeHtml(given['alt'] ?? '')}" loading="lazy">${caption}</figure>`,
      );
    }
  }
}

function openTag(node: Node, texts: Texts): string {
  const { tagName = '', properties = {} } = node;
  if (tagName === 'a') {
    const href = String(properties['href'] ?? '');
    const outside = href.startsWith('https:') ? ' rel="external"' : '';
    return `<a ${linkTo(href, texts)}${outside}>`;
  }
  if (/^h[2-4]$/.test(tagName)) return `<${tagName} id="${headingId(textOf(node))}">`;
  if (tagName === 'ol' && typeof properties['start'] === 'number')
    return `<ol start="${properties['start']}">`;
  const align =
    properties['align'] ??
    (properties['style'] as string | undefined)?.match(/text-align:\s*(\w+)/)?.[1];
  if ((tagName === 'td' || tagName === 'th') && align === 'right')
    return `<${tagName} class="num">`;
  return `<${tagName}>`;
}

function renderElement(node: Node, out: Segment[], texts: Texts): void {
  const tag = node.tagName ?? '';
  if (!allowedTags.has(tag)) throw new Error(`<${tag}> passed the policy but has no renderer`);
  if (tag === 'img') return;
  if (tag === 'br' || tag === 'hr') push(out, `<${tag}>`);
  else if (tag === 'table')
    wrap('<div class="scroll" tabindex="0"><table>', node, '</table></div>', out, texts);
  else wrap(openTag(node, texts), node, `</${tag}>`, out, texts);
}

/** Renders one node; only call it on trees without problems, it throws on what the policy forbids. */
export function renderNode(node: Node, out: Segment[], texts: Texts = en): void {
  if (node.type === 'root') children(node, out, texts);
  else if (node.type === 'text') push(out, escapeHtml(node.value ?? ''));
  else if (isComponent(node) && componentRule(node.name)) renderComponent(node, out, texts);
  else if (node.type === 'element') renderElement(node, out, texts);
  else throw new Error(`a ${node.type} node passed the policy but has no renderer`);
}
