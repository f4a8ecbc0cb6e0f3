// A new glossary entry and a new how-to article.
import type { Atlas } from '../model/atlas.ts';
import { frontMatterSchema, type PageKind } from './json-schemas.ts';
import { sample } from './markers.ts';
import { guidePrompts, skillPrompts } from './prose-prompts.ts';
import { madeOf, type Template } from './role-template.ts';
import { idOf, titleKey } from './titles.ts';
import { toAnnotatedYaml } from './yaml.ts';

interface Request {
  title: string;
  /** yyyy-mm-dd */
  today: string;
}

function write(
  kind: Exclude<PageKind, 'role'>,
  { title, today }: Request,
  known: Record<string, unknown>,
  notes: Record<string, string[]>,
  prose: string,
): Template {
  const schema = frontMatterSchema(kind);
  const data = {
    ...(sample(schema) as Record<string, unknown>),
    title,
    ...known,
    ...madeOf(today),
    draft: true,
  };
  const last = { draft: ['Delete this key when no marker is left.'] };
  const id = idOf(title);
  return {
    id,
    path: `content/${kind}s/${id}.mdx`,
    text: `---\n${toAnnotatedYaml(data, schema, { ...notes, ...last })}---\n\n${prose}`,
  };
}

/** Name under which the developer survey counts a technology, if it does. */
function surveyName(atlas: Atlas, title: string): string | undefined {
  const key = titleKey(title);
  return atlas.allFacts
    .filter((fact) => fact.source.startsWith('stack-overflow') && fact.group)
    .map((fact) => fact.group.slice(fact.group.indexOf('=') + 1))
    .find((name) => titleKey(name) === key);
}

/** The annotated file of a new glossary entry. */
export function skillTemplate(atlas: Atlas, request: Request): Template {
  const name = surveyName(atlas, request.title);
  const known = { aliases: [], prerequisites: [], ...(name ? { surveyName: name } : {}) };
  const notes = { prerequisites: ['Ids of content/skills/, such as sql; often there are none.'] };
  return write('skill', request, known, notes, skillPrompts());
}

/** The annotated file of a new how-to article. */
export function guideTemplate(atlas: Atlas, request: Request): Template {
  const roles = [...atlas.roles.keys()];
  const notes = { related: ['Replace both. Guides:', `${roles.join(', ')}.`] };
  return write('guide', request, { related: roles.slice(0, 2) }, notes, guidePrompts());
}
