import { expect, test } from 'vitest';
import { readBody } from '../../src/markdown/body.ts';

const OUTLINE = [
  { id: 'one', heading: 'One', required: true },
  { id: 'two', heading: 'Two', required: false },
  { id: 'three', heading: 'Three', required: true },
];
const read = (text: string, outline?: typeof OUTLINE) => readBody(text, 'a.mdx', 10, outline);
const FACT = '<Fact source="a" subject="b" measure="pay-year" />';

test('prose is split at second-level headings', () => {
  const { body, problems } = read('## One\n\nText.\n\n### Deeper\n\nMore.\n\n## Two *b*\n');
  expect(problems).toEqual([]);
  expect(body?.sections.map(({ id, heading, line }) => [id, heading, line])).toEqual([
    ['one', 'One', 10],
    ['two-b', 'Two b', 18],
  ]);
  expect(body?.sections[0]?.segments.join('').replace(/\n/g, '')).toBe(
    '<p>Text.</p><h3 id="deeper">Deeper</h3><p>More.</p>',
  );
  expect(body?.sections[1]?.segments.join('').trim()).toBe('');
});

test('text before the first heading is a section without a name; nothing is none', () => {
  expect(read('First.\n\n## One').body?.sections.map(({ id, line }) => [id, line])).toEqual([
    ['', expect.any(Number)],
    ['one', 12],
  ]);
  expect(read('\n\n## One').body?.sections.map(({ id }) => id)).toEqual(['one']);
  expect(read(FACT).body?.sections.map(({ id }) => id)).toEqual(['']);
});

test('a heading within a list does not split the page, and is refused', () => {
  const { body, problems } = read('## One\n\ntext\n\n- ## Two');
  expect(body).toBeUndefined();
  expect(problems).toMatchObject([{ rule: 'heading-level', line: 14 }]);
});

test('words are counted without markup', () => {
  expect(read('## One two\n\nThree *four* `five`.\n\n- six\n- seven\n').body?.words).toBe(7);
  expect(read(`a ${FACT} b`).body?.words).toBe(2);
  expect(read('one\n\ntwo').body?.words).toBe(2);
});

test('links within the site, terms and pictures are collected with their places', () => {
  const text = [
    '[a](/roles/x/#pay) and [b](https://x.org/) and [c](#here)',
    '',
    '- <Term skill="sql">SQL</Term>',
    '',
    '<Figure src="/images/x.svg" alt="y" />',
  ].join('\n');
  expect(read(text).body?.links).toMatchObject([
    { href: '/roles/x/#pay', line: 10, column: 1 },
    { href: '/skills/sql/', line: 12, column: 3 },
    { href: '/images/x.svg', line: 14, column: 1 },
  ]);
});

test('figures of all sections are collected in order', () => {
  const second = FACT.replace('"b"', '"c"');
  const { body } = read(`## One\n\na ${FACT}\n\n## Two\n\n- ${second}`);
  expect(body?.facts.map(({ query, line }) => [query['subject'], line])).toEqual([
    ['b', 12],
    ['c', 16],
  ]);
});

test('a page that follows its outline has no problem; optional headings may be missing', () => {
  expect(read('## One\n\na\n\n## Three\n\nb', OUTLINE).problems).toEqual([]);
  expect(read('## One\n\na\n\n## Two\n\nb\n\n## Three\n\nc', OUTLINE).problems).toEqual([]);
});

test('a missing and an unknown heading are named, with the nearest known one', () => {
  const { body, problems } = read('## One\n\na\n\n## Thre\n\nb', OUTLINE);
  expect(body).toBeUndefined();
  expect(problems).toMatchObject([
    { rule: 'heading-unknown', line: 14, column: 1, hint: 'Did you mean "Three"?' },
    { rule: 'heading-missing', line: 10, message: 'the section "## Three" is missing' },
  ]);
  expect(read('## Zzz\n\na', OUTLINE).problems[0]?.hint).toBe('Headings: One, Two, Three.');
});

test('what cannot be parsed is one problem with its place', () => {
  const { body, problems } = read('fine\n\n<Steps>\n\nmore');
  expect(body).toBeUndefined();
  expect(problems).toMatchObject([{ rule: 'mdx-syntax', file: 'a.mdx', line: 12 }]);
});

test('wrong prose gives problems and no body; several at once', () => {
  const { body, problems } = read('# Title\n\n{x}\n\n[a](javascript:x)');
  expect(body).toBeUndefined();
  expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
    ['heading-level', 10],
    ['no-code', 12],
    ['link-target', 14],
  ]);
});
