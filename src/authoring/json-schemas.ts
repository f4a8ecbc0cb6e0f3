// JSON Schemas of what editors write, for the form of the workbench and for code editors.
import { z } from 'zod';
import { familySchema, guideSchema, placeSchema } from '../schema/listings.ts';
import { roleSchema } from '../schema/role.ts';
import { skillSchema } from '../schema/skill.ts';
import { sourceSchema } from '../schema/source.ts';

/** The part of JSON Schema that ours use. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  enum?: string[];
  default?: unknown;
}

export type PageKind = 'role' | 'skill' | 'guide';

/** Schema of each kind of page; a page's keys and nothing else. */
export const pageSchemas = {
  role: roleSchema,
  skill: skillSchema,
  guide: guideSchema,
} as const satisfies Record<PageKind, z.ZodType>;

/** What may be written, before defaults are filled in. Draft 7, which code editors know best. */
function convert(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonSchema;
}

/** Schema of the front matter of one kind of page. */
export function frontMatterSchema(kind: PageKind): JsonSchema {
  return { ...convert(pageSchemas[kind]), title: `Front matter of a ${kind}` };
}

/** A file of entries by id. */
function mapOf(title: string, entry: z.ZodType, id: string): JsonSchema {
  const { $schema = '', ...rest } = convert(entry);
  return {
    $schema,
    title,
    type: 'object',
    propertyNames: { pattern: id },
    additionalProperties: rest,
  };
}

const SLUG = '^[a-z0-9]+(-[a-z0-9]+)*$';
const PLACE = '^(WORLD|[A-Z]{2}(-[A-Z0-9]{1,6})?)$';

/** Every schema by the name of its file. */
export function editorSchemas(): Record<string, JsonSchema> {
  return {
    role: frontMatterSchema('role'),
    skill: frontMatterSchema('skill'),
    guide: frontMatterSchema('guide'),
    sources: mapOf('Sources by id', sourceSchema, SLUG),
    families: mapOf('Families by id', familySchema, SLUG),
    places: mapOf('Places by id', placeSchema, PLACE),
  };
}
