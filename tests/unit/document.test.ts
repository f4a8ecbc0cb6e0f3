import { expect, test } from 'vitest';
import { placeOf, readDocument } from '../../src/reader/document.ts';
import { guideSchema } from '../../src/schema/listings.ts';

const HEAD = `title: Your first night
summary: What to bring to the *first* night.
description: What to bring to a first night in a bakery, what to ask, and whom to watch closely.
related: [baker, miller]
disclosure:
  drafted: By hand, see [sources](/sources/).
  reviewed: By nobody.
published: 2026-10-01
updated: 2026-10-02
reviewed: 2026-10-03
`;
const BODY = '\nBring <Term skill="shoes">shoes</Term>.\n';
const read = (text: string) =>
  readDocument({ path: 'content/guides/first-night.mdx', text }, guideSchema);
const page = (head = HEAD, body = BODY) => read(`---\n${head}---\n${body}`);
const changed = (from: string, to: string) => page(HEAD.replace(from, to));
const found = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ rule, line }) => [rule, line]);

test('a right page has id, path, data, prose, links and no problem', () => {
  const { document, problems } = page();
  expect(problems).toEqual([]);
  expect(document).toMatchObject({
    id: 'first-night',
    path: 'content/guides/first-night.mdx',
    head: HEAD,
    data: { title: 'Your first night', related: ['baker', 'miller'] },
    body: { words: 2 },
  });
  expect(document?.links).toMatchObject([
    { href: '/sources/', line: 7, column: 3 },
    { href: '/skills/shoes/', line: 14, column: 7 },
  ]);
});

test('figures of front matter and prose are collected', () => {
  const fact = '<Fact source="a" subject="b" measure="pay-year" />';
  const { document } = page(HEAD.replace('By nobody.', `'About ${fact}.'`), `\nOr ${fact}.\n`);
  expect(document?.facts.map(({ line }) => line)).toEqual([8, 14]);
});

test('keys are found with the lines of the file', () => {
  const { document } = page();
  expect(placeOf(document!, ['title'])).toEqual({ line: 2, column: 1 });
  expect(placeOf(document!, ['related', 1])).toEqual({ line: 5, column: 18 });
  expect(placeOf(document!, ['disclosure', 'reviewed'])).toEqual({ line: 8, column: 3 });
  expect(placeOf(document!, ['updated'])).toEqual({ line: 10, column: 1 });
});

test.for([
  ['updated: 2026-10-02', 'updated: 2026-09-30', 10],
  ['reviewed: 2026-10-03', 'reviewed: 2026-09-30', 11],
] as const)('dates must not contradict each other: %s, %s', ([from, to, line]) => {
  expect(found(changed(from, to))).toEqual([['date-order', line]]);
});

test('all dates may be one day, and a review may be older than a change', () => {
  expect(found(changed('published: 2026-10-01', 'published: 2026-10-02'))).toEqual([]);
  expect(found(changed('updated: 2026-10-02', 'updated: 2026-11-30'))).toEqual([]);
});

test.for([
  ['nothing', ''],
  ['prose only', 'Just text.\n'],
  ['no end', `---\n${HEAD}\nText.\n`],
  ['a line before it', `\n---\n${HEAD}---\nText.\n`],
  ['indented lines', ` ---\n${HEAD} ---\nText.\n`],
] as const)('without front matter there is one problem: %s', ([, text]) => {
  const result = read(text);
  expect(result.document).toBeUndefined();
  expect(found(result)).toEqual([['front-matter-missing', 1]]);
});

test('blanks after the dashes do no harm, and a rule in the prose is no end', () => {
  expect(read(`---  \n${HEAD}--- \n\nText.\n\n---\n\nMore.\n`).problems).toEqual([]);
});

test('problems of keys, texts and prose come together, each with its line', () => {
  const result = page(
    HEAD.replace('title: Your', 'titel: Your').replace('By nobody.', "'{code}'"),
    '\nCosts $5.\n',
  );
  expect(result.document).toBeUndefined();
  expect(found(result).toSorted()).toEqual([
    ['bare-figure', 14],
    ['key-missing', 2],
    ['key-unknown', 2],
    ['no-code', 8],
  ]);
});

test('YAML that cannot be read does not hide what is wrong in the prose', () => {
  expect(found(page(`${HEAD}title: again\n`, '\n{x}\n'))).toEqual([
    ['yaml-syntax', 12],
    ['no-code', 15],
  ]);
});

test('ids and addresses are not read as prose', () => {
  const head = HEAD.replace('related:', 'role: "{x}"\nrelated:');
  expect(found(page(head))).toEqual([['key-unknown', 5]]);
});
