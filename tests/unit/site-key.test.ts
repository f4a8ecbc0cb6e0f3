import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { joinAtlas, type Atlas } from '../../src/model/atlas.ts';
import { readContent } from '../../src/reader/content.ts';
import { partDigests, siteKey } from '../../src/reuse/key.ts';
import { edit, makeContent, TODAY, type Changes } from '../support/fixture.ts';

const project = mkdtempSync(join(tmpdir(), 'role-atlas-key-'));
mkdirSync(join(project, 'src'));
writeFileSync(join(project, 'src/page.astro'), '<p>one</p>');
afterAll(() => rmSync(project, { recursive: true, force: true }));

function atlasOf(changes: Changes = {}, today = TODAY): Atlas {
  const { content } = readContent({ root: makeContent(changes), cached: false });
  return joinAtlas(content, { today }).atlas;
}

const key = (atlas: Atlas, environment: string[] = ['https://example.org']): string =>
  siteKey(project, atlas, environment);
const first = atlasOf();

const ELSEWHERE: [string, Changes][] = [
  ['a figure', { 'content/facts/bread-survey.csv': (old) => old.replace(/(\d)(?=,\d*,\n)/, '9') }],
  ['a title', { 'content/roles/baker.mdx': edit('title: Baker\n', 'title: Bread baker\n') }],
  ['a source', { 'content/sources.yaml': (old) => old.replace(/measures: ./, 'measures: X') }],
  ['a family', { 'content/families.yaml': (old) => old.replace(/hue: \d+/, 'hue: 1') }],
  ['a page less', { 'content/guides/first-night.mdx': null }],
];

test.for(ELSEWHERE)('%s makes another key', ([, changes]) => {
  expect(key(atlasOf(changes))).not.toBe(key(first));
});

test('so do another day, address or line of code', () => {
  expect(key(atlasOf({}, '2026-11-22'))).not.toBe(key(first));
  expect(key(first, ['https://example.com'])).not.toBe(key(first));
  const before = key(first);
  cpSync(join(project, 'src/page.astro'), join(project, 'src/other.astro'));
  expect(key(first)).not.toBe(before);
});

test('prose and the day of a change are parts of their document only', () => {
  const later = atlasOf({
    'content/roles/baker.mdx': (old) =>
      old
        .replace('## A day\n\n', '## A day\n\nThis line is new.\n\n')
        .replace(/^updated: .*$/m, 'updated: 2026-11-20'),
  });
  expect(key(later)).toBe(key(first));
  const [before, after] = [partDigests(first), partDigests(later)];
  const changed = [...before].filter(([part, digest]) => after.get(part) !== digest);
  expect(changed.map(([part]) => part)).toEqual([
    'content/roles/baker.mdx prose',
    'content/roles/baker.mdx day',
  ]);
});
