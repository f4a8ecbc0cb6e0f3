// Makes the files to take away when Astro has written all pages.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { takeAwayFamilies } from '../model/take-away.ts';
import { builtAtlas } from '../read-atlas.ts';
import { writeTakeAway } from './write.ts';

/** Astro integration: Markdown, one HTML file and an EPUB of each guide, an EPUB of each family. */
export function takeAway(): AstroIntegration {
  let site = '';
  return {
    name: 'role-atlas-take-away',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
      },
      'astro:build:done': ({ dir, logger }) => {
        const families = takeAwayFamilies(builtAtlas());
        const { files, made } = writeTakeAway({
          dist: fileURLToPath(dir),
          root: process.cwd(),
          site,
          families: new Map(
            families.map(({ id, title, summary, roles }) => [
              id,
              { family: { title, summary }, roles: roles.map((role) => role.id) },
            ]),
          ),
        });
        logger.info(`${files} files to take away, ${made} made anew`);
      },
    },
  };
}
