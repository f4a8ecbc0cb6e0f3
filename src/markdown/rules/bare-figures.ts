// Money, percentages and growth enter through content/facts/, never through prose, English or Spanish.
import { isComponent, type Node } from '../tree.ts';
import type { Report, Rule } from './rule.ts';

const NUMBER = String.raw`\d(?:[\d.,]{0,20}\d)?`;
const SIGN = '[$£€¥₹₩₽＄￡￥]';
const CODE = '(?:USD|EUR|GBP|CAD|AUD|CHF|SEK|NOK|DKK|JPY|INR|US\\$)';
const THOUSANDS = String.raw`(?:[kKmM]|thousand|million|billion|mil|mill[oó]n(?:es)?(?: de)?)`;

const FIGURES = new RegExp(
  [
    String.raw`(?:${SIGN}|\b${CODE})\s?${NUMBER}(?:\s?${THOUSANDS}\b)?`,
    String.raw`\b${NUMBER}\s?(?:${THOUSANDS}\s?)?(?:${SIGN}|(?:${CODE}|dollars?|d[oó]lares|euros?|pounds sterling)\b)`,
    String.raw`\b${NUMBER}[\s-]?(?:[%％]|(?:[Pp]er[ -]?cent|PERCENT|por ciento|percentage points?)\b)`,
  ].join('|'),
  'g',
);

/** The first bare figure in a text, or undefined. */
export function bareFigure(text: string): string | undefined {
  return text.match(FIGURES)?.[0];
}

const INLINE = new Set(['em', 'strong', 'del', 'a']);
const isInline = (node: Node): boolean =>
  INLINE.has(node.tagName ?? '') || (isComponent(node) && node.name === 'Term');

/** Stands for what parts two texts: code, figures and blocks. */
const GAP: Node = { type: 'text', value: '\ufffc' };

/** Texts below a node that read as one line. */
function texts(node: Node): Node[] {
  return (node.children ?? []).flatMap((child) =>
    child.type === 'text' ? [child] : isInline(child) ? texts(child) : [GAP],
  );
}

/** Where the character at `index` of a text node stands in the file. */
function placeIn(text: Node, index: number): { line: number; column: number } {
  const { line, column } = text.position?.start ?? { line: 0, column: 0 };
  const before = (text.value ?? '').slice(0, index).split('\n');
  const last = before.at(-1)!.length;
  return before.length === 1
    ? { line, column: column + last }
    : { line: line + before.length - 1, column: last + 1 };
}

const HINT =
  'Cite it with <Fact source="…" subject="…" measure="…" />, or say it in words without a number.';

function checkLine(parts: readonly Node[], report: Report): void {
  const line = parts.map((part) => part.value ?? '').join('');
  for (const { 0: found, index } of line.matchAll(FIGURES)) {
    let start = index;
    const part = parts.find(({ value = '' }) => {
      if (start < value.length) return true;
      start -= value.length;
      return false;
    });
    if (!part) continue;
    report(
      'bare-figure',
      { ...part, position: { start: placeIn(part, start) } },
      `"${found.replace(/\s+/g, ' ')}" has no source`,
      HINT,
    );
  }
}

export const bareFigures: Rule = {
  visit(node, ancestors, report) {
    if (isComponent(node)) {
      for (const { name = '', value } of node.attributes ?? []) {
        const found = typeof value === 'string' && name !== 'group' ? bareFigure(value) : undefined;
        if (found) report('bare-figure', node, `"${found}" in ${name} has no source`, HINT);
      }
    }
    if (isInline(node) || [node, ...ancestors].some((a) => a.tagName === 'code')) return;
    checkLine(texts(node), report);
  },
};
