import { expect, test } from 'vitest';
import { checkTree, walk } from '../../src/markdown/policy.ts';
import { parseMdx, type Node } from '../../src/markdown/tree.ts';

const text = (value: string, line?: number): Node => ({
  type: 'text',
  value,
  ...(line ? { position: { start: { line, column: 2 } } } : {}),
});
const element = (tagName: string, children: Node[], line?: number): Node => ({
  type: 'element',
  tagName,
  children,
  ...(line ? { position: { start: { line, column: 1 } } } : {}),
});

test('a walk visits parents before children, in the order of the page, with all ancestors', () => {
  const tree = element('a', [element('b', [element('c', []), element('d', [])]), element('e', [])]);
  const seen: [string | undefined, string][] = [];
  walk(tree, (node, ancestors) =>
    seen.push([node.tagName, ancestors.map((ancestor) => ancestor.tagName).join(' ')]),
  );
  expect(seen).toEqual([
    ['a', ''],
    ['b', 'a'],
    ['c', 'a b'],
    ['d', 'a b'],
    ['e', 'a'],
  ]);
});

test('a list of ancestors that is kept does not change later', () => {
  const kept: (readonly Node[])[] = [];
  walk(element('a', [element('b', [element('c', [])]), element('d', [])]), (_, ancestors) =>
    kept.push(ancestors),
  );
  expect(kept.map((ancestors) => ancestors.length)).toEqual([0, 1, 2, 1]);
});

test('a node without a place is reported where the last placed node before it stands', () => {
  const expression: Node = { type: 'mdxTextExpression', value: 'x' };
  const children = [
    element('p', [text('a', 4), expression], 4),
    element('p', [expression]),
    element('p', [text('b', 9), expression], 9),
  ];
  const tree: Node = { type: 'root', children };
  expect(checkTree(tree, 'a.mdx').map(({ rule, line }) => [rule, line])).toEqual([
    ['no-code', 4],
    ['no-code', 4],
    ['no-code', 9],
  ]);
});

test('without any place there is still a problem', () => {
  const [problem] = checkTree(element('p', [{ type: 'mdxjsEsm', value: '' }]), 'a.mdx');
  expect(problem).toMatchObject({ rule: 'no-code', file: 'a.mdx', line: 0, column: 0 });
});

test('all rules see one page, and headings of one page are not held against the next', () => {
  const page = () => parseMdx('## A\n\nfine').tree!;
  expect(checkTree(page(), 'a.mdx')).toEqual([]);
  expect(checkTree(page(), 'b.mdx')).toEqual([]);
  const wrong = parseMdx('## A\n\n## A\n\n{x}\n\n$5\n\n<b>c</b>\n\n[d](http://x.org)').tree!;
  expect(checkTree(wrong, 'a.mdx').map(({ rule }) => rule)).toEqual([
    'heading-duplicate',
    'no-code',
    'bare-figure',
    'raw-html',
    'link-target',
  ]);
});

test.for([
  'Plain *words*, `code {x} $5 <b>`, and [its oven](https://x.org/).',
  '- [ ](https://x.org/)'.replace('[ ]', '[a]'),
  '| a | b |\n|---|---|\n| c | d |',
  '```html\n<script>alert({a: 1})</script> costs $5\n```',
  'A brace \\{ and a tag \\<b>.',
  '<Callout kind="note">\n\nText.\n\n</Callout>',
  '## A\n\n### B\n\n#### C\n\n## D',
])('no problem: %j', (markdown) => {
  expect(checkTree(parseMdx(markdown).tree!, 'a.mdx')).toEqual([]);
});
