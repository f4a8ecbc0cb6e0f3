// Entities such as &#x202E; become invisible characters only when Markdown is read.
import { hiddenIn, hiddenProblem } from '../../reader/hidden.ts';
import { isComponent } from '../tree.ts';
import type { Rule } from './rule.ts';

export const hiddenCharacters: Rule = {
  visit(node, _, report) {
    const values = isComponent(node) ? (node.attributes ?? []).map((a) => a.value) : [node.value];
    for (const value of values) {
      const hidden = typeof value === 'string' ? hiddenIn(value) : undefined;
      if (!hidden) continue;
      const { rule, message, hint } = hiddenProblem(hidden.code, { line: 0, column: 0 });
      report(rule, node, message, hint);
    }
  },
};
