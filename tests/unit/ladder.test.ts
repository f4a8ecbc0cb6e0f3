import { expect, test } from 'vitest';
import { findLadder } from '../../src/reader/ladder.ts';

/** "Average salary by level" of one of the pages this project started from. */
const SEED_002 = [128_063, 112_695, 102_450, 92_205, 76_838];

test('a published table whose steps are 0.75 to 1.25 of one average is found out', () => {
  expect(findLadder(SEED_002)).toEqual({ base: 102_450, multiples: [1.25, 1.1, 1, 0.9, 0.75] });
});

test('the order of the rows does not matter', () => {
  expect(findLadder(SEED_002.toReversed())?.base).toBe(102_450);
});

const DATA: [string, number[]][] = [
  ['survey medians by experience', [125_000, 170_500, 170_000, 185_000]],
  ['round numbers, which fall on multiples by chance', [100_000, 150_000, 200_000, 250_000]],
  ['official percentiles', [48_100, 64_230, 92_650, 126_230, 162_290]],
  ['wage levels that are evenly spaced', [67_704, 95_867, 124_010, 152_173]],
  [
    'one value off by a dollar more than rounding explains',
    [128_065, 112_695, 102_450, 92_205, 76_838],
  ],
  ['too few steps to tell', [112_695, 102_450, 92_205]],
];

test.for(DATA)('no alarm for %s', ([, values]) => {
  expect(findLadder(values)).toBeUndefined();
});
