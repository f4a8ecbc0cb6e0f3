// Only the components of components.ts, with literal attributes of the right form; no HTML.
import { didYouMean } from '../../reader/suggest.ts';
import { components, componentRule } from '../components.ts';
import { isComponent, textOf, type Node } from '../tree.ts';
import type { Report, Rule } from './rule.ts';

export const knownComponents: Rule = {
  visit(node, _, report) {
    if (node.type === 'raw' || node.type === 'comment') {
      report('raw-html', node, 'HTML is not allowed', 'Use Markdown.');
    }
    if (!isComponent(node)) return;
    const name = node.name ?? '';
    const rule = componentRule(name);
    if (rule) {
      checkAttributes(node, report);
      if (rule.content === 'none' && textOf(node).trim())
        report('component-attribute', node, `<${name}> holds no text`, `Write ${rule.example}`);
      if (rule.content !== 'none' && !textOf(node).trim())
        report('component-attribute', node, `<${name}> is empty`, `Write ${rule.example}`);
    } else if (/^[a-z]/.test(name)) {
      report(
        'raw-html',
        node,
        `<${name}> is HTML, which is not allowed`,
        'Use Markdown, or one of the components in CONTRIBUTING.md.',
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
  const given = new Map(
    (node.attributes ?? [])
      .filter((a) => a.type === 'mdxJsxAttribute')
      .map((a) => [a.name ?? '', a.value]),
  );
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
        report('component-attribute', node, `${key}="${value}" does not fit <${name}>`, hint);
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
