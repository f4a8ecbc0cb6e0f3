// Writes /sw.js with the name of this build in it, after all pages.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Digest of all pages below a folder: the same content, the same name, at whatever time it is built. */
export function buildName(dist: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted();
  for (const name of names)
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(dist, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Astro integration; must stand behind those that write pages, since it names what they wrote. */
export function offline(): AstroIntegration {
  return {
    name: 'role-atlas-offline',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const worker = readFileSync('src/offline/worker.js', 'utf8');
        writeFileSync(
          join(dist, 'sw.js'),
          worker.replace('role-atlas-BUILD', `role-atlas-${buildName(dist)}`),
        );
      },
    },
  };
}
