import { expect, test } from 'vitest';
import {
  chapters,
  entryLabel,
  fieldOf,
  fieldsOf,
  labelOf,
  type Field,
} from '../../../src/authoring/form.ts';
import { frontMatterSchema } from '../../../src/authoring/json-schemas.ts';

const schema = frontMatterSchema('role');
const field = (key: string): Field => fieldsOf(schema).find((entry) => entry.key === key)!;

test('every key of the schema is in the form, once', () => {
  const keys = chapters(schema).flatMap(({ fields }) => fields.map(({ key }) => key));
  expect(keys.toSorted()).toEqual(Object.keys(schema.properties ?? {}).toSorted());
});

test('a key that no chapter names comes in a chapter of its own', () => {
  const more = {
    ...schema,
    properties: { ...schema.properties, salary: { type: 'string' as const } },
  };
  expect(chapters(more).at(-1)).toMatchObject({ id: 'more', fields: [{ key: 'salary' }] });
});

test('each kind of value has its kind of field', () => {
  expect(field('title')).toMatchObject({ kind: 'line', required: true, longest: 90 });
  expect(field('summary')).toMatchObject({ kind: 'text', longest: 1200 });
  expect(field('published')).toMatchObject({ kind: 'date' });
  expect(field('draft')).toMatchObject({ kind: 'yes', required: false });
  expect(field('family')).toMatchObject({ suggest: 'families' });
  expect(field('environment')).toMatchObject({ kind: 'group' });
  expect(field('interview')).toMatchObject({ kind: 'list', least: 8, most: 8 });
  expect(fieldOf('remote', { enum: ['a', 'b'] }, true)).toMatchObject({
    kind: 'choice',
    options: ['a', 'b'],
  });
});

test('ids are suggested wherever they are asked for', () => {
  const found: string[] = [];
  const walk = (entry: Field): void => {
    if ('suggest' in entry && entry.suggest) found.push(`${entry.label}: ${entry.suggest}`);
    if (entry.kind === 'group') entry.fields.forEach(walk);
    if (entry.kind === 'list') walk(entry.entry);
  };
  fieldsOf(schema).forEach(walk);
  expect(found).toEqual([
    'Family: families',
    'Code: codes',
    'Skill id: skills',
    'Skill: skills',
    'Guide id: roles',
    'Guide id: roles',
  ]);
});

test('names of keys in words', () => {
  expect([labelOf('jobDescription'), labelOf('url'), labelOf('faq')]).toEqual([
    'Job description',
    'Address',
    'Questions',
  ]);
  expect(['duties', 'codes', 'aliases', 'niceToHave'].map(entryLabel)).toEqual([
    'Duty',
    'Code',
    'Alias',
    'Nice to have',
  ]);
});
