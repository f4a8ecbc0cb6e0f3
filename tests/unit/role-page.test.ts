import { expect, test } from 'vitest';
import { rolePage, type RolePage } from '../../src/model/role-page.ts';
import { makeAtlas, makeRole } from '../support/make.ts';
import { atlas, document, facts, rowsMarked } from '../support/role-fixture.ts';

const page = rolePage(atlas, document);

/** Rows that are marked on the page, in the order in which its template shows them. */
function rowsShown(view: RolePage): number[] {
  const shown = [
    view.strip,
    view.prose['what-it-is'],
    view.duties,
    view.prose['a-day'],
    view.prose['where-they-work'],
    view.environment,
    view.employers,
    view.pay.rows.map((row) => [row.median, row.low, row.high]),
    view.prose['reading-the-pay'],
    view.pay.experience,
    view.outlook,
    view.prose['reading-the-outlook'],
    view.skills,
    view.prose['getting-in'],
    view.prose['growing'],
    view.prose['kinds'],
    view.prose['reasons-not-to'],
    view.prose['what-we-do-not-know'],
    view.prose['trends'],
  ];
  return rowsMarked(shown);
}

test('figures are numbered in the order of the page, each once', () => {
  const rows = rowsShown(page);
  expect(rows).toEqual(rows.map((_, i) => i + 1));
  expect(rows).toHaveLength(page.figures.length);
  expect(new Set(page.figures.map((figure) => figure.id)).size).toBe(page.figures.length);
});

test('sources are numbered by their first figure', () => {
  const first = [...new Set(page.figures.map((figure) => figure.source))];
  expect(page.sources.map((note) => note.id)).toEqual(first);
  expect(page.sources.map((note) => note.number)).toEqual(first.map((_, i) => i + 1));
});

test('the same figure in strip, plot and table shares its row', () => {
  const [pay, growth] = page.strip;
  expect(page.pay.rows[0]?.median.row).toBe(pay?.cited?.row);
  expect(page.outlook[0]?.growth.row).toBe(growth?.cited?.row);
});

test('the page is pure: twice the same, and nothing it was made from changes', () => {
  const before = JSON.stringify([document, facts]);
  expect(rolePage(atlas, document)).toEqual(page);
  expect(JSON.stringify([document, facts])).toBe(before);
});

test('figures carry how their category fits the role', () => {
  const fits = new Map(page.figures.map((figure) => [figure.source, figure.fit]));
  expect(Object.fromEntries(fits)).toEqual({
    'bls-oews': 'title',
    'bls-ep': 'title',
    'stack-overflow-2025-aggregates': 'exact',
  });
});

test('every part that has data is there', () => {
  expect(page.pay.rows.map((row) => [row.source, row.at])).toEqual([
    ['BLS OEWS', { median: 100_000 }],
    ['SO 2025', { low: 90_000, median: 120_000, high: 150_000 }],
  ]);
  expect(page.pay.rows[1]).toMatchObject({
    sample: '321 respondents',
    range: '25th to 75th percentile',
  });
  expect(page.pay.experience.map((row) => row.band)).toEqual(['5-9']);
  expect(page.outlook[0]).toMatchObject({ period: '2024–2034' });
});

test('skills are grouped by kind; a kind without skills has no group', () => {
  expect(page.skills.map((group) => [group.title, group.items.length])).toEqual([
    ['Core: no work without them', 3],
    ['Common: most teams use them', 5],
  ]);
  expect(page.skills[0]?.items[0]).toEqual({
    title: 'skill-1',
    href: '/skills/skill-1/',
    depth: 'working',
  });
});

test('without any data the page still stands', () => {
  const bare = rolePage(makeAtlas({ roles: [makeRole()], families: new Map() }), makeRole());
  expect(bare.figures).toEqual([]);
  expect(bare.sources).toEqual([]);
  expect(bare.pay).toMatchObject({ rows: [], experience: [] });
  expect(bare.outlook).toEqual([]);
  expect(bare.family).toEqual({ id: 'food', title: 'food', hue: 250 });
  expect(bare.prose['trends']).toBe('');
});

test('texts of front matter are rendered as Markdown', () => {
  const duties = [{ title: 'A', text: 'Do *it*.', example: '`x<y`' }];
  const view = rolePage(atlas, makeRole({ duties, summary: 'A & B.' }));
  expect(view.summary).toBe('A &amp; B.');
  expect(view.duties).toEqual([
    { title: 'A', text: 'Do <em>it</em>.', example: '<code>x&lt;y</code>' },
  ]);
});
