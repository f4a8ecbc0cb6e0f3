// The annotated template as a file to copy, for those without scripts.
import type { APIRoute } from 'astro';
import { blankRole } from '../../../authoring/blank-role.ts';
import { atlas } from '../../../load.ts';

export const GET: APIRoute = async () =>
  new Response(blankRole(await atlas()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
