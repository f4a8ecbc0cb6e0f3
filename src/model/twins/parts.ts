// Parts that the machine-readable twins of several pages share, each described for those who use them.
import { z } from 'zod';
import type { Atlas } from '../atlas.ts';
import type { SourceNote } from '../citations.ts';
import { plainInline } from '../plain-text.ts';

/** Version of the static API; a change that breaks a reader of it makes a new one. */
export const API_VERSION = '1';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const address = z.string().regex(/^https?:\/\//);

export const datesSchema = z.strictObject({
  published: day.describe('Day it first appeared.'),
  updated: day.describe('Day of the last real change.'),
  reviewed: day.describe('Day it was last read from beginning to end.'),
});

export const linkSchema = z.strictObject({
  id: z.string().describe('Lasting id; the last part of the address.'),
  title: z.string(),
  url: address.describe('The page for readers.'),
});

export const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  edition: z.string(),
  url: address.describe('The publication itself.'),
  license: z.strictObject({ name: z.string(), url: address }),
  attribution: z.string(),
});

export type TwinSource = z.infer<typeof sourceSchema>;

/** The sources that a page cites, in the order of their numbers. */
export function sourcesOf(notes: readonly SourceNote[]): TwinSource[] {
  return notes.map(({ id, source }) => ({
    id,
    title: source.title,
    publisher: source.publisher,
    edition: source.edition,
    url: source.url,
    license: { name: source.license.name, url: source.license.url },
    attribution: plainInline(source.attribution),
  }));
}

/** A link to a page of the site, by folder and id. */
export function linkOf(
  base: URL,
  folder: 'roles' | 'skills' | 'families',
  id: string,
  title: string,
): z.infer<typeof linkSchema> {
  return { id, title, url: new URL(`/${folder}/${id}/`, base).href };
}

/** Title of a skill, or its id where it has no entry. */
export function skillTitle(atlas: Atlas, id: string): string {
  return atlas.skills.get(id)?.data.title ?? id;
}

/** Formats a value as the file of a twin. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
