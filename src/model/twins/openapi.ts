// The description of the static API: every path in it is a file of the site.
import { z } from 'zod';
import type { Atlas } from '../atlas.ts';
import { roleListSchema, skillListSchema } from './lists.ts';
import { roleTwinSchema } from './role.ts';
import { skillTwinSchema } from './skill.ts';

/** JSON Schema without the key that OpenAPI states once for all of them. */
function schemaOf(schema: z.ZodType): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema);
  return rest;
}

const schemas = {
  RoleList: roleListSchema,
  SkillList: skillListSchema,
  Role: roleTwinSchema,
  Skill: skillTwinSchema,
} as const;

function get(summary: string, operationId: string, type: string, schema: object, ids?: string[]) {
  const parameter = {
    name: 'id',
    in: 'path',
    required: true,
    description: 'Id of the page, the last part of its address.',
    schema: { type: 'string', enum: ids },
  };
  return {
    get: {
      operationId,
      summary,
      ...(ids ? { parameters: [parameter] } : {}),
      responses: {
        200: { description: 'The file.', content: { [type]: { schema } } },
        404: { description: 'There is no such page.' },
      },
    },
  };
}

const json = 'application/json';
const ref = (name: keyof typeof schemas): object => ({ $ref: `#/components/schemas/${name}` });

/** OpenAPI 3.1 of the files that programs may read. */
export function openApi(atlas: Atlas, base: URL) {
  const roles = [...atlas.roles.keys()].toSorted();
  const skills = [...atlas.skills.keys()].toSorted();
  const text = { type: 'string' };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Role Atlas: files for programs',
      version: '1.0.0',
      summary: 'Guides, skills and figures as static JSON and Markdown.',
      description:
        'Static files; there is nothing to sign up for. Text: CC BY-SA 4.0. Each figure names its source and keeps its license. A change that breaks a reader comes under a new version; keys may be added.',
      license: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
    },
    servers: [{ url: base.href.replace(/\/$/, '') }],
    paths: {
      '/api/v1/roles.json': get('All roles', 'listRoles', json, ref('RoleList')),
      '/api/v1/skills.json': get('All skills', 'listSkills', json, ref('SkillList')),
      '/roles/{id}.json': get('One role with its figures', 'getRole', json, ref('Role'), roles),
      '/skills/{id}.json': get('One skill', 'getSkill', json, ref('Skill'), skills),
      '/skills/{id}.md': get('One skill, text', 'getSkillText', 'text/markdown', text, skills),
    },
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [name, schemaOf(schema)]),
      ),
    },
  };
}
