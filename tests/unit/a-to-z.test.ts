import { expect, test } from 'vitest';
import { aToZ } from '../../src/model/a-to-z.ts';
import { joinAtlas } from '../../src/model/atlas.ts';
import { readContent } from '../../src/reader/content.ts';

const { content } = readContent({ root: process.cwd() });
const { atlas } = joinAtlas(content, { today: '2026-11-21' });
const letters = aToZ(atlas);
const entries = letters.flatMap((letter) => letter.entries);

test('has every role, every other name and every skill', () => {
  for (const [id, { data }] of atlas.roles) {
    const href = `/roles/${id}/`;
    expect(entries).toContainEqual({ name: data.title, href, kind: 'role' });
    for (const name of data.aliases.filter((alias) => alias !== data.title)) {
      expect(entries).toContainEqual({ name, href, kind: 'alias', see: data.title });
    }
  }
  for (const [id, { data }] of atlas.skills) {
    expect(entries).toContainEqual({ name: data.title, href: `/skills/${id}/`, kind: 'skill' });
  }
});

test('"Backend engineer: see Back-end developer" stands under B', () => {
  const under = letters.find(({ letter }) => letter === 'B');
  const see = { name: 'Backend engineer', href: '/roles/back-end-developer/', kind: 'alias' };
  expect(under?.entries).toContainEqual({ ...see, see: 'Back-end developer' });
  expect(under?.id).toBe('letter-b');
});

test('a name that begins with a sign stands under its first letter', () => {
  const under = letters.find(({ entries: names }) =>
    names.some(({ name }) => name.startsWith('.NET')),
  );
  expect(under?.letter).toBe('N');
});

test('letters and names are in order, without empty letters', () => {
  const order = letters.map(({ letter }) => letter);
  expect(order).toEqual(order.toSorted());
  expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
  for (const { entries: names } of letters) {
    const keys = names.map(({ name }) =>
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim(),
    );
    expect(keys).toEqual(keys.toSorted());
    expect(keys.length).toBeGreaterThan(0);
  }
});
