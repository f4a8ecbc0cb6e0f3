// What the map and the moves rest on.
import { expect, test } from 'vitest';
import { moves } from '../../src/model/moves.ts';
import { need, rarity, similarity } from '../../src/model/move-weights.ts';
import { readAtlas } from '../../src/read-atlas.ts';

test('core and deep needs weigh more, rare skills more than common ones', () => {
  expect(need({ kind: 'core', depth: 'deep' })).toBeGreaterThan(
    need({ kind: 'core', depth: 'basic' }),
  );
  expect(need({ kind: 'core', depth: 'basic' })).toBeGreaterThan(
    need({ kind: 'emerging', depth: 'basic' }),
  );
  expect(rarity(10, 1)).toBeGreaterThan(rarity(10, 9));
});

test('similarity runs from 0 to 1 and is the same both ways', () => {
  const a = new Map([
    ['sql', 2],
    ['python', 1],
  ]);
  const b = new Map([
    ['sql', 1],
    ['css', 3],
  ]);
  expect(similarity(a, a)).toBe(1);
  expect(similarity(a, new Map([['css', 1]]))).toBe(0);
  expect(similarity(a, b)).toBeCloseTo(similarity(b, a));
  expect(similarity(a, b)).toBeGreaterThan(0);
  expect(similarity(a, b)).toBeLessThan(1);
});

const atlas = readAtlas(process.cwd(), { drafts: false });

test('a move splits all skills of the new role into keep, deepen and learn', () => {
  for (const list of moves(atlas).values()) {
    for (const move of list) {
      const skills = [...move.keep, ...move.deepen, ...move.learn].map((skill) => skill.title);
      expect(new Set(skills).size).toBe(skills.length);
      expect(skills.length).toBe(atlas.roles.get(move.to)?.data.skills.length);
    }
  }
});

test('every role is reached by at least two moves', () => {
  const reached = new Map<string, number>();
  for (const list of moves(atlas).values())
    for (const move of list) reached.set(move.to, (reached.get(move.to) ?? 0) + 1);
  for (const id of atlas.roles.keys()) expect(reached.get(id) ?? 0, id).toBeGreaterThanOrEqual(2);
});

test('the same atlas gives the same moves', () => {
  expect(JSON.stringify([...moves(readAtlas(process.cwd(), { drafts: false }))])).toBe(
    JSON.stringify([...moves(atlas)]),
  );
});
