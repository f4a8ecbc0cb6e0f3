// Files for code editors: fresh, and of use.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { editorFiles } from '../../../scripts/lib/editor-files.ts';
import { editorSchemas } from '../../../src/authoring/json-schemas.ts';
import { snippets } from '../../../src/authoring/snippets.ts';
import { components } from '../../../src/markdown/components.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const schemas = editorSchemas();

/** Whether data fits a schema, by a validator that is not zod. */
function fits(name: string, data: unknown): boolean {
  return new Ajv({ strict: false, formats: {} }).compile(schemas[name] ?? false)(data);
}

test('what stands in .vscode/ is what npm run schemas writes', () => {
  for (const [path, text] of Object.entries(editorFiles()))
    expect(read(path) === text, `${path} is old: run npm run schemas`).toBe(true);
});

test('every file that the settings name exists, and no schema is left over', () => {
  const settings = JSON.parse(read('.vscode/settings.json')) as {
    'yaml.schemas': Record<string, string>;
  };
  const named = Object.keys(settings['yaml.schemas']).toSorted();
  const present = readdirSync(join(ROOT, '.vscode/schemas')).map((f) => `.vscode/schemas/${f}`);
  expect(named).toEqual(present.toSorted());
});

test.for(['sources', 'families', 'places'])('content/%s.yaml fits its schema', (name) => {
  expect(fits(name, parse(read(`content/${name}.yaml`)))).toBe(true);
});

test.for([
  ['role', 'roles'],
  ['skill', 'skills'],
  ['guide', 'guides'],
] as const)('the front matter of every %s fits its schema', ([kind, folder]) => {
  const files = readdirSync(join(ROOT, 'content', folder));
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const head = read(`content/${folder}/${file}`).split(/^---$/m)[1] ?? '';
    expect(fits(kind, parse(head)), file).toBe(true);
  }
});

test('a misspelt key, a missing key and a wrong id do not fit', () => {
  const family = { title: 'A', hue: 1, summary: 'b', description: 'c'.repeat(80), choosing: 'd' };
  expect(fits('families', { a: family })).toBe(true);
  expect(fits('families', { a: { ...family, hew: 2 } })).toBe(false);
  expect(fits('families', { a: { ...family, hue: undefined } })).toBe(false);
  expect(fits('families', { 'A b': family })).toBe(false);
});

test('every key of a page says what it is for, or holds keys that do', () => {
  const bare = Object.entries(schemas['role']?.properties ?? {}).filter(
    ([, { description, items, properties, type }]) =>
      !description && !items && !properties && type !== 'boolean',
  );
  expect(bare.map(([key]) => key)).toEqual([]);
});

test('there is a snippet for each component, with the attributes it cannot do without', () => {
  const all = Object.values(snippets());
  expect(all.map(({ prefix }) => prefix)).toEqual(
    Object.keys(components).map((name) => name.toLowerCase()),
  );
  for (const [i, rule] of Object.values(components).entries()) {
    const needed = Object.entries(rule.attributes as Record<string, { required: boolean }>)
      .filter(([, { required }]) => required)
      .map(([key]) => key);
    for (const key of needed) expect(all[i]?.body.join('\n')).toContain(` ${key}="`);
  }
});
