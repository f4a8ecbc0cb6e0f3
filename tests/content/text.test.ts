// Bytes, invisible characters, and texts that are made to hurt.
import { describe, expect, test } from 'vitest';
import { timedCheck } from '../support/fixture.ts';
import { bytes } from './cases/bytes.ts';
import { hidden } from './cases/hidden.ts';
import { bodies, testFiles, treeOf } from './cases/kinds.ts';
import { limits } from './cases/limits.ts';

describe('bytes', () => testFiles(bytes));
describe('invisible characters', () => testFiles(bodies(hidden)));
describe('limits', () => testFiles(limits));

test.for(limits.map((each) => [each.name, each] as const))('%s ends at once', ([name, each]) => {
  const { root } = treeOf([each]);
  expect(timedCheck(root).time).toBeLessThan(name.includes('laughs') ? 1000 : 3000);
});
