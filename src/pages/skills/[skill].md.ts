// A skill as Markdown.
import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../load.ts';
import { skillMarkdown } from '../../model/twins/skill.ts';

export const getStaticPaths = (async () =>
  [...(await atlas()).skills.keys()].map((skill) => ({
    params: { skill },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, url }) => {
  const joined = await atlas();
  const document = joined.skills.get(params['skill'] ?? '')!;
  return new Response(skillMarkdown(joined, document, url));
};
