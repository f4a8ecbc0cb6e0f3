// Front matter of content/skills/<skill>.mdx; the body says how to learn it.
import { z } from 'zod';
import { dates, description, disclosure, draft, label, resource, slug, text } from './parts.ts';

export const skillKinds = {
  language: 'Languages',
  framework: 'Frameworks and libraries',
  data: 'Data stores',
  platform: 'Platforms and infrastructure',
  tool: 'Tools',
  concept: 'Concepts',
  practice: 'Practices',
  design: 'Design',
  people: 'Working with people',
} as const;

export type SkillKind = keyof typeof skillKinds;

export const skillSchema = z.strictObject({
  title: label.describe('Name, sentence case.'),
  kind: z
    .enum(Object.keys(skillKinds) as [SkillKind, ...SkillKind[]])
    .describe('Group of the glossary it stands in.'),
  aliases: z.array(label).max(12).default([]).describe('Other names and abbreviations; searched.'),
  definition: text.describe('One or two sentences by someone who uses it.'),
  description,
  depths: z
    .strictObject({
      basic: text.describe('What someone can do who has begun.'),
      working: text.describe('What someone can do whom a team trusts with it.'),
      deep: text.describe('What the person can do whom others ask.'),
    })
    .describe('What being good looks like at three depths: something one can do, not a feeling.'),
  prerequisites: z.array(slug).max(5).default([]).describe('Skills to have first.'),
  surveyName: label
    .optional()
    .describe('Exact name of the technology in the Stack Overflow tables, if it is there.'),
  formerIds: z
    .array(slug)
    .max(8)
    .optional()
    .describe(
      'File names this entry had before, so that old links and kept progress still lead here.',
    ),
  resources: z.array(resource).min(2).max(6).describe('Where to learn it, free things first.'),
  disclosure: disclosure.describe('How the page was made.'),
  ...dates,
  draft,
});

export type Skill = z.infer<typeof skillSchema>;
