import type { APIRoute, GetStaticPaths } from 'astro';
import { atlas } from '../../load.ts';
import { atomXml } from '../../model/feeds/atom.ts';
import { familyFeed } from '../../model/feeds/pages.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (async () =>
  [...(await atlas()).families.keys()].map((family) => ({
    params: { family },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, url }) =>
  new Response(atomXml(familyFeed(await atlas(), url, params['family'] ?? '', site)));
