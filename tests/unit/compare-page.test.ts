import { expect, test } from 'vitest';
import { compareIndex } from '../../src/model/compare-index.ts';
import { pairDescription, pairGroups, pairPage, pairTitle } from '../../src/model/compare-page.ts';
import { pairs } from '../../src/model/pairs.ts';
import { sitePaths } from '../../src/model/paths.ts';
import { makeAtlas, makeFact, makeRole } from '../support/make.ts';

const named = (title: string, plural: string) => makeRole({ title, plural }).data;
const developer = named('Back-end developer', 'back-end developers');
const devops = named('DevOps engineer', 'DevOps engineers');

test('titles name both roles and as much more as fits in 60 characters', () => {
  expect(pairTitle(developer, devops)).toBe(
    'Back-end developer vs DevOps engineer: pay and skills',
  );
  expect(pairTitle(devops, developer)).toBe(
    'DevOps engineer vs back-end developer: pay and skills',
  );
  expect(pairTitle(named('Cook', 'cooks'), devops)).toBe(
    'Cook vs DevOps engineer: pay, duties and skills',
  );
  const long = pairTitle(
    named('Machine learning engineer', 'm'),
    named('Cybersecurity analyst', 'c'),
  );
  expect(long).toBe('Machine learning engineer vs cybersecurity analyst');
});

test.for([4, 12, 24, 30, 45])('descriptions with plurals of %d letters fit', (letters) => {
  const [a, b] = ['a', 'b'].map((letter) => named('Role', letter.repeat(letters)));
  const text = pairDescription(a!, b!, 12);
  expect(text.length).toBeGreaterThanOrEqual(70);
  expect(text.length).toBeLessThanOrEqual(155);
  expect(text).toMatch(/^A/);
});

const facts = [makeFact({ value: 135_980 }), makeFact({ subject: '15-1254', value: 92_650 })];
const roles = [
  makeRole(
    { title: 'Miller', codes: [{ scheme: 'soc-2018', code: '15-1254', fit: 'title' }] },
    'miller',
  ),
  makeRole({ neighbors: [{ role: 'miller', differs: 'M.' }] }, 'baker'),
  makeRole({ title: 'Cook', codes: [{ scheme: 'isco-08', code: '5120', fit: 'exact' }] }, 'cook'),
];
const atlas = makeAtlas({ roles, facts });

test('a pair has a page at an address of the site, with the other comparisons of each role', () => {
  const [pair] = pairs(atlas);
  expect(pair && sitePaths(atlas).has(pair.href)).toBe(true);
  const page = pairPage(atlas, pair!);
  expect(page.heading).toBe('Baker vs miller');
  expect(page.more.map((role) => [role.href, role.links])).toEqual([
    ['/roles/baker/', []],
    ['/roles/miller/', []],
  ]);
  expect(page.hue).toBe(40);
  expect(pairPage(atlas, pair!)).toEqual(page);
  expect(() => pairPage(atlas, { a: 'x', b: 'y', href: '' })).toThrow('no role x');
});

test('the list has every role with a comparison, A to Z', () => {
  expect(pairGroups(atlas).map((group) => group.title)).toEqual(['Baker', 'Miller']);
});

test('the index has roles A to Z, figures with category, fit, period and source, and the reasons', () => {
  const index = compareIndex(atlas);
  expect(index.roles.map((role) => role.id)).toEqual(['baker', 'cook', 'miller']);
  expect(index.lines.map((line) => line.id)).toEqual(['pay-bls-oews']);
  expect(index.lines[0]?.source).toEqual({
    short: 'BLS OEWS',
    href: '/sources/bls-oews/',
    number: 1,
    stale: false,
  });
  expect(index.roles[2]?.figures['pay-bls-oews']).toEqual([
    {
      value: 92_650,
      text: '$92,650',
      category: 'Web developers (15-1254)',
      fit: 'title',
      fits: 'lists this title',
      kind: 0,
      period: 'May 2025',
    },
  ]);
  expect(index.roles[1]?.figures).toEqual({});
  expect(index.pairs).toEqual(['/compare/baker-vs-miller/']);
  expect(index.lines[0]?.reasons).toEqual({});
});

test('figures of different periods fall into kinds, with the reason between them', () => {
  const mixed = makeAtlas({ roles, facts: [facts[0]!, { ...facts[1]!, period: '2024-05' }] });
  expect(compareIndex(mixed).lines[0]?.reasons).toEqual({
    '0,1': 'Not comparable: one refers to May 2025, the other to May 2024.',
  });
});
