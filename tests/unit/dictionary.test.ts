import { beforeEach, expect, test, vi } from 'vitest';

type Dictionary = typeof import('../../src/prose/dictionary.ts');
let dictionary: Dictionary;

beforeEach(async () => {
  vi.resetModules();
  dictionary = await import('../../src/prose/dictionary.ts');
});

test('words are known with their accents, wrong ones get the nearest word', () => {
  expect(['engineer', 'café', 'enginer'].map(dictionary.isKnown)).toEqual([true, true, false]);
  expect(dictionary.suggestion('enginer')).toBe('engineer');
  expect(dictionary.suggestion('qqqqzzzz')).toBeUndefined();
});

test('what was said is given to keep, once', () => {
  dictionary.isKnown('engineer');
  dictionary.isKnown('enginer');
  dictionary.suggestion('enginer');
  dictionary.suggestion('qqqqzzzz');
  expect(dictionary.learned()).toEqual({
    right: ['engineer'],
    wrong: ['enginer'],
    near: [
      ['enginer', 'engineer'],
      ['qqqqzzzz', null],
    ],
  });
  expect(dictionary.learned()).toBeUndefined();
});

test('what was kept is believed and not looked up again', () => {
  const load = vi.fn(() => ({
    right: ['qqqqzzzz'],
    wrong: ['engineer'],
    near: [['table', 'chair'] satisfies [string, string]],
  }));
  dictionary.recallWith(load);
  expect(load).not.toHaveBeenCalled();
  expect(['qqqqzzzz', 'engineer'].map(dictionary.isKnown)).toEqual([true, false]);
  expect(dictionary.suggestion('table')).toBe('chair');
  expect(load).toHaveBeenCalledTimes(1);
  expect(dictionary.learned()).toBeUndefined();
  dictionary.isKnown('chair');
  expect(dictionary.learned()).toMatchObject({ right: ['qqqqzzzz', 'chair'], wrong: ['engineer'] });
});

test('only words that this run has seen count as seen', () => {
  expect(dictionary.isSeen('engineer')).toBe(false);
  dictionary.isKnown('engineer');
  expect(dictionary.isSeen('engineer')).toBe(true);
});
