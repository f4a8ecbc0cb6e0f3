import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Cache } from '../../src/reader/cache.ts';
import { readCached, type Read } from '../../src/reader/cached.ts';
import type { TextFile } from '../../src/reader/files.ts';

const passages = [{ text: 'Servers answer.', kind: 'prose' as const }];

/** A cache that, like the one on disk, gives back only what survives JSON. */
function memory() {
  const kept = new Map<string, string>();
  const cache: Cache = {
    get<T>(key: string) {
      const text = kept.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as T);
    },
    set: (key, value) => void kept.set(key, JSON.stringify(value)),
  };
  return { kept, cache };
}

function setUp() {
  const root = mkdtempSync(join(tmpdir(), 'role-atlas-cached-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'page.mdx'), 'Servers answer.\n');
  const parse = vi.fn(({ path }: TextFile): Read<string> => ({
    value: 'a page',
    prose: { file: path, kind: 'role', passages, runs: '', unknown: [] },
    problems: [],
  }));
  const { kept, cache } = memory();
  return { kept, parse, root, read: () => readCached(root, 'page.mdx', cache, parse) };
}

test('the same bytes are parsed once, and give the same passages', () => {
  const { parse, read } = setUp();
  expect(read().prose?.passages).toEqual(passages);
  const again = read();
  expect(again.value).toBe('a page');
  expect(again.prose).toEqual({ file: 'page.mdx', kind: 'role', passages, runs: '', unknown: [] });
  expect(parse).toHaveBeenCalledTimes(1);
});

test('passages that are gone from the cache are read from the text', () => {
  const { kept, parse, read } = setUp();
  read();
  for (const key of kept.keys()) if (key.endsWith('-passages')) kept.delete(key);
  expect(read().prose?.passages).toEqual(passages);
  expect(parse).toHaveBeenCalledTimes(2);
});

test('changed bytes are parsed anew', () => {
  const { parse, read, root } = setUp();
  read();
  writeFileSync(join(root, 'page.mdx'), 'Servers answer late.\n');
  read();
  expect(parse).toHaveBeenCalledTimes(2);
});
