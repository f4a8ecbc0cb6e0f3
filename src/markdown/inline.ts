// Texts of front matter: one paragraph of Markdown each.
import type { Problem } from '../schema/rules.ts';
import { factsIn, internalLinks, type Link } from './body.ts';
import { escapeHtml } from './html.ts';
import { checkTree } from './policy.ts';
import { renderNode, type FactRef, type Segment } from './render.ts';
import { bareFigure } from './rules/bare-figures.ts';
import { syntaxProblem } from './syntax.ts';
import { parseMdx, type Node } from './tree.ts';
import { en, type Texts } from '../texts/en.ts';

/** Text in which no Markdown can hide: letters, digits and plain punctuation. */
const PLAIN = /^[A-Za-z][A-Za-z0-9 ,.;:()?/-]*$/;
const isPlain = (text: string): boolean => PLAIN.test(text) && !/\.\.\.|www\.|:\/\//.test(text);

function paragraph(tree: Node): Node | undefined {
  const blocks = (tree.children ?? []).filter((node) => node.type !== 'text' || node.value?.trim());
  const [only] = blocks;
  if (blocks.length !== 1 || !only) return undefined;
  return only.tagName === 'p'
    ? only
    : only.type === 'mdxJsxFlowElement' && ['Fact', 'Term'].includes(only.name ?? '')
      ? { type: 'root', children: [only] }
      : undefined;
}

/** Every schema refuses a text of this length, and an empty one, so both are reported already. */
const TOO_LONG = 2000;

/**
 * Problems, links and figures of one text; positions are those of its key in the front matter.
 * `tree` is there when the text is right and holds more than plain characters.
 */
export function checkInline(
  text: string,
  file: string,
  place: () => { line: number; column: number },
): { problems: Problem[]; links: Link[]; facts: FactRef[]; tree?: Node } {
  const plain = isPlain(text) && !bareFigure(text);
  if (plain || text.length > TOO_LONG || !text.trim())
    return { problems: [], links: [], facts: [] };
  const { tree, error } = parseMdx(text);
  if (!tree) {
    return { problems: [{ ...syntaxProblem(error, file), ...place() }], links: [], facts: [] };
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
  const out: Segment[] = [];
  if (!problems.length) renderNode(tree, out);
  return {
    problems,
    links: internalLinks(tree).map((link) => ({ ...link, ...place() })),
    facts: factsIn(out).map((fact) => ({ ...fact, ...place() })),
    ...(problems.length ? {} : { tree }),
  };
}

/** HTML of one checked text, without the paragraph around it. */
export function renderInline(text: string, texts: Texts = en): Segment[] {
  if (isPlain(text)) return [escapeHtml(text)];
  const { tree } = parseMdx(text);
  const node = tree && paragraph(tree);
  if (!node) throw new Error(`not one paragraph of Markdown: ${text.slice(0, 60)}`);
  const out: Segment[] = [];
  for (const child of node.children ?? []) renderNode(child, out, texts);
  return out;
}
