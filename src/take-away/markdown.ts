// A guide as Markdown: figures carry footnotes that name their sources.
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { wholeAddress } from './address.ts';
import type { Book } from './book.ts';
import { attribute, firstTagged, isElement, squeezed, tagged, tagOf } from './tree.ts';

interface Context {
  site: string;
  /** Rows of figures that the text refers to, by their id. */
  notes: Set<string>;
  indent: string;
}

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, '\\$&');

/** Blocks inside a cell or a term are set apart by a space. */
const SPACED = new Set(['small', 'p', 'div', 'li', 'dd', 'dt', 'ul', 'ol']);
const WRAP: Record<string, string> = { b: '**', strong: '**', em: '*', i: '*', del: '~~' };

/** Text with its marks, on one line. */
function inline(node: Node, context: Context): string {
  if (!isElement(node))
    return node.nodeType === NodeType.TEXT_NODE ? escaped(squeezed(node.text)) : '';
  const tag = tagOf(node);
  if (tag === 'code') return `\`${squeezed(node.text)}\``;
  if (tag === 'br') return '  \n';
  const href = tag === 'a' ? node.getAttribute('href') : undefined;
  if (href?.startsWith('#f') && node.classList.contains('m')) {
    context.notes.add(href.slice(1));
    return `[^${href.slice(1)}]`;
  }
  const inner = node.childNodes.map((child) => inline(child, context)).join('');
  if (href && !href.startsWith('#') && inner.trim())
    return `[${inner.trim()}](${wholeAddress(href, context.site)})`;
  // What the page sets in a fainter color beside a name would run into it here.
  if (tag === 'span' && node.classList.contains('muted') && inner.trim())
    return `(${inner.trim()})`;
  const wrap = WRAP[tag];
  const text = wrap && inner.trim() ? `${wrap}${inner.trim()}${wrap}` : inner;
  return SPACED.has(tag) ? ` ${text} ` : text;
}

const lineOf = (node: HTMLElement, context: Context): string =>
  squeezed(node.childNodes.map((child) => inline(child, context)).join('')).trim();

function table(node: HTMLElement, context: Context): string {
  const rows = tagged(node, 'tr').map((row) =>
    row.childNodes
      .filter(isElement)
      .flatMap((cell) => [
        lineOf(cell, context),
        ...Array.from({ length: Number(attribute(cell, 'colspan') ?? 1) - 1 }, () => ''),
      ]),
  );
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map(
    (row) => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`,
  );
  const caption = firstTagged(node, 'caption');
  const rule = `|${' --- |'.repeat(width)}`;
  const head = firstTagged(node, 'thead') ? lines.splice(0, 1) : [`|${'  |'.repeat(width)}`];
  return [
    ...(caption ? [`**${lineOf(caption, context)}**`, ''] : []),
    ...head,
    rule,
    ...lines,
  ].join('\n');
}

function list(node: HTMLElement, context: Context): string {
  const items = node.childNodes.filter(isElement).map((item, i) => {
    const mark = tagOf(node) === 'ol' ? `${i + 1}. ` : '- ';
    const deeper = { ...context, indent: context.indent + ' '.repeat(mark.length) };
    return mark + blocks(item, deeper).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
  });
  return items.join('\n');
}

function terms(node: HTMLElement, context: Context): string {
  const parts = tagged(node, 'dt', 'dd').map((entry) =>
    tagOf(entry) === 'dt'
      ? `**${lineOf(entry, context).replaceAll('**', '')}**`
      : blocks(entry, context),
  );
  return parts.join('\n\n');
}

/** Headings inside a section stand two levels below the title. */
const HEADING: Record<string, string> = { h2: '##', h3: '###', h4: '####' };

function block(node: HTMLElement, context: Context): string {
  const tag = tagOf(node);
  if (HEADING[tag]) return `${HEADING[tag]} ${lineOf(node, context)}`;
  if (tag === 'table') return table(node, context);
  if (tag === 'ul' || tag === 'ol') return list(node, context);
  if (tag === 'dl') return terms(node, context);
  if (tag === 'pre') return `\`\`\`\n${node.text.trimEnd()}\n\`\`\``;
  if (tag === 'hr') return '---';
  if (tag === 'summary') return `**${lineOf(node, context)}**`;
  if (tag === 'p') return lineOf(node, context);
  const quoted = tag === 'blockquote' || node.classList.contains('callout');
  const inner = blocks(node, context);
  return quoted ? inner.replace(/^/gm, '> ') : inner;
}

const BLOCK = new Set(
  `h2 h3 h4 p ul ol dl div section table pre blockquote figure hr details summary aside
  figcaption`.split(/\s+/),
);

/** Blocks below a node, with loose text between them as paragraphs. */
function blocks(node: HTMLElement, context: Context): string {
  const found: string[] = [];
  let loose = '';
  const flush = (): void => {
    if (loose.trim()) found.push(squeezed(loose).trim());
    loose = '';
  };
  for (const child of node.childNodes) {
    if (isElement(child) && BLOCK.has(tagOf(child))) {
      flush();
      found.push(block(child, context));
    } else loose += inline(child, context);
  }
  flush();
  return found.filter(Boolean).join('\n\n');
}

/** The sources of the figures: what stands in the table at the foot of the page. */
function footnotes(book: Book, context: Context): string {
  const figures = book.parts.find(({ id }) => id === 'figures')?.section;
  const lines = (figures ? tagged(figures, 'tbody') : []).flatMap((body) => {
    const head = firstTagged(body, 'th');
    const source = head && firstTagged(head, 'a');
    const small = head && firstTagged(head, 'small');
    const about = squeezed(small?.text ?? '').trim();
    const named = source
      ? `[${escaped(source.text)}](${wholeAddress(source.getAttribute('href') ?? '', context.site)})`
      : '';
    const rows = tagged(body, 'tr').filter(({ id }) => id);
    return rows.map((row) => {
      const [value = '', ...cells] = tagged(row, 'td').map((cell) => lineOf(cell, context));
      return {
        id: row.id,
        text: `[^${row.id}]: ${value}: ${cells.filter((cell) => cell && cell !== '–').join('; ')}. ${named}. ${escaped(about)}`,
      };
    });
  });
  return lines
    .filter(({ id }) => context.notes.has(id))
    .map(({ text }) => text)
    .join('\n');
}

/** The whole guide; `site` makes addresses absolute. */
export function guideMarkdown(book: Book, site: string): string {
  const context: Context = { site, notes: new Set(), indent: '' };
  const strip = book.strip ? [blocks(book.strip, context)] : [];
  const parts = book.parts
    .filter(({ id }) => id !== 'figures')
    .map(({ title, section }) => `## ${title}\n\n${blocks(section, context)}`);
  const text = [
    `# ${book.title}`,
    escaped(book.summary),
    ...strip,
    ...parts,
    '## Figures and their sources',
    footnotes(book, context),
    `From [Role Atlas](${new URL(`/roles/${book.id}/`, site).href}), last changed ${book.updated}. Text: [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/); each figure keeps the license of its source.`,
  ];
  return `${text.join('\n\n').replace(/[ ]+$/gm, '')}\n`;
}
