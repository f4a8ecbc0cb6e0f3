import type { APIRoute } from 'astro';
import { hasHistory, lineChanges } from '../../history/git.ts';
import { atlas } from '../../load.ts';
import { atomXml } from '../../model/feeds/atom.ts';
import { figuresFeed } from '../../model/feeds/figures.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = async ({ url }) => {
  const root = process.cwd();
  const changes = hasHistory(root) ? lineChanges(root, 'content/facts') : undefined;
  return new Response(atomXml(figuresFeed(await atlas(), url, site.name, changes)));
};
