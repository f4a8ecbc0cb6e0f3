// The digest of all that any page may depend on, but for the parts that are noted page by page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../model/atlas.ts';
import { dayPart, prosePart, watchedDocuments, type Watched } from '../model/reads.ts';
import { digest } from '../reader/cache.ts';

const CODE = ['astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'];

function codeTexts(root: string): string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const others = CODE.map((name) => join(root, name));
  return [...files, ...others].flatMap((path) => {
    try {
      return [path.slice(root.length), readFileSync(path, 'utf8')];
    } catch {
      return [path.slice(root.length)]; // A copy of the project may lack a lock file.
    }
  });
}

/** A document without its parts. */
function rest({ id, lang, translated, path, data }: Watched): unknown {
  return { id, lang, translated, path, data: { ...data, updated: '' } };
}

/** Changes with the code, the environment, and everything in the atlas but its parts. */
export function siteKey(root: string, atlas: Atlas, environment: readonly string[]): string {
  const { families, places, sources, categories, allFacts, translations, today } = atlas;
  return digest(
    ...codeTexts(root),
    JSON.stringify(environment),
    JSON.stringify(watchedDocuments(atlas).map(rest)),
    JSON.stringify([[...families], [...places], [...sources], [...categories], today]),
    JSON.stringify(allFacts),
    JSON.stringify([...translations].map(([lang, { roles, names }]) => [lang, [...roles], names])),
  );
}

/** Digests of all parts by their names. */
export function partDigests(atlas: Atlas): Map<string, string> {
  return new Map(
    watchedDocuments(atlas).flatMap((document): [string, string][] => [
      [prosePart(document), digest(JSON.stringify([document.body, document.head]))],
      [dayPart(document), digest(document.data.updated)],
    ]),
  );
}
