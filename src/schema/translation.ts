// Front matter of content/translations/<language>/roles/<role>.mdx: the words of a guide's page in
// another language. Codes, skills, names of tools and figures stay in the English file alone.
import { z } from 'zod';
import { dates, description, disclosure, draft, isoDay, label, slug, text } from './parts.ts';

export const roleTranslationSchema = z.strictObject({
  sourceUpdated: isoDay.describe(
    'The `updated` of the English guide that these words follow; `check` tells when it has moved on.',
  ),
  title: label.describe('Name of the role.'),
  aliases: z.array(label).min(1).max(16).describe('Other names of the role in this language.'),
  summary: text.describe('One sentence that answers "what is this role?".'),
  description,
  environment: z
    .strictObject({
      place: text.describe('Where the work is done.'),
      hours: text.describe('Usual hours.'),
      pattern: text.describe('On call, shifts, deadlines, quiet and busy times.'),
    })
    .describe('Where, when and in what rhythm the work is done.'),
  employers: z
    .array(
      z.strictObject({
        title: label.describe('Kind of employer.'),
        text: text.describe('How the work differs there.'),
      }),
    )
    .describe('Kinds of employer, as many as in English and in the same order.'),
  duties: z
    .array(
      z.strictObject({
        title: label.describe('What is done.'),
        text: text.describe('What is done and why.'),
        example: text.describe('The case.'),
      }),
    )
    .describe('What the role does, as many and in the same order.'),
  tools: z
    .array(
      z.strictObject({
        group: label.describe('What the tools are for.'),
        items: z
          .array(label)
          .optional()
          .describe('Names of tools, only where one of them reads differently.'),
      }),
    )
    .describe('Tools by purpose, as many groups and in the same order.'),
  routes: z
    .array(z.strictObject({ title: label.describe('Name of the route.') }))
    .describe('Ways into the role, as many and in the same order.'),
  levels: z
    .array(
      z.strictObject({
        title: label.describe('Name of the level.'),
        scope: text.describe('What changes: problems, freedom, people.'),
      }),
    )
    .describe('Steps of a career, as many and in the same order.'),
  next: z
    .array(z.strictObject({ why: text.describe('What carries over and what is new.') }))
    .describe('Roles that people move to, as many and in the same order.'),
  neighbors: z
    .array(z.strictObject({ differs: text.describe('How the days differ.') }))
    .describe('Roles that are confused with this one, as many and in the same order.'),
  disclosure: disclosure.describe('How the translation was made.'),
  ...dates,
  draft,
});

export type RoleTranslation = z.infer<typeof roleTranslationSchema>;

/** content/translations/<language>/names.yaml: names of roles and skills, by id. */
export const namesSchema = z.strictObject({
  roles: z.record(slug, label).describe('Names of roles by the id of their guide.'),
  skills: z.record(slug, label).describe('Names of skills by id.'),
});

export type TranslatedNames = z.infer<typeof namesSchema>;
