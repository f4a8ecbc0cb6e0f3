import { expect, test } from 'vitest';
import { joinAtlas } from '../../src/model/atlas.ts';
import { readNames, readSummaries, writeNames } from '../../src/model/names-file.ts';
import { searchRecords, type SearchRecord } from '../../src/model/search-index.ts';
import { readContent } from '../../src/reader/content.ts';

const { content } = readContent({ root: process.cwd() });
const { atlas } = joinAtlas(content, { today: '2026-11-21' });
const records = searchRecords(atlas);
const named = records.filter((record) => !record.below);

function lines(of: readonly SearchRecord[]): [names: string[], summaries: string] {
  const [names = '', summaries = '', ...more] = writeNames(of).split('\n\n');
  expect(more, 'one empty line').toEqual([]);
  expect(summaries.indexOf('\n'), 'one line of summaries, with its end').toBe(summaries.length - 1);
  return [names.split('\n'), summaries];
}

test('what is written is read: every page but those below a role, with all its names', () => {
  const names = lines(records)[0].flatMap(readNames);
  expect(names).toEqual(
    named.map(({ kind, title, url, aliases, hidden, family }) => [
      kind,
      title,
      url,
      aliases,
      hidden,
      family?.id ?? '',
    ]),
  );
  expect(names.map(([, , url]) => url)).not.toContain('/roles/back-end-developer/roadmap/');
});

test('each summary is that of its page, and none stands before the last name', () => {
  const [first, second] = lines(records);
  const summaries = readSummaries(second, first.flatMap(readNames));
  expect(summaries.size).toBe(named.length);
  for (const { url, summary } of named) {
    expect(summaries.get(url), url).toBe(summary);
    expect(first.join('\n').includes(JSON.stringify(summary)), url).toBe(false);
  }
});

test.each([
  ['c-sharp', 'C#'],
  ['a-b', 'A & B'],
  ['renamed-since', 'Something else'],
  ['e', 'É'],
  ['x-2', 'X-2.'],
])('the page %s keeps its address whatever its title "%s" suggests', (id, title) => {
  const url = `/skills/${id}/`;
  const record = { kind: 'skill', title, url, aliases: [], hidden: [], summary: 'Line\nbreak' };
  const [first, second] = lines([{ ...record, kind: 'skill', parts: [] }]);
  const names = first.flatMap(readNames);
  expect(names).toEqual([['skill', title, url, [], [], '']]);
  expect(readSummaries(second, names).get(url)).toBe('Line\nbreak');
});

test('a line that is not whole is an error and no shorter list', () => {
  const [first, second] = lines(records);
  for (const line of first) expect(() => readNames(line.slice(0, -9))).toThrow();
  expect(() => readSummaries(second.slice(0, -9), first.flatMap(readNames))).toThrow();
});
