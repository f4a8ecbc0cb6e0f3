import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixPage, tidy } from '../../src/fix/page.ts';
import { dayOf } from '../../src/fix/values.ts';
import { roleSchema } from '../../src/schema/role.ts';
import { skillSchema } from '../../src/schema/skill.ts';

const folder = join(import.meta.dirname, '../fixtures/valid/content');
const skill = readFileSync(join(folder, 'skills/kneading.mdx'), 'utf8');
const role = readFileSync(join(folder, 'roles/baker.mdx'), 'utf8');

/** A slip in the right page, and what mending it reports; the result is the right page. */
test.for<[name: string, from: string, to: string, change: string]>([
  [
    'keys out of order',
    'title: Kneading\nkind: practice\n',
    'kind: practice\ntitle: Kneading\n',
    'order of keys',
  ],
  [
    'keys of a group out of order',
    "{ title: The dough book, url: 'https://example.org/dough', kind: book,",
    "{ kind: book, title: The dough book, url: 'https://example.org/dough',",
    'order of keys',
  ],
  [
    'day in words',
    'updated: 2026-10-02',
    'updated: October 2, 2026',
    'updated: October 2, 2026 → 2026-10-02',
  ],
  [
    'day with slashes',
    'updated: 2026-10-02',
    'updated: 2026/10/2',
    'updated: 2026/10/2 → 2026-10-02',
  ],
  [
    'day with a time',
    'updated: 2026-10-02',
    "updated: '2026-10-02T10:00:00Z'",
    "updated: '2026-10-02T10:00:00Z' → 2026-10-02",
  ],
  ['space after a key', 'kind: practice\n', 'kind: practice \n', 'trailing spaces'],
  ['blank line of spaces', '---\n\n## How', '---\n  \t\n## How', 'trailing spaces'],
])('%s', ([, from, to, change]) => {
  const wrong = skill.replace(from, () => to);
  const { text, changes } = fixPage(wrong, skillSchema);
  expect(text).toBe(skill);
  expect(changes).toEqual(change ? [change] : []);
});

test('line ends of Windows, a mark of byte order and missing or spare line ends', () => {
  const wrong = `\ufeff${skill.replaceAll('\n', '\r\n')}\r\n\r\n`;
  expect(fixPage(wrong, skillSchema).text).toBe(skill);
  expect(fixPage(skill.trimEnd(), skillSchema)).toEqual({
    text: skill,
    changes: ['end of the file'],
  });
});

test('a number where text belongs is put in quotes', () => {
  const { text, changes } = fixPage(
    role.replace('items: [Mixer, Oven]', 'items: [Mixer, 42]'),
    roleSchema,
  );
  expect(text).toContain("items: [Mixer, '42']");
  expect(changes).toEqual(["tools.1.items.1: 42 → '42'"]);
});

test('several slips at once', () => {
  const wrong = skill
    .replace(
      'published: 2026-10-01\nupdated: 2026-10-02\n',
      'updated: 2 Oct 2026\npublished: 20261001\n',
    )
    .replace('aliases: [Working dough]', 'aliases: [Working dough, true]');
  const { text } = fixPage(wrong, skillSchema);
  expect(text).toBe(skill.replace('[Working dough]', "[Working dough, 'true']"));
});

describe('what is left alone', () => {
  test.for<[name: string, text: string]>([
    ['right page', skill],
    ['right guide', role],
    ['two spaces that break a line', skill.replace('a month. Look', 'a month.  \nLook')],
    ['spaces in code', skill.replace('Do it', '```text\na \nb\n```\n\nDo it')],
    [
      'text of many lines with spaces',
      skill.replace(/^definition: .*$/m, 'definition: |\n  One. \n  Two.'),
    ],
    [
      'keys out of order with a comment',
      skill.replace(
        'title: Kneading\nkind: practice\n',
        '# ours\nkind: practice\ntitle: Kneading\n',
      ),
    ],
    ['day that could be two', skill.replace('updated: 2026-10-02', 'updated: 10/02/2026')],
    ['day that does not exist', skill.replace('updated: 2026-10-02', 'updated: 2026/2/30')],
    ['YAML that cannot be read', skill.replace('title: Kneading', 'title: [Kneading ')],
    ['anchors', skill.replace('title: Kneading', 'title: &a Kneading ')],
    ['key twice', skill.replace('kind: practice', 'kind: practice\nkind: practice ')],
    ['no front matter', 'Text. \n'],
  ])('%s', ([, text]) => {
    expect(fixPage(text, text === role ? roleSchema : skillSchema)).toEqual({ text, changes: [] });
  });
});

test('a mended page is not mended again', () => {
  const wrong = skill.replaceAll('\n', '\r\n').replace('updated: 2026-10-02', 'updated: 2026/10/2');
  const once = fixPage(wrong, skillSchema);
  expect(fixPage(once.text, skillSchema)).toEqual({ text: once.text, changes: [] });
});

test('tidying never joins or parts lines', () => {
  expect(tidy('a \n\n \nb\t\n').text).toBe('a\n\n\nb\n');
});

test.for([
  ['2026-1-5', '2026-01-05'],
  ['2026.11.21', '2026-11-21'],
  ['20261121', '2026-11-21'],
  ['21 November 2026', '2026-11-21'],
  ['Nov 21st, 2026', '2026-11-21'],
  ['21/11/2026', undefined],
  ['November 2026', undefined],
  ['31 June 2026', undefined],
  ['tomorrow', undefined],
] as const)('%s means %s', ([text, day]) => {
  expect(dayOf(text)).toBe(day);
});
