// The map is laid out at build time: its rules are held here, for today's content and for 75 roles.
import { expect, test } from 'vitest';
import { roleMap, type Place, type RoleMap } from '../../src/charts/role-map.ts';
import { fieldOf, graticule } from '../../src/components/moves/graticule.ts';
import { land } from '../../src/components/moves/land.ts';
import { nearPlaces } from '../../src/components/moves/near.ts';
import { familySymbol } from '../../src/components/moves/symbols.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import { linesOf } from '../../src/model/move-labels.ts';
import { mapInput } from '../../src/model/move-map.ts';
import { allWeights, similarity } from '../../src/model/move-weights.ts';
import { NEAR_ENOUGH, nearMap } from '../../src/model/moves.ts';
import { readAtlas } from '../../src/read-atlas.ts';
import { makeAtlas, makeFamily, makeRole } from '../support/make.ts';

const FAMILIES = [
  ...['Software engineering', 'Data', 'Cloud and infrastructure', 'Security', 'Quality'],
  ...['Design and content', 'AI and machine learning', 'Product and management', 'IT support'],
];
const FIRST = ['Back-end', 'Cloud', 'Mobile app', 'Machine learning', 'Cybersecurity', 'Technical'];
const LAST = ['developer', 'engineer', 'analyst', 'administrator', 'support specialist'];

/** Roles with skills of their own family, of the next one and of all, always the same. */
function generated(count: number): Atlas {
  let state = 42;
  const random = (below: number): number => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
  const roles = Array.from({ length: count }, (_, i) => {
    const home = i % FAMILIES.length;
    const pools = [`f${home}`, `f${home}`, `f${(home + 1) % FAMILIES.length}`, 'all'];
    const ids = Array.from({ length: 40 }, () => `${pools[random(4)]}-${random(random(30) + 1)}`);
    const title = `${FIRST[i % FIRST.length]} ${LAST[random(LAST.length)]}`;
    const skills = [...new Set(ids)].slice(0, 22).map((skill, j) => ({
      ...{ skill, why: 'For work.' },
      kind: j < 8 ? ('core' as const) : ('common' as const),
      depth: (['basic', 'working', 'deep'] as const)[random(3)] ?? 'deep',
    }));
    return makeRole({ title, family: `f${home}`, skills }, `role-${String(i).padStart(3, '0')}`);
  });
  const families = FAMILIES.map((title, i) => [`f${i}`, makeFamily({ title })] as const);
  return makeAtlas({ roles, families: new Map(families) });
}

const real = readAtlas(process.cwd(), { drafts: false });
const cases: [string, Atlas][] = [
  ['the real content', real],
  ['75 generated roles', generated(75)],
  ['two roles', generated(2)],
];
const sheetsOf = (atlas: Atlas): [string, RoleMap][] => Object.entries(roleMap(mapInput(atlas)));

const overlaps = (a: Place, b: Place): boolean =>
  a.x + a.box.left < b.x + b.box.right &&
  b.x + b.box.left < a.x + a.box.right &&
  a.y + a.box.top < b.y + b.box.bottom &&
  b.y + b.box.top < a.y + a.box.bottom;

test.for(cases)('every role and family has a place of its own on the map: %s', ([, atlas]) => {
  for (const [name, map] of sheetsOf(atlas)) {
    const ids = map.places.filter((p) => p.kind === 'role').map((place) => place.id);
    expect(ids.toSorted()).toEqual([...atlas.roles.keys()].toSorted());
    for (const [i, place] of map.places.entries()) {
      const { x, y, box, lines } = place;
      const label = `${name}: ${lines.join(' ')}`;
      expect(Number.isInteger(x) && Number.isInteger(y), label).toBe(true);
      expect(x + box.left, label).toBeGreaterThanOrEqual(0);
      expect(y + box.top, label).toBeGreaterThanOrEqual(0);
      expect(x + box.right, label).toBeLessThanOrEqual(map.width);
      expect(y + box.bottom, label).toBeLessThanOrEqual(map.height);
      for (const other of map.places.slice(i + 1))
        expect(overlaps(place, other), `${label} and ${other.lines.join(' ')}`).toBe(false);
    }
  }
});

test.for(cases)('the same atlas gives the same map, to the byte: %s', ([, atlas]) => {
  const draw = () => JSON.stringify(sheetsOf(atlas).map(([, map]) => [map, land(map)]));
  expect(draw()).toBe(draw());
});

