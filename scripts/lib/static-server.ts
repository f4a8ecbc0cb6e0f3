/** Serves a built static site the way its host would, for tests and for a look on one's own machine. */
import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { headersFor, parseHeaders, type HeaderRule } from './headers-file.ts';
import { listenNear } from './listen.ts';
import { parseRedirects, redirectFor, type Redirect } from './redirects-file.ts';
import {
  chooseCoding,
  codeOf,
  fileAt,
  isKnown,
  load,
  packed,
  typeOf,
  type Site,
} from './site-files.ts';

/** What to serve and where to listen. */
export interface ServeOptions {
  /** Folder of the built site. */
  folder: string;
  /** After the first answer, send texts as small as a host that compresses them once; false by default. */
  small?: boolean;
  /** Path below which it lies, with slashes at both ends; `/` by default. */
  base?: string;
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

/**
 * Starts a server for a folder. Rebuilt files, changed `_headers` and `_redirects` are picked up at once.
 *
 * @returns where it listens, and how to stop it
 * @throws Error when the folder is missing, its `_headers` or `_redirects` is wrong, or no port is free
 */
export async function serveFolder(options: ServeOptions): Promise<RunningServer> {
  const site: Site = {
    root: await realpath(options.folder),
    small: options.small ?? false,
    base: options.base ?? '/',
    cache: new Map(),
  };
  await readRules(site.root);
  await readRedirects(site.root);
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

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  const url = request.url ?? '';
  const path = safePath(url);
  const rules = await readRules(site.root);
  response.setHeader('cache-control', 'public, max-age=0, must-revalidate');
  for (const [name, value] of headersFor(rules, path ?? `${site.base}404.html`))
    response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return sendText(response, 405, 'Only GET and HEAD work here.');
  }
  const moved = path && redirectFor(await readRedirects(site.root), path);
  if (moved) {
    response.setHeader('location', moved.to + (/\?.*/.exec(url)?.[0] ?? ''));
    return sendText(response, moved.status, `Moved to ${moved.to}`);
  }
  const inside = path === undefined ? undefined : belowBase(path, site.base);
  const file = inside === undefined ? undefined : await fileAt(site.root, inside);
  if (file !== undefined) return sendFile(site, file, 200, request, response);
  if (inside !== undefined && (await fileAt(site.root, `${inside}/index.html`)) !== undefined) {
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

/** The path inside the folder, without a slash for the base itself where it lacks one; undefined outside. */
function belowBase(path: string, base: string): string | undefined {
  return `${path}/`.startsWith(base) ? path.slice(base.length - 1) : undefined;
}

async function sendFile(
  site: Site,
  file: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const entry = await load(site, file);
  const { type, text } = typeOf(file);
  const coding = text ? chooseCoding(request.headers['accept-encoding']) : undefined;
  if (text) response.appendHeader('vary', 'Accept-Encoding');
  if (status === 200) {
    response.setHeader('etag', entry.etag);
    if (isKnown(entry.etag, request.headers['if-none-match'])) {
      response.writeHead(304).end();
      return;
    }
  }
  if (!response.hasHeader('content-type')) response.setHeader('content-type', type);
  const body = coding === undefined ? entry.raw : await packed(site, file, entry, coding);
  if (coding !== undefined) response.setHeader('content-encoding', coding);
  response.writeHead(status, { 'content-length': body.length }).end(body);
}

/** A file of rules for the host; empty where there is none. */
async function hostFile(root: string, name: string): Promise<string> {
  try {
    return await readFile(join(root, name), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

const readRules = async (root: string): Promise<HeaderRule[]> =>
  parseHeaders(await hostFile(root, '_headers'));

const readRedirects = async (root: string): Promise<Redirect[]> =>
  parseRedirects(await hostFile(root, '_redirects'));

function sendText(response: ServerResponse, status: number, text: string): void {
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${text}\n`);
}

function fail(response: ServerResponse, error: unknown): void {
  console.error(error);
  if (response.headersSent) response.destroy();
  else sendText(response, 500, error instanceof Error ? error.message : 'Something went wrong.');
}
