import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  categorySchema,
  familySchema,
  guideSchema,
  placeSchema,
} from '../../src/schema/listings.ts';
import {
  disclosure,
  draft,
  httpsUrl,
  isoDay,
  label,
  period,
  resource,
  slug,
  text,
} from '../../src/schema/parts.ts';
import { factSchema } from '../../src/schema/fact.ts';
import { roleSchema } from '../../src/schema/role.ts';
import { skillSchema } from '../../src/schema/skill.ts';
import { sourceSchema } from '../../src/schema/source.ts';
import { makeFamily, makeGuide, makeRole, makeSkill, makeSource } from '../support/make.ts';

const described = {
  role: roleSchema,
  skill: skillSchema,
  source: sourceSchema,
  guide: guideSchema,
  family: familySchema,
};
const all = { ...described, place: placeSchema, category: categorySchema, fact: factSchema };

interface Part {
  def: { innerType?: Part; element?: Part };
  shape?: Record<string, Part>;
  description?: string;
}

/** Atoms whose name says what to write; their rules are the same wherever they stand. */
const ATOMS = new Set<unknown>([
  label,
  text,
  slug,
  httpsUrl,
  isoDay,
  period,
  disclosure,
  draft,
  resource,
]);
const inner = (part: Part): Part => (part.def.innerType ? inner(part.def.innerType) : part);

/** Paths of all keys that neither a description nor an atom explains. */
function unexplained(part: Part, path: string): string[] {
  const at = inner(part);
  if (at.def.element) return unexplained(at.def.element, `${path}[]`);
  return Object.entries(at.shape ?? {}).flatMap(([key, child]) => {
    const here = path ? `${path}.${key}` : key;
    const core = inner(child);
    const clear =
      child.description ?? (ATOMS.has(core) || (core.def.element && ATOMS.has(core.def.element)));
    const below = ATOMS.has(core) ? [] : unexplained(child, here);
    return clear || core.shape || core.def.element?.shape ? below : [here, ...below];
  });
}

test.for(Object.entries(described))('every key of %s is described or an atom', ([, schema]) => {
  expect(unexplained(schema as unknown as Part, '')).toEqual([]);
});

test.for(Object.entries(all))(
  '%s can be written as JSON Schema that refuses unknown keys',
  ([, schema]) => {
    for (const io of ['input', 'output'] as const) {
      const json = z.toJSONSchema(schema, { io });
      expect(json).toMatchObject({ type: 'object', additionalProperties: false });
      expect(Object.keys(json.properties ?? {})).toEqual(Object.keys(schema.shape));
    }
  },
);

test('descriptions are sentences for an editor', () => {
  const text = JSON.stringify(Object.values(described).map((schema) => z.toJSONSchema(schema)));
  const found = [...text.matchAll(/"description":"((?:[^"\\]|\\.)*)"/g)].map(([, words]) => words!);
  expect(found.length).toBeGreaterThan(60);
  for (const words of found) {
    expect(words).toMatch(/[.?"]$/);
    expect(words.length).toBeLessThan(160);
  }
});

test('the objects of make.ts are what the schemas accept', () => {
  expect(roleSchema.parse(makeRole().data)).toEqual(makeRole().data);
  expect(skillSchema.parse(makeSkill().data)).toEqual(makeSkill().data);
  expect(guideSchema.parse(makeGuide().data)).toEqual(makeGuide().data);
  expect(familySchema.parse(makeFamily())).toEqual(makeFamily());
  expect(sourceSchema.parse(makeSource())).toEqual(makeSource());
});

test('what may be left out is filled in', () => {
  const { searchTerms: _s, ...role } = makeRole().data;
  expect(roleSchema.parse(role).searchTerms).toEqual([]);
  const { aliases: _a, prerequisites: _p, ...skill } = makeSkill().data;
  expect(skillSchema.parse(skill)).toMatchObject({ aliases: [], prerequisites: [] });
  const { shareAlike: _h, ...source } = makeSource();
  expect(sourceSchema.parse(source).shareAlike).toBe(false);
});

const roleWith = (change: object) =>
  roleSchema.safeParse({ ...makeRole().data, ...change }).success;
const { data } = makeRole();

test.for([
  ['an unknown key', { salary: 100 }],
  ['two projects', { projects: data.projects.slice(1) }],
  [
    'seven must-haves',
    { jobDescription: { ...data.jobDescription, mustHave: Array(7).fill('A') } },
  ],
  ['no code', { codes: [] }],
  ['a code of an unknown scheme', { codes: [{ scheme: 'soc-2010', code: '1', fit: 'exact' }] }],
  ['an unknown fit', { codes: [{ scheme: 'soc-2018', code: '1', fit: 'close' }] }],
  ['a title of blanks', { title: '   ' }],
  ['a description of 69 characters', { description: 'x'.repeat(69) }],
  ['an id in capitals', { family: 'Food' }],
  ['a day that is not in the calendar', { updated: '2026-02-30' }],
  ['a draft in words', { draft: 'yes' }],
] as const)('a role is refused with %s', ([, change]) => {
  expect(roleWith(change)).toBe(false);
});

test('a role is accepted at the limits', () => {
  expect(roleWith({ description: 'x'.repeat(70) })).toBe(true);
  expect(roleWith({ description: 'x'.repeat(155) })).toBe(true);
  expect(roleWith({ draft: true })).toBe(true);
});
