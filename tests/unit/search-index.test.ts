import { expect, test } from 'vitest';
import { joinAtlas } from '../../src/model/atlas.ts';
import { plainInline, plainText, sentences } from '../../src/model/plain-text.ts';
import { searchRecords } from '../../src/model/search-index.ts';
import { readContent } from '../../src/reader/content.ts';

const { content } = readContent({ root: process.cwd() });
const { atlas } = joinAtlas(content, { today: '2026-11-21' });
const records = searchRecords(atlas);
const backEnd = records.find((record) => record.url === '/roles/back-end-developer/');

test('one record a page, two for a role: its guide and how to become one', () => {
  const count = 2 * atlas.roles.size + atlas.skills.size + atlas.guides.size + atlas.sources.size;
  expect(records).toHaveLength(count);
  expect(new Set(records.map((record) => record.url)).size).toBe(count);
  for (const id of atlas.roles.keys()) {
    expect(records.map((record) => record.url)).toContain(`/roles/${id}/`);
  }
});

test('every record has a title, a summary and text', () => {
  for (const record of records) {
    expect(record.title, record.url).not.toBe('');
    expect(record.summary, record.url).not.toBe('');
    expect(record.parts.length, record.url).toBeGreaterThan(0);
    for (const part of record.parts) {
      expect(part.text, `${record.url}#${part.id}`).toMatch(/\S/);
      expect(part.text.length, `${record.url}#${part.id}`).toBeGreaterThan(8);
    }
  }
});

test('anchors are unique on a page', () => {
  for (const { url, parts } of records) {
    const ids = parts.map((part) => part.id);
    expect(new Set(ids).size, url).toBe(ids.length);
  }
});

test('plain text has no tags, no entities and no gaps where figures were', () => {
  const texts = records.flatMap(({ summary, parts }) => [
    summary,
    ...parts.map((part) => part.text),
  ]);
  for (const text of texts) {
    expect(text).not.toMatch(/<\/?(?:p|a|em|strong|code|ul|ol|li|h[2-4]|div|aside|table)\b/);
    expect(text).not.toMatch(/&(?:amp|lt|gt|quot);/);
    expect(text).not.toMatch(/ {2}| [.,;](?: |$)|\(\)|\[object/);
  }
});

test('a role carries its codes, other names, family and duties', () => {
  expect(backEnd?.kind).toBe('role');
  expect(backEnd?.aliases).toContain('Backend engineer');
  expect(backEnd?.hidden).toContain('node developer');
  const web = records.find((record) => record.url === '/roles/web-developer/');
  expect(web?.hidden[0]).toBe('15-1254');
  expect(backEnd?.hidden.at(-1)).not.toBe('node developer');
  expect(backEnd?.hidden).toContain('15-1254');
  expect(backEnd?.hidden).not.toContain('developer-back-end');
  expect(backEnd?.family).toEqual({ id: 'software-engineering', title: 'Software engineering' });
  const duties = backEnd?.parts.find((part) => part.id === 'what-they-do');
  expect(duties?.text).toContain('idempotency key');
  expect(backEnd?.parts.map((part) => part.id)).toEqual(
    expect.arrayContaining(['what-it-is', 'trends']),
  );
});

test('the order and the text depend on the content alone', () => {
  expect(searchRecords(atlas)).toEqual(records);
  const roles = records.filter((record) => record.kind === 'role').map((record) => record.url);
  expect(roles).toEqual(roles.toSorted());
});

test('markup becomes words with the spaces that a reader sees', () => {
  const fact = { query: {}, line: 1, column: 1 };
  const html = '<p>A <em>b</em>c.</p><ul><li>one</li><li>two</li></ul><p>Pay (';
  expect(plainText([html, fact, ') &amp; <code>&lt;b&gt;</code> is ', fact, '.</p>'])).toBe(
    'A bc. one two Pay & <b> is.',
  );
  const aside =
    '<div role="note" class="callout judgment"><p class="kicker">Our judgment</p><p>Wait.</p></div>';
  expect(plainText([aside])).toBe('Wait.');
  expect(plainInline('Use `SQL` and [Git](/skills/git/).')).toBe('Use SQL and Git.');
  expect(sentences('Title', '', 'Text?', 'more')).toBe('Title. Text? more.');
});
