// One entry of content/sources.yaml: a publication, in one edition, that figures come from.
import { z } from 'zod';
import { httpsUrl, isoDay, label, period, text } from './parts.ts';
import { scheme } from './scheme.ts';

/** How a source learns what it says; shown beside each of its figures. */
export const sourceKinds = {
  'employer-survey': 'Employer survey',
  'self-report': 'Self-report',
  advertised: 'Advertised pay',
  projection: 'Projection',
  classification: 'Occupation database',
  prices: 'Price statistics',
} as const;
export type SourceKind = keyof typeof sourceKinds;

/** What a source counts as pay; figures of different bases are not compared silently. */
export const payBases = {
  wages: 'wages without year-end bonuses and shares',
  total: 'total pay with bonuses and shares',
  advertised: 'pay offered before anyone is hired',
} as const;
export type PayBasis = keyof typeof payBases;

export const sourceSchema = z.strictObject({
  title: z.string().trim().min(1).max(120).describe('Title of the publication.'),
  short: label.describe('Name used in margin notes and charts.'),
  publisher: label,
  kind: z.enum(Object.keys(sourceKinds) as [SourceKind, ...SourceKind[]]),
  url: httpsUrl,
  edition: label.describe('Which edition this table holds.'),
  period: period.describe('What the figures refer to.'),
  released: period.optional().describe('When it was published, as exactly as is known.'),
  retrieved: period.describe('When we read it.'),
  provenance: text.describe('How the table got from the publisher to this repository.'),
  license: z.strictObject({ id: label, name: label, url: httpsUrl }),
  shareAlike: z
    .boolean()
    .default(false)
    .describe('true: tables made from it must keep its license.'),
  attribution: text.describe("The publisher's wording, where it asks for one."),
  scheme: scheme.describe('Classification of its subjects.'),
  currency: z.enum(['USD', 'GBP', 'CAD', 'EUR', 'AUD', 'SEK', 'NOK', 'DKK']).optional(),
  payBasis: z.enum(Object.keys(payBases) as [PayBasis, ...PayBasis[]]).optional(),
  measures: text,
  population: text,
  misses: text.describe('Whom and what it leaves out.'),
  method: text,
  sample: text,
  caveats: z.array(text).min(1),
  staleAfter: isoDay.describe('From this day its figures are shown as old.'),
  next: text.describe('Publication to look for.'),
});

export type Source = z.infer<typeof sourceSchema>;
