import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Pack } from '../../src/reuse/pack.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-atlas-pack-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOW = { 'a prose': '1', 'b prose': '1', 'a day': '1' };
const open = (key = 'key', digests: Record<string, string> = NOW): Pack =>
  new Pack(folder, key, new Map(Object.entries(digests)));
const text = (bytes: ArrayBuffer | undefined): string | undefined =>
  bytes && new TextDecoder().decode(bytes);
const bytesOf = (page: string): ArrayBuffer => new TextEncoder().encode(page).buffer;

function fill(): void {
  const pack = open();
  pack.add('/a/', bytesOf('page a é'), ['a prose', 'a day']);
  pack.add('/b/', bytesOf('page b'), ['b prose']);
  pack.add('/none/', bytesOf('page of no part'), []);
  pack.close();
}

test('pages come back as they were, build after build', () => {
  fill();
  for (let i = 0; i < 2; i++) {
    const pack = open();
    const taken = ['/b/', '/a/', '/none/', '/new/'].map((path) => text(pack.take(path)));
    expect(taken).toEqual(['page b', 'page a é', 'page of no part', undefined]);
    expect(pack.taken).toBe(3);
    pack.close();
  }
});

test('a page of which a part has changed, or is gone, is not taken', () => {
  fill();
  const changed = open('key', { ...NOW, 'a day': '2' });
  expect(['/a/', '/b/'].map((path) => text(changed.take(path)))).toEqual([undefined, 'page b']);
  changed.add('/a/', bytesOf('page a again'), ['a prose', 'a day']);
  changed.close();
  const gone = open('key', { 'a prose': '1', 'a day': '2' });
  expect(['/a/', '/b/'].map((path) => text(gone.take(path)))).toEqual(['page a again', undefined]);
  gone.close();
});

test('under another key nothing is taken', () => {
  fill();
  const pack = open('other');
  expect(pack.take('/none/')).toBeUndefined();
  pack.close();
  expect(open('key').take('/none/')).toBeUndefined();
});

test('pages that were not asked for are forgotten, with the files that nothing names', () => {
  fill();
  const pack = open();
  pack.take('/a/');
  pack.close();
  expect(open().take('/b/')).toBeUndefined();
  const other = open('other');
  other.add('/c/', bytesOf('page c'), []);
  other.close();
  expect(readdirSync(folder)).toHaveLength(2);
});

test('after many builds all pages lie in one file again', () => {
  fill();
  for (let i = 1; i <= 14; i++) {
    const pack = open('key', { ...NOW, 'a day': String(i + 1) });
    expect([text(pack.take('/a/')), text(pack.take('/b/'))]).toEqual([undefined, 'page b']);
    for (let old = 1; old < i; old++) expect(text(pack.take(`/${old}/`))).toBe(`page ${old}`);
    pack.add(`/${i}/`, bytesOf(`page ${i}`), []);
    pack.close();
  }
  const files = readdirSync(folder).filter((name) => name.startsWith('pages-'));
  expect(files.length).toBeLessThan(6);
});

test('a build that does not end leaves the pages of the last one', () => {
  fill();
  open().add('/a/', bytesOf('half a page'), []);
  expect(text(open().take('/a/'))).toBe('page a é');
});

test('of two builds at once neither takes half a page of the other', () => {
  const [one, two] = [open(), open()];
  one.add('/a/', bytesOf('first'), []);
  two.add('/a/', bytesOf('second, and longer'), []);
  two.close();
  expect(text(open().take('/a/'))).toBe('second, and longer');
  one.close();
  // Its file went when the other ended.
  expect(open().take('/a/')).toBeUndefined();
});

test('what is broken is as good as none', () => {
  fill();
  const [file = ''] = readdirSync(folder).filter((name) => name.startsWith('pages-'));
  truncateSync(join(folder, file), 3);
  expect(open().take('/b/')).toBeUndefined();
  rmSync(join(folder, file));
  expect(open().take('/a/')).toBeUndefined();
  writeFileSync(join(folder, 'list.json'), '{"key":');
  expect(open().take('/a/')).toBeUndefined();
});
