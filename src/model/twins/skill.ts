// /skills/<skill>.json and .md: an entry of the glossary for programs and plain-text readers.
import { z } from 'zod';
import type { Document } from '../../reader/document.ts';
import { skillKinds, type Skill } from '../../schema/skill.ts';
import type { Atlas } from '../atlas.ts';
import { textOfHtml } from '../plain-text.ts';
import { skillPage } from '../skill-page.ts';
import { markdownOf } from './markdown.ts';
import { address, API_VERSION, datesSchema, linkOf, linkSchema, skillTitle } from './parts.ts';
import { TEXT_LICENSE } from './role.ts';

export const skillTwinSchema = z.strictObject({
  version: z.literal(API_VERSION),
  ...linkSchema.shape,
  kind: z.enum(Object.keys(skillKinds) as [string, ...string[]]),
  aliases: z.array(z.string()),
  definition: z.string(),
  depths: z.strictObject({ basic: z.string(), working: z.string(), deep: z.string() }),
  prerequisites: z.array(linkSchema),
  roles: z.array(
    z.strictObject({
      ...linkSchema.shape,
      kind: z.enum(['core', 'common', 'emerging']),
      depth: z.string(),
    }),
  ),
  resources: z.array(
    z.strictObject({ title: z.string(), url: address, kind: z.string(), cost: z.string() }),
  ),
  dates: datesSchema,
  license: address,
});

export type SkillTwin = z.infer<typeof skillTwinSchema>;

/** The twin of one entry. */
export function skillTwin(atlas: Atlas, document: Document<Skill>, base: URL): SkillTwin {
  const { id, data } = document;
  const page = skillPage(atlas, document);
  const [basic, working, deep] = page.depths.map(({ text }) => textOfHtml(text));
  return {
    version: API_VERSION,
    ...linkOf(base, 'skills', id, data.title),
    kind: data.kind,
    aliases: data.aliases,
    definition: textOfHtml(page.definition),
    depths: { basic: basic ?? '', working: working ?? '', deep: deep ?? '' },
    prerequisites: data.prerequisites.map((one) =>
      linkOf(base, 'skills', one, skillTitle(atlas, one)),
    ),
    roles: page.uses.map(({ title, href = '', kind, depth }) => ({
      ...linkOf(base, 'roles', href.split('/').at(-2) ?? '', title),
      kind,
      depth,
    })),
    resources: data.resources.map(({ title, url, kind, cost }) => ({ title, url, kind, cost })),
    dates: page.dates,
    license: TEXT_LICENSE,
  };
}

/** The same as Markdown, with the prose on how to learn it. */
export function skillMarkdown(atlas: Atlas, document: Document<Skill>, base: URL): string {
  const page = skillPage(atlas, document);
  const inline = (html: string): string => markdownOf(html, base);
  const link = (href: string | undefined, title: string): string =>
    href ? `[${title}](${new URL(href, base).href})` : title;
  const blocks = [
    `# ${page.title}`,
    `${page.kind}.${page.aliases.length ? ` Also: ${page.aliases.join(', ')}.` : ''}`,
    inline(page.definition),
    '## What being good looks like',
    page.depths.map(({ name, text }) => `- **${name}:** ${inline(text)}`).join('\n'),
    ...(page.uses.length ? ['## Roles that need it'] : []),
    page.uses
      .map(
        (use) => `- ${link(use.href, use.title)} (${use.kind}, ${use.depth}): ${inline(use.why)}`,
      )
      .join('\n'),
    ...(page.survey.length ? ['## What surveys measured'] : []),
    page.survey.map(({ label, cited }) => `- ${label}: ${cited.text}`).join('\n'),
    page.citations.sources.map(({ source }) => `Source: ${source.attribution}`).join('\n\n'),
    '## How to learn it',
    page.prerequisites.length
      ? `First: ${page.prerequisites.map((one) => link(one.href, one.title)).join(', ')}.`
      : '',
    inline(page.learn),
    page.resources
      .map((one) => `- [${one.title}](${one.url}) (${one.kind}, ${one.cost}): ${inline(one.why)}`)
      .join('\n'),
    `Last changed ${page.dates.updated}. Text: CC BY-SA 4.0. ${new URL(`/skills/${page.id}/`, base).href}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
