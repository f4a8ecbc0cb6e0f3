import { expect, test } from 'vitest';
import { choiceQuery, readChoice } from '../../src/browser/compare/choice.ts';

const known = (id: string): boolean => /^[a-f]$/.test(id);

test.for([
  ['', [], [], []],
  ['?r=', [], [], []],
  ['?r=a,b', ['a', 'b'], [], []],
  ['?r=b,a', ['b', 'a'], [], []],
  ['?r=a%2Cb', ['a', 'b'], [], []],
  ['?r=a&r=b', ['a', 'b'], [], []],
  ['?r=a,a,,%20B', ['a', 'b'], [], []],
  ['?r=a,x,b,<b>', ['a', 'b'], ['x', '<b>'], []],
  ['?r=a,b,c,d,e,f', ['a', 'b', 'c', 'd'], [], ['e', 'f']],
] as const)('%s', ([query, ids, unknown, over]) => {
  expect(readChoice(query, known)).toEqual({ ids, unknown, over });
});

test('the address of a choice reads back as the same choice', () => {
  expect(choiceQuery(['a', 'b', 'c'])).toBe('?r=a,b,c');
  expect(readChoice(choiceQuery(['c', 'a']), known).ids).toEqual(['c', 'a']);
  expect(choiceQuery([])).toBe('');
});
