import { expect, test } from 'vitest';
import type { FactRef } from '../../src/markdown/render.ts';
import { Citations, citedHtml } from '../../src/model/citations.ts';
import { makeAtlas, makeFact, makeSource } from '../support/make.ts';

const median = makeFact();
const p90 = makeFact({ statistic: 'p90', value: 200_000 });
const growth = makeFact({
  source: 'bls-ep',
  measure: 'growth-percent',
  statistic: 'projection',
  period: '2024/2034',
  value: 7.5,
});
const atlas = makeAtlas({ facts: [median, p90, growth] });
const ref = (source: string, measure: string, statistic: string): FactRef => ({
  query: { source, subject: '15-1252', measure, statistic },
  line: 1,
  column: 1,
});
const PAY = ref('bls-oews', 'pay-year', 'median');
const TOP = ref('bls-oews', 'pay-year', 'p90');
const GROWTH = ref('bls-ep', 'growth-percent', 'projection');

test('rows and sources are numbered from 1; statistics of one observation share a row', () => {
  const citations = new Citations(atlas);
  const cited = [median, growth, p90].map((fact) => citations.cite(fact));
  expect(cited.map(({ row, note }) => [row, note])).toEqual([
    [1, 1],
    [2, 2],
    [1, 1],
  ]);
  expect(citations.figures.map(({ text, beside }) => [text, beside])).toEqual([
    ['$100,000', ['90th percentile $200,000']],
    ['7.5%', []],
  ]);
  expect(citations.cite(p90).row).toBe(1);
  expect(citations.figures[0]?.beside).toHaveLength(1);
  expect(citations.sources.map(({ number, id }) => [number, id])).toEqual([
    [1, 'bls-oews'],
    [2, 'bls-ep'],
  ]);
});

test('the same observation keeps its row, wherever it is cited from', () => {
  const citations = new Citations(atlas);
  const first = citations.cite(median);
  citations.cite(growth);
  expect(citations.cite({ ...median })).toEqual(first);
  expect(citations.html([PAY])).toContain('href="#f1">1</a>');
  expect(citations.figures).toHaveLength(2);
});

test('a figure says how its category fits the role of the page', () => {
  const citations = new Citations(atlas, new Map([['soc-2018 15-1252', 'broader']]));
  citations.cite(median);
  expect(citations.figures[0]?.fit).toBe('broader');
  const without = new Citations(atlas, new Map([['ai-jobs 15-1252', 'exact']]));
  without.cite(median);
  expect(without.figures[0]?.fit).toBeUndefined();
});

test('prose is filled in; only the first mark of a source in prose has a margin note', () => {
  const citations = new Citations(atlas);
  citations.cite(median);
  const html = citations.html(['<p>', PAY, ' or ', TOP, ', ', GROWTH, '</p>'], 'a.mdx');
  expect(html).toBe(
    '<p><span class="fig">$100,000<a class="m" href="#f1">1</a></span>' +
      '<small class="mn">Software developers (15-1252), United States, May 2025. Employer survey: BLS OEWS.</small>' +
      ' or <span class="fig">$200,000<a class="m" href="#f1">1</a></span>, ' +
      '<span class="fig">7.5%<a class="m" href="#f2">2</a></span>' +
      '<small class="mn">Software developers (15-1252), United States, 2024–2034. Projection: BLS EP.</small></p>',
  );
  expect(citations.html([PAY])).not.toContain('class="mn"');
});

test('what comes from tables is escaped, what is HTML already is not', () => {
  const text = makeFact({
    measure: 'entry-education',
    statistic: 'assignment',
    value: '<b> & "c"',
  });
  const odd = makeAtlas({
    facts: [text],
    sources: new Map([['bls-oews', makeSource({ short: 'A<i>B' })]]),
    categories: new Map([
      ['soc-2018 15-1252', { scheme: 'soc-2018', code: '15-1252', title: 'R&D <script>' }],
    ]),
  });
  const html = new Citations(odd).html(['<p>', ref('bls-oews', 'entry-education', 'assignment')]);
  expect(html).toMatch(/^<p><span class="fig">&lt;b&gt; &amp; &quot;c&quot;<a /);
  expect(html).toContain('R&amp;D &lt;script&gt; (15-1252)');
  expect(html).toContain('A&lt;i&gt;B.');
  expect(html).not.toMatch(/<script|<i>|<b>/);
});

test('an old figure is marked as such', () => {
  expect(citedHtml({ text: '5', row: 3, note: 2, stale: true })).toBe(
    '<span class="fig old">5<a class="m" href="#f3">2</a></span>',
  );
  const citations = new Citations(makeAtlas({ today: '2027-07-31' }));
  expect(citations.cite(median).stale).toBe(true);
});

test('a text of front matter is rendered as Markdown, with its figures', () => {
  const citations = new Citations(atlas);
  expect(citations.inline('Use *care* & `a<b`.')).toBe(
    'Use <em>care</em> &amp; <code>a&lt;b</code>.',
  );
  const fact = '<Fact source="bls-oews" subject="15-1252" measure="pay-year" />';
  expect(citations.inline(`About ${fact} here`)).toMatch(
    /^About <span class="fig">\$100,000<a.* here$/,
  );
  expect(citations.figures).toHaveLength(1);
});

test('what the join should have refused is an error, not an empty mark', () => {
  const citations = new Citations(atlas);
  expect(() => citations.html([ref('bls-oews', 'job-zone', 'median')], 'a.mdx')).toThrow('a.mdx:1');
  expect(() => citations.cite(makeFact({ source: 'gone' }))).toThrow('no source gone');
});
