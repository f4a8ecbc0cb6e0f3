import { expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../src/reader/suggest.ts';

test.for([
  ['', '', 0],
  ['a', 'a', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['data', 'dat', 1],
  ['data', 'datas', 1],
  ['data', 'date', 1],
  ['form', 'from', 1],
  ['ab', 'ba', 1],
  ['abcd', 'badc', 2],
  ['ca', 'abc', 3],
  ['sql', 'css', 3],
] as const)('from %j to %j it is %d edits, both ways', ([a, b, edits]) => {
  expect(editDistance(a, b)).toBe(edits);
  expect(editDistance(b, a)).toBe(edits);
});

const KNOWN = ['data-engineer', 'data-scientist', 'nurse', 'sql', 'go'];

test.for([
  ['data-enginer', 'data-engineer'],
  ['dta-scientsit', 'data-scientist'],
  ['DATA-ENGINEER', 'data-engineer'],
  ['nurs', 'nurse'],
  ['sqll', 'sql'],
  ['g', 'go'],
  ['nurse', 'nurse'],
] as const)('%s is near %s', ([word, near]) => {
  expect(nearest(word, KNOWN)).toBe(near);
});

test.for(['css', 'nu', 'purest', 'data', 'engineer', 'x', 'javascript'])(
  '%s is near none',
  (word) => {
    expect(nearest(word, KNOWN)).toBeUndefined();
  },
);

test('a third of the letters may be wrong, not more', () => {
  expect(nearest('abcdefXYZ', ['abcdefghi'])).toBe('abcdefghi');
  expect(nearest('abcdeWXYZ', ['abcdefghi'])).toBeUndefined();
});

test('the nearest wins; of two as near, the first', () => {
  expect(nearest('abcd', ['abxy', 'abcx', 'abcd'])).toBe('abcd');
  expect(nearest('abcdef', ['abcdex', 'abcdey'])).toBe('abcdex');
  expect(nearest('abcdef', new Set<string>())).toBeUndefined();
});

test('a hint names the nearest or says what to do otherwise', () => {
  expect(didYouMean('nurs', KNOWN, 'Add it.')).toBe('Did you mean "nurse"?');
  expect(didYouMean('javascript', KNOWN, 'Add it.')).toBe('Add it.');
});
