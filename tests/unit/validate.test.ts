import { expect, test } from 'vitest';
import { z } from 'zod';
import { pathName, validate } from '../../src/reader/validate.ts';
import type { Path } from '../../src/reader/yaml.ts';

test.for([
  [[], ''],
  [['title'], 'title'],
  [['duties', 2, 'title'], 'duties[3].title'],
  [[0], '[1]'],
  [['grid', 0, 1], 'grid[1][2]'],
  [['bls-oews', 'license', 'url'], 'bls-oews.license.url'],
] as const)('the path %j is said as %s', ([path, name]) => {
  expect(pathName(path)).toBe(name);
});

const schema = z.strictObject({
  title: z.string().min(3).max(10).describe('Name of the role.'),
  kind: z.enum(['core', 'common']).describe('How needed.'),
  list: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z]+$/, { error: 'Use letters.' }) }))
    .min(1)
    .max(2),
  hue: z.number().int().min(0).max(359),
  draft: z.boolean().optional(),
  group: z.strictObject({ inner: z.string().describe('Inside.') }).optional(),
});
const good = { title: 'Baker', kind: 'core', list: [{ id: 'a' }], hue: 30 };
const asked: Path[] = [];
const locate = (path: Path) => {
  asked.push(path);
  return { line: path.length + 1, column: 5 };
};
const problemsOf = (change: object, base: Path = []) =>
  validate(schema, { ...good, ...change }, 'a.mdx', locate, base).problems;

test('right data comes back typed, with nothing asked', () => {
  asked.length = 0;
  expect(validate(schema, good, 'a.mdx', locate)).toEqual({ value: good, problems: [] });
  expect(asked).toEqual([]);
});

const { title: _title, ...untitled } = good;
const { kind: _kind, ...unkind } = good;

test.for([
  [{ title: 7 }, 'text-unquoted', /^title: expected text, found the number 7$/, /quotes/],
  [{ title: ['a'] }, 'value-invalid', /^title: expected text, found a list$/, /text/],
  [{ title: null }, 'value-invalid', /^title: expected text, found nothing$/, /text/],
  [{ list: 'a' }, 'value-invalid', /^list: expected a list, found .*"a"$/, /a list/],
  [{ group: [] }, 'value-invalid', /^group: expected a group of keys, found a list$/, /keys/],
  [
    { list: [{ id: 'a' }, 'b'] },
    'value-invalid',
    /^list\[2\]: expected a group of keys, found .*"b"$/,
    /keys/,
  ],
  [{ hue: 1.5 }, 'value-invalid', /^hue: expected a whole number, found the number 1\.5$/, /whole/],
  [{ hue: '1' }, 'value-invalid', /^hue: expected .*number, found .*"1"$/, /number/],
  [{ draft: 'yes' }, 'value-invalid', /^draft: expected .*, found .*"yes"$/, /./],
  [
    { kind: 'cor' },
    'value-invalid',
    /^kind: .*"cor" is not allowed here$/,
    /Did you mean core\?.*core, common/,
  ],
  [{ kind: 'zzzzzz' }, 'value-invalid', /not allowed here/, /^Write one of: core, common\.$/],
  [{ title: 'ab' }, 'value-invalid', /^title: 2 characters, but at least 3 needed$/, /3/],
  [
    { title: 'a'.repeat(11) },
    'value-invalid',
    /^title: 11 characters, but at most 10 allowed$/,
    /10/,
  ],
  [{ list: [] }, 'value-invalid', /^list: 0 entries, but at least 1 needed$/, /1/],
  [
    { list: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
    'value-invalid',
    /^list: 3 entries, but at most 2 allowed$/,
    /2/,
  ],
  [{ hue: 360 }, 'value-invalid', /^hue: 360, but at most 359 allowed$/, /359/],
  [{ hue: -1 }, 'value-invalid', /^hue: -1, but at least 0 needed$/, /0/],
  [
    { list: [{ id: 'A' }] },
    'value-invalid',
    /^list\[1\]\.id: .*"A" does not fit$/,
    /^Use letters\.$/,
  ],
  [{ titel: 'x' }, 'key-unknown', /^unknown key "titel"$/, /^Did you mean "title"\?$/],
  [
    { zzzzzzz: 'x' },
    'key-unknown',
    /^unknown key "zzzzzzz"$/,
    /title, kind, list, hue, draft, group/,
  ],
  [{ list: [{ id: 'a', idd: 'b' }] }, 'key-unknown', /^list\[1\]: unknown key "idd"$/, /"id"/],
  [{ group: {} }, 'key-missing', /^"group\.inner" is missing$/, /^Add it: Inside\.$/],
  [{ list: [{}] }, 'key-missing', /^"list\[1\]\.id" is missing$/, /^Add it\.$/],
] as const)('%j', ([change, rule, message, hint]) => {
  const problems = problemsOf(change);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ rule, file: 'a.mdx', column: 5 });
  expect(problems[0]?.message).toMatch(message);
  expect(problems[0]?.hint).toMatch(hint);
});

test('a missing key is said with its description, whatever its type', () => {
  for (const [data, name, hint] of [
    [untitled, 'title', 'Add it: Name of the role.'],
    [unkind, 'kind', /^Add it: How needed\./],
  ] as const) {
    const { problems } = validate(schema, data, 'a.mdx', locate);
    expect(problems).toMatchObject([{ rule: 'key-missing', message: `"${name}" is missing` }]);
    expect(problems[0]?.hint).toMatch(hint);
  }
});

test('each finding is a problem of its own', () => {
  const rules = problemsOf({ title: 1, kind: 'x', extra: 1, more: 2 }).map(({ rule }) => rule);
  expect(rules.toSorted()).toEqual([
    'key-unknown',
    'key-unknown',
    'text-unquoted',
    'value-invalid',
  ]);
});

test('names and places start from the base, values are looked up below it', () => {
  asked.length = 0;
  const [problem] = problemsOf({ list: [{ id: 'A' }] }, ['food']);
  expect(problem?.message).toMatch(/^food\.list\[1\]\.id: .*"A"/);
  expect(asked).toEqual([['food', 'list', 0, 'id']]);
});

test('data of the wrong kind altogether is one problem', () => {
  for (const data of [[], 'text', null, 5]) {
    const { value, problems } = validate(schema, data, 'a.mdx', locate);
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/^expected a group of keys, found /);
  }
});
