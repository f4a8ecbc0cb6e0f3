// Contributed text is data: nothing in it may be a program.
import { isComponent } from '../tree.ts';
import type { Rule } from './rule.ts';

/** Message and hint, shared with the look at texts that are too long to parse with code in them. */
export const NO_MODULE = [
  'import and export are not allowed',
  'Delete the line; components need no import. If it is a sentence, begin it with another word.',
] as const;
export const NO_EXPRESSION = [
  '{…} is an expression, and content may not run code',
  'Write text only. To show a brace, write \\{ or put it in `code`.',
] as const;

export const noCode: Rule = {
  visit(node, _, report) {
    if (node.type === 'mdxjsEsm') {
      report('no-code', node, ...NO_MODULE);
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      report('no-code', node, ...NO_EXPRESSION);
    } else if (isComponent(node)) {
      for (const attribute of node.attributes ?? []) {
        if (attribute.type !== 'mdxJsxAttribute') {
          report(
            'no-code',
            node,
            '{...} in a tag is not allowed',
            'Write each attribute as name="text".',
          );
        } else if (/^on/i.test(attribute.name ?? '')) {
          report(
            'no-code',
            node,
            `event handler "${attribute.name}" is not allowed`,
            'Delete it; content cannot hold scripts.',
          );
        } else if (typeof attribute.value === 'object' && attribute.value !== null) {
          report(
            'no-code',
            node,
            `attribute "${attribute.name}" holds an expression`,
            `Write ${attribute.name}="text" with plain quotes.`,
          );
        }
      }
    }
  },
};
