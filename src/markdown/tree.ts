// The parts of satteri's syntax tree that the site reads.
import { mdxToHast } from 'satteri';
import { excess, tooDeep } from './limits.ts';

export interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}

export interface Node {
  type: string;
  tagName?: string;
  /** Name of an MDX component. */
  name?: string | null;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: Attribute[];
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

export interface ParseError {
  line: number;
  column: number;
  message: string;
  hint?: string;
}

const FEATURES = {
  gfm: { footnotes: false },
  frontmatter: false,
  smartPunctuation: { quotes: true, dashes: false, ellipses: true },
} as const;

/**
 * Parses MDX to a tree without compiling or running anything.
 * Lines are numbered from `firstLine`; columns from 1, within the given text.
 */
export function parseMdx(text: string, firstLine = 1): { tree?: Node; error?: ParseError } {
  const error = excess(text, firstLine);
  if (error) return { error };
  try {
    // satteri's union of node types is wider than what the rules and the renderer read.
    const tree = mdxToHast('\n'.repeat(firstLine - 1) + text, { features: FEATURES }) as Node;
    const deep = tooDeep(tree);
    return deep ? { error: deep } : { tree };
  } catch (error) {
    const match = /^(?:(\d+):(\d+)(?:-\d+:\d+)?: )?([\s\S]*?)(?: \(mdx[^)]*\))?$/.exec(
      String((error as Error).message),
    );
    return {
      error: {
        line: Number(match?.[1] ?? firstLine),
        column: Number(match?.[2] ?? 1),
        message: (match?.[3] ?? 'cannot be read').replace(/ \(\d+:\d+(-\d+:\d+)?\)/, ''),
      },
    };
  }
}

/** True for the nodes that MDX adds for <Components/>. */
export function isComponent(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** All text below a node, without markup. */
export function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** Lower-case words joined by hyphens, for the id of a heading. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
