import type { APIRoute } from 'astro';
import { atlas } from '../load.ts';
import { atomXml } from '../model/feeds/atom.ts';
import { mainFeed } from '../model/feeds/pages.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async ({ url }) =>
  new Response(atomXml(mainFeed(await atlas(), url, site)));
