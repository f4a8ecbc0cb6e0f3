// Below a base path: rewrites the addresses in the built site once, when everything is written.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { unzipSync } from 'fflate';
import { fixedZip } from '../model/zip.ts';
import {
  moveAbsolute,
  moveCss,
  moveHtml,
  moveJson,
  moveRules,
  moveScript,
  type Place,
} from './move.ts';

type Move = (text: string, place: Place) => string;

const BY_ENDING: Record<string, Move> = {
  '.html': moveHtml,
  '.xhtml': moveHtml,
  '.css': moveCss,
  '.json': moveJson,
  '.js': moveScript,
  ...Object.fromEntries(
    ['.xml', '.opf', '.txt', '.md', '.csv', '.svg', '.rels'].map((end) => [end, moveAbsolute]),
  ),
};
const RULES = new Set(['_headers', '_redirects']);
const ZIPS = new Set(['.epub', '.docx']);
/** Pagefind learns where it lies from its own address, and its index holds addresses below that. */
const OWN_PLACE = /^pagefind[/\\]/;

const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The moved bytes of a file; the same object where nothing in it moves. */
function moved(name: string, bytes: Uint8Array, place: Place): Uint8Array {
  const ending = extname(name);
  if (ZIPS.has(ending)) return movedZip(bytes, place);
  const move = RULES.has(name) ? moveRules : BY_ENDING[ending];
  if (!move) return bytes;
  const before = decode(bytes);
  const after = move(before, place);
  return after === before ? bytes : new TextEncoder().encode(after);
}

function movedZip(bytes: Uint8Array, place: Place): Uint8Array {
  const before = Object.entries(unzipSync(bytes));
  const after = before.map(([name, content]) => [name, moved(name, content, place)] as const);
  const same = after.every(([, content], i) => content === before[i]?.[1]);
  // The first file of an EPUB tells its type to programs that do not unzip.
  return same ? bytes : fixedZip(after, new Set(['mimetype']));
}

/** Moves a whole built site; returns how many files changed. Run it once: it cannot tell what it moved. */
export function moveSite(folder: string, origin: string, base: string): number {
  const place: Place = { origin, base, names: new Set(readdirSync(folder)) };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  let changed = 0;
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    const below = path.slice(folder.length).replace(/^[/\\]/, '');
    if (OWN_PLACE.test(below)) continue;
    const before = readFileSync(path);
    const after = moved(below, before, place);
    if (after === before) continue;
    writeFileSync(path, after);
    changed++;
  }
  return changed;
}

/** Astro integration; must stand last, since it moves what the others have written. */
export function basePath(base: string): AstroIntegration {
  let origin = '';
  return {
    name: 'role-atlas-base-path',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = new URL(config.site ?? 'http://localhost').origin;
      },
      'astro:build:done': ({ dir, logger }) => {
        if (base === '/') return;
        const changed = moveSite(fileURLToPath(dir), origin, base);
        logger.info(`${changed} files now lie below ${base}`);
      },
    },
  };
}
