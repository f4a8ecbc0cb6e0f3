import type { APIRoute } from 'astro';
import { atlas } from '../../../load.ts';
import { openApi } from '../../../model/twins/openapi.ts';
import { jsonFile } from '../../../model/twins/parts.ts';

export const GET: APIRoute = async ({ url }) =>
  new Response(jsonFile(openApi(await atlas(), new URL('/', url))));
