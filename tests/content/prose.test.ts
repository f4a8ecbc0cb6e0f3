// What the rules about prose find in pages that are otherwise right, and what they leave alone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/schema/rules.ts';
import { expectProblems } from '../support/fixture.ts';
import { bodies, testFiles } from './cases/kinds.ts';
import { rightProse } from './cases/right-prose.ts';
import { wrongEdits } from './cases/wrong-edits.ts';
import { wrongProse } from './cases/wrong-prose.ts';

describe('wrong prose', () => testFiles(bodies(wrongProse)));
describe('right prose', () => testFiles(bodies(rightProse)));
test.for(wrongEdits)('%s', ([, changes, expected]) => expectProblems(changes, expected));

test('there are a hundred wrong edits and thirty right ones, and each wrong one is found', () => {
  expect(wrongProse.length + wrongEdits.length).toBeGreaterThanOrEqual(100);
  expect(rightProse.length).toBeGreaterThanOrEqual(30);
  expect(wrongProse.filter(([, , ...found]) => found.length === 0)).toEqual([]);
  expect(wrongEdits.filter(([, , found]) => found.length === 0)).toEqual([]);
  expect(rightProse.filter(([, , ...found]) => found.length > 0)).toEqual([]);
});

test('every rule is broken by some test of this folder', () => {
  const names = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const all = names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('');
  const untested = Object.keys(rules).filter((code) => !all.includes(`  ${code}  `));
  expect(untested).toEqual([]);
});
