// The twin of a skill for programs.
import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../load.ts';
import { jsonFile } from '../../model/twins/parts.ts';
import { skillTwin } from '../../model/twins/skill.ts';

export const getStaticPaths = (async () =>
  [...(await atlas()).skills.keys()].map((skill) => ({
    params: { skill },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, url }) => {
  const joined = await atlas();
  const document = joined.skills.get(params['skill'] ?? '')!;
  return new Response(jsonFile(skillTwin(joined, document, url)));
};
