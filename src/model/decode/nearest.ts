// Which roles ask for what an ad asks for, by the weights that also make the map of moves.
import { need, rarity, similarity, type Weights } from '../move-weights.ts';
import type { Strength } from './sections.ts';
import type { Recognised } from './recognise.ts';

/** How an ad's words count, in the terms of a guide's skills. */
const AS: Record<Strength, Parameters<typeof need>[0]> = {
  must: { kind: 'core', depth: 'working' },
  unclear: { kind: 'common', depth: 'working' },
  nice: { kind: 'emerging', depth: 'working' },
};

export interface RoleWeights {
  id: string;
  title: string;
  /** Weight of each skill of the role. */
  weights: Weights;
}

export interface NearRole {
  id: string;
  title: string;
  /** 0 nothing in common, 1 the same skills with the same weights. */
  similarity: number;
  /** Ids of skills that both ask for, those that count most first. */
  shared: string[];
  /** Heaviest skills of the role that the ad does not name. */
  unnamed: string[];
}

/** Skills of an ad with their weights, rare ones counting more, as for roles. */
export function adWeights(
  found: readonly Pick<Recognised, 'id' | 'strength'>[],
  roles: readonly RoleWeights[],
): Weights {
  return new Map(
    found.map(({ id, strength }) => {
      const holders = roles.filter(({ weights }) => weights.has(id)).length;
      return [id, need(AS[strength]) * rarity(roles.length, Math.max(1, holders))];
    }),
  );
}

/** The nearest roles that share at least two skills with the ad, nearest first. */
export function nearestRoles(
  found: readonly Pick<Recognised, 'id' | 'strength'>[],
  roles: readonly RoleWeights[],
  most = 3,
): NearRole[] {
  const ad = adWeights(found, roles);
  const heaviest = (ids: Iterable<string>, weights: Weights): string[] =>
    [...ids].toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1));
  return roles
    .map(({ id, title, weights }) => ({
      id,
      title,
      similarity: similarity(ad, weights),
      shared: heaviest(
        [...ad.keys()].filter((skill) => weights.has(skill)),
        weights,
      ),
      unnamed: heaviest(
        [...weights.keys()].filter((skill) => !ad.has(skill)),
        weights,
      ).slice(0, 4),
    }))
    .filter(({ shared }) => shared.length >= 2)
    .toSorted((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
