import { expect, test } from 'vitest';
import { fixedZip, spliceZip } from '../../src/model/zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const same = bytes('a'.repeat(500));

test.each([
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
] as [string, [string, Uint8Array][]][])('spliced is packed at once: %s', (_, files) => {
  const whole = Buffer.from(fixedZip(files));
  expect(Buffer.from(spliceZip(files)).equals(whole)).toBe(true);
  expect(Buffer.from(spliceZip(files)).equals(whole)).toBe(true);
});
