// Only the components of components.ts, with literal attributes of the right form; no HTML.
import { foreignLetters } from '../../reader/hidden.ts';
import { didYouMean } from '../../reader/suggest.ts';
import { allowedTags, components, componentRule } from '../components.ts';
import { isComponent, textOf, type Node } from '../tree.ts';
import type { Report, Rule } from './rule.ts';

/** Elements that other rules speak about. */
const ELSEWHERE = /^(h[1-6]|img)$/;
const BLOCK = /^(p|ul|ol|pre|blockquote|table|hr|h[1-6])$/;

function checkElement(node: Node, report: Report): void {
  const tag = node.tagName ?? '';
  if (node.type === 'raw' || node.type === 'comment') {
    report('raw-html', node, 'HTML is not allowed', 'Use Markdown.');
  } else if (tag === 'input') {
    report('raw-html', node, 'boxes to tick, [ ] and [x], are not allowed', 'Use a plain list.');
  } else if (node.type === 'element' && !allowedTags.has(tag) && !ELSEWHERE.test(tag)) {
    report('raw-html', node, `<${tag}> is not allowed`, 'Use plain paragraphs, lists and tables.');
  }
}

/** A component must stand where its HTML may stand: blocks not in a line, no blocks in a term. */
function checkPlace(node: Node, report: Report): void {
  const name = node.name ?? '';
  const isBlock = componentRule(name)?.content === 'blocks' || name === 'Figure';
  if (isBlock && node.type === 'mdxJsxTextElement') {
    const hint = 'Put it on lines of its own, with a blank line before and after.';
    report('inline-only', node, `<${name}> stands inside a line`, hint);
  }
  const holdsBlock = node.children?.some((child) => BLOCK.test(child.tagName ?? ''));
  if (componentRule(name)?.content === 'inline' && holdsBlock) {
    report('inline-only', node, `<${name}> holds more than a few words`, 'Write it in one line.');
  }
}

export const knownComponents: Rule = {
  visit(node, _, report) {
    checkElement(node, report);
    if (!isComponent(node)) return;
    const name = node.name ?? '';
    const rule = componentRule(name);
    if (rule) {
      checkAttributes(node, report);
      checkPlace(node, report);
      if (rule.content === 'none' && textOf(node).trim())
        report('component-attribute', node, `<${name}> holds no text`, `Write ${rule.example}`);
      if (rule.content !== 'none' && !textOf(node).trim())
        report('component-attribute', node, `<${name}> is empty`, `Write ${rule.example}`);
    } else if (/^[a-z]/.test(name)) {
      report(
        'raw-html',
        node,
        `<${name}> is HTML, which is not allowed`,
        didYouMean(
          name,
          Object.keys(components),
          'Use Markdown, or one of the components in CONTRIBUTING.md.',
        ),
      );
    } else {
      const known = Object.keys(components);
      report(
        'component-unknown',
        node,
        name ? `there is no component <${name}>` : 'empty tags <></> are not allowed',
        didYouMean(name, known, `There are: ${known.join(', ')}.`),
      );
    }
  },
};

function checkAttributes(node: Node, report: Report): void {
  const name = node.name ?? '';
  const rule = componentRule(name);
  if (!rule) return;
  const written = (node.attributes ?? []).filter((a) => a.type === 'mdxJsxAttribute');
  const given = new Map(written.map((a) => [a.name ?? '', a.value]));
  const names = written.map((a) => a.name ?? '');
  for (const key of new Set(names.filter((key, i) => names.indexOf(key) < i))) {
    report('component-attribute', node, `<${name}> has ${key} twice`, 'Keep one of them.');
  }
  for (const key of given.keys()) {
    if (!Object.hasOwn(rule.attributes, key) && !/^on/i.test(key)) {
      report(
        'component-attribute',
        node,
        `<${name}> has no attribute "${key}"`,
        didYouMean(key, Object.keys(rule.attributes), `Write ${rule.example}`),
      );
    }
  }
  for (const [key, wanted] of Object.entries(rule.attributes)) {
    const value = given.get(key);
    if (value === undefined) {
      if (wanted.required)
        report('component-attribute', node, `<${name}> needs ${key}="…"`, `Write ${rule.example}`);
    } else if (typeof value === 'string') {
      const fits =
        value.trim() !== '' &&
        (wanted.allowed?.includes(value) ?? true) &&
        (wanted.pattern?.test(value) ?? true);
      const hint = wanted.allowed
        ? didYouMean(value, wanted.allowed, `Write one of: ${wanted.allowed.join(', ')}.`)
        : `Write ${rule.example}`;
      if (!fits)
        report(
          'component-attribute',
          node,
          `${key}="${value}" does not fit <${name}>${foreignLetters(value)}`,
          hint,
        );
    } else if (value === null) {
      report(
        'component-attribute',
        node,
        `<${name}> has ${key} without a value`,
        `Write ${rule.example}`,
      );
    }
  }
}
