// Headings start at level 2, go down one level at a time, and are unique on a page.
import { headingId, isComponent, textOf, type Node } from '../tree.ts';
import type { Rule } from './rule.ts';

const holdsComponent = (node: Node): boolean =>
  isComponent(node) || (node.children ?? []).some(holdsComponent);

/** A fresh rule for each page, since it remembers the headings before. */
export function headingOrder(): Rule {
  let level = 1;
  const seen = new Set<string>();
  return {
    visit(node, ancestors, report) {
      const match = /^h([1-6])$/.exec(node.tagName ?? '');
      if (!match) return;
      const here = Number(match[1]);
      const text = textOf(node);
      const id = headingId(text);
      if (!id)
        report(
          'heading-unknown',
          node,
          'the heading has no letters or digits',
          'Name the section, or delete the heading.',
        );
      if (holdsComponent(node))
        report('heading-unknown', node, 'a heading holds words only', 'Cite below the heading.');
      if (ancestors.length > 1)
        report(
          'heading-level',
          node,
          'a heading stands inside a list, quote or component',
          'Put it on a line of its own, or use bold text.',
        );
      if (here === 1)
        report(
          'heading-level',
          node,
          'a page has one title, from its front matter',
          'Start with ##.',
        );
      else if (here > level + 1)
        report(
          'heading-level',
          node,
          `level ${here} follows level ${level}`,
          `Write ${'#'.repeat(level + 1)} ${text}`,
        );
      else if (here > 4)
        report(
          'heading-level',
          node,
          'headings go down to level 4',
          'Use a list or a shorter section.',
        );
      level = Math.max(here, 2);
      if (id && seen.has(id))
        report(
          'heading-duplicate',
          node,
          `the heading "${text}" stands here twice`,
          'Rename one; links to headings need different names.',
        );
      seen.add(id);
    },
  };
}
