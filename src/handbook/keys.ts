// The keys of front matter as a list, read from the schemas themselves.
import type { z } from 'zod';
import { familySchema, guideSchema } from '../schema/listings.ts';
import { roleSchema } from '../schema/role.ts';
import { skillSchema } from '../schema/skill.ts';
import { roleTranslationSchema } from '../schema/translation.ts';
import { sourceSchema } from '../schema/source.ts';

export interface KeyEntry {
  /** duties[].title */
  name: string;
  type: string;
  limits: string;
  required: boolean;
  description: string;
}

/** JSON Schema as zod writes it; only what the reference reads. */
interface Schema {
  type?: string;
  description?: string;
  default?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
}

const WORDS: Record<string, string> = {
  string: 'text',
  array: 'list',
  object: 'group',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
};

function typeOf(schema: Schema): string {
  if (schema.enum) return 'choice';
  if (schema.pattern?.startsWith('^\\d{4}-\\d{2}-\\d{2}')) return 'day';
  return WORDS[schema.type ?? ''] ?? 'text';
}

/** "3 to 6", "at most 90", "exactly 3"; nothing without limits. */
function span(min: number | undefined, max: number | undefined, unit: string): string {
  const known = max !== undefined && max < Number.MAX_SAFE_INTEGER ? max : undefined;
  const least = min !== undefined && min > Number.MIN_SAFE_INTEGER ? min : undefined;
  if (known === undefined && least === undefined) return '';
  if (known === least) return `exactly ${known} ${unit}`;
  if (known === undefined) return `${least} or more ${unit}`;
  return least ? `${least} to ${known} ${unit}` : `at most ${known} ${unit}`;
}

function limitsOf(schema: Schema): string {
  if (schema.enum) return schema.enum.join(', ');
  if (schema.type === 'array') return span(schema.minItems, schema.maxItems, 'entries');
  if (schema.type === 'string') return span(schema.minLength, schema.maxLength, 'characters');
  return span(schema.minimum, schema.maximum, '').trim();
}

function entries(schema: Schema, prefix: string): KeyEntry[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, part]) => {
    const name = `${prefix}${key}`;
    const inner = part.type === 'array' ? part.items : part;
    const below = part.type === 'array' ? `${name}[].` : `${name}.`;
    const item = part.type === 'array' && inner?.type !== 'object' ? limitsOf(inner ?? {}) : '';
    return [
      {
        name,
        type: typeOf(part),
        limits: [limitsOf(part), item && `each ${item}`].filter(Boolean).join('; '),
        required: (schema.required ?? []).includes(key) && part.default === undefined,
        description: part.description ?? '',
      },
      ...(inner ? entries(inner, below) : []),
    ];
  });
}

/** All keys of a schema in its order, those of groups and lists after the key that holds them. */
export function keysOf(schema: z.ZodType): KeyEntry[] {
  return entries(schema.toJSONSchema({ io: 'input', unrepresentable: 'any' }) as Schema, '');
}

/** The kinds of front matter that the reference explains. */
export const keyKinds = [
  { id: 'role', title: 'Guide to a role', file: 'content/roles/<role>.mdx', schema: roleSchema },
  { id: 'skill', title: 'Skill', file: 'content/skills/<skill>.mdx', schema: skillSchema },
  {
    id: 'article',
    title: 'How-to article',
    file: 'content/guides/<guide>.mdx',
    schema: guideSchema,
  },
  {
    id: 'translation',
    title: 'Translation of a guide',
    file: 'content/translations/<language>/roles/<role>.mdx',
    schema: roleTranslationSchema,
  },
  { id: 'source', title: 'Source', file: 'content/sources.yaml', schema: sourceSchema },
  { id: 'family', title: 'Family', file: 'content/families.yaml', schema: familySchema },
] as const;
