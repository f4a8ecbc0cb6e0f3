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
  publisher: label.describe('Who publishes it.'),
  kind: z
    .enum(Object.keys(sourceKinds) as [SourceKind, ...SourceKind[]])
    .describe('How it learns what it says.'),
  url: httpsUrl.describe('Page of the publication itself.'),
  edition: label.describe('Which edition this table holds.'),
  period: period.describe('What the figures refer to.'),
  released: period.optional().describe('When it was published, as exactly as is known.'),
  retrieved: period.describe('When we read it.'),
  provenance: text.describe('How the table got from the publisher to this repository.'),
  license: z
    .strictObject({
      id: label.describe('Short name, such as CC-BY-4.0.'),
      name: label.describe('Full name.'),
      url: httpsUrl.describe('Its text.'),
    })
    .describe('Terms under which the table may be passed on.'),
  shareAlike: z
    .boolean()
    .default(false)
    .describe('true: tables made from it must keep its license.'),
  attribution: text.describe("The publisher's wording, where it asks for one."),
  scheme: scheme.describe('Classification of its subjects.'),
  currency: z
    .enum(['USD', 'GBP', 'CAD', 'EUR', 'AUD', 'SEK', 'NOK', 'DKK'])
    .optional()
    .describe('Currency of its amounts.'),
  payBasis: z
    .enum(Object.keys(payBases) as [PayBasis, ...PayBasis[]])
    .optional()
    .describe('What it counts as pay.'),
  measures: text.describe('What was measured.'),
  population: text.describe('Of whom.'),
  misses: text.describe('Whom and what it leaves out.'),
  method: text.describe('How it was measured.'),
  sample: text.describe('How many answered.'),
  caveats: z.array(text).min(1).describe('What its figures do not say.'),
  staleAfter: isoDay.describe('From this day its figures are shown as old.'),
  next: text.describe('Publication to look for.'),
});

export type Source = z.infer<typeof sourceSchema>;
