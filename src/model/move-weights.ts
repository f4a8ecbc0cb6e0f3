// How much a skill counts for a role, and from that how near two roles are.
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';

type RoleSkill = Role['skills'][number];

const KIND = { core: 3, common: 2, emerging: 1 } as const;

/** Depths in order, so that they can be compared. */
export const depthRank = { basic: 1, working: 2, deep: 3 } as const;

/** Skills of one role with their weights, by id. */
export type Weights = ReadonlyMap<string, number>;

/** Weight of a skill in one role before rarity: kind times depth, 1 to 9. */
export function need(entry: Pick<RoleSkill, 'kind' | 'depth'>): number {
  return KIND[entry.kind] * depthRank[entry.depth];
}

/**
 * 1 for a skill that every role needs, 2 for one that a single role needs; on a logarithmic
 * scale between, so that the weights stay alike while the atlas grows.
 */
export function rarity(roles: number, holders: number): number {
  return roles < 2 ? 1 : 1 + Math.log(roles / holders) / Math.log(roles);
}

/** Weights of every role's skills, by the id of the role. */
export function allWeights(atlas: Pick<Atlas, 'roles' | 'rolesBySkill'>): Map<string, Weights> {
  const count = atlas.roles.size;
  const rare = new Map(
    [...atlas.rolesBySkill].map(([skill, holders]) => [skill, rarity(count, holders.length)]),
  );
  return new Map(
    [...atlas.roles.values()].map(({ id, data }) => [
      id,
      new Map(
        data.skills.map((entry) => [entry.skill, need(entry) * (rare.get(entry.skill) ?? 1)]),
      ),
    ]),
  );
}

const sum = (weights: Weights): number => weights.values().reduce((total, w) => total + w, 0);

/** Of what two roles need together, the part that they share: 0 nothing, 1 the same skills. */
export function similarity(a: Weights, b: Weights): number {
  let shared = 0;
  for (const [skill, weight] of a) shared += Math.min(weight, b.get(skill) ?? 0);
  return ratio(shared, sum(a) + sum(b));
}

/** What is needed together is both sums without what would be counted twice. */
function ratio(shared: number, both: number): number {
  const union = both - shared;
  return union > 0 ? Math.round((shared / union) * 1000) / 1000 : 0;
}

/** Another role and how near it is. */
export interface Near {
  id: string;
  similarity: number;
}

/** Nearest first; by id where equal, so that the order never depends on the order of files. */
const nearer = (a: Near, b: Near): number => b.similarity - a.similarity || (a.id < b.id ? -1 : 1);

/**
 * The nearest others of every role. Goes from skill to roles and never over all pairs of roles:
 * those without a common skill are not looked at.
 */
export function nearest(all: ReadonlyMap<string, Weights>, most: number): Map<string, Near[]> {
  const holders = new Map<string, { id: string; weight: number }[]>();
  for (const [id, weights] of all) {
    for (const [skill, weight] of weights) {
      const known = holders.get(skill);
      if (known) known.push({ id, weight });
      else holders.set(skill, [{ id, weight }]);
    }
  }
  const sums = new Map([...all].map(([id, weights]) => [id, sum(weights)]));
  return new Map(
    [...all].map(([id, weights]) => {
      const shared = new Map<string, number>();
      for (const [skill, weight] of weights) {
        for (const other of holders.get(skill) ?? [])
          shared.set(other.id, (shared.get(other.id) ?? 0) + Math.min(weight, other.weight));
      }
      shared.delete(id);
      const near = [...shared].map(([other, part]) => ({
        id: other,
        similarity: ratio(part, (sums.get(id) ?? 0) + (sums.get(other) ?? 0)),
      }));
      return [id, near.toSorted(nearer).slice(0, most)];
    }),
  );
}
