import { expect, test } from 'vitest';
import { rolePage, type RolePage } from '../../src/model/role-page.ts';
import { roleOutline } from '../../src/schema/outline.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeBody, makeFact, makeGuide, makeRole } from '../support/make.ts';
import { projection, surveyPay, surveyShare } from '../support/make-facts.ts';

const codes: Role['codes'] = [
  { scheme: 'soc-2018', code: '15-1252', fit: 'title' },
  { scheme: 'stack-overflow-2025', code: 'developer-back-end', fit: 'exact' },
  { scheme: 'onet-soc-2019', code: '15-1252.00', fit: 'proxy' },
];

/** A figure of its own for each prose section, told apart by the year. */
const year = (i: number) => String(2000 + i);
const jobs = roleOutline.map((_, i) =>
  makeFact({ measure: 'jobs', statistic: 'count', period: year(i), value: 5000 + i }),
);
const prose = Object.fromEntries(
  roleOutline.map(({ id }, i) => {
    const query = { source: 'bls-oews', subject: '15-1252', measure: 'jobs', period: year(i) };
    return [id, [`<p>${id} `, { query, line: 1, column: 1 }, '</p>']];
  }),
);
const onet = (overrides: Partial<Fact>) => makeFact({ subject: '15-1252.00', ...overrides });
const facts = [
  makeFact(),
  ...jobs,
  ...surveyPay(),
  ...surveyPay({ group: 'years-coding=5-9' }),
  ...projection(),
  surveyShare('language=SQL', 60),
  surveyShare('education=Some college', 15),
  onet({
    source: 'onet-30-3',
    measure: 'technology-flag',
    statistic: 'listing',
    group: 'technology=Git',
    value: 'in demand',
  }),
  onet({ source: 'onet-29-3', measure: 'job-zone', statistic: 'assignment', value: 4 }),
];
const guides = [
  makeGuide({ title: 'Portfolio', related: ['baker', 'miller'] }),
  makeGuide({ title: 'Other', related: ['miller', 'x'] }, 'other'),
];
const document = makeRole({ codes }, 'baker', makeBody(prose));
const roles = [document, makeRole({ title: 'Miller' }, 'miller'), makeRole({ family: 'x' }, 'y')];
const atlas = makeAtlas({ facts, roles, guides });
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
    view.pay.experience.map((row) => [row.median, row.low, row.high]),
    view.outlook,
    view.prose['reading-the-outlook'],
    view.skills,
    view.tools,
    view.qualifications,
    view.zone,
    view.education,
    view.prose['getting-in'],
    view.prose['applying'],
    view.prose['growing'],
    view.prose['kinds'],
    view.prose['reasons-not-to'],
    view.prose['what-we-do-not-know'],
    view.prose['trends'],
    view.answers,
  ];
  const marks = JSON.stringify(shown).matchAll(/"row":(\d+)|href=\\"#f(\d+)/g);
  return [...new Set([...marks].map(([, object, html]) => Number(object ?? html)))];
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

test('the same figure in strip, plot, table and answer shares its row', () => {
  const [pay, growth] = page.strip;
  expect(page.pay.rows[0]?.median.row).toBe(pay?.cited?.row);
  expect(page.outlook[0]?.growth.row).toBe(growth?.cited?.row);
  expect(page.answers[0]?.answer).toContain(`href="#f${pay?.cited?.row}"`);
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
    'onet-30-3': 'proxy',
    'onet-29-3': 'proxy',
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
  expect(page.pay.experience.map((row) => row.label)).toEqual(['5-9 years of coding']);
  expect(page.outlook[0]).toMatchObject({ period: '2024–2034' });
  expect(page.skills.languages).toMatchObject([{ name: 'SQL', width: 60 }]);
  expect(page.education).toMatchObject([{ name: 'Some college', width: 15 }]);
  expect(page.tools.inDemand?.names).toEqual(['Git']);
  expect(page.zone?.text).toBe('4');
});

test('siblings are the other roles of the family, articles those that name the role', () => {
  expect(page.siblings.map((link) => link.href)).toEqual(['/roles/miller/']);
  expect(page.articles).toEqual([{ title: 'Portfolio', href: '/guides/portfolio/' }]);
});

test('skills are grouped by kind; a kind without skills has no group', () => {
  expect(page.skills.groups.map((group) => [group.title, group.items.length])).toEqual([
    ['Core: no work without them', 3],
    ['Common: most teams use them', 5],
  ]);
  expect(page.skills.groups[0]?.items[0]).toEqual({
    title: 'skill-1',
    href: '/skills/skill-1/',
    depth: 'working',
    why: 'Why 1.',
  });
});

test('without any data the page still stands', () => {
  const bare = rolePage(makeAtlas({ roles: [makeRole()], families: new Map() }), makeRole());
  expect(bare.figures).toEqual([]);
  expect(bare.sources).toEqual([]);
  expect(bare.pay).toMatchObject({ rows: [], experience: [] });
  expect(bare).toMatchObject({ outlook: [], zone: undefined, education: [], siblings: [] });
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
