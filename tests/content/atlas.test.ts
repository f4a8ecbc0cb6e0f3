// What the whole atlas promises, beyond what each page must hold.
import { expect, test } from 'vitest';
import { builtAtlas, readAtlas } from '../../src/read-atlas.ts';

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

test('no title or other name leads to two roles', () => {
  const names = roles.flatMap(({ id, data }) =>
    [data.title, ...data.aliases].map((name) => [name.toLowerCase(), id] as const),
  );
  const shared = [...Map.groupBy(names, ([name]) => name)]
    .filter(([, uses]) => new Set(uses.map(([, id]) => id)).size > 1)
    .map(([name]) => name);
  expect(shared).toEqual([]);
});

test('the pages and the steps after them share one reading', () => {
  expect(builtAtlas()).toBe(builtAtlas());
  expect([...builtAtlas().roles.keys()]).toEqual([...atlas.roles.keys()]);
});
