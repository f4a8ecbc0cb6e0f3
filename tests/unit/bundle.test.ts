import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptBundle } from '../../scripts/check/bundle.js';

let root: string;
let cache: string;
const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
const make = (): Promise<string> => keptBundle(root, 'main.ts', cache);
const answer = async (path: string): Promise<unknown> =>
  ((await import(/* @vite-ignore */ pathToFileURL(path).href)) as { answer: unknown }).answer;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'role-atlas-bundle-'));
  cache = join(root, 'cache');
  write('package-lock.json', '{}');
  write('part.ts', 'export const part: number = 1;\n');
  write('main.ts', "import { part } from './part.ts';\nexport const answer = part + 1;\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('all modules go into one, which is kept while they stay the same', async () => {
  const first = await make();
  expect(await answer(first)).toBe(2);
  writeFileSync(first, `${readFileSync(first, 'utf8')}// still here\n`);
  expect(await make()).toBe(first);
  expect(readFileSync(first, 'utf8')).toContain('still here');
});

test.for(['part.ts', 'package-lock.json'])('a change of %s makes a new one', async (name) => {
  const first = await make();
  write(name, name === 'part.ts' ? 'export const part = 2;\n' : '{ "changed": true }');
  const second = await make();
  expect(second).not.toBe(first);
  expect(await answer(second)).toBe(name === 'part.ts' ? 3 : 2);
  expect(readdirSync(cache).filter((file) => file.startsWith('bundle-'))).toHaveLength(1);
});

test('an input that is gone makes a new one', async () => {
  await make();
  rmSync(join(root, 'part.ts'));
  write('main.ts', 'export const answer = 5;\n');
  expect(await answer(await make())).toBe(5);
});

test('where nothing can be kept, the module itself is named', async () => {
  writeFileSync(cache, 'a file where the folder should be');
  expect(await make()).toBe(join(root, 'main.ts'));
  mkdirSync(join(root, 'other'));
  write('main.ts', 'this is no module (');
  expect(await keptBundle(root, 'main.ts', join(root, 'other'))).toBe(join(root, 'main.ts'));
});
