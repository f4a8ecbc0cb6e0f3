// Holds a parsed page against every rule about content.
import type { Problem } from '../schema/rules.ts';
import { altText } from './rules/alt-text.ts';
import { bareFigures } from './rules/bare-figures.ts';
import { headingOrder } from './rules/headings.ts';
import { hiddenCharacters } from './rules/hidden-characters.ts';
import { knownComponents } from './rules/known-components.ts';
import { linkText } from './rules/link-text.ts';
import { noCode } from './rules/no-code.ts';
import type { Report, Rule } from './rules/rule.ts';
import { safeLinks } from './rules/safe-links.ts';
import type { Node } from './tree.ts';

/** Calls `visit` for each node, parents first. */
export function walk(
  node: Node,
  visit: (node: Node, ancestors: readonly Node[]) => void,
  ancestors: readonly Node[] = [],
): void {
  visit(node, ancestors);
  if (!node.children) return;
  const below = [...ancestors, node];
  for (const child of node.children) walk(child, visit, below);
}

/** Problems of one tree; `file` names it, positions come from the tree. */
export function checkTree(tree: Node, file: string): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (rule, node, message, hint) => {
    const start = node.position?.start ?? { line: 0, column: 0 };
    problems.push({ rule, file, line: start.line, column: start.column, message, hint });
  };
  const all: Rule[] = [
    noCode,
    knownComponents,
    safeLinks,
    linkText,
    altText,
    bareFigures,
    hiddenCharacters,
    headingOrder(),
  ];
  let nearest = tree.position;
  walk(tree, (node, ancestors) => {
    nearest = node.position ?? nearest;
    const placed = node.position || !nearest ? node : { ...node, position: nearest };
    for (const rule of all) rule.visit(placed, ancestors, report);
  });
  return problems;
}
