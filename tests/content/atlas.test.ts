// What the whole atlas promises, beyond what each page must hold.
import { expect, test } from 'vitest';
import { builtAtlas, readAtlas } from '../../src/read-atlas.ts';
import { es } from '../../src/texts/es.ts';

const atlas = readAtlas(process.cwd(), { drafts: false });
const roles = [...atlas.roles.values()];

test('every role is led to by at least two others, as a next step or a neighbor', () => {
  const from = new Map(roles.map(({ id }) => [id, new Set<string>()]));
  for (const { id, data } of roles)
    for (const { role } of [...data.next, ...data.neighbors])
      if (role && role !== id) from.get(role)?.add(id);
  const alone = [...from].filter(([, others]) => others.size < 2).map(([id]) => id);
  expect(alone).toEqual([]);
});

test('every education that the projections name has Spanish words', () => {
  const named = atlas.allFacts
    .filter(({ source, measure }) => source === 'bls-ep' && measure === 'entry-education')
    .map(({ value }) => String(value));
  expect(new Set(named).size).toBeGreaterThan(2);
  expect(named.filter((value) => !es.figures.values[value])).toEqual([]);
});

test('the pages and the steps after them share one reading', () => {
  expect(builtAtlas()).toBe(builtAtlas());
  expect([...builtAtlas().roles.keys()]).toEqual([...atlas.roles.keys()]);
});
