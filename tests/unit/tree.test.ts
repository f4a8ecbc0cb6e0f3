import { expect, test } from 'vitest';
import { headingId, isComponent, parseMdx, textOf, type Node } from '../../src/markdown/tree.ts';

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const place = (node: Node | undefined) => node?.position?.start;

test('positions count lines from the line given, columns from 1', () => {
  const { tree } = parseMdx('One *two*.\n\n## Three', 12);
  const nodes = all(tree!);
  expect(place(nodes.find((node) => node.tagName === 'em'))).toMatchObject({ line: 12, column: 5 });
  expect(place(nodes.find((node) => node.tagName === 'h2'))).toMatchObject({ line: 14, column: 1 });
});

test.for([
  ['a tag that is not closed', 'fine\n\n<Steps>\n\ntext', 12],
  ['a tag that is cut off', 'fine\n\n<Fact', 12],
  ['a brace that is not closed', 'fine\n\n{', 12],
  ['a comment', 'fine\n\n<!-- x -->', 12],
  ['a closing tag alone', 'fine\n\n</Steps>', 12],
] as const)('an error has a place and no tree: %s', ([, text, line]) => {
  const { tree, error } = parseMdx(text, 10);
  expect(tree).toBeUndefined();
  expect(error?.line).toBe(line);
  expect(error?.column).toBeGreaterThanOrEqual(1);
  expect(error?.message).toMatch(/^[A-Z<]/);
  expect(error?.message).not.toMatch(/^\d+:\d+|\(mdx/);
});

test('an error within a line has its column', () => {
  expect(parseMdx('a <b', 3).error).toMatchObject({ line: 3, column: 3 });
});

test('code is parsed as such and never run', () => {
  const { tree } = parseMdx('export const a = globalThis.ran = true\n\n{globalThis.ran = true}');
  expect(tree?.children?.map((node) => node.type)).toContain('mdxjsEsm');
  expect(all(tree!).map((node) => node.type)).toContain('mdxFlowExpression');
  expect(globalThis).not.toHaveProperty('ran');
});

test('quotes and ellipses are curled; dashes, braces and code stay as written', () => {
  const { tree } = parseMdx('"It\'s" -- so... `"--..."` \\{x\\}');
  expect(textOf(tree!)).toBe('“It’s” -- so… "--..." {x}');
});

test('front matter and footnotes are no features', () => {
  expect(all(parseMdx('---\na: 1\n---').tree!).map((node) => node.tagName)).toContain('hr');
  const tags = all(parseMdx('a[^1]\n\n[^1]: b').tree!).map((node) => node.tagName);
  expect(tags).not.toContain('sup');
  expect(tags).not.toContain('section');
});

test('text is all that stands below a node', () => {
  const { tree } = parseMdx('## How *to* `run` <Term skill="a">it</Term>');
  expect(textOf(tree!.children![0]!)).toBe('How to run it');
  expect(textOf({ type: 'element' })).toBe('');
});

test('components are told from elements, in a line and on their own', () => {
  const [block, line] = parseMdx(
    '<Steps>\n\n1. a\n\n</Steps>\n\nx <Term skill="a">b</Term>',
  ).tree!.children!.filter((node) => node.type !== 'text');
  expect(isComponent(block!)).toBe(true);
  expect(line!.children!.map(isComponent)).toEqual([false, true]);
  expect(isComponent(line!)).toBe(false);
});

test.for([
  ['What it is', 'what-it-is'],
  ['  Spaces  &  signs! ', 'spaces-signs'],
  ['C++ and C#', 'c-and-c'],
  ['Résumé, naïve', 'resume-naive'],
  ['A–B — c', 'a-b-c'],
  ['2026 plan', '2026-plan'],
  ['日本', ''],
])('the id of %j is %j', ([text, id]) => {
  expect(headingId(text!)).toBe(id);
});
