import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digest, openCache } from '../../src/reader/cache.ts';

const FOLDERS = [
  'src/schema',
  'src/reader',
  'src/markdown',
  'src/markdown/rules',
  'src/prose',
  'src/prose/rules',
  'src/texts',
];
let root: string;
const stored = () => join(root, 'node_modules/.cache/role-atlas');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'role-atlas-cache-'));
  for (const folder of FOLDERS) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'a.ts'), 'export {};\n');
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a digest is of all parts, in their order and with their borders', () => {
  expect(digest('a', 'b')).toBe(digest('a', 'b'));
  expect(digest('a')).toMatch(/^[0-9a-f]{32}$/);
  const others = [digest('b', 'a'), digest('ab'), digest('a', 'b', ''), digest('', 'ab')];
  expect(new Set([digest('a', 'b'), ...others]).size).toBe(5);
});

test('what was set is there, also for the next one who opens it', () => {
  const value = { list: [1, 'é', null], deep: { a: true } };
  openCache(root).set('key', value);
  expect(openCache(root).get('key')).toEqual(value);
  expect(openCache(root).get('other')).toBeUndefined();
  expect(readdirSync(stored())).toHaveLength(1);
});

test('a value can be replaced, and no half-written file is left behind', () => {
  const cache = openCache(root);
  cache.set('key', 1);
  cache.set('key', 2);
  expect(cache.get('key')).toBe(2);
  const [folder] = readdirSync(stored());
  expect(readdirSync(join(stored(), folder!))).toEqual(['key.json']);
});

test.for(FOLDERS)('changed code in %s makes all values new', (folder) => {
  openCache(root).set('key', 1);
  writeFileSync(join(root, folder, 'a.ts'), 'export const changed = 1;\n');
  expect(openCache(root).get('key')).toBeUndefined();
  writeFileSync(join(root, folder, 'a.ts'), 'export {};\n');
  expect(openCache(root).get('key')).toBe(1);
  writeFileSync(join(root, folder, 'b.ts'), '');
  expect(openCache(root).get('key')).toBeUndefined();
});

test('a broken file counts as none', () => {
  const cache = openCache(root);
  cache.set('key', 1);
  const [folder] = readdirSync(stored());
  writeFileSync(join(stored(), folder!, 'key.json'), '{"half');
  expect(cache.get('key')).toBeUndefined();
});

test('without a place to write, everything works and nothing is kept', () => {
  writeFileSync(join(root, 'node_modules'), 'a file, not a folder');
  const cache = openCache(root);
  cache.set('key', 1);
  expect(cache.get('key')).toBeUndefined();
});

test('a folder that vanishes while in use is no error', () => {
  const cache = openCache(root);
  rmSync(stored(), { recursive: true });
  cache.set('key', 1);
  expect(cache.get('key')).toBeUndefined();
});

test('without the code beside the content, nothing is kept', () => {
  rmSync(join(root, 'src'), { recursive: true });
  const cache = openCache(root);
  cache.set('key', 1);
  expect(cache.get('key')).toBeUndefined();
  expect(readdirSync(root)).toEqual([]);
});
