// Files of a built site: finding them inside their folder, their types, their compressed bodies.
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Coding = 'br' | 'gzip';
export interface Entry {
  mtimeMs: number;
  size: number;
  raw: Buffer;
  etag: string;
  packed: Map<Coding, Promise<Buffer>>;
}

/** A folder and what was read from it. */
export interface Site {
  root: string;
  /** Compress what was asked for a second time, as small as it gets. */
  small: boolean;
  /** Path below which the folder is served, with slashes at both ends. */
  base: string;
  cache: Map<string, Entry>;
}

/** Types of text by the ending of a file's name; worth compressing, and all in UTF-8. */
export const textTypes: ReadonlyMap<string, string> = typeTable(
  'html text/html, css text/css, js text/javascript, mjs text/javascript, json application/json',
  'svg image/svg+xml, xml application/xml, txt text/plain, md text/markdown, csv text/csv',
  'webmanifest application/manifest+json',
);
/** Everything else, pagefind's .pf_* files among it (they hold gzip already), is an octet-stream. */
export const binaryTypes: ReadonlyMap<string, string> = typeTable(
  'png image/png, webp image/webp, avif image/avif, ico image/x-icon',
  'woff2 font/woff2, wasm application/wasm, epub application/epub+zip',
  'docx application/vnd.openxmlformats-officedocument.wordprocessingml.document',
);
const UNSERVED = new Set(['_headers', '_redirects']);
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL']);

/** The real file for a path of the site; a symbolic link that leaves the folder counts as missing. */
export async function fileAt(root: string, path: string): Promise<string | undefined> {
  try {
    const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return undefined;
    return UNSERVED.has(relative(root, file).toLowerCase()) ? undefined : file;
  } catch (error) {
    if (MISSING.has(codeOf(error))) return undefined;
    throw error;
  }
}

/** Content type by the ending of the name, and whether it is text, which is worth compressing. */
export function typeOf(file: string): { type: string; text: boolean } {
  const ending = extname(file).slice(1).toLowerCase();
  const text = textTypes.get(ending);
  return {
    type: text ? `${text}; charset=utf-8` : (binaryTypes.get(ending) ?? 'application/octet-stream'),
    text: text !== undefined,
  };
}

/** Reads a file, or takes it from memory while it has not changed. */
export async function load(site: Site, file: string): Promise<Entry> {
  const { mtimeMs, size } = await stat(file);
  const known = site.cache.get(file);
  if (known?.mtimeMs === mtimeMs && known.size === size) return known;
  const raw = await readFile(file);
  const etag = `W/"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`;
  const entry: Entry = { mtimeMs, size, raw, etag, packed: new Map() };
  site.cache.set(file, entry);
  return entry;
}

/** The body in a coding; made once. */
export function packed(site: Site, file: string, entry: Entry, coding: Coding): Promise<Buffer> {
  const known = entry.packed.get(coding);
  if (known) return known;
  const body =
    coding === 'br' ? toBrotli(site.root, file, entry, QUICK) : promisify(gzip)(entry.raw);
  entry.packed.set(coding, body);
  if (site.small && coding === 'br') void makeSmall(site.root, file, entry);
  return body;
}

/** Brotli's qualities, 0 to 11: one that keeps nobody waiting, one for what is compressed once. */
const QUICK = 5;
const SMALL = 11;

async function makeSmall(root: string, file: string, entry: Entry): Promise<void> {
  const body = await toBrotli(root, file, entry, SMALL);
  entry.packed.set('br', Promise.resolve(body));
}

async function toBrotli(
  root: string,
  file: string,
  entry: Entry,
  quality: number,
): Promise<Buffer> {
  const ready = await fileAt(root, `/${relative(root, file)}.br`);
  // One that is older than its source was left behind by an earlier build.
  if (ready !== undefined && (await stat(ready)).mtimeMs >= entry.mtimeMs) return readFile(ready);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return promisify(brotliCompress)(entry.raw, { params });
}

/** Picks the coding with the highest q; brotli wins a draw. */
export function chooseCoding(header: string | string[] | undefined): Coding | undefined {
  const weights = new Map<string, number>();
  for (const item of String(header ?? '')
    .toLowerCase()
    .split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    const q = parameters.find((part) => part.startsWith('q='))?.slice(2);
    weights.set(name, q === undefined ? 1 : Number(q) || 0);
  }
  const weigh = (name: Coding): number => weights.get(name) ?? weights.get('*') ?? 0;
  const best: Coding = weigh('gzip') > weigh('br') ? 'gzip' : 'br';
  return weigh(best) > 0 && weigh(best) >= (weights.get('identity') ?? 0) ? best : undefined;
}

/** True if the client already holds what the tag names. */
export function isKnown(etag: string, header: string | undefined): boolean {
  const strong = (tag: string): string => tag.trim().replace(/^W\//, '');
  const tags = header?.split(',') ?? [];
  return tags.some((tag) => tag.trim() === '*' || strong(tag) === strong(etag));
}

function typeTable(...lines: string[]): Map<string, string> {
  const pairs = lines
    .join(', ')
    .split(', ')
    .map((pair) => pair.split(' '));
  return new Map(pairs.map(([ending = '', type = '']) => [ending, type]));
}

/** Error code of Node, such as ENOENT. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
