// What the map of roles shows, before anything is placed: roles, their families, and how near they are.
import type { Atlas } from './atlas.ts';
import { nearRoles } from './moves.ts';

export interface MapInput {
  roles: readonly { id: string; title: string; family: string }[];
  /** Only those with roles, in the order of the site. */
  families: readonly { id: string; title: string; hue: number }[];
  /** Pairs of near roles, each once, the nearest first. */
  ties: readonly { a: string; b: string; similarity: number }[];
}

/** Nearest others of a role that pull at its place. */
const PULLING = 6;

export function mapInput(atlas: Atlas): MapInput {
  const ties = new Map<string, MapInput['ties'][number]>();
  for (const [id, near] of nearRoles(atlas)) {
    for (const { id: other, similarity } of near.slice(0, PULLING)) {
      const [a, b] = id < other ? [id, other] : [other, id];
      ties.set(`${a} ${b}`, { a, b, similarity });
    }
  }
  return {
    roles: [...atlas.roles.values()]
      .map(({ id, data }) => ({ id, title: data.title, family: data.family }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    families: [...atlas.families]
      .filter(([id]) => atlas.rolesByFamily.get(id)?.length)
      .map(([id, { title, hue }]) => ({ id, title, hue })),
    ties: [...ties.values()].toSorted(
      (x, y) => y.similarity - x.similarity || (x.a + x.b < y.a + y.b ? -1 : 1),
    ),
  };
}
