// The address of a filtered finder: it says everything, and believes nothing.
import { expect, test } from 'vitest';
import {
  allRoles,
  parseState,
  stateQuery,
  type FinderState,
} from '../../src/model/finder-filter.ts';

const FAMILIES = ['software', 'data', 'security'];
const state = (change: Partial<FinderState> = {}): FinderState => ({ ...allRoles, ...change });

test.for<[string, Partial<FinderState>]>([
  ['', {}],
  ['?q=back+end', { q: 'back end' }],
  ['?family=software&family=security', { families: ['software', 'security'] }],
  ['?pay=100000&zone=3', { limits: { pay: '100000', zone: '3' } }],
  ['?sort=pay', { sort: 'pay', order: 'descending' }],
  ['?sort=pay&order=ascending', { sort: 'pay', order: 'ascending' }],
  ['?order=descending', { sort: 'name', order: 'descending' }],
  [
    '?q=%E2%9C%93+%26&family=data&growth=0&education=high-school&remote=usual&sort=openings',
    {
      q: '✓ &',
      families: ['data'],
      limits: { growth: '0', education: 'high-school', remote: 'usual' },
      sort: 'openings',
      order: 'descending',
    },
  ],
])('the address %s says the same both ways', ([query, change]) => {
  expect(stateQuery(state(change))).toBe(query);
  expect(parseState(query, FAMILIES)).toEqual(state(change));
});

test.for([
  '?family=<script>alert(1)</script>',
  '?family=__proto__&sort=__proto__&order=constructor&pay=toString',
  '?pay=99999&growth=NaN&zone=9&education=6&remote=always',
  '?pay=100000%00&growth=1e1&zone=3.0',
  '?sort=&order=&q=&family=',
  '?%&%E0%A4%A&=&==&&&',
  '?limits=pay&names=x&place=1',
  `?q=${'%20'.repeat(500)}`,
])('a hostile address changes nothing: %s', (query) => {
  expect(parseState(query, FAMILIES)).toEqual(allRoles);
});

test('what is said twice counts once, and a long text is cut', () => {
  const read = parseState(
    `?family=data&family=data&family=x&pay=60000&pay=80000&q=${'a'.repeat(999)}`,
    FAMILIES,
  );
  expect(read.families).toEqual(['data']);
  expect(read.limits).toEqual({ pay: '60000' });
  expect(read.q).toHaveLength(80);
  expect(parseState(stateQuery(read), FAMILIES)).toEqual(read);
});
