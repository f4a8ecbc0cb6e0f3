// One row of content/facts/<source>.csv: an observation, in the source's own codes.
import { z } from 'zod';
import { measures, statistics, type MeasureId, type StatisticId } from './measure.ts';
import { period } from './parts.ts';

const number = /^-?\d+(\.\d+)?$/;

/** Columns of every facts table, in order. */
export const factColumns = [
  'subject',
  'place',
  'group',
  'measure',
  'statistic',
  'period',
  'value',
  'n',
  'note',
] as const;

/** Why a value is missing or special. */
export const factNotes = {
  suppressed: 'not released by the publisher',
  'top-coded': "above the publisher's highest printed value",
  modelled: 'modelled by the publisher, not surveyed',
} as const;
export type FactNote = keyof typeof factNotes;

export const factSchema = z.strictObject({
  subject: z
    .string()
    .min(1)
    .max(60)
    .describe("Category in the source's classification; must be in categories.csv."),
  place: z.string().min(2).max(12).describe('Id in places.yaml.'),
  group: z
    .string()
    .regex(/^$|^[a-z-]+=.+$/, {
      error: 'Write a group as dimension=value, such as industry=Retail, or leave it empty.',
    })
    .describe('Part of the subject that is counted, as dimension=value; empty for all.'),
  measure: z.enum(Object.keys(measures) as [MeasureId, ...MeasureId[]]),
  statistic: z.enum(Object.keys(statistics) as [StatisticId, ...StatisticId[]]),
  period,
  value: z
    .string()
    .describe('Number without separators, or text for text measures; empty only with a note.'),
  n: z
    .string()
    .regex(/^\d*$/, { error: 'n is a whole number of respondents or rows, or empty.' })
    .describe('Sample size.'),
  note: z.enum(['', ...(Object.keys(factNotes) as FactNote[])]),
});

/** An observation as the model uses it; `value` is null where the publisher gives none. */
export interface Fact {
  source: string;
  line: number;
  subject: string;
  place: string;
  group: string;
  measure: MeasureId;
  statistic: StatisticId;
  period: string;
  value: number | string | null;
  n: number | null;
  note: FactNote | '';
}

/** Checks that zod cannot express on one column: what the value must be for this measure. */
export function valueProblem(row: z.infer<typeof factSchema>): string | undefined {
  const { unit } = measures[row.measure];
  if (row.value === '') {
    return row.note === 'suppressed' || row.note === 'top-coded'
      ? undefined
      : 'value is empty; give it, or the note suppressed or top-coded';
  }
  if (row.note === 'suppressed') return 'value is given although the note says suppressed';
  if (unit !== 'text' && !number.test(row.value))
    return `value "${row.value}" is not a plain number`;
  return undefined;
}

/** Unique and lasting name of an observation, used in links and reports. */
export function factId(fact: Fact): string {
  return [
    fact.source,
    fact.subject,
    fact.place,
    fact.group,
    fact.measure,
    fact.statistic,
    fact.period,
  ]
    .filter(Boolean)
    .join('/');
}
