import { expect, test } from 'vitest';
import { homePage } from '../../src/model/home-page.ts';
import { jobDescriptionPage } from '../../src/model/job-description.ts';
import { fixedPaths, sitePaths } from '../../src/model/paths.ts';
import { sourcePage } from '../../src/model/source-page.ts';
import type { Role } from '../../src/schema/role.ts';
import {
  makeAtlas,
  makeFact,
  makeFamily,
  makeGuide,
  makeRole,
  makeSkill,
  makeSource,
} from '../support/make.ts';

test('the front page shows pay of its example role, or of the first one', () => {
  const facts = [makeFact()];
  const roles = [makeRole(), makeRole({ title: 'Back-end developer' }, 'back-end-developer')];
  expect(homePage(makeAtlas({ roles, facts })).example).toMatchObject({
    title: 'Back-end developer',
    href: '/roles/back-end-developer/',
    sentence: expect.stringMatching(/^Only one source/),
    rows: [
      {
        label: 'Software developers (15-1252)',
        kind: 'Employer survey, BLS OEWS',
        fit: 'this role',
        period: 'May 2025',
        value: 100_000,
        median: { text: '$100,000', row: 1, note: 1 },
      },
    ],
  });
  expect(homePage(makeAtlas({ roles: [makeRole()] })).example).toMatchObject({
    title: 'Baker',
    rows: [],
  });
  expect(() => homePage(makeAtlas())).toThrow('content/roles/ is empty');
});

test('the front page lists families that have roles, in their own order', () => {
  const families = new Map([
    ['data', makeFamily({ title: 'Data', hue: 1 })],
    ['empty', makeFamily()],
    ['food', makeFamily({ title: 'Food', hue: 2 })],
  ]);
  const roles = [makeRole(), makeRole({ title: 'Analyst', family: 'data' }, 'analyst')];
  const page = homePage(makeAtlas({ roles, families }));
  expect(
    page.families.map(({ id, title, hue, roles }) => [id, title, hue, roles[0]?.href]),
  ).toEqual([
    ['data', 'Data', 1, '/roles/analyst/'],
    ['food', 'Food', 2, '/roles/baker/'],
  ]);
});

test('the job description is rendered line by line', () => {
  const jobDescription = {
    summary: 'We *look*.',
    responsibilities: ['Mix & bake.', 'Read `a<b`.', 'C', 'D'],
    mustHave: ['One', 'Two', 'Three'],
    niceToHave: [],
  };
  const page = jobDescriptionPage(makeAtlas(), makeRole({ jobDescription }));
  expect(page).toMatchObject({
    id: 'baker',
    title: 'Baker',
    summary: 'We <em>look</em>.',
    responsibilities: ['Mix &amp; bake.', 'Read <code>a&lt;b</code>.', 'C', 'D'],
    mustHave: ['One', 'Two', 'Three'],
    niceToHave: [],
    pay: [],
  });
  expect(page.builder).not.toHaveProperty('pay');
});

test('a source page counts its rows and lists the roles coded in it', () => {
  const roles = [
    makeRole({ title: 'Z' }, 'z'),
    makeRole({ title: 'A' }, 'a'),
    makeRole({ codes: [{ scheme: 'soc-2018', code: '99-0000', fit: 'exact' }] }, 'none'),
    makeRole({ codes: [{ scheme: 'isco-08', code: '15-1252', fit: 'exact' }] }, 'elsewhere'),
  ];
  const facts = [
    makeFact(),
    makeFact({ statistic: 'p90' }),
    makeFact({ subject: '15-1254' }),
    makeFact({ source: 'bls-ep' }),
  ];
  const page = sourcePage(makeAtlas({ roles, facts }), 'bls-oews');
  expect(page).toMatchObject({
    id: 'bls-oews',
    kindName: 'Employer survey',
    basis: 'wages without year-end bonuses and shares',
    periodText: 'May 2025',
    releasedText: 'April 30, 2026',
    retrievedText: 'November 2026',
    staleText: 'July 31, 2027',
    stale: false,
    rows: '3',
    subjects: '2',
  });
  expect(page.scheme.name).toBe('SOC 2018');
  expect(page.citedBy.map((link) => link.href)).toEqual(['/roles/a/', '/roles/z/']);
});

test('a source may be old, undated and silent about pay', () => {
  const { released: _r, payBasis: _p, ...rest } = makeSource({ staleAfter: '2026-11-21' });
  const page = sourcePage(makeAtlas({ sources: new Map([['x', rest]]) }), 'x');
  expect(page).toMatchObject({
    stale: true,
    releasedText: 'not on record',
    basis: undefined,
    rows: '0',
    citedBy: [],
  });
  expect(() => sourcePage(makeAtlas(), 'gone')).toThrow('no source gone');
});

test('every page has one address, with a slash at both ends', () => {
  const codes: Role['codes'] = [{ scheme: 'soc-2018', code: '1', fit: 'exact' }];
  const atlas = makeAtlas({
    roles: [makeRole({ codes })],
    skills: [makeSkill({}, 'sql')],
    guides: [makeGuide()],
    sources: new Map([['bls-ep', makeSource()]]),
  });
  const paths = [...sitePaths(atlas)];
  const own = [
    '/roles/baker/',
    '/skills/sql/',
    '/guides/portfolio/',
    '/families/food/',
    '/sources/bls-ep/',
    '/roles/baker/pay/',
    '/roles/baker/roadmap/',
    '/roles/baker/moves/',
    '/roles/baker/job-description/',
  ];
  expect(paths).toEqual(expect.arrayContaining([...fixedPaths, ...own]));
  for (const path of paths) expect(path).toMatch(/^\/([a-z0-9-]+\/)*$/);
});
