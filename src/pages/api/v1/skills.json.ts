import type { APIRoute } from 'astro';
import { atlas } from '../../../load.ts';
import { skillList } from '../../../model/twins/lists.ts';
import { jsonFile } from '../../../model/twins/parts.ts';

export const GET: APIRoute = async ({ url }) =>
  new Response(jsonFile(skillList(await atlas(), url)));
