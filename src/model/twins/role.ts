// /roles/<role>.json: what a guide and its pay page say, for programs.
import { z } from 'zod';
import type { Document } from '../../reader/document.ts';
import type { Fact } from '../../schema/fact.ts';
import { fit } from '../../schema/parts.ts';
import type { Role } from '../../schema/role.ts';
import type { Atlas } from '../atlas.ts';
import { Citations } from '../citations.ts';
import { outlookRows } from '../outlook.ts';
import { payRows } from '../pay.ts';
import { plainInline, textOfHtml } from '../plain-text.ts';
import { roleFits } from '../role-fits.ts';
import {
  address,
  API_VERSION,
  datesSchema,
  linkOf,
  linkSchema,
  skillTitle,
  sourceSchema,
  sourcesOf,
} from './parts.ts';

const figure = z.strictObject({
  value: z.union([z.number(), z.string()]),
  text: z.string().describe('As the page shows it.'),
  statistic: z.string(),
  period: z.string().describe('What it refers to, as ISO 8601.'),
  place: z.string(),
  subject: z.string().describe("The source's own category."),
  fit: fit.describe('How well the category fits the role.'),
  source: z.string().describe('Id in sources.'),
});

export const roleTwinSchema = z.strictObject({
  version: z.literal(API_VERSION),
  ...linkSchema.shape,
  plural: z.string(),
  aliases: z.array(z.string()),
  family: linkSchema,
  summary: z.string(),
  codes: z.array(z.strictObject({ scheme: z.string(), code: z.string(), fit })),
  payYear: z
    .array(
      z.strictObject({
        median: figure,
        low: figure.optional(),
        high: figure.optional(),
        basis: z.string().describe('What counts as pay.'),
      }),
    )
    .describe('One entry per source and category, never averaged. US dollars.'),
  outlook: z.array(
    z.strictObject({
      growthPercent: figure,
      openingsYear: figure,
      jobs: figure,
      entryEducation: figure.optional(),
    }),
  ),
  skills: z.array(
    z.strictObject({
      ...linkSchema.shape,
      kind: z.enum(['core', 'common', 'emerging']),
      depth: z.enum(['basic', 'working', 'deep']),
      why: z.string(),
    }),
  ),
  duties: z.array(z.strictObject({ title: z.string(), text: z.string() })),
  levels: z.array(z.strictObject({ title: z.string(), scope: z.string() })),
  dates: datesSchema,
  disclosure: z.strictObject({ drafted: z.string(), reviewed: z.string() }),
  sources: z.array(sourceSchema),
  license: address.describe('License of the text; figures keep that of their source.'),
});

export type RoleTwin = z.infer<typeof roleTwinSchema>;

export const TEXT_LICENSE = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** Reads a fact into what a program needs to quote it. */
function makeFigure(citations: Citations) {
  return (fact: Fact, subject: string, fits: RoleTwin['codes'][number]['fit']) => ({
    value: fact.value ?? '',
    text: citations.cite(fact).text,
    statistic: fact.statistic,
    period: fact.period,
    place: fact.place,
    subject,
    fit: fits,
    source: fact.source,
  });
}

/** The twin of one guide. Pure: the same atlas and role give the same object. */
export function roleTwin(atlas: Atlas, { id, data }: Document<Role>, base: URL): RoleTwin {
  const citations = new Citations(atlas, roleFits(data));
  const figureOf = makeFigure(citations);
  const text = (markdown: string): string => textOfHtml(citations.inline(markdown));
  return {
    version: API_VERSION,
    ...linkOf(base, 'roles', id, data.title),
    plural: data.plural,
    aliases: data.aliases,
    family: linkOf(
      base,
      'families',
      data.family,
      atlas.families.get(data.family)?.title ?? data.family,
    ),
    summary: text(data.summary),
    codes: data.codes.map(({ scheme, code, fit: fits }) => ({ scheme, code, fit: fits })),
    payYear: payRows(atlas, data).map((row) => ({
      median: figureOf(row.median, row.label, row.fit),
      ...(row.low ? { low: figureOf(row.low, row.label, row.fit) } : {}),
      ...(row.high ? { high: figureOf(row.high, row.label, row.fit) } : {}),
      basis: row.basis,
    })),
    outlook: outlookRows(atlas, data).map((row) => ({
      growthPercent: figureOf(row.growth, row.subject, row.fit),
      openingsYear: figureOf(row.openings, row.subject, row.fit),
      jobs: figureOf(row.jobs, row.subject, row.fit),
      ...(row.education ? { entryEducation: figureOf(row.education, row.subject, row.fit) } : {}),
    })),
    skills: data.skills.map(({ skill, kind, depth, why }) => ({
      ...linkOf(base, 'skills', skill, skillTitle(atlas, skill)),
      kind,
      depth,
      why: text(why),
    })),
    duties: data.duties.map((duty) => ({ title: duty.title, text: text(duty.text) })),
    levels: data.levels.map((level) => ({ title: level.title, scope: text(level.scope) })),
    dates: { published: data.published, updated: data.updated, reviewed: data.reviewed },
    disclosure: {
      drafted: plainInline(data.disclosure.drafted),
      reviewed: plainInline(data.disclosure.reviewed),
    },
    sources: sourcesOf(citations.sources),
    license: TEXT_LICENSE,
  };
}
