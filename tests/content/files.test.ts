// Names and sizes of files, and what lies beside them.
import { describe, expect, test } from 'vitest';
import { check, expectProblems, like, makeContent, type TreeCase } from '../support/fixture.ts';

const NAME = 'Use lower-case letters a to z, digits and single hyphens, such as data-engineer.mdx.';

describe('names', () => {
  test.for<TreeCase>([
    [
      'capital letters',
      { 'content/guides/Last-Night.mdx': 'x' },
      [
        `content/guides/Last-Night.mdx  file-name  "Last-Night.mdx" is not a valid file name | ${NAME}`,
      ],
    ],
    [
      'spaces',
      { 'content/guides/last night.mdx': 'x' },
      [
        `content/guides/last night.mdx  file-name  "last night.mdx" is not a valid file name | ${NAME}`,
      ],
    ],
    [
      'a Cyrillic letter',
      { 'content/guides/l\u0430st-night.mdx': 'x' },
      [
        `content/guides/l\u0430st-night.mdx  file-name  "l\u0430st-night.mdx" is not a valid file name (it holds "\u0430", U+0430, which is not a plain letter) | ${NAME}`,
      ],
    ],
    [
      'dots, underscores, double hyphens',
      {
        'content/guides/..mdx.mdx.txt': 'hidden',
        'content/guides/a..mdx': 'x',
        'content/guides/a--b.mdx': 'x',
        'content/guides/a_b.mdx': 'x',
      },
      [
        'content/guides/a--b.mdx  file-name  …',
        'content/guides/a..mdx  file-name  …',
        'content/guides/a_b.mdx  file-name  …',
      ],
    ],
    [
      'line breaks, terminal codes, commands of a shell',
      {
        'content/guides/a\nb.mdx': 'x',
        'content/guides/a\u001b[2J.mdx': 'x',
        'content/guides/$(id).mdx': 'x',
      },
      [
        'content/guides/$(id).mdx  file-name  …',
        'content/guides/a\nb.mdx  file-name  …',
        'content/guides/a\u001b[2J.mdx  file-name  …',
      ],
    ],
    [
      '__proto__',
      { 'content/guides/__proto__.mdx': 'x' },
      ['content/guides/__proto__.mdx  file-name  "__proto__.mdx" is not a valid file name | …'],
    ],
    [
      'another type',
      { 'content/guides/a.md': 'x', 'content/guides/b.MDX': 'x', 'content/facts/c.xlsx': 'x' },
      [
        'content/facts/c.xlsx  file-type  only .csv files belong in content/facts/ | Move it elsewhere or save it as .csv.',
        'content/guides/a.md  file-type  only .mdx files belong in content/guides/ | Move it elsewhere or save it as .mdx.',
        'content/guides/b.MDX  file-type  only .mdx files belong in content/guides/ | …',
      ],
    ],
    [
      'a folder that nothing reads',
      { 'content/role/cook.mdx': 'x', 'content/notes.txt': 'x' },
      [
        'content/notes.txt  file-type  does not belong in content/ | Did you mean "words.txt"?',
        'content/role  file-type  does not belong in content/ | Did you mean "roles"?',
      ],
    ],
    [
      'hidden files are ignored',
      { 'content/guides/.draft.mdx': 'x', 'content/roles/.DS_Store': 'x', 'content/.cache': 'x' },
      [],
    ],
  ])('%s', ([, changes, expected]) => expectProblems(changes, expected));
});

describe('sizes', () => {
  test.for<TreeCase>([
    [
      'page of 5 MB',
      { 'content/guides/long.mdx': 'long '.repeat(1_000_000) },
      ['content/guides/long.mdx  file-size  5.0 MB, but at most 0.3 MB are read | Split it…'],
    ],
    [
      'list of 5 MB',
      { 'content/places.yaml': '# long\n'.repeat(750_000) },
      ['content/places.yaml  file-size  5.3 MB, but at most 0.5 MB are read | Split it…'],
    ],
    [
      'table of 6 MB',
      { 'content/facts/bread-survey.csv': 'long,\n'.repeat(1_000_000) },
      [
        'content/facts/bread-survey.csv  file-size  6.0 MB, but at most 5.0 MB are read | Split it…',
      ],
    ],
    [
      'missing list',
      { 'content/families.yaml': null },
      ['content/families.yaml  file-type  is missing | Restore it.'],
    ],
    [
      'empty list and empty table',
      { 'content/families.yaml': '', 'content/facts/bread-survey.csv': '\n' },
      [
        'content/facts/bread-survey.csv  file-empty  the file is empty | …',
        'content/families.yaml  file-empty  the file is empty | …',
      ],
    ],
    [
      'binary table',
      { 'content/facts/bread-survey.csv': Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe]) },
      ['content/facts/bread-survey.csv  file-encoding  not UTF-8 text | Save it as UTF-8…'],
    ],
  ])('%s', ([, changes, expected]) => expectProblems(changes, expected));
});

test('without any content, each file that must be there is named', () => {
  expect(check(makeContent({ content: null }))).toEqual(
    like(
      ['categories.csv', 'families.yaml', 'places.yaml', 'sources.yaml'].map(
        (name) => `content/${name}  file-type  is missing | Restore it.`,
      ),
    ),
  );
});
