// Two builds of one content, in two folders, time zones and languages, are the same to the byte.
import { extname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digests } from '../support/digests.ts';
import { smallProject, type Scratch } from '../support/scratch.ts';

/** 21 hours apart, so that a local date would tell; their languages sort and write numbers differently. */
const PLACES = [
  { TZ: 'Pacific/Auckland', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C', USER: 'somebody', HOME: '/nonexistent' },
];
const made: Scratch[] = [];
afterAll(() => made.forEach((scratch) => scratch.remove()));

test('every file is the same, wherever and by whomever it is built', { timeout: 240_000 }, () => {
  const [here, there] = PLACES.map((place) => {
    const scratch = smallProject();
    made.push(scratch);
    const { code, output } = scratch.build(place);
    expect(code, output).toBe(0);
    return digests(join(scratch.folder, 'dist'));
  });
  const kinds = new Set([...(here?.keys() ?? [])].map((path) => extname(path)));
  for (const kind of [
    '.html',
    '.epub',
    '.docx',
    '.png',
    '.xml',
    '.pf_index',
    '.pf_fragment',
    '.js',
  ])
    expect(kinds, kind).toContain(kind);
  expect([...(there?.keys() ?? [])]).toEqual([...(here?.keys() ?? [])]);
  const differ = [...(here ?? [])].filter(([path, digest]) => there?.get(path) !== digest);
  expect(differ.map(([path]) => path)).toEqual([]);
});
