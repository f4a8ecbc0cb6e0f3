import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figures } from '../../../scripts/bench/figures.ts';
import { generate } from '../../../scripts/bench/generate.ts';
import { nameOf } from '../../../scripts/bench/words.ts';
import { joinAtlas } from '../../../src/model/atlas.ts';
import { readContent } from '../../../src/reader/content.ts';
import { rules } from '../../../src/schema/rules.ts';
import { makeContent, TODAY } from '../../support/fixture.ts';

const made = (guides: number, seed: number): { root: string; ids: string[] } => {
  const root = makeContent();
  return { root, ids: generate({ root, guides, seed }) };
};

const bytes = (root: string): string =>
  readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .toSorted()
    .map((name) => `${name}\n${readFileSync(join(root, 'content', name), 'utf8')}`)
    .join('\n');

test('the same seed gives the same bytes, another seed other ones', () => {
  const [one, same, other] = [made(6, 1), made(6, 1), made(6, 2)].map(({ root }) => bytes(root));
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});

test('generated content passes the check without an error', () => {
  const { root, ids } = made(24, 9);
  const { content, problems } = readContent({ root, cached: false });
  const joined = joinAtlas(content, { drafts: true, today: TODAY });
  const errors = [...problems, ...joined.problems].filter(
    ({ rule }) => rules[rule].severity === 'error',
  );
  expect(errors).toEqual([]);
  expect(ids.filter((id) => joined.atlas.roles.has(id))).toHaveLength(24);
});

test('guides are as long as real ones, and each differs from the others', () => {
  const { root, ids } = made(3, 9);
  const bodies = ids.map(
    (id) => readFileSync(join(root, `content/roles/${id}.mdx`), 'utf8').split('\n---\n')[1] ?? '',
  );
  for (const body of bodies) {
    const words = body.split(/\s+/).length;
    expect(words).toBeGreaterThan(1500);
    expect(words).toBeLessThan(2300);
  }
  expect(new Set(bodies).size).toBe(3);
});

test('no two pages share an invented name', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => nameOf(i));
  expect(new Set(names).size).toBe(names.length);
});

test('figures are only made for tables that exist, and stay below the size of a table', () => {
  expect(figures(9, 30, new Set()).rows.size).toBe(0);
  const { rows } = figures(9, 5000, new Set(['bls-oews-state', 'bls-ep', 'ai-jobs']));
  expect([...rows.keys()].toSorted()).toEqual(['ai-jobs', 'bls-ep', 'bls-oews-state']);
  for (const lines of rows.values()) expect(lines.join('\n').length).toBeLessThan(4_500_000);
});
