// Writes the rules and pages that lead from old addresses to present ones.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { movedPages } from '../model/former-ids.ts';
import { redirectPage, redirectRules } from '../model/redirect-files.ts';
import { builtAtlas } from '../read-atlas.ts';

/** Astro integration: <output>/_redirects and a page at every old address. */
export function redirectFiles(): AstroIntegration {
  let site = 'http://localhost';
  return {
    name: 'role-atlas-redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const moved = movedPages(builtAtlas());
        await writeFile(join(folder, '_redirects'), redirectRules(moved));
        for (const page of moved) {
          await mkdir(join(folder, page.from), { recursive: true });
          const html = redirectPage(page, new URL(site));
          await writeFile(join(folder, page.from, 'index.html'), html);
        }
        logger.info(`${moved.length} old addresses lead on`);
      },
    },
  };
}
