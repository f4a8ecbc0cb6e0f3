// Weight of built pages: compressed HTML with its inlined styles, as a reader downloads it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Weight {
  href: string;
  /** Bytes after brotli. */
  before: number | undefined;
  after: number | undefined;
}

function weightOf(dist: string, href: string): number | undefined {
  const file = join(dist, href, 'index.html');
  return existsSync(file) ? brotliCompressSync(readFileSync(file)).length : undefined;
}

/** Weights of the given pages in two builds; those that weigh the same are left out. */
export function weights(base: string, dist: string, hrefs: readonly string[]): Weight[] {
  return hrefs
    .map((href) => ({ href, before: weightOf(base, href), after: weightOf(dist, href) }))
    .filter(({ before, after }) => before !== after);
}
