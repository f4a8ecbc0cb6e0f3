import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type RunningServer } from '../../scripts/lib/static-server.ts';

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const HOME = `<p>home ${'long '.repeat(200)}</p>`;
const base = mkdtempSync(join(tmpdir(), 'role-atlas-serve-'));
const dist = join(base, 'dist');
let server: RunningServer;

function put(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}

/** Sends a path as it stands; fetch would tidy up dots and add its own Accept-Encoding. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    const call = httpRequest({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(parts) });
      });
    });
    call.on('error', reject).end();
  });
}

beforeAll(async () => {
  put('index.html', HOME);
  put('404.html', '<p>lost</p>');
  put('a/index.html', '<p>a</p>');
  put('bare/x.txt', 'x');
  put('ä b.txt', 'umlaut');
  put('pic.png', Buffer.alloc(500));
  put('_redirects', '/x /y 301\n');
  put('_headers', '/*\n  X-All: 1\n  Vary: Origin\n/a/*\n  X-All: 2\n  Cache-Control: no-store\n');
  writeFileSync(join(base, 'secret.txt'), 'secret');
  mkdirSync(join(base, 'dist-other'));
  writeFileSync(join(base, 'dist-other', 'secret.txt'), 'secret');
  symlinkSync(join(base, 'secret.txt'), join(dist, 'link.txt'));
  server = await serveFolder({ folder: dist });
});

afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});

test('folders, files and unknown paths', async () => {
  expect((await ask('/')).body.toString()).toBe(HOME);
  expect((await ask('/a/?q=1')).body.toString()).toBe('<p>a</p>');
  expect((await ask('/%C3%A4%20b.txt')).body.toString()).toBe('umlaut');
  for (const path of ['/nope', '/bare/', '/bare', '/pic.png/', '/a.html', `/${'x'.repeat(3000)}`]) {
    const { status, body, headers } = await ask(path);
    expect([path, status, body.toString()]).toEqual([path, 404, '<p>lost</p>']);
    expect(headers['etag']).toBeUndefined();
  }
});

test('a folder without its slash moves for good and keeps the query', async () => {
  const { status, headers } = await ask('/a?q=/1?2');
  expect([status, headers.location]).toEqual([308, '/a/?q=/1?2']);
});

test('HEAD has the headers of GET and no body; other methods get 405', async () => {
  const get = await ask('/');
  const head = await ask('/', {}, 'HEAD');
  expect(head.body.length).toBe(0);
  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await ask('/', {}, method);
    expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
  }
});

test.each([
  '/../secret.txt',
  '/a/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2E%2e%2fsecret.txt',
  '/..%2fsecret.txt',
  '/%252e%252e/secret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/a\\index.html',
  '/../dist-other/secret.txt',
  '/../dist/index.html',
  '/./index.html',
  '/index.html%00',
  '/index.html%00.png',
  '/%',
  '/%ff',
  '//a',
  '//127.0.0.1/a',
  '/a//',
  'http://127.0.0.1/secret.txt',
  '/link.txt',
  '/_headers',
  '/%5fheaders',
  '/_redirects',
])('%s is not to be had', async (path) => {
  const { status, body } = await ask(path);
  expect([status, body.toString()]).toEqual([404, '<p>lost</p>']);
});

test.each([
  ['x.html', 'text/html; charset=utf-8'],
  ['x.css', 'text/css; charset=utf-8'],
  ['x.js', 'text/javascript; charset=utf-8'],
  ['x.mjs', 'text/javascript; charset=utf-8'],
  ['x.json', 'application/json; charset=utf-8'],
  ['x.svg', 'image/svg+xml; charset=utf-8'],
  ['x.xml', 'application/xml; charset=utf-8'],
  ['x.txt', 'text/plain; charset=utf-8'],
  ['x.md', 'text/markdown; charset=utf-8'],
  ['x.csv', 'text/csv; charset=utf-8'],
  ['x.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['X.PNG', 'image/png'],
  ['x.webp', 'image/webp'],
  ['x.avif', 'image/avif'],
  ['x.ico', 'image/x-icon'],
  ['x.woff2', 'font/woff2'],
  ['x.wasm', 'application/wasm'],
  ['x.pf_meta', 'application/octet-stream'],
  ['x.pf_index', 'application/octet-stream'],
  ['x.pf_fragment', 'application/octet-stream'],
  ['x', 'application/octet-stream'],
])('%s is sent as %s', async (name, type) => {
  put(`types/${name}`, 'abc');
  const { headers, body } = await ask(`/types/${name}`, { 'accept-encoding': 'br, gzip' });
  expect(headers['content-type']).toBe(type);
  const isText = type.includes('charset');
  expect(headers['content-encoding']).toBe(isText ? 'br' : undefined);
  expect(headers.vary).toBe(isText ? 'Origin, Accept-Encoding' : 'Origin');
  if (!isText) expect(body.toString()).toBe('abc');
});

test.each([
  ['', undefined],
  ['identity', undefined],
  ['deflate', undefined],
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['BR ; Q=0, gzip;q=0', undefined],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['br;q=0, *', 'gzip'],
  ['identity, gzip;q=0.2', undefined],
])('Accept-Encoding "%s" gives %s', async (accept, coding) => {
  const { headers, body } = await ask('/', { 'accept-encoding': accept });
  expect(headers['content-encoding']).toBe(coding);
  expect(headers['content-length']).toBe(String(body.length));
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync, none: (raw: Buffer) => raw };
  expect(unpack[(coding ?? 'none') as keyof typeof unpack](body).toString()).toBe(HOME);
});

test('a precompressed file is used, unless it is older than its source', async () => {
  const br = { 'accept-encoding': 'br' };
  put('ready/new.css', 'a{}');
  put('ready/new.css.br', brotliCompressSync('b{}'));
  expect(brotliDecompressSync((await ask('/ready/new.css', br)).body).toString()).toBe('b{}');
  put('ready/old.css', 'a{}');
  put('ready/old.css.br', brotliCompressSync('b{}'));
  utimesSync(join(dist, 'ready/old.css.br'), 1, 1);
  expect(brotliDecompressSync((await ask('/ready/old.css', br)).body).toString()).toBe('a{}');
  const direct = await ask('/ready/new.css.br', br);
  expect(direct.headers['content-encoding']).toBeUndefined();
  expect(brotliDecompressSync(direct.body).toString()).toBe('b{}');
});

test('with `small`, texts are sent smaller after the first answer, and unpack to the same', async () => {
  const text = Array.from({ length: 4000 }, (_, i) => `${(i * 7919) % 1000} loaves`).join(', ');
  const folder = mkdtempSync(join(base, 'small-'));
  writeFileSync(join(folder, 'loaves.txt'), text);
  const small = await serveFolder({ folder, small: true });
  const length = async (): Promise<number> => {
    const reply = await fetch(`${small.origin}/loaves.txt`, {
      headers: { 'accept-encoding': 'br' },
    });
    expect(await reply.text()).toBe(text);
    return Number(reply.headers.get('content-length'));
  };
  const first = await length();
  await expect.poll(length).toBeLessThan(first);
  await small.close();
});

test('a known ETag gives 304, in any coding', async () => {
  const etag = (await ask('/')).headers.etag ?? '';
  expect(etag).toMatch(/^W\/"[\w-]+"$/);
  for (const header of [etag, etag.slice(2), `"x", ${etag}`, '*']) {
    const reply = await ask('/', { 'if-none-match': header, 'accept-encoding': 'br' });
    expect([header, reply.status, reply.body.length]).toEqual([header, 304, 0]);
    expect(reply.headers.etag).toBe(etag);
    expect(reply.headers.vary).toBe('Origin, Accept-Encoding');
    expect(reply.headers['x-all']).toBe('1');
  }
  expect((await ask('/', { 'if-none-match': 'W/"x"' })).status).toBe(200);
  expect((await ask('/nope', { 'if-none-match': '*' })).status).toBe(404);
});

test('a changed file is sent anew, compressed too', async () => {
  const br = { 'accept-encoding': 'br' };
  put('change.txt', 'one');
  const before = await ask('/change.txt', br);
  put('change.txt', 'two');
  utimesSync(join(dist, 'change.txt'), 2_000_000_000, 2_000_000_000);
  const after = await ask('/change.txt', { ...br, 'if-none-match': before.headers.etag ?? '' });
  expect(after.status).toBe(200);
  expect(brotliDecompressSync(after.body).toString()).toBe('two');
});

test('_redirects sends readers on, with what they asked', async () => {
  const { status, headers } = await ask('/x?q=1');
  expect(status).toBe(301);
  expect(headers.location).toBe('/y?q=1');
});

test('_headers applies to files, moves and unknown paths, and wins over the defaults', async () => {
  expect((await ask('/')).headers['x-all']).toBe('1');
  expect((await ask('/')).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect((await ask('/a/')).headers['x-all']).toBe('1, 2');
  expect((await ask('/a/')).headers['cache-control']).toBe('no-store');
  expect((await ask('/a')).headers['x-all']).toBe('1');
  expect((await ask('/a/nope')).headers['x-all']).toBe('1, 2');
});

test('a folder without 404.html and _headers works; a wrong _headers or folder does not', async () => {
  const folder = mkdtempSync(join(base, 'plain-'));
  const plain = await serveFolder({ folder });
  const reply = await fetch(`${plain.origin}/nope`);
  expect([reply.status, await reply.text()]).toEqual([404, 'Not found.\n']);
  await plain.close();
  writeFileSync(join(folder, '_headers'), 'oops\n');
  await expect(serveFolder({ folder })).rejects.toThrow('line 1');
  await expect(serveFolder({ folder: join(base, 'none') })).rejects.toThrow('ENOENT');
});

const hasIpv6 = Object.values(networkInterfaces())
  .flat()
  .some((one) => one?.address === '::1');

test.each(hasIpv6 ? ['127.0.0.1', '::1'] : ['127.0.0.1'])(
  'a port taken on %s is stepped over',
  async (host) => {
    const blocker = createServer().listen(0, host);
    await once(blocker, 'listening');
    const address = blocker.address();
    const taken = address !== null && typeof address === 'object' ? address.port : 0;
    const next = await serveFolder({ folder: dist, port: taken });
    expect(next.port).toBeGreaterThan(taken);
    expect(next.port).toBeLessThanOrEqual(taken + 10);
    expect((await fetch(`${next.origin}/a/`)).status).toBe(200);
    await next.close();
    blocker.close();
  },
);

const SERVE = join(import.meta.dirname, '../../scripts/serve.ts');

test('serve.ts names its address and stops on a signal', { timeout: 20_000 }, async () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const child = spawn(process.execPath, [SERVE, '--port', '0', '--folder', dist]);
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const found = /^Role Atlas is at (http:\/\/localhost:\d+\/)  \(Ctrl\+C stops it\)\n$/.exec(
      `${line}`,
    );
    expect((await fetch(found?.[1] ?? '')).status).toBe(200);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  }
});

test('serve.ts says plainly what is wrong', { timeout: 20_000 }, () => {
  const call = (...args: string[]): [number | null, string] => {
    const { status, stderr } = spawnSync(process.execPath, [SERVE, ...args], { cwd: base });
    return [status, stderr.toString()];
  };
  expect(call('--folder', 'gone')).toEqual([
    1,
    'There is no folder gone: run npm run build first.\n',
  ]);
  expect(call('--port', '70000')[0]).toBe(1);
  expect(call('--port', 'x')[1]).toBe('--port takes a number from 0 to 65535, not "x".\n');
  expect(call('--what')[0]).toBe(1);
});

test('below a base path: the folder, its rules by whole paths, and nothing beside it', async () => {
  put('_headers', '/b/c/*\n  X-All: 1\n/*\n  X-Out: 1\n');
  put('_redirects', '/b/c/x /b/c/a/ 301\n');
  const root = server;
  server = await serveFolder({ folder: dist, base: '/b/c/' });
  try {
    const home = await ask('/b/c/');
    expect([home.status, home.body.toString(), home.headers['x-all']]).toEqual([200, HOME, '1']);
    expect((await ask('/b/c/a/')).body.toString()).toBe('<p>a</p>');
    for (const [path, to] of [
      ['/b/c?q=1', '/b/c/?q=1'],
      ['/b/c/a', '/b/c/a/'],
      ['/b/c/x', '/b/c/a/'],
    ])
      expect((await ask(path ?? '')).headers.location, path).toBe(to);
    for (const path of ['/', '/a/', '/b/', '/b/cd/a/', '/b/ca/', '/b/c/../c/a/', '/b/c/_headers']) {
      const { status, body } = await ask(path);
      expect([path, status, body.toString()]).toEqual([path, 404, '<p>lost</p>']);
    }
  } finally {
    await server.close();
    server = root;
  }
});
