// The small shared files of content/: families, places, categories, and how-to articles.
import { z } from 'zod';
import { dates, description, disclosure, draft, label, slug, text } from './parts.ts';
import { scheme } from './scheme.ts';

export const familySchema = z.strictObject({
  title: label.describe('Name of the family.'),
  hue: z.number().int().min(0).max(359).describe("Angle of the family's color in OKLCH."),
  summary: text.describe('What its roles have in common.'),
  description,
  choosing: text.describe('Helps to choose within the family.'),
});
export type Family = z.infer<typeof familySchema>;

export const placeSchema = z.strictObject({
  name: label,
  within: z.string().optional().describe('Id of the place that holds this one.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
});
export type Place = z.infer<typeof placeSchema>;

export const categorySchema = z.strictObject({
  scheme,
  code: z.string().min(1).max(60),
  title: z.string().min(1).max(240),
});
export type Category = z.infer<typeof categorySchema>;

/** When a reader needs an article, in the order of the page that lists them. */
export const guideStages = {
  choose: 'Choosing',
  learn: 'Learning and showing it',
  apply: 'Looking and applying',
  start: 'Terms, and the first months',
} as const;
export type GuideStage = keyof typeof guideStages;

export const guideSchema = z.strictObject({
  title: label.describe('What the reader wants to do: "How to read a job ad".'),
  summary: text.describe('The advice of the article in one sentence.'),
  description,
  related: z.array(slug).min(2).max(10).describe('Roles this article is most useful for.'),
  stage: z
    .enum(['choose', 'learn', 'apply', 'start'])
    .optional()
    .describe('When a reader needs it; groups the list of articles.'),
  formerIds: z
    .array(slug)
    .max(8)
    .optional()
    .describe('File names this article had before, so that old links still lead here.'),
  disclosure: disclosure.describe('How the page was made.'),
  ...dates,
  draft,
});
export type Guide = z.infer<typeof guideSchema>;
