import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fixedZip, spliceZip } from '../../src/model/zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const same = bytes('a'.repeat(500));

const sets = [
  ['no file', []],
  ['one file', [['a.txt', same]]],
  [
    'several files',
    [
      ['a.txt', same],
      ['b/ä.xml', bytes('')],
      ['c.txt', bytes('c'.repeat(70_000))],
    ],
  ],
  [
    'one object under two names',
    [
      ['a.txt', same],
      ['b.txt', same],
    ],
  ],
] as [string, [string, Uint8Array][]][];

test.each(sets)(
  'another library unpacks it, and packs it alike without compression: %s',
  (_, files) => {
    expect(Object.entries(unzipSync(fixedZip(files)))).toEqual(files);
    const stored = zipSync(Object.fromEntries(files), { level: 0, mtime: new Date(1980, 0, 1) });
    const names = new Set(files.map(([name]) => name));
    expect(Buffer.from(fixedZip(files, names)).equals(stored)).toBe(true);
  },
);

test.each(sets)('spliced is packed at once: %s', (_, files) => {
  const whole = Buffer.from(fixedZip(files));
  expect(Buffer.from(spliceZip(files)).equals(whole)).toBe(true);
  expect(Buffer.from(spliceZip(files)).equals(whole)).toBe(true);
});
