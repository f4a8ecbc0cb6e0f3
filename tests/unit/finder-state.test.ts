// The state of the finder and its address.
import { expect, test } from 'vitest';
import {
  allRoles,
  inOrder,
  parseState,
  passes,
  sortedBy,
  stateQuery,
  type FinderItem,
} from '../../src/model/finder-filter.ts';

const FAMILIES = ['data', 'security'];

test('an address without a query shows all roles', () => {
  expect(parseState('', FAMILIES)).toEqual(allRoles);
  expect(stateQuery(allRoles)).toBe('');
});

test.for(['family=data', 'sort=pay', 'q=engineer&family=data&family=security'])(
  'the state of ?%s survives its own address',
  (query) => {
    const state = parseState(query, FAMILIES);
    expect(state).not.toEqual(allRoles);
    expect(parseState(stateQuery(state), FAMILIES)).toEqual(state);
  },
);

test.for(['family=nope', 'sort=__proto__', 'sort=constructor', 'family[]=data', '%E0%A4%A', 'q='])(
  '?%s means nothing',
  (query) => {
    expect(parseState(query, FAMILIES)).toEqual(allRoles);
  },
);

test('missing values come last, whichever way the order runs', () => {
  const item = (name: string, pay?: number): FinderItem => ({
    ...base,
    names: [name],
    numbers: pay === undefined ? {} : { pay },
  });
  const items = [item('a', 2), item('b'), item('c', 3)];
  const down = sortedBy(allRoles, 'pay');
  for (const state of [down, sortedBy(down, 'pay')])
    expect(inOrder(items, state).at(-1)?.names[0]).toBe('b');
});

test('filters combine', () => {
  const state = parseState('q=engineer&family=data', FAMILIES);
  expect(passes({ ...base, family: 'data', names: ['Data engineer'] }, state)).toBe(true);
  expect(passes({ ...base, family: 'security', names: ['Security engineer'] }, state)).toBe(false);
  expect(passes({ ...base, family: 'data', names: ['Data analyst'] }, state)).toBe(false);
});

const base: FinderItem = { names: ['x'], place: 0, family: 'data', numbers: {} };
