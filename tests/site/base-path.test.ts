// A small site built below a base path: every address in it leads into it and to something.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAddresses, type BuiltSite } from '../support/addresses.ts';
import { smallProject, type Scratch } from '../support/scratch.ts';
import { DIST } from '../support/site.ts';

const PLACE = { origin: 'https://atlas.example.org', base: '/role-atlas/' };
let scratch: Scratch;
let site: BuiltSite;
const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
const scripts = (): string[] =>
  readdirSync(join(site.folder, '_astro'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => read(`_astro/${name}`));

beforeAll(() => {
  scratch = smallProject();
  const { code, output } = scratch.build({ SITE_URL: PLACE.origin, BASE_PATH: PLACE.base });
  expect(code, output).toBe(0);
  site = { ...PLACE, folder: join(scratch.folder, 'dist') };
}, 120_000);
afterAll(() => scratch.remove());

test('no address in any page, feed, list or file of data leads nowhere', () => {
  const { count, broken } = checkAddresses(site);
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan(3000);
});

test('the same holds for the whole site at the root of its domain', () => {
  const origin = /Sitemap: (https?:\/\/[^/]+)/.exec(readFileSync(join(DIST, 'robots.txt'), 'utf8'));
  const root = { folder: DIST, origin: origin?.[1] ?? '', base: '/' };
  expect(root.origin).not.toBe('');
  expect(checkAddresses(root).broken).toEqual([]);
});

test('the check does find addresses outside the base path and missing files', () => {
  const { broken } = checkAddresses({ ...site, base: '/role-at/' });
  const files = ['index.html', 'feed.xml', 'sitemap-0.xml', 'llms.txt'];
  for (const file of [...files, 'robots.txt', 'api/v1/roles.json', 'roles/bread-maker/index.html'])
    expect(broken.filter((line) => line.startsWith(`${file} → `)).length, file).toBeGreaterThan(0);
});

test('what no address check sees moves as well', () => {
  // The file of names leaves the address to the script that reads it.
  expect(read('search/names.txt')).not.toMatch(/"\//);
  const reads = scripts().filter((text) => text.includes('/search/names.txt'));
  expect(reads.some((text) => /["'`]\/role-atlas\/sources\/["'`]/.test(text))).toBe(true);
  expect(reads.join('\n')).not.toMatch(/["'`]\/(?:search|roles|skills|guides|sources)\//);
  expect(read('_headers')).toMatch(/^\/role-atlas\/\*$/m);
  expect(read('_headers')).not.toMatch(/^\/(?!role-atlas\/)/m);
  expect(read('_redirects')).toContain(
    '/role-atlas/roles/bread-maker/ /role-atlas/roles/baker/ 301',
  );
  const api = JSON.parse(read('api/v1/openapi.json')) as { servers: object[]; paths: object };
  expect(api.servers).toEqual([{ url: 'https://atlas.example.org/role-atlas' }]);
  expect(Object.keys(api.paths)).toContain('/roles/{id}.json');
  expect(read('robots.txt')).toContain('https://atlas.example.org/role-atlas/sitemap-index.xml');
});

test('books name the page that they are a copy of, below the base path', () => {
  const files = unzipSync(readFileSync(join(site.folder, 'take-away/baker.epub')));
  expect(Object.keys(files)[0]).toBe('mimetype');
  const texts = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
  const addresses = texts.join('\n').match(/https:\/\/atlas\.example\.org[^\s"<]*/g) ?? [];
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) expect(address).toContain('example.org/role-atlas/');
});

test('a base path that is none stops the build and says what to write', () => {
  const { code, output } = scratch.build({ BASE_PATH: 'role-atlas' });
  expect(code).not.toBe(0);
  expect(output).toContain('BASE_PATH is "role-atlas". Write the path with a slash at both ends');
});
