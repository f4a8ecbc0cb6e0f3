// Shared atoms of the schemas: ids, dates, links and texts.
import { z } from 'zod';

/** Lower-case words joined by hyphens; also the file name, so also the address of the page. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'Use lower-case letters, digits and single hyphens, such as back-end-developer.',
  })
  .max(60);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A day that exists in the calendar, as 2026-11-21. */
export const isoDay = z
  .string({ error: 'Write a date as 2026-11-21.' })
  .regex(DAY, { error: 'Write a date as 2026-11-21.' })
  .refine(isCalendarDay, { error: 'This day is not in the calendar.' });

function isHttps(text: string): boolean {
  return /^https:\/\/[^\s/]\S*$/.test(text) && (URL.parse(text)?.hostname.includes('.') ?? false);
}

/** An https address. `z.url()` would accept `javascript:`. */
export const httpsUrl = z
  .string()
  .max(2000)
  .refine(isHttps, { error: 'Write a full address that starts with https://.' });

/** One paragraph of Markdown: emphasis, code, links, <Fact/> and <Term/>; no blocks. */
export const text = z.string().trim().min(1).max(1200);

/** A few words without markup. */
export const label = z.string().trim().min(1).max(90);

/** What a page says of itself to those who search. */
export const description = z
  .string()
  .trim()
  .min(70)
  .max(155)
  .describe('For search engines: 70 to 155 characters.');

/**
 * Reference period of an observation: 2025, 2025-05, 2025-05-29 or a span with a slash,
 * such as 2024/2034. ISO 8601.
 */
export const period = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(\/\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/,
    {
      error: 'Write a period as 2025, 2025-05, 2025-05-29 or 2024/2034.',
    },
  )
  .refine(
    (text) =>
      !text.includes('/') || text.slice(0, text.indexOf('/')) <= text.slice(text.indexOf('/') + 1),
    {
      error: 'The end of the period is before its start.',
    },
  );

/**
 * How a source's category relates to a role.
 * exact: the category is the role; title: the source lists the role's title under it;
 * broader: the category holds more than the role; proxy: nearest category, by our judgment.
 */
export const fit = z.enum(['exact', 'title', 'broader', 'proxy']);
export type Fit = z.infer<typeof fit>;

export const resourceKinds = [
  'documentation',
  'standard',
  'book',
  'course',
  'exercise',
  'reference',
  'article',
  'community',
  'tool',
] as const;
/** How long a course takes, as its own publisher says. */
const hours = z
  .strictObject({
    low: z.int().min(1).max(2000).describe('Fewest hours that the publisher names.'),
    high: z.int().min(1).max(2000).describe('Most hours; the same where it names one number.'),
    source: httpsUrl.describe('Page of the publisher that says so.'),
    retrieved: isoDay.describe('Day on which you read it there.'),
  })
  .refine(({ low, high }) => low <= high, { error: 'low is more than high.' });

/** Where to learn or read more, with what it costs. */
export const resource = z.strictObject({
  title: label.describe('Title as the publisher writes it.'),
  url: httpsUrl.describe('Address of the page itself, never a referral link.'),
  kind: z.enum(resourceKinds).describe('What it is.'),
  cost: z
    .enum(['free', 'free-part', 'paid'])
    .describe('free-part: useful parts are free, the rest is paid.'),
  why: text.describe('One sentence: why this one.'),
  hours: hours
    .optional()
    .describe('Published length only, never an estimate of ours; plans add it up.'),
});
export type Resource = z.infer<typeof resource>;

/** Dates of a page. `check` holds them against each other. */
export const dates = {
  published: isoDay.describe('Day it first appeared.'),
  updated: isoDay.describe('Day of the last real change of its content.'),
  reviewed: isoDay.describe('Day it was last read from beginning to end.'),
};

export const disclosure = z.strictObject({
  drafted: text.describe('Who or what drafted the text; name the use of a language model.'),
  reviewed: text.describe('Who reviewed it, or that no practitioner has yet.'),
});

export const draft = z.boolean().optional().describe('true: shown in dev only, never built.');

/** ISO 3166 code of a country or part of one, a code of our own after a country, or WORLD. */
export const placeId = z.string().regex(/^(WORLD|[A-Z]{2}(-[A-Z0-9]{1,6})?)$/, {
  error: 'Use a code such as US, US-CA or GB-TLI.',
});
