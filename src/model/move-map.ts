// What the map of roles shows, before anything is placed: roles, their families, and how near they are.
import type { Atlas } from './atlas.ts';
import { allWeights, similarity } from './move-weights.ts';
import { NEAR_ENOUGH, nearRoles } from './moves.ts';

export interface MapInput {
  roles: readonly { id: string; title: string; family: string }[];
  /** Only those with roles, in the order of the site. */
  families: readonly { id: string; title: string; hue: number }[];
  /** Pairs whose distance matters, each once, the nearest first. */
  ties: readonly Tie[];
  /** Those of them that are drawn. */
  lines: readonly Tie[];
}

export interface Tie {
  a: string;
  b: string;
  similarity: number;
}

/** Roles that every other one is measured against, so that the map holds as a whole. */
const LANDMARKS = 40;

/** Landmarks are spread evenly over the alphabet; few roles are all landmarks. */
function landmarks(ids: readonly string[]): string[] {
  const every = Math.max(1, ids.length / LANDMARKS);
  return ids.filter((_, i) => Math.floor(i / every) !== Math.floor((i - 1) / every));
}

/** Pairs that pull at the map; their number grows with the roles, not with all pairs of roles. */
function pulling(atlas: Atlas, ids: readonly string[]): Tie[] {
  const weights = allWeights(atlas);
  const ties = new Map<string, Tie>();
  const tie = (one: string, other: string): void => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const [first, second] = [weights.get(a), weights.get(b)];
    if (a === b || ties.has(`${a} ${b}`) || !first || !second) return;
    ties.set(`${a} ${b}`, { a, b, similarity: similarity(first, second) });
  };
  for (const [id, near] of nearRoles(atlas)) for (const other of near) tie(id, other.id);
  for (const mark of landmarks(ids)) for (const id of ids) tie(mark, id);
  return [...ties.values()].toSorted(
    (x, y) => y.similarity - x.similarity || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1),
  );
}

/** Each role is joined to so many of its nearest, and to those that it is among the nearest of. */
const JOINED = 2;

function drawn(ties: readonly Tie[]): Tie[] {
  const count = new Map<string, number>();
  return ties.filter(({ a, b, similarity: near }) => {
    const [x, y] = [count.get(a) ?? 0, count.get(b) ?? 0];
    if (near < NEAR_ENOUGH || (x >= JOINED && y >= JOINED)) return false;
    count.set(a, x + 1).set(b, y + 1);
    return true;
  });
}

/** The map's roles A to Z by id, their families, and the pairs that matter. */
export function mapInput(atlas: Atlas): MapInput {
  const ids = [...atlas.roles.keys()].toSorted();
  const ties = pulling(atlas, ids);
  return {
    roles: ids.flatMap((id) => {
      const data = atlas.roles.get(id)?.data;
      return data ? [{ id, title: data.title, family: data.family }] : [];
    }),
    families: [...atlas.families]
      .filter(([id]) => atlas.rolesByFamily.get(id)?.length)
      .map(([id, { title, hue }]) => ({ id, title, hue })),
    ties,
    lines: drawn(ties),
  };
}
