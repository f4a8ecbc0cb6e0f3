// Texts of front matter: one paragraph of Markdown each.
import type { Problem } from '../schema/rules.ts';
import { internalLinks, type Link } from './body.ts';
import { escapeHtml } from './html.ts';
import { checkTree } from './policy.ts';
import { renderNode, type Segment } from './render.ts';
import { bareFigure } from './rules/bare-figures.ts';
import { parseMdx, type Node } from './tree.ts';

/** Text in which no Markdown can hide: letters, digits and plain punctuation. */
const PLAIN = /^[A-Za-z][A-Za-z0-9 ,.;:()?/-]*$/;
const isPlain = (text: string): boolean =>
  PLAIN.test(text) && !/\.\.\.|www\.|:\/\/|^[A-Za-z0-9]+[.)] /.test(text);

function paragraph(tree: Node): Node | undefined {
  const blocks = (tree.children ?? []).filter((node) => node.type !== 'text' || node.value?.trim());
  const [only] = blocks;
  if (blocks.length !== 1 || !only) return undefined;
  return only.tagName === 'p'
    ? only
    : only.type === 'mdxJsxFlowElement' && only.name !== 'Callout' && only.name !== 'Steps'
      ? { type: 'root', children: [only] }
      : undefined;
}

/** Problems and outgoing links of one text; positions are those of its key in the front matter. */
export function checkInline(
  text: string,
  file: string,
  place: () => { line: number; column: number },
): { problems: Problem[]; links: Link[] } {
  if (isPlain(text) && !bareFigure(text)) return { problems: [], links: [] };
  const { tree, error } = parseMdx(text);
  if (!tree) {
    const hint = 'Close every tag; write a literal < as \\< and a literal { as \\{.';
    return {
      problems: [
        { rule: 'mdx-syntax', file, ...place(), message: error?.message ?? 'cannot be read', hint },
      ],
      links: [],
    };
  }
  const problems = checkTree(tree, file).map((problem) => ({ ...problem, ...place() }));
  if (!problems.length && !paragraph(tree)) {
    problems.push({
      rule: 'inline-only',
      file,
      ...place(),
      message: 'one paragraph is expected here',
      hint: 'Leave out lists, headings and blank lines.',
    });
  }
  return { problems, links: internalLinks(tree).map((link) => ({ ...link, ...place() })) };
}

/** HTML of one checked text, without the paragraph around it. */
export function renderInline(text: string): Segment[] {
  if (isPlain(text)) return [escapeHtml(text)];
  const { tree } = parseMdx(text);
  const node = tree && paragraph(tree);
  if (!node) throw new Error(`not one paragraph of Markdown: ${text.slice(0, 60)}`);
  const out: Segment[] = [];
  for (const child of node.children ?? []) renderNode(child, out);
  return out;
}