test('the order of the files does not matter', () => {
  const turned = { ...real, roles: new Map([...real.roles].toReversed()) };
  expect(JSON.stringify(roleMap(mapInput(turned)))).toBe(JSON.stringify(roleMap(mapInput(real))));
});

/** Rank correlation of two lists. */
function ranked(a: readonly number[], b: readonly number[]): number {
  const ranks = (list: readonly number[]): number[] => {
    const order = list.map((_, i) => i).toSorted((i, j) => (list[i] ?? 0) - (list[j] ?? 0));
    return list.map((_, i) => order.indexOf(i));
  };
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length - 1) / 2;
  const product = (p: number[], q: number[]): number =>
    p.reduce((sum, value, i) => sum + (value - middle) * ((q[i] ?? 0) - middle), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

test('nearer roles lie nearer', () => {
  const weights = allWeights(real);
  const { wide } = roleMap(mapInput(real));
  const roles = wide.places.filter((place) => place.kind === 'role');
  const pairs = roles.flatMap((a, i) => roles.slice(i + 1).map((b) => [a, b] as const));
  const apart = pairs.map(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y));
  const near = pairs.map(([a, b]) => similarity(weights.get(a.id)!, weights.get(b.id)!));
  expect(ranked(apart, near)).toBeLessThan(-0.5);
});

test('lines join each role to its nearest, where these are near enough', () => {
  const { lines } = roleMap(mapInput(real)).wide;
  for (const { similarity: near } of lines) expect(near).toBeGreaterThanOrEqual(NEAR_ENOUGH);
  for (const id of real.roles.keys()) {
    const [nearest] = nearMap(real, id);
    if (!nearest || nearest.similarity < NEAR_ENOUGH) continue;
    const found = lines.some(
      ({ a, b }) => [a.id, b.id].toSorted().join() === [id, nearest.id].toSorted().join(),
    );
    expect(found, `${id} to ${nearest.id}`).toBe(true);
  }
});

test('pairs that pull at the map grow with the roles and not with their square', () => {
  const { ties } = mapInput(generated(300));
  expect(ties.length).toBeLessThan(300 * 50);
});

test.for(cases)('each family has one outline, and the sea is drawn: %s', ([, atlas]) => {
  for (const [, map] of sheetsOf(atlas)) {
    const { countries, water } = land(map);
    const families = new Set([...atlas.roles.values()].map((role) => role.data.family));
    expect(new Set(countries.map((country) => country.family))).toEqual(families);
    for (const path of [...countries.map((country) => country.path), ...water])
      expect(path).toMatch(/^(M-?\d+,-?\d+q[-\d ]+z)+$/);
  }
});

test('fields are named by letter and number', () => {
  const map = roleMap(mapInput(real)).wide;
  const { across, down, columns, rows } = graticule(map);
  const at = (x: number, y: number) => fieldOf(map, { ...map.places[0]!, x, y });
  expect(at(1, 1)).toBe('A1');
  expect(at(across * 2.5, down * 2.5)).toBe('C3');
  expect(at(map.width - 1, map.height - 1)).toBe(`${'ABCDEFGH'[columns - 1]}${rows}`);
});

test('long names break where both lines are most alike', () => {
  expect(linesOf('Data engineer', 13)).toEqual(['Data engineer']);
  expect(linesOf('Machine learning engineer', 13)).toEqual(['Machine learning', 'engineer']);
  expect(linesOf('Anästhesiefachpflegerin', 13)).toEqual(['Anästhesiefachpflegerin']);
});

test('fourteen families have symbols of their own', () => {
  const symbols = Array.from({ length: 14 }, (_, i) => JSON.stringify(familySymbol(i)));
  expect(new Set(symbols).size).toBe(14);
});

test('on the small map the shorter line is the nearer role, and all names are in the box', () => {
  for (const id of real.roles.keys()) {
    const { places, box } = nearPlaces(nearMap(real, id));
    const [left = 0, top = 0, width = 0, height = 0] = box;
    const lengths = places.map(({ x, y }) => Math.round(Math.hypot(x, y)));
    for (const [i, length] of lengths.entries())
      expect(length, id).toBeGreaterThanOrEqual((lengths[i - 1] ?? 0) - 1);
    for (const { x, y } of places) {
      expect(x > left && x < left + width, id).toBe(true);
      expect(y > top && y < top + height, id).toBe(true);
    }
    expect(width).toBeLessThan(440);
  }
});
