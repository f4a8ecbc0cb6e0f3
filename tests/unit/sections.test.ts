import { expect, test } from 'vitest';
import { Citations } from '../../src/model/citations.ts';
import { GuideProse, pageSections, readingMinutes } from '../../src/model/sections.ts';
import { roleOutline } from '../../src/schema/outline.ts';
import { makeAtlas, makeBody, makeFact, makeRole } from '../support/make.ts';

const ref = (statistic: string, measure = 'pay-year') => ({
  query: { source: 'bls-oews', subject: '15-1252', measure, statistic },
  line: 3,
  column: 1,
});
const body = makeBody({
  trends: ['<p>', ref('median'), '</p>'],
  'what-it-is': ['<p>It is.</p>'],
  kinds: ['<p>', ref('count', 'jobs'), '</p>'],
});
const atlas = makeAtlas({
  facts: [makeFact(), makeFact({ measure: 'jobs', statistic: 'count', value: 2 })],
});
const guide = () => {
  const citations = new Citations(atlas);
  return { citations, prose: new GuideProse(makeRole({}, 'baker', body), citations) };
};

test('every heading of the guide has its prose, empty where there is none', () => {
  const all = guide().prose.all();
  const ids = roleOutline.map(({ id }) => id).filter((id) => id !== 'applying');
  expect(Object.keys(all)).toEqual(ids);
  expect(all['what-it-is']).toBe('<p>It is.</p>');
  expect(all['growing']).toBe('');
});

test('figures are numbered in the order in which sections are asked for', () => {
  const first = guide();
  first.prose.render('trends');
  first.prose.all();
  expect(first.citations.figures.map((figure) => figure.text)).toEqual(['$100,000', '2']);
  const second = guide();
  second.prose.all();
  expect(second.citations.figures.map((figure) => figure.text)).toEqual(['2', '$100,000']);
});

test('a section is rendered once, so that its margin note stays', () => {
  const { prose } = guide();
  const html = prose.render('trends');
  expect(html).toContain('class="mn"');
  expect(prose.render('trends')).toBe(html);
  expect(prose.all()['trends']).toBe(html);
});

test.for([
  [0, 1],
  [230, 1],
  [344, 1],
  [345, 2],
  [2300, 10],
] as const)('%d words take %d minutes', ([words, minutes]) => {
  expect(readingMinutes(makeRole({}, 'baker', makeBody({}, words)))).toBe(minutes);
});

test('anchors of the contents list are unique and can stand in an address', () => {
  const ids = pageSections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
