import { expect, test } from 'vitest';
import { readBody } from '../../src/markdown/body.ts';
import { checkInline, renderInline } from '../../src/markdown/inline.ts';

const at = () => ({ line: 7, column: 3 });
const check = (text: string) => checkInline(text, 'a.mdx', at);
/** The same text as the prose of a page, which never takes the short way for plain texts. */
const asProse = (text: string) => {
  const { body } = readBody(text, 'a.mdx', 1);
  return body?.sections
    .flatMap((section) => section.segments)
    .join('')
    .replace(/^<p>|<\/p>$/g, '');
};

test.for([
  ['Plain words, nothing else.', undefined],
  ['Words (and more); a/b - c: d?', undefined],
  ['e.g. this, and a.b', undefined],
  ['A) is no list', undefined],
  ['Two  spaces', undefined],
  ['Dashes -- and --- stay', undefined],
  ['"Quotes" and it\'s', '“Quotes” and it’s'],
  ['Wait... what', 'Wait… what'],
  ['Four.... dots', 'Four…. dots'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['a *b* _c_ **d**', 'a <em>b</em> <em>c</em> <strong>d</strong>'],
  ['snake_case_word', 'snake_case_word'],
  ['`a < b`', '<code>a &lt; b</code>'],
  ['R&D', 'R&amp;D'],
  ['a \\< b', 'a &lt; b'],
  ['&lt;b&gt;', '&lt;b&gt;'],
  ['Café, naïve, 日本', 'Café, naïve, 日本'],
  ['1 item', '1 item'],
  ['#hash', '#hash'],
  ['see [A](https://x.org/a)', 'see <a href="https://x.org/a" rel="external">A</a>'],
] as const)('the same as in prose: %s', ([text, expected]) => {
  const html = renderInline(text).join('');
  expect(html).toBe(expected ?? text);
  expect(html).toBe(asProse(text));
  expect(check(text).problems).toEqual([]);
});

test('short texts of plain signs are never read in another way than prose', () => {
  const parts = [
    'a',
    'Z',
    '9',
    ' ',
    ',',
    '.',
    '..',
    ';',
    ':',
    '(',
    ')',
    '?',
    '/',
    '-',
    '1.',
    'www',
    '://',
  ];
  const texts = parts.flatMap((x) => parts.flatMap((y) => parts.map((z) => `b${x}${y}${z}c`)));
  for (const text of texts) {
    const prose = asProse(text);
    if (prose !== undefined) expect(renderInline(text).join(''), text).toBe(prose);
    else expect(check(text).problems, text).not.toEqual([]);
  }
});

test.for([
  ['1. a list', 'inline-only'],
  ['- a list', 'inline-only'],
  ['## a heading', 'inline-only'],
  ['two\n\nparagraphs', 'inline-only'],
  ['> a quotation', 'inline-only'],
  ['<Callout kind="note">a</Callout>', 'inline-only'],
  ['a <b', 'mdx-syntax'],
  ['a {b}', 'no-code'],
  ['costs $5', 'bare-figure'],
  ['grows 7 percent', 'bare-figure'],
  ['see www.x.org', 'link-target'],
  ['[a](http://x.org)', 'link-target'],
  ['a <b>c</b>', 'raw-html'],
  ['a <Fax />', 'component-unknown'],
] as const)('refused: %s', ([text, rule]) => {
  const { problems } = check(text);
  expect(problems.map((problem) => problem.rule)).toContain(rule);
  for (const problem of problems) {
    expect(problem).toMatchObject({ file: 'a.mdx', line: 7, column: 3 });
    expect(problem.message).not.toBe('');
    expect(problem.hint).not.toBe('');
  }
});

test('links and terms are collected at the place of the key', () => {
  const { links } = check('[a](/skills/sql/#x), <Term skill="go">b</Term>, [c](https://x.org/)');
  expect(links).toMatchObject([
    { href: '/skills/sql/#x', line: 7, column: 3 },
    { href: '/skills/go/', line: 7, column: 3 },
  ]);
});

test('the place is only asked for when it is needed', () => {
  const fail = () => {
    throw new Error('asked');
  };
  expect(checkInline('Plain words.', 'a.mdx', fail).problems).toEqual([]);
  expect(checkInline('*Also* fine.', 'a.mdx', fail).problems).toEqual([]);
  expect(() => checkInline('{x}', 'a.mdx', fail)).toThrow('asked');
});

test('a Fact alone or among words stays open', () => {
  const fact = '<Fact source="a" subject="b" measure="pay-year" />';
  const query = { source: 'a', subject: 'b', measure: 'pay-year' };
  expect(check(fact).problems).toEqual([]);
  expect(renderInline(fact)).toMatchObject([{ query }]);
  expect(renderInline(`About ${fact}.`)).toMatchObject(['About ', { query }, '.']);
});

test('words that look like code to MDX are words', () => {
  expect(renderInline('import duties are paid by the buyer')).toEqual([
    'import duties are paid by the buyer',
  ]);
});

test('what is no paragraph is not rendered', () => {
  expect(() => renderInline('- a')).toThrow('not one paragraph');
  expect(() => renderInline('a <b')).toThrow('not one paragraph');
});
