// Money, percentages and growth enter through content/facts/, never through prose.
import type { Rule } from './rule.ts';

const FIGURES = [
  /(?:[$£€¥₹]|\b(?:USD|EUR|GBP|CAD|AUD|US\$))\s?\d[\d.,]*(?:\s?[kKmM]\b)?/,
  /\b\d[\d.,]*\s?[kK]?\s?(?:USD|EUR|GBP|CAD|AUD|dollars?|euros?|pounds sterling)\b/,
  /\b\d[\d.,]*\s?(?:%|percent\b|per cent\b|percentage points?\b)/i,
];

/** The first bare figure in a text, or undefined. */
export function bareFigure(text: string): string | undefined {
  return FIGURES.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
}

export const bareFigures: Rule = {
  visit(node, ancestors, report) {
    if (node.type !== 'text' || ancestors.some((a) => a.tagName === 'code' || a.tagName === 'pre'))
      return;
    const found = bareFigure(node.value ?? '');
    if (found) {
      report(
        'bare-figure',
        node,
        `"${found}" has no source`,
        'Cite it with <Fact source="…" subject="…" measure="…" />, or say it in words without a number.',
      );
    }
  },
};
