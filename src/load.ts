// The one way from content to pages, and the only module besides content.config.ts that knows astro:content.
import { getCollection } from 'astro:content';
import type { Atlas } from './model/atlas.ts';
import { readAtlas } from './read-atlas.ts';

let known: { stamp: string; atlas: Atlas } | undefined;

/** The joined atlas; read anew only when a digest in Astro's store has changed (in dev). */
export async function atlas(): Promise<Atlas> {
  const pages = [
    ...(await getCollection('roles')),
    ...(await getCollection('skills')),
    ...(await getCollection('guides')),
  ];
  const stamp = pages.map((page) => page.digest).join(' ');
  if (known?.stamp !== stamp) {
    const { DEV } = import.meta.env;
    known = { stamp, atlas: readAtlas(process.cwd(), { drafts: DEV, lenient: DEV }) };
  }
  return known.atlas;
}
