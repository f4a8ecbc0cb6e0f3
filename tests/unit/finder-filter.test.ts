import { expect, test } from 'vitest';
import {
  allRoles,
  cleared,
  countPassing,
  inOrder,
  isFiltered,
  matchingName,
  passes,
  sortedBy,
  type FinderItem,
  type FinderState,
} from '../../src/model/finder-filter.ts';
import { itemAttributes, readItem } from '../../src/model/finder-item.ts';
import { educationRank, limitKeys, limits } from '../../src/model/finder-limits.ts';
import { countWords, filterWords } from '../../src/model/finder-words.ts';

const state = (change: Partial<FinderState> = {}): FinderState => ({ ...allRoles, ...change });
const item = (
  title: string,
  place: number,
  numbers: FinderItem['numbers'] = {},
  family = 'data',
): FinderItem => ({ names: [title, `${title} (old name)`], place, family, numbers });

const ITEMS: FinderItem[] = [
  item('Analyst', 0, { pay: 120_000, growth: 30, education: 6, zone: 4, remote: 3 }),
  item('Builder', 1, { pay: 90_000, growth: 5, education: 5, zone: 3, remote: 4 }, 'software'),
  item('Clerk', 2, { growth: -2, zone: 2, remote: 1 }),
  item('Designer', 3, { pay: 120_000, education: 7, remote: 2 }, 'software'),
];
const titles = (items: readonly FinderItem[]) => items.map((one) => one.names[0]);
const shown = (change: Partial<FinderState>) =>
  titles(ITEMS.filter((one) => passes(one, state(change))));

test('without filters every role passes', () => {
  expect(shown({})).toHaveLength(4);
  expect(isFiltered(allRoles)).toBe(false);
});

test('families add up, other filters narrow down', () => {
  expect(shown({ families: ['data'] })).toEqual(['Analyst', 'Clerk']);
  expect(shown({ families: ['data', 'software'] })).toHaveLength(4);
  expect(shown({ families: ['software'], limits: { pay: '100000' } })).toEqual(['Designer']);
  expect(
    shown({ families: ['data'], limits: { pay: '100000', zone: '4', remote: 'often' }, q: 'ana' }),
  ).toEqual(['Analyst']);
  expect(shown({ families: ['data'], q: 'designer' })).toEqual([]);
});

test('limits include their own step, and at most differs from at least', () => {
  expect(shown({ limits: { growth: '5' } })).toEqual(['Analyst', 'Builder']);
  expect(shown({ limits: { growth: '0' } })).toEqual(['Analyst', 'Builder']);
  expect(shown({ limits: { education: 'bachelor' } })).toEqual(['Analyst', 'Builder']);
  expect(shown({ limits: { zone: '3' } })).toEqual(['Builder', 'Clerk']);
  expect(shown({ limits: { remote: 'usual' } })).toEqual(['Builder']);
});

test('a role without the number passes no limit on it', () => {
  expect(shown({ limits: { pay: '60000' } })).not.toContain('Clerk');
  expect(shown({ limits: { education: 'master' } })).not.toContain('Clerk');
});

test('every limit has steps that a reader can tell apart', () => {
  for (const key of limitKeys) {
    const { steps } = limits[key];
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
    for (const step of steps) expect(step.words).not.toMatch(/[$£€%]/);
  }
  expect(educationRank("Bachelor's degree")).toBe(6);
  expect(educationRank('toString')).toBeUndefined();
});

test.for([
  ['backend', 'Back-end developer'],
  ['back end dev', 'Back-end developer'],
  ['developer back', 'Back-end developer'],
  ['SERVER', 'Server-side engineer'],
  ['sre', 'SRE'],
  ['resume', 'Résumé writer'],
  ['c++', 'C++ developer'],
  ['', 'Back-end developer'],
  ['  ', 'Back-end developer'],
  ['!?', 'Back-end developer'],
])('"%s" leads to %s', ([q = '', name]) => {
  const names = [
    'Back-end developer',
    'Server-side engineer',
    'SRE',
    'Résumé writer',
    'C++ developer',
  ];
  expect(matchingName(names, q)).toBe(name);
});

test('words are looked for from their start, and in one name', () => {
  expect(matchingName(['Maintainer'], 'ai')).toBeUndefined();
  expect(matchingName(['Data engineer', 'Pipeline builder'], 'data builder')).toBeUndefined();
});

test('numbers sort from the highest, missing ones last either way, equal ones A to Z', () => {
  const byPay = state({ sort: 'pay', order: 'descending' });
  expect(titles(inOrder(ITEMS, byPay))).toEqual(['Analyst', 'Designer', 'Builder', 'Clerk']);
  const up = { ...byPay, order: 'ascending' as const };
  expect(titles(inOrder(ITEMS, up))).toEqual(['Builder', 'Analyst', 'Designer', 'Clerk']);
  const byOpenings = state({ sort: 'openings', order: 'descending' });
  expect(titles(inOrder(ITEMS.toReversed(), byOpenings))).toEqual(titles(ITEMS));
  expect(titles(inOrder(ITEMS, state({ order: 'descending' })))[0]).toBe('Designer');
});

test('a head sorts the way a reader expects first, then the other way', () => {
  const first = sortedBy(allRoles, 'pay');
  expect([first.sort, first.order]).toEqual(['pay', 'descending']);
  expect(sortedBy(first, 'pay').order).toBe('ascending');
  expect(sortedBy(sortedBy(first, 'pay'), 'name').order).toBe('ascending');
  expect(sortedBy(allRoles, 'name').order).toBe('descending');
});

test('clearing keeps the order', () => {
  const filtered = state({ q: 'a', families: ['data'], sort: 'growth', order: 'ascending' });
  expect(isFiltered(filtered)).toBe(true);
  expect(cleared(filtered)).toEqual(state({ sort: 'growth', order: 'ascending' }));
  expect(isFiltered(state({ limits: { zone: '3' } }))).toBe(true);
});

test('counts and filters in words', () => {
  const filtered = state({
    q: 'dev',
    families: ['data', 'gone'],
    limits: { pay: '100000', education: 'bachelor' },
    ...{ sort: 'pay', order: 'descending' },
  });
  expect(countPassing(ITEMS, filtered)).toBe(0);
  expect(countWords(1, 4, filtered)).toBe('1 of 4 roles, highest pay first');
  expect(countWords(4, 4, allRoles)).toBe('4 roles, A to Z');
  expect(countWords(1, 1, allRoles)).toBe('1 role, A to Z');
  expect(filterWords(filtered, new Map([['data', 'Data']]))).toEqual([
    'name like “dev”',
    'Data or gone',
    'median pay at least 100,000 dollars',
    "education at most bachelor's degree",
  ]);
  expect(filterWords(allRoles, new Map())).toEqual([]);
});

test('a row carries its item and gives it back', () => {
  const whole: FinderItem = {
    names: ['Baker "of" <bread>', 'Bread maker'],
    place: 3,
    family: 'food',
    numbers: { pay: 92_650, growth: -0.7, openings: 0, education: 6, zone: 4, remote: 2 },
  };
  for (const one of [whole, { ...whole, numbers: {} }]) {
    const data = Object.fromEntries(
      Object.entries(itemAttributes(one)).map(([name, value]) => [name.slice(5), value]),
    );
    expect(readItem(data, 3)).toEqual(one);
  }
  expect(readItem({ pay: '', growth: 'much' }, 0).numbers).toEqual({});
});
