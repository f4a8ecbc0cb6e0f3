import { expect, test } from 'vitest';
import { allowedTags, components } from '../../src/markdown/components.ts';
import { escapeHtml } from '../../src/markdown/html.ts';
import { renderNode, type Segment } from '../../src/markdown/render.ts';
import { parseMdx, type Node } from '../../src/markdown/tree.ts';

function segments(text: string, firstLine = 1): Segment[] {
  const { tree } = parseMdx(text, firstLine);
  const out: Segment[] = [];
  renderNode(tree!, out);
  return out;
}
const html = (text: string): string => segments(text).join('').replace(/\n/g, '');

const MARKDOWN = [
  ['paragraphs', 'a\n\nb', '<p>a</p><p>b</p>'],
  ['emphasis', '*a* **b** ~~c~~', '<p><em>a</em> <strong>b</strong> <del>c</del></p>'],
  ['code', '`a`', '<p><code>a</code></p>'],
  ['a block of code', '```js\na\n```', '<pre><code>a</code></pre>'],
  ['a list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['a numbered list', '1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
  ['a list that starts later', '5. a', '<ol start="5"><li>a</li></ol>'],
  ['a quotation', '> a', '<blockquote><p>a</p></blockquote>'],
  [
    'headings',
    '## A b\n\n### C\n\n#### D',
    '<h2 id="a-b">A b</h2><h3 id="c">C</h3><h4 id="d">D</h4>',
  ],
  ['a rule', '---', '<hr>'],
  ['a line break', 'a\\\nb', '<p>a<br>b</p>'],
  [
    'a table',
    '| a | b |\n|---|--:|\n| 1 | 2 |',
    '<div class="scroll" tabindex="0"><table><thead><tr><th>a</th><th class="num">b</th></tr></thead>' +
      '<tbody><tr><td>1</td><td class="num">2</td></tr></tbody></table></div>',
  ],
  ['a link within', '[a](/skills/sql/)', '<p><a href="/skills/sql/">a</a></p>'],
  [
    'a link outside',
    '[a](https://x.org/?a=1&b=2)',
    '<p><a href="https://x.org/?a=1&amp;b=2" rel="external">a</a></p>',
  ],
  ['a mail address', '[a](mailto:a@x.org)', '<p><a href="mailto:a@x.org">a</a></p>'],
] as const;

test.for(MARKDOWN)('%s', ([, text, expected]) => {
  expect(html(text)).toBe(expected);
});

test('every element that is allowed has been rendered above, but for images', () => {
  const seen = new Set(
    MARKDOWN.flatMap(([, , out]) => [...out.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag)),
  );
  expect([...allowedTags].filter((tag) => !seen.has(tag))).toEqual(['img']);
});

test.for([
  ['text', 'a \\< b & c > d', '<p>a &lt; b &amp; c &gt; d</p>'],
  ['entities', '&lt;b&gt; &amp;amp; &copy;', '<p>&lt;b&gt; &amp;amp; ©</p>'],
  ['code', '`<b a="1">&`', '<p><code>&lt;b a=&quot;1&quot;&gt;&amp;</code></p>'],
  [
    'a block of code',
    '```\n</code><script>\n```',
    '<pre><code>&lt;/code&gt;&lt;script&gt;</code></pre>',
  ],
  [
    'an address',
    '[a](https://x.org/"onclick="x<y)',
    '<p><a href="https://x.org/%22onclick=%22x%3Cy" rel="external">a</a></p>',
  ],
  [
    'attributes',
    '<Figure src="/images/x.svg" alt="a &quot;b&quot; < c" caption="d & \'e\'" />',
    '<figure><img src="/images/x.svg" alt="a &quot;b&quot; &lt; c" loading="lazy"><figcaption>d &amp; \'e\'</figcaption></figure>',
  ],
] as const)('escaped: %s', ([, text, expected]) => {
  expect(html(text)).toBe(expected);
});

test('text for attributes and elements is escaped with one function', () => {
  expect(escapeHtml(`<a href="x">'&amp;'`)).toBe(`&lt;a href=&quot;x&quot;&gt;'&amp;amp;'`);
  expect(escapeHtml('')).toBe('');
});

test('a Fact stays open, with its line and column', () => {
  const fact = '<Fact source="bls-oews" subject="15-1252" measure="pay-year" place="US" />';
  expect(segments(`one\n\ntwo ${fact} *three ${fact}*`, 20)).toEqual([
    '<p>one</p>\n<p>two ',
    {
      query: { source: 'bls-oews', subject: '15-1252', measure: 'pay-year', place: 'US' },
      line: 22,
      column: 5,
    },
    ' <em>three ',
    expect.objectContaining({ line: 22, column: 5 + fact.length + 8 }),
    '</em></p>',
  ]);
});

test.for([
  [
    'Term',
    'a <Term skill="caching">*the* cache</Term>',
    '<p>a <a class="term" href="/skills/caching/"><em>the</em> cache</a></p>',
  ],
  ['Steps', '<Steps>\n\n1. a\n\n</Steps>', '<div class="steps"><ol><li>a</li></ol></div>'],
  [
    'Callout',
    '<Callout kind="judgment">\n\na\n\n</Callout>',
    '<div role="note" class="callout judgment"><p class="kicker">Our judgment</p><p>a</p></div>',
  ],
  [
    'Figure',
    '<Figure src="/images/x.svg" alt="b" />',
    '<figure><img src="/images/x.svg" alt="b" loading="lazy"></figure>',
  ],
] as const)('component %s', ([, text, expected]) => {
  expect(html(text)).toBe(expected);
});

test.for(['note', 'judgment', 'warning'])('a callout of kind %s has a title', (kind) => {
  expect(html(`<Callout kind="${kind}">a</Callout>`)).toMatch(/<p class="kicker">[A-Z][\w ]+<\/p>/);
});

test('every component is rendered', () => {
  for (const name of Object.keys(components)) {
    const out: Segment[] = [];
    renderNode({ type: 'mdxJsxFlowElement', name, attributes: [] }, out);
    expect(out, name).toHaveLength(1);
  }
});

test.for([
  { type: 'element', tagName: 'script' },
  { type: 'element', tagName: 'input' },
  { type: 'element' },
  { type: 'raw', value: '<b>' },
  { type: 'comment' },
  { type: 'mdxjsEsm', value: 'import "x"' },
  { type: 'mdxTextExpression', value: '1' },
  { type: 'mdxJsxFlowElement', name: 'script' },
  { type: 'mdxJsxTextElement', name: 'toString' },
  { type: 'mdxJsxFlowElement', name: null },
] satisfies Node[])('what the policy forbids is never written out: %j', (node) => {
  expect(() => renderNode(node, [])).toThrow('passed the policy but has no renderer');
});
