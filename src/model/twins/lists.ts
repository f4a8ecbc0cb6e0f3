// /api/v1/roles.json and skills.json: everything there is, with the addresses of the details.
import { z } from 'zod';
import type { Atlas } from '../atlas.ts';
import { plainInline } from '../plain-text.ts';
import { address, API_VERSION, linkOf, linkSchema } from './parts.ts';

const entry = {
  ...linkSchema.shape,
  updated: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  json: address.describe('The twin for programs.'),
};

export const roleListSchema = z.strictObject({
  version: z.literal(API_VERSION),
  roles: z.array(z.strictObject({ ...entry, aliases: z.array(z.string()), family: z.string() })),
});

export const skillListSchema = z.strictObject({
  version: z.literal(API_VERSION),
  skills: z.array(
    z.strictObject({
      ...entry,
      markdown: address.describe('The twin as Markdown.'),
      kind: z.string(),
      definition: z.string(),
    }),
  ),
});

const file = (base: URL, path: string): string => new URL(path, base).href;

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** All roles by id. */
export function roleList(atlas: Atlas, base: URL): z.infer<typeof roleListSchema> {
  return {
    version: API_VERSION,
    roles: [...atlas.roles.values()].toSorted(byId).map(({ id, data }) => ({
      ...linkOf(base, 'roles', id, data.title),
      updated: data.updated,
      json: file(base, `/roles/${id}.json`),
      aliases: data.aliases,
      family: data.family,
    })),
  };
}

/** All skills by id. */
export function skillList(atlas: Atlas, base: URL): z.infer<typeof skillListSchema> {
  return {
    version: API_VERSION,
    skills: [...atlas.skills.values()].toSorted(byId).map(({ id, data }) => ({
      ...linkOf(base, 'skills', id, data.title),
      updated: data.updated,
      json: file(base, `/skills/${id}.json`),
      markdown: file(base, `/skills/${id}.md`),
      kind: data.kind,
      definition: plainInline(data.definition),
    })),
  };
}
