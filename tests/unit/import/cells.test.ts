import { expect, test } from 'vitest';
import { numberIn, plain, readFigure, roundEven, textOf } from '../../../scripts/import/cells.ts';
import { refusal } from './help.ts';

const marks = { notes: { '*': 'suppressed', '#': 'top-coded' }, empty: ['NA'] } as const;

test('text is one line without spaces around', () => {
  expect(textOf(' Employment,\n2024 ')).toBe('Employment, 2024');
  expect([textOf(null), textOf(undefined), textOf(5)]).toEqual(['', '', '5']);
});

test('a number loses the noise of binary fractions and trailing zeros', () => {
  expect([plain(0.1 + 0.2), plain(169956.1 * 1000), plain(3)]).toEqual(['0.3', '169956100', '3']);
});

test('commas part thousands or nothing', () => {
  expect([numberIn('1,687,890'), numberIn('-0.5'), numberIn('3.5620')]).toEqual([
    1687890, -0.5, 3.562,
  ]);
  expect(['1,68', '12,34,567', '1e5', '$5', '5 %', ''].map(numberIn)).toEqual(
    Array.from({ length: 6 }, () => undefined),
  );
});

test('a mark becomes a note, never a number', () => {
  expect(readFigure('*', marks, 'here')).toEqual({ kind: 'note', note: 'suppressed' });
  expect(readFigure(' # ', marks, 'here')).toEqual({ kind: 'note', note: 'top-coded' });
  expect(readFigure('NA', marks, 'here')).toEqual({ kind: 'empty' });
  expect(readFigure(null, marks, 'here')).toEqual({ kind: 'empty' });
  expect(readFigure(0, marks, 'here')).toEqual({ kind: 'number', value: 0 });
});

test('text in a number is refused with the marks that are known', async () => {
  expect(await refusal(() => readFigure('constructor', marks, 'a.xlsx, row 3, X'))).toEqual([
    'a.xlsx, row 3, X is "constructor", not a number',
    'Besides numbers only "*", "#", "NA" and empty cells are known here.',
  ]);
  expect(await refusal(() => readFigure(true, { notes: {}, empty: [] }, 'X'))).toEqual([
    'X is "true", not a number',
    'Only numbers and empty cells are known here.',
  ]);
});

test('ties round to the even digit', () => {
  expect([0.5, 1.5, 2.5, 2.51, -1.5].map((n) => roundEven(n))).toEqual([0, 2, 2, 3, -2]);
  expect([roundEven(5.25, 1), roundEven(5.35, 1), roundEven(2.675, 2)]).toEqual([5.2, 5.4, 2.68]);
});
