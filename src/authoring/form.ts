// The form of a page's front matter, made from its JSON Schema.
import type { JsonSchema } from './json-schemas.ts';

/** Ids to choose from; the page holds them as lists of suggestions. */
export type Suggest = 'families' | 'skills' | 'roles' | 'codes';

interface Named {
  /** Key in the front matter; empty for an entry of a list. */
  key: string;
  label: string;
  hint: string;
  required: boolean;
}

export type Field =
  | (Named & {
      kind: 'line' | 'text' | 'date' | 'number' | 'yes';
      longest?: number;
      suggest?: Suggest;
    })
  | (Named & { kind: 'choice'; options: string[] })
  | (Named & { kind: 'group'; fields: Field[] })
  | (Named & { kind: 'list'; entry: Field; least: number; most: number });

const LABELS: Record<string, string> = {
  faq: 'Questions',
  url: 'Address',
  skill: 'Skill id',
  role: 'Guide id',
  searchTerms: 'Search terms',
  mustHave: 'Must have',
  niceToHave: 'Nice to have',
};

const SUGGEST: Record<string, Suggest> = {
  family: 'families',
  skill: 'skills',
  role: 'roles',
  code: 'codes',
};

/** "jobDescription" → "Job description" */
export function labelOf(key: string): string {
  const words = key.replace(/([A-Z])/g, ' $1').toLowerCase();
  return LABELS[key] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** "duties" → "Duty", "mustHave" → "Must have" */
export function entryLabel(key: string): string {
  const one = { aliases: 'Alias', faq: 'Question', done: 'Condition', items: 'Tool' }[key];
  return (
    one ??
    labelOf(key)
      .replace(/ies$/, 'y')
      .replace(/(?<!s)s$/, '')
  );
}

function howMany({ minItems: least = 0, maxItems: most }: JsonSchema): string {
  if (least === most) return `Exactly ${most}.`;
  if (least > 1) return `${least} to ${most}.`;
  return most === undefined ? '' : `At most ${most}.`;
}

const LONG = 200;

function listField(schema: JsonSchema, about: Named, key: string): Field {
  const items = schema.items ?? {};
  const entry = fieldOf(key, items, true);
  const suggest = key === 'skills' && items.type === 'string' ? { suggest: 'skills' as const } : {};
  return {
    ...about,
    kind: 'list',
    hint: [about.hint, howMany(schema)].filter(Boolean).join(' '),
    entry: { ...entry, ...suggest, key: '', label: entryLabel(key), hint: '' } as Field,
    least: schema.minItems ?? 0,
    most: schema.maxItems ?? 40,
  };
}

/** One key as a field; the same schema gives the same form. */
export function fieldOf(key: string, schema: JsonSchema, required: boolean): Field {
  const about: Named = { key, label: labelOf(key), hint: schema.description ?? '', required };
  if (schema.enum) return { ...about, kind: 'choice', options: schema.enum };
  if (schema.type === 'array') return listField(schema, about, key);
  if (schema.type === 'object') return { ...about, kind: 'group', fields: fieldsOf(schema) };
  if (schema.type === 'boolean') return { ...about, kind: 'yes' };
  if (schema.type === 'integer') return { ...about, kind: 'number' };
  if (schema.pattern?.startsWith('^\\d{4}-\\d{2}-\\d{2}')) return { ...about, kind: 'date' };
  const { maxLength: longest } = schema;
  const suggest = SUGGEST[key];
  return {
    ...about,
    kind: longest !== undefined && longest > LONG && key !== 'url' ? 'text' : 'line',
    ...(longest === undefined ? {} : { longest }),
    ...(suggest ? { suggest } : {}),
  };
}

/** All keys of a schema, in its order. */
export function fieldsOf(schema: JsonSchema): Field[] {
  return Object.entries(schema.properties ?? {}).map(([key, own]) =>
    fieldOf(key, own, schema.required?.includes(key) ?? false),
  );
}

export interface Chapter {
  id: string;
  title: string;
  fields: Field[];
}

const CHAPTERS: [id: string, title: string, keys: string[]][] = [
  [
    'names',
    'Names',
    ['title', 'plural', 'family', 'aliases', 'searchTerms', 'summary', 'description'],
  ],
  ['codes', 'Categories in the sources', ['codes']],
  ['work', 'The work', ['duties', 'environment', 'employers']],
  ['skills', 'Skills and tools', ['skills', 'tools']],
  ['entry', 'Getting in', ['qualifications', 'routes', 'steps', 'projects', 'interview']],
  ['path', 'Going on', ['levels', 'next', 'neighbors']],
  ['advert', 'Questions and advert', ['faq', 'jobDescription']],
  ['resources', 'Resources', ['resources']],
  ['making', 'How it was made', ['disclosure', 'published', 'updated', 'reviewed', 'draft']],
];

/** The form in chapters; keys that no chapter names come last, so that none is lost. */
export function chapters(schema: JsonSchema): Chapter[] {
  const fields = fieldsOf(schema);
  const named = new Set(CHAPTERS.flatMap(([, , keys]) => keys));
  const rest = fields.filter((field) => !named.has(field.key));
  const known = CHAPTERS.map(([id, title, keys]) => ({
    id,
    title,
    fields: keys.flatMap((key) => fields.find((field) => field.key === key) ?? []),
  }));
  return rest.length ? [...known, { id: 'more', title: 'More', fields: rest }] : known;
}
