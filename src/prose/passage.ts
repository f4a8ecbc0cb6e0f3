// The prose of a page as plain text: what a reader reads, without code, figures and markup.
import { headingId, isComponent, textOf, type Node } from '../markdown/tree.ts';
import type { Path } from '../reader/yaml.ts';

/** Stands for code, a figure or a line break inside a text. */
export const GAP = '\ufffc';

/** From `at` on, the text of a passage stands at this place of the file. */
interface Span {
  at: number;
  line: number;
  column: number;
}

/** One paragraph, list entry, table cell, heading or text of front matter. */
export interface Passage {
  text: string;
  /** prose: sentences; label: titles, names and statements about the making of the page. */
  kind: 'prose' | 'label';
  /** Where it stands: the key in the front matter, or places in the body. */
  path?: Path;
  spans?: Span[];
  /** Id of the second-level heading above it; '' before the first; undefined in front matter. */
  section?: string;
  /** Inside <Callout kind="judgment">. */
  judgment?: true;
  /** Inside a block quote: not the site's own words. */
  quoted?: true;
}

/** Keys of front matter that name things, choose from a list or say how the page was made. */
const LABELS = new Set(
  'title plural aliases searchTerms group items evidence kind fit asked cost depth remote drafted reviewed published updated prerequisites related skills hue'.split(
    ' ',
  ),
);

const INLINE = new Set(['em', 'strong', 'del', 'a', 'br', 'code']);
const isInline = (node: Node): boolean =>
  node.type === 'text' ||
  node.type === 'mdxJsxTextElement' ||
  INLINE.has(node.tagName ?? '') ||
  (isComponent(node) && (node.name === 'Term' || node.name === 'Fact'));

function isSpace(node: Node): boolean {
  return node.type === 'text' && !node.value?.trim();
}

/** Joins inline nodes to one text and keeps the places of its parts. */
function inlineText(nodes: readonly Node[]): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  const add = (node: Node): void => {
    if (node.position) spans.push({ at: text.length, ...node.position.start });
    if (node.type === 'text') text += node.value ?? '';
    else if (node.tagName === 'code' || node.tagName === 'br' || node.name === 'Fact') text += GAP;
    else node.children?.forEach(add);
  };
  nodes.forEach(add);
  return { text, spans };
}

type Where = Pick<Passage, 'section' | 'judgment' | 'quoted'>;

function attributePassages(node: Node, where: Where): Passage[] {
  const { line, column } = node.position?.start ?? { line: 0, column: 0 };
  return (node.attributes ?? [])
    .filter((a) => a.name === 'alt' || a.name === 'caption')
    .flatMap(({ value }) =>
      typeof value === 'string'
        ? [{ text: value, kind: 'prose' as const, spans: [{ at: 0, line, column }], ...where }]
        : [],
    );
}

function below(node: Node, where: Where, out: Passage[]): void {
  let run: Node[] = [];
  const flush = (): void => {
    const { text, spans } = inlineText(run);
    const kind = /^h[1-6]$/.test(node.tagName ?? '') ? 'label' : 'prose';
    if (text.trim()) out.push({ text, kind, spans, ...where });
    run = [];
  };
  for (const child of node.children ?? []) {
    if (isInline(child)) {
      if (run.length || !isSpace(child)) run.push(child);
      continue;
    }
    flush();
    block(child, where, out);
  }
  flush();
}

function block(node: Node, where: Where, out: Passage[]): void {
  if (node.tagName === 'pre') return;
  if (node.tagName === 'blockquote') return below(node, { ...where, quoted: true }, out);
  if (isComponent(node) && node.name === 'Figure') out.push(...attributePassages(node, where));
  const judged = node.attributes?.some((a) => a.name === 'kind' && a.value === 'judgment');
  below(node, judged ? { ...where, judgment: true } : where, out);
}

/** Passages of a page's body, in their order. */
export function bodyPassages(tree: Node): Passage[] {
  const out: Passage[] = [];
  let section = '';
  for (const node of tree.children ?? []) {
    if (node.tagName === 'h2') section = headingId(textOf(node));
    block(node, { section }, out);
  }
  return out;
}

/** The passage of one text of front matter; `tree` where it holds more than plain characters. */
export function frontPassage(text: string, path: Path, tree?: Node): Passage {
  const key = path.findLast((part) => typeof part === 'string') as string;
  const kind = LABELS.has(key) ? 'label' : 'prose';
  const plain = tree
    ? bodyPassages(tree)
        .map((passage) => passage.text)
        .join(' ')
    : text;
  return { text: plain, kind, path };
}

/** Where the character at `index` of a passage stands; undefined for front matter. */
export function placeIn(
  { text, spans }: Passage,
  index: number,
): { line: number; column: number } | undefined {
  const span = spans?.findLast(({ at }) => at <= index) ?? spans?.[0];
  if (!span) return undefined;
  const before = text.slice(span.at, index).split('\n');
  const last = before.at(-1)!.length;
  return before.length === 1
    ? { line: span.line, column: span.column + last }
    : { line: span.line + before.length - 1, column: last + 1 };
}
