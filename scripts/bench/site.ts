// A copy of the project in a scratch folder, with as many guides as asked for.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate.ts';

const COPIED = ['src', 'public', 'scripts', 'content'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** Guides are the same in every run. */
const SEED = 9;

/** In memory where that can be, since a disk may take longer over 20,000 files than all else takes. */
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Links each package, so that caches, which lie beside them, stay apart from those of the project. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from))
    if (name === '.bin' || !name.startsWith('.')) symlinkSync(join(from, name), join(to, name));
}

/** Makes the site; returns its folder and the ids of the guides that were added. */
export function makeSite(project: string, guides: number): { root: string; added: string[] } {
  const root = mkdtempSync(join(scratch, 'role-atlas-bench-'));
  for (const name of COPIED) cpSync(join(project, name), join(root, name), { recursive: true });
  for (const name of FILES) cpSync(join(project, name), join(root, name));
  linkPackages(join(project, 'node_modules'), join(root, 'node_modules'));
  const own = readdirSync(join(root, 'content/roles')).length;
  const added = generate({ root, guides: Math.max(0, guides - own), seed: SEED });
  return { root, added };
}
