// The configuration of nginx does what the hosts do that read _headers and _redirects.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/lib/headers-file.ts';
import { nginxConfig } from '../../scripts/lib/nginx-config.ts';
import { serveFolder, type RunningServer } from '../../scripts/lib/static-server.ts';
import { freePort, hasNginx, headersOf, runNginx } from '../support/nginx.ts';
import { DIST } from '../support/site.ts';

const rules = parseHeaders(readFileSync(join(DIST, '_headers'), 'utf8'));
const redirects = [{ from: '/roles/old-name/', to: '/roles/data-engineer/', status: 301 }];
const options = { headers: rules, redirects, folder: DIST, base: '/', name: '_', listen: '80' };

test('every file of the site gets the headers of _headers', () => {
  const given = headersOf(nginxConfig(options));
  const paths = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(DIST.length)}/${name}`);
  expect(paths.length).toBeGreaterThan(1000);
  for (const path of paths) {
    const wanted = headersFor(rules, path.replace(/\/index\.html$/, '/'));
    if (!wanted.has('cache-control'))
      wanted.set('cache-control', 'public, max-age=0, must-revalidate');
    expect(Object.fromEntries(given(path)), path).toEqual(Object.fromEntries(wanted));
  }
});

describe.skipIf(!hasNginx)('nginx itself, where it is installed', () => {
  let server: RunningServer;
  let nginx: { stop: () => void };
  let origin = '';
  beforeAll(async () => {
    server = await serveFolder({ folder: DIST });
    const port = await freePort();
    nginx = await runNginx(nginxConfig({ ...options, listen: `127.0.0.1:${port}` }), port);
    origin = `http://127.0.0.1:${port}`;
  });
  afterAll(async () => {
    nginx.stop();
    await server.close();
  });

  const names = [...new Set(rules.flatMap(({ set }) => set.map(([name]) => name)))];
  const compared = ['content-type', 'content-encoding', 'vary', ...names];
  const ask = (base: string, path: string): Promise<Response> =>
    fetch(base + path, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } });

  test.each([
    '/',
    '/roles/data-engineer/',
    '/roles/data-engineer.json',
    '/roles/data-engineer.md',
    '/take-away/data-engineer.epub',
    '/roles/data-engineer/job-description.docx',
    '/api/v1/roles.json',
    '/data/bls-oews.csv',
    '/feed.xml',
    '/llms.txt',
    '/sw.js',
    '/favicon.svg',
    '/share/site.png',
    '/pagefind/pagefind-entry.json',
    `/_astro/${readdirSync(join(DIST, '_astro')).find((name) => name.endsWith('.js')) ?? ''}`,
  ])('%s is answered as by the site’s own server', async (path) => {
    const [theirs, ours] = [await ask(origin, path), await ask(server.origin, path)];
    expect(theirs.status).toBe(200);
    const pick = (answer: Response) => compared.map((name) => [name, answer.headers.get(name)]);
    expect(pick(theirs)).toEqual(pick(ours));
    expect(Buffer.from(await theirs.arrayBuffer())).toEqual(Buffer.from(await ours.arrayBuffer()));
  });

  test.each(['/no/such/', '/_headers', '/_redirects', '/_astro/none.js'])(
    '%s is not found, says so with the page for it, and is not kept',
    async (path) => {
      const answer = await ask(origin, path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe(readFileSync(join(DIST, '404.html'), 'utf8'));
      expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    },
  );

  test.each(['/roles/old-name/', '/roles/old-name'])('%s leads on', async (path) => {
    const answer = await ask(origin, `${path}?a=1`);
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/roles/data-engineer/?a=1');
  });
});
