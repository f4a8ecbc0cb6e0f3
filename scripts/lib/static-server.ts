/** Serves a built static site the way its host would, for tests and for a look on one's own machine. */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersFor, parseHeaders, type HeaderRule } from './headers-file.ts';

/** What to serve and where to listen. */
export interface ServeOptions {
  /** Folder of the built site. */
  folder: string;
  /** Wanted TCP port; 0, the default, takes any free one. */
  port?: number;
  /** Address to bind to; 127.0.0.1 by default. */
  host?: string;
}

/** A server that is listening. */
export interface RunningServer {
  /** For example `http://127.0.0.1:4321`, without a slash at the end. */
  origin: string;
  /** The TCP port in use. */
  port: number;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

type Coding = 'br' | 'gzip';
interface Entry {
  mtimeMs: number;
  size: number;
  raw: Buffer;
  etag: string;
  packed: Map<Coding, Promise<Buffer>>;
}
interface Site {
  root: string;
  cache: Map<string, Entry>;
}
const TEXT_TYPES = typeTable(
  'html text/html, css text/css, js text/javascript, mjs text/javascript, json application/json',
  'svg image/svg+xml, xml application/xml, txt text/plain, md text/markdown, csv text/csv',
  'webmanifest application/manifest+json',
);
/** Everything else, pagefind's .pf_* files among it (they hold gzip already), is an octet-stream. */
const BINARY_TYPES = typeTable(
  'png image/png, webp image/webp, avif image/avif, ico image/x-icon',
  'woff2 font/woff2, wasm application/wasm',
);
const UNSERVED = new Set(['_headers', '_redirects']);
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL']);
const EXTRA_PORTS = 10;

/**
 * Starts a server for a folder. Rebuilt files and a changed `_headers` are picked up at once.
 *
 * @returns where it listens, and how to stop it
 * @throws Error when the folder is missing, its `_headers` is wrong, or no port is free
 */
export async function serveFolder(options: ServeOptions): Promise<RunningServer> {
  const site: Site = { root: await realpath(options.folder), cache: new Map() };
  await readRules(site.root);
  const host = options.host ?? '127.0.0.1';
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => fail(response, error));
  });
  await listenNear(server, options.port ?? 0, host);
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, port, close };
}

async function listenNear(server: Server, wanted: number, host: string): Promise<void> {
  const last = wanted === 0 ? 0 : Math.min(wanted + EXTRA_PORTS, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    // `astro dev` listens on ::1 alone. Port 4321 of 127.0.0.1 is free then, but a browser that is
    // sent to localhost:4321 would get the other server.
    if (port !== 0 && host === '127.0.0.1' && (await answersOnIpv6(port))) continue;
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`The ports ${wanted} to ${last} of ${host} are all in use.`);
}

function answersOnIpv6(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '::1' });
    const done = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => done(true)).once('error', () => done(false));
  });
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  const url = request.url ?? '';
  const path = safePath(url);
  const rules = await readRules(site.root);
  response.setHeader('cache-control', 'public, max-age=0, must-revalidate');
  for (const [name, value] of headersFor(rules, path ?? '/404.html'))
    response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return sendText(response, 405, 'Only GET and HEAD work here.');
  }
  const file = path === undefined ? undefined : await fileAt(site.root, path);
  if (file !== undefined) return sendFile(site, file, 200, request, response);
  if (path !== undefined && (await fileAt(site.root, `${path}/index.html`)) !== undefined) {
    response.setHeader('location', url.replace(/(?=\?|$)/, '/'));
    return sendText(response, 308, 'Moved: the same address with a slash at the end.');
  }
  const notFound = await fileAt(site.root, '/404.html');
  if (notFound === undefined) return sendText(response, 404, 'Not found.');
  return sendFile(site, notFound, 404, request, response);
}

/** Decodes the path of a request; undefined when it could lead out of the folder or is malformed. */
function safePath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split('?', 1)[0] ?? '');
    // A doubled slash is refused too: a redirect to "//a/" would lead to another site.
    return !path.startsWith('/') || /[\0\\]|\/\/|\/\.\.?(\/|$)/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The real file for a path of the site; a symbolic link that leaves the folder counts as missing. */
async function fileAt(root: string, path: string): Promise<string | undefined> {
  try {
    const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return undefined;
    return UNSERVED.has(relative(root, file).toLowerCase()) ? undefined : file;
  } catch (error) {
    if (MISSING.has(codeOf(error))) return undefined;
    throw error;
  }
}

async function sendFile(
  site: Site,
  file: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const entry = await load(site, file);
  const ending = extname(file).slice(1).toLowerCase();
  const textType = TEXT_TYPES.get(ending);
  const coding =
    textType === undefined ? undefined : chooseCoding(request.headers['accept-encoding']);
  if (textType !== undefined) response.appendHeader('vary', 'Accept-Encoding');
  if (status === 200) {
    response.setHeader('etag', entry.etag);
    if (isKnown(entry.etag, request.headers['if-none-match'])) {
      response.writeHead(304).end();
      return;
    }
  }
  if (!response.hasHeader('content-type')) {
    const type = textType === undefined ? BINARY_TYPES.get(ending) : `${textType}; charset=utf-8`;
    response.setHeader('content-type', type ?? 'application/octet-stream');
  }
  const body = coding === undefined ? entry.raw : await packed(site, file, entry, coding);
  if (coding !== undefined) response.setHeader('content-encoding', coding);
  response.writeHead(status, { 'content-length': body.length }).end(body);
}

async function load(site: Site, file: string): Promise<Entry> {
  const { mtimeMs, size } = await stat(file);
  const known = site.cache.get(file);
  if (known?.mtimeMs === mtimeMs && known.size === size) return known;
  const raw = await readFile(file);
  const etag = `W/"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`;
  const entry: Entry = { mtimeMs, size, raw, etag, packed: new Map() };
  site.cache.set(file, entry);
  return entry;
}

function packed(site: Site, file: string, entry: Entry, coding: Coding): Promise<Buffer> {
  const known = entry.packed.get(coding);
  if (known) return known;
  const body = coding === 'br' ? toBrotli(site.root, file, entry) : promisify(gzip)(entry.raw);
  entry.packed.set(coding, body);
  return body;
}

async function toBrotli(root: string, file: string, entry: Entry): Promise<Buffer> {
  const ready = await fileAt(root, `/${relative(root, file)}.br`);
  // One that is older than its source was left behind by an earlier build.
  if (ready !== undefined && (await stat(ready)).mtimeMs >= entry.mtimeMs) return readFile(ready);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return promisify(brotliCompress)(entry.raw, { params });
}

/** Picks the coding with the highest q; brotli wins a draw. */
function chooseCoding(header: string | string[] | undefined): Coding | undefined {
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

function isKnown(etag: string, header: string | undefined): boolean {
  const strong = (tag: string): string => tag.trim().replace(/^W\//, '');
  const tags = header?.split(',') ?? [];
  return tags.some((tag) => tag.trim() === '*' || strong(tag) === strong(etag));
}

async function readRules(root: string): Promise<HeaderRule[]> {
  try {
    return parseHeaders(await readFile(join(root, '_headers'), 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${text}\n`);
}

function fail(response: ServerResponse, error: unknown): void {
  console.error(error);
  if (response.headersSent) response.destroy();
  else sendText(response, 500, error instanceof Error ? error.message : 'Something went wrong.');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function typeTable(...lines: string[]): Map<string, string> {
  const pairs = lines
    .join(', ')
    .split(', ')
    .map((pair) => pair.split(' '));
  return new Map(pairs.map(([ending = '', type = '']) => [ending, type]));
}
