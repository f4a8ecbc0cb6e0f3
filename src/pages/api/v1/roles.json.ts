import type { APIRoute } from 'astro';
import { atlas } from '../../../load.ts';
import { roleList } from '../../../model/twins/lists.ts';
import { jsonFile } from '../../../model/twins/parts.ts';

export const GET: APIRoute = async ({ url }) =>
  new Response(jsonFile(roleList(await atlas(), url)));
