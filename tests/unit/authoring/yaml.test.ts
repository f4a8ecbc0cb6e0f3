import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { frontMatterSchema } from '../../../src/authoring/json-schemas.ts';
import { markersIn, marker, sample } from '../../../src/authoring/markers.ts';
import { about, scalar, toAnnotatedYaml, toYaml } from '../../../src/authoring/yaml.ts';
import { parseYaml } from '../../../src/reader/yaml.ts';

/** Texts that YAML would read as something else if they stood bare. */
const HARD = [
  '',
  ' ',
  'a: b',
  'a #b',
  '# a',
  '- a',
  '? a',
  '[a]',
  '{a}',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`a`',
  '"a"',
  "it's",
  "''",
  '|',
  '>',
  'true',
  'No',
  'null',
  '~',
  '.5',
  '1e3',
  '0x1f',
  '2512',
  '2512.4',
  '1_000',
  '---',
  '...',
  'two\nlines',
  'tab\there',
  'é ü 日本',
  'C#',
  'C++',
  'a,',
  'ends:',
  '<<',
  '=',
  'Node.js',
  '2026-11-25',
];

test.for(HARD)('a text comes back as it was: %j', (value) => {
  const text = toYaml({ key: value, list: [value], deep: [{ a: value, b: [value] }] });
  const wanted = { key: value, list: [value], deep: [{ a: value, b: [value] }] };
  expect(parse(text)).toEqual(wanted);
  expect(parseYaml(text, 'x.mdx').data).toEqual(wanted);
});

test('plain texts stay plain, so that people can read and change them', () => {
  for (const plain of ['Data engineer', 'a, b and c', 'back-end/front-end', 'x'])
    expect(scalar(plain)).toBe(plain);
  expect(scalar("it's")).toBe("'it''s'");
});

test('keys without a value are left out, empty lists are said', () => {
  expect(toYaml({ a: undefined, b: [], c: false, d: 3 })).toBe('b: []\nc: false\nd: 3\n');
});

test('comments say what a key is for, how many and which words, and change no value', () => {
  const schema = frontMatterSchema('role');
  const data = sample(schema) as Record<string, unknown>;
  const text = toAnnotatedYaml(data, schema, { family: ['Families: a, b.'] });
  expect(parse(text)).toEqual(data);
  expect(text).toContain('# Id of a family in families.yaml.\n');
  expect(text).toContain('  # Families: a, b.\n');
  expect(text).toContain('remote: usual # How common remote work is, by our judgment. One of:');
  expect(text).toContain('# Kinds of employer and how the work differs. 3 to 6.\n');
});

test('what a schema says of a key, in words', () => {
  expect(about({ type: 'array', minItems: 1, maxItems: 4 })).toBe('At most 4.');
  expect(about({ type: 'array', minItems: 3, maxItems: 3 })).toBe('Exactly 3.');
  expect(about({ type: 'array', minItems: 2 })).toBe('At least 2.');
  expect(about({ description: 'Why.', enum: ['a', 'b'] })).toBe('Why. One of: a, b.');
  expect(about(undefined)).toBe('');
});

test('a marker is found again, whatever it is about', () => {
  expect(markersIn(`a ${marker('the [one] thing.')} b ${marker('c')}`)).toEqual([
    '[replace: the one thing]',
    '[replace: c]',
  ]);
  expect(markersIn('[replace] [Replace: x] replace: y [number]')).toEqual([]);
});
