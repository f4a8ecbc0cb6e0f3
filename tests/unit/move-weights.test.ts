import { expect, test } from 'vitest';
import { allWeights, need, nearest, rarity, similarity } from '../../src/model/move-weights.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeRole } from '../support/make.ts';

type Skill = Role['skills'][number];
const skill = (
  id: string,
  kind: Skill['kind'] = 'core',
  depth: Skill['depth'] = 'deep',
): Skill => ({
  skill: id,
  kind,
  depth,
  why: 'For work.',
});
const role = (id: string, ...skills: Skill[]) => makeRole({ title: id, skills }, id);
const weights = (entries: Record<string, number>) => new Map(Object.entries(entries));

test.for([
  ['core', 'deep', 9],
  ['core', 'basic', 3],
  ['common', 'working', 4],
  ['emerging', 'deep', 3],
  ['emerging', 'basic', 1],
] as const)('a %s skill at depth %s weighs %d', ([kind, depth, weight]) => {
  expect(need({ kind, depth })).toBe(weight);
});

test('rarity runs from 1, all need it, to 2, one does', () => {
  expect(rarity(75, 75)).toBe(1);
  expect(rarity(75, 1)).toBe(2);
  expect(rarity(16, 4)).toBe(1.5);
  expect(rarity(1, 1)).toBe(1);
  for (let holders = 2; holders <= 75; holders++)
    expect(rarity(75, holders)).toBeLessThan(rarity(75, holders - 1));
});

test('a skill that few roles need joins two roles more than one that all need', () => {
  const roles = [
    role('a', skill('git'), skill('rust')),
    role('b', skill('git'), skill('css')),
    role('c', skill('git'), skill('rust')),
    role('d', skill('git'), skill('sql')),
  ];
  const of = allWeights(makeAtlas({ roles }));
  expect(of.get('a')).toEqual(weights({ git: 9, rust: 13.5 }));
  expect(of.get('b')).toEqual(weights({ git: 9, css: 18 }));
});

test('nearness is what is shared of what is needed together', () => {
  const [a, b] = [weights({ x: 3, y: 1 }), weights({ x: 1, z: 2 })];
  // Shared: 1. Together: 3 of x, 1 of y, 2 of z.
  expect(similarity(a, b)).toBe(0.167);
  expect(similarity(b, a)).toBe(similarity(a, b));
  expect(similarity(a, a)).toBe(1);
  expect(similarity(a, weights({ z: 5 }))).toBe(0);
  expect(similarity(weights({}), weights({}))).toBe(0);
});

test('the nearest are found through skills, the same as pair by pair', () => {
  const all = new Map([
    ['a', weights({ x: 3, y: 1 })],
    ['b', weights({ x: 1, z: 2 })],
    ['c', weights({ x: 3, y: 2 })],
    ['d', weights({ q: 1 })],
    ['e', weights({ x: 3, y: 2 })],
  ]);
  const found = nearest(all, 9);
  for (const [id, near] of found) {
    expect(near.map((other) => other.id)).not.toContain(id);
    for (const other of near)
      expect(other.similarity).toBe(similarity(all.get(id)!, all.get(other.id)!));
  }
  expect(found.get('a')?.map((other) => other.id)).toEqual(['c', 'e', 'b']);
  expect(found.get('d')).toEqual([]);
  expect(
    nearest(all, 1)
      .get('a')
      ?.map((other) => other.id),
  ).toEqual(['c']);
});
