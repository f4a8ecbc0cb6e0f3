// The files for programs: described, valid by their description, and linked from their pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/lib/headers-file.ts';
import { DIST, exists, page, pages } from '../support/site.ts';
import { plain, visibleText } from '../support/structured.ts';

const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const json = <T>(path: string): T => JSON.parse(read(path)) as T;

interface Operation {
  operationId: string;
  parameters?: { name: string; schema: { enum: string[] } }[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
interface OpenApi {
  [key: string]: unknown;
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, object> };
}

const description = json<OpenApi>('/api/v1/openapi.json');

test('the description is valid OpenAPI', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(description));
  expect(valid, JSON.stringify(errors)).toBe(true);
});

test('every path of the description exists, with a body that matches its schema', () => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $id: 'api', components: description.components });
  let files = 0;
  for (const [path, { get }] of Object.entries(description.paths)) {
    const [type = '', { schema } = { schema: {} }] =
      Object.entries(get.responses['200']?.content ?? {})[0] ?? [];
    const reference = JSON.stringify(schema).replace('"#/', '"api#/');
    const matches = ajv.compile(JSON.parse(reference) as object);
    for (const id of get.parameters?.[0]?.schema.enum ?? ['']) {
      const text = read(path.replace('{id}', id));
      const body: unknown = type.endsWith('json') ? JSON.parse(text) : text;
      expect(matches(body), `${path} ${id}: ${JSON.stringify(matches.errors)}`).toBe(true);
      files++;
    }
  }
  expect(files).toBeGreaterThan(300);
});

test('an entry with a key too many or a wrong figure does not match', () => {
  const ajv = new Ajv2020({ strict: false });
  const matches = ajv.compile(description.components.schemas['Role'] ?? {});
  const role = json<Record<string, unknown>>('/roles/data-engineer.json');
  expect(matches(role)).toBe(true);
  expect(matches({ ...role, salary: 1 })).toBe(false);
  expect(matches({ ...role, payYear: [{ median: 1 }] })).toBe(false);
});

test('the lists name every guide and every skill', () => {
  const below = (folder: string): string[] =>
    pages()
      .map(({ path }) => path)
      .filter((path) => new RegExp(`^/${folder}/[^/]+/$`).test(path))
      .toSorted();
  const urls = (list: { url: string }[]): string[] =>
    list.map(({ url }) => new URL(url).pathname).toSorted();
  expect(urls(json<{ roles: { url: string }[] }>('/api/v1/roles.json').roles)).toEqual(
    below('roles'),
  );
  expect(urls(json<{ skills: { url: string }[] }>('/api/v1/skills.json').skills)).toEqual(
    below('skills'),
  );
});

test('what the twin of a guide says of pay stands on its pay page', () => {
  interface Figure {
    text: string;
    subject: string;
  }
  const { payYear } = json<{ payYear: { median: Figure }[] }>('/roles/data-engineer.json');
  const text = visibleText(page('/roles/data-engineer/pay/').dom);
  expect(payYear.length).toBeGreaterThan(2);
  for (const { median } of payYear) {
    expect(text).toContain(median.text);
    expect(text).toContain(plain(median.subject));
  }
});

test('addresses in twins, in llms.txt and of other forms lead to files of the site', () => {
  const { origin } = new URL(
    page('/').dom.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
  );
  const texts = ['/api/v1/roles.json', '/api/v1/skills.json', '/llms.txt', '/skills/sql.md'];
  const found = texts.flatMap((path) =>
    [...read(path).matchAll(new RegExp(`${origin}(/[^\\s")\\]#]*)`, 'g'))].map(
      ([, address = '']) => address,
    ),
  );
  const alternates = pages().flatMap(({ dom }) =>
    // Other languages stand there with their full address.
    dom
      .querySelectorAll('link[rel=alternate]')
      .map((node) => (node.getAttribute('href') ?? '').replace(origin, '')),
  );
  expect(found.length).toBeGreaterThan(300);
  expect(alternates.length).toBeGreaterThan(300);
  expect([...new Set([...found, ...alternates])].filter((address) => !exists(address))).toEqual([]);
});

test('a skill as Markdown has its definition and headings, and no tags', () => {
  const text = read('/skills/sql.md');
  expect(text).toMatch(/^# SQL\n/);
  expect(text).toMatch(/^## How to learn it$/m);
  for (const { path } of pages().filter((built) => /^\/skills\/[^/]+\/$/.test(built.path))) {
    const markdown = read(path.replace(/\/$/, '.md'));
    expect(markdown.replace(/`[^`]*`/g, ''), path).not.toMatch(/<\/?[a-z]+[ >]/);
  }
});

test('files for programs may be read from other sites; fingerprinted files are kept for good', () => {
  const rules = parseHeaders(read('/_headers'));
  for (const path of ['/api/v1/roles.json', '/roles/x.json', '/data/x.csv', '/feeds/x.xml'])
    expect(headersFor(rules, path).get('access-control-allow-origin'), path).toBe('*');
  expect(headersFor(rules, '/').get('access-control-allow-origin')).toBeUndefined();
  expect(headersFor(rules, '/_astro/x.js').get('cache-control')).toContain('immutable');
});
