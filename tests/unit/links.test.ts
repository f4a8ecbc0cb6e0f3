// Asking links, against a server on this machine: no test asks the network.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { askAll, type Answer } from '../../scripts/links/ask.ts';
import { linksText, weeklyText } from '../../scripts/links/text.ts';

let origin = '';
let asked: { method: string; url: string; agent: string }[] = [];
let open = 0;
let most = 0;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(code, headers).end('x'.repeat(1000));

let calls = 0;
const routes: Record<string, Handler> = {
  '/fine': status(200),
  '/gone': status(404),
  '/gone-too': status(410),
  '/bots': status(403),
  '/broken': status(500),
  '/for-good': status(301, { location: '/fine' }),
  '/for-now': status(302, { location: '/fine' }),
  '/slash': status(301, { location: '/slash/' }),
  '/slash/': status(200),
  '/round': status(302, { location: '/round' }),
  '/to-mail': status(301, { location: 'mailto:a@example.org' }),
  '/to-gone': status(301, { location: '/gone' }),
  '/no-head': (request, response) =>
    status(request.method === 'HEAD' ? 405 : 200)(request, response),
  '/later': (request, response) =>
    status((calls += 1) < 3 ? 429 : 200, { 'retry-after': '0' })(request, response),
  '/much-later': status(503, { 'retry-after': '86400' }),
  '/never': () => undefined,
};

const server = createServer((request, response) => {
  asked.push({
    method: request.method ?? '',
    url: request.url ?? '',
    agent: request.headers['user-agent'] ?? '',
  });
  most = Math.max(most, (open += 1));
  response.on('close', () => (open -= 1));
  (routes[request.url ?? ''] ?? status(404))(request, response);
});

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  [asked, most, calls] = [[], 0, 0];
});

const ask = async (...paths: string[]): Promise<Answer[]> =>
  askAll(
    paths.map((path) => origin + path),
    { pause: 1, timeout: paths.includes('/never') ? 400 : 20_000 },
  );

test.for([
  ['/fine', 'alive', 'status 200'],
  ['/gone', 'gone', 'status 404'],
  ['/gone-too', 'gone', 'status 410'],
  ['/bots', 'refused', 'status 403'],
  ['/broken', 'failing', 'status 500'],
  ['/for-now', 'alive', 'status 200'],
  ['/slash', 'alive', 'status 200'],
  ['/round', 'failing', 'more than 5 redirects'],
  ['/to-mail', 'failing', 'it leads to an address that is none'],
  ['/to-gone', 'gone', 'status 404'],
  ['/no-head', 'alive', 'status 200'],
  ['/later', 'alive', 'status 200'],
  ['/much-later', 'failing', 'status 503'],
  ['/never', 'failing', 'no answer in time'],
])('%s is %s: %s', async ([path = '', verdict, why]) => {
  expect(await ask(path)).toEqual([{ address: origin + path, verdict, why }]);
});

test('what moved for good comes with its new address', async () => {
  expect(await ask('/for-good')).toMatchObject([{ verdict: 'moved', why: `${origin}/fine` }]);
});

test('a host that does not listen fails, and stops nothing', async () => {
  const dead = 'http://127.0.0.1:1/x';
  const answers = await askAll([dead, `${origin}/fine`], { pause: 1 });
  expect(answers.map(({ verdict }) => verdict).toSorted()).toEqual(['alive', 'failing']);
});

test('one host is asked one thing at a time, only for the head, by name', async () => {
  await ask('/fine', '/slash/', '/fine?a');
  expect(most).toBe(1);
  expect(asked.slice(0, 2).map(({ method }) => method)).toEqual(['HEAD', 'HEAD']);
  expect(asked[0]?.agent).toMatch(/^RoleAtlasLinkCheck\/1 \(\+https:/);
});

const places = new Map([
  ['https://example.org/a', new Set(['content/roles/b.mdx', 'content/a.mdx'])],
]);
const answer = (verdict: Answer['verdict']): Answer => ({
  address: 'https://example.org/a',
  verdict,
  why: 'status 404',
});

test('the list names the places of each dead link, and counts', () => {
  const text = linksText([answer('gone')], places);
  expect(text).toContain(
    '- `https://example.org/a`: `status 404` in `content/a.mdx`, `content/roles/b.mdx`',
  );
  expect(text).toContain('1 links asked, 0 answer.');
});

test('the weekly text tells of old figures; with nothing to do it says just that', () => {
  const old = { file: 'content/sources.yaml', line: 0, column: 0, message: 'old', hint: 'look' };
  const stale = { ...old, rule: 'fact-stale' as const };
  expect(weeklyText([answer('alive')], places, [stale])).toContain(
    '- fact-stale `content/sources.yaml`',
  );
  expect(weeklyText([answer('alive'), answer('refused')], places, [])).toBe('Nothing to do.');
  expect(weeklyText([answer('gone')], places, [])).toMatch(/^## Gone/);
});

test('--list prints the addresses of content/ and asks nobody', () => {
  const project = join(import.meta.dirname, '../..');
  const args = ['--list', '--root', join(project, 'tests/fixtures/valid')];
  const { stdout, status: code } = spawnSync(
    join(project, 'node_modules/node/bin/node'),
    [join(project, 'scripts/links.ts'), ...args],
    { encoding: 'utf8' },
  );
  expect(code).toBe(0);
  const found = stdout.trim().split('\n');
  expect(found.length).toBeGreaterThan(3);
  expect(found.every((line) => /^https:\/\/\S+[^.,;]$/.test(line))).toBe(true);
});
