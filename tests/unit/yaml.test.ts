import { expect, test } from 'vitest';
import { locator, parseYaml, type Path } from '../../src/reader/yaml.ts';

const TEXT = `title: Baker
codes:
  - { scheme: a, code: '1' }
  - { scheme: b,
      code: '2' }
skills:
  - skill: sql
    why: |
      Long
      text
  -   skill: go
environment:
  remote: rare
tags: [one, two,
  three]
grid:
  - - x
    - y
empty:
`;

const PLACES: [Path, [number, number]][] = [
  [['title'], [1, 1]],
  [['codes'], [2, 1]],
  [
    ['codes', 0],
    [3, 5],
  ],
  [
    ['codes', 0, 'code'],
    [3, 18],
  ],
  [
    ['codes', 1, 'scheme'],
    [4, 7],
  ],
  [
    ['codes', 1, 'code'],
    [5, 7],
  ],
  [
    ['skills', 0, 'why'],
    [8, 5],
  ],
  [
    ['skills', 1, 'skill'],
    [11, 7],
  ],
  [
    ['environment', 'remote'],
    [13, 3],
  ],
  [
    ['tags', 0],
    [14, 8],
  ],
  [
    ['tags', 2],
    [15, 3],
  ],
  [
    ['grid', 0, 1],
    [18, 7],
  ],
  [['empty'], [19, 1]],
];

test.for(PLACES)('%j stands at %j', ([path, [line, column]]) => {
  expect(locator(TEXT, 0)(path)).toEqual({ line, column });
  expect(parseYaml(TEXT, 'a.mdx', 0).locate(path)).toEqual({ line, column });
});

test('lines count from the offset of the text in its file', () => {
  expect(locator(TEXT, 10)(['environment', 'remote'])).toEqual({ line: 23, column: 3 });
});

test('what is missing stands where the last known key above it stands', () => {
  const locate = locator(TEXT, 0);
  expect(locate(['environment', 'hours'])).toEqual({ line: 12, column: 1 });
  expect(locate(['skills', 7, 'why'])).toEqual({ line: 6, column: 1 });
  expect(locate(['title', 'deeper'])).toEqual({ line: 1, column: 1 });
  expect(locate(['nothing'])).toEqual({ line: 1, column: 1 });
});

test('keys that look like numbers are found', () => {
  expect(locator('7:\n  2026: a\nb: c\n', 0)(['7', '2026'])).toEqual({ line: 2, column: 3 });
});

test('the data is plain: text, numbers, truths, lists and keys', () => {
  const { data, problems } = parseYaml(TEXT, 'a.mdx');
  expect(problems).toEqual([]);
  expect(data).toMatchObject({
    codes: [
      { scheme: 'a', code: '1' },
      { scheme: 'b', code: '2' },
    ],
    skills: [{ skill: 'sql', why: 'Long\ntext\n' }, { skill: 'go' }],
    tags: ['one', 'two', 'three'],
    empty: null,
  });
  expect(parseYaml('a: 2026-11-21\nb: 15-1252\nc: 1.5\nd: true\ne: no', 'a.yaml').data).toEqual({
    a: '2026-11-21',
    b: '15-1252',
    c: 1.5,
    d: true,
    e: 'no',
  });
});

test.for([
  ['a: 1\na: 2', 'yaml-syntax', 12],
  ['a: "b', 'yaml-syntax', undefined],
  ['a: &x 1', 'yaml-alias', 11],
  ['b: 1\na: [*x]', 'yaml-alias', 12],
  ['a: !!js/function x', 'yaml-syntax', 11],
  ['a: "\\u202e"', 'hidden-characters', 11],
  ['', 'yaml-syntax', 11],
] as const)('%j is refused with its line', ([text, rule, line]) => {
  const { data, problems } = parseYaml(text, 'a.mdx', 10);
  expect(data).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ rule, file: 'a.mdx' });
  if (line) expect(problems[0]?.line).toBe(line);
  expect(problems[0]?.line).toBeGreaterThan(10);
});

test('an ampersand or a star in quotes or within a text is no anchor', () => {
  const { data, problems } = parseYaml(`a: "&x"\nb: R&D\nc: '*'\nd: a *b* c`, 'a.mdx');
  expect(problems).toEqual([]);
  expect(data).toEqual({ a: '&x', b: 'R&D', c: '*', d: 'a *b* c' });
});
