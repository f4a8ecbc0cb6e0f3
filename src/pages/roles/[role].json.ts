// The twin of a guide for programs.
import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../load.ts';
import { jsonFile } from '../../model/twins/parts.ts';
import { roleTwin } from '../../model/twins/role.ts';

export const getStaticPaths = (async () =>
  [...(await atlas()).roles.keys()].map((role) => ({ params: { role } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, url }) => {
  const joined = await atlas();
  const document = joined.roles.get(params['role'] ?? '')!;
  return new Response(jsonFile(roleTwin(joined, document, url)));
};
