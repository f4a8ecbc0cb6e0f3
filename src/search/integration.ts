// Builds the search index when Astro has written all pages.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchRecords } from '../model/search-index.ts';
import { builtAtlas } from '../read-atlas.ts';
import { writeIndex } from './build-index.ts';

/** Astro integration: roles, skills, guides and sources go into <output>/pagefind. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'role-atlas-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = searchRecords(builtAtlas());
        await writeIndex(records, fileURLToPath(dir));
        logger.info(`${records.length} records indexed`);
      },
    },
  };
}
