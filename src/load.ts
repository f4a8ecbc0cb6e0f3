// The one way from content to pages, and the only module besides content.config.ts that knows astro:content.
import { getCollection } from 'astro:content';
import type { Atlas } from './model/atlas.ts';
import { builtAtlas, readAtlas, showsDrafts } from './read-atlas.ts';

let known: { stamp: string; atlas: Atlas } | undefined;

/** In dev the atlas is read anew when a digest in Astro's store has changed. */
async function freshAtlas(): Promise<Atlas> {
  const pages = [
    ...(await getCollection('roles')),
    ...(await getCollection('skills')),
    ...(await getCollection('guides')),
  ];
  const stamp = pages.map((page) => page.digest).join(' ');
  if (known?.stamp !== stamp)
    known = { stamp, atlas: readAtlas(process.cwd(), { drafts: true, lenient: true }) };
  return known.atlas;
}

/** The joined atlas. Content does not change under a build, so there it is read once. */
export async function atlas(): Promise<Atlas> {
  return showsDrafts() ? freshAtlas() : builtAtlas();
}
