// Moves between roles: what carries over, what must go deeper, what is new, and what pay does.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { movePay, rowsBySource, type MovePay, type RowsBySource } from './move-pay.ts';
import {
  allWeights,
  depthRank,
  nearest,
  similarity,
  type Near,
  type Weights,
} from './move-weights.ts';
import { linkTo, skillLink, type PageLink } from './role-link.ts';
import { oncePer } from './once.ts';

/** From this similarity on two roles are near enough to move between. */
export const NEAR_ENOUGH = 0.09;
/** Nearest roles listed for each; those that the guide names come on top. */
export const MOST_NEAR = 5;

type Depth = Role['skills'][number]['depth'];

export interface MoveSkill extends PageLink {
  id: string;
  /** How well the new role needs it. */
  depth: Depth;
  /** How well the old one needs it; missing where it does not. */
  held?: Depth;
}

export interface Move {
  from: string;
  to: string;
  similarity: number;
  /** Skills known well enough, those that weigh most in the new role first. */
  keep: MoveSkill[];
  deepen: MoveSkill[];
  learn: MoveSkill[];
  pay: MovePay;
  /** The guide's own words, in Markdown with figures. */
  note?: string;
}

/** Splits what the new role needs by how well the old one needs it. */
export function skillsOf(
  atlas: Atlas,
  from: Role,
  to: Role,
  weights: Weights = new Map(),
): Pick<Move, 'keep' | 'deepen' | 'learn'> {
  const held = new Map(from.skills.map((entry) => [entry.skill, entry.depth]));
  const skills = to.skills
    .map(({ skill, depth }): MoveSkill => {
      const known = held.get(skill);
      return { id: skill, ...skillLink(atlas, skill), depth, ...(known ? { held: known } : {}) };
    })
    .toSorted(
      (a, b) =>
        (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0) ||
        a.title.localeCompare(b.title, 'en') ||
        (a.id < b.id ? -1 : 1),
    );
  const enough = (entry: MoveSkill): boolean =>
    entry.held !== undefined && depthRank[entry.held] >= depthRank[entry.depth];
  return {
    keep: skills.filter(enough),
    deepen: skills.filter((entry) => entry.held && !enough(entry)),
    learn: skills.filter((entry) => !entry.held),
  };
}

/** Guides named as next or neighbor, each with the first words about it: why one goes there, else how it differs. */
function named(atlas: Atlas, role: Document<Role>): Map<string, string> {
  const notes = new Map<string, string>();
  const entries = [
    ...role.data.next.map(({ role: id, why }) => ({ id, text: why })),
    ...role.data.neighbors.map(({ role: id, differs }) => ({ id, text: differs })),
  ];
  for (const { id, text } of entries)
    if (id && id !== role.id && atlas.roles.has(id) && !notes.has(id)) notes.set(id, text);
  return notes;
}

interface Moves {
  from: ReadonlyMap<string, readonly Move[]>;
  near: ReadonlyMap<string, readonly Near[]>;
}

/** Nearest others kept for each role: enough for the lists, the map and the small maps of the guides. */
const KEPT = 8;

interface Parts {
  atlas: Atlas;
  weights: ReadonlyMap<string, Weights>;
  pay: ReadonlyMap<string, RowsBySource>;
}

function move({ atlas, weights, pay }: Parts, from: Document<Role>, to: Document<Role>): Move {
  const [old, fresh] = [from, to].map(({ id }) => weights.get(id) ?? new Map<string, number>());
  return {
    from: from.id,
    to: to.id,
    similarity: similarity(old!, fresh!),
    ...skillsOf(atlas, from.data, to.data, fresh),
    pay: movePay(atlas, pay.get(from.id) ?? new Map(), pay.get(to.id) ?? new Map()),
  };
}

function movesFrom(parts: Parts, role: Document<Role>, near: readonly Near[]): Move[] {
  const notes = named(parts.atlas, role);
  const close = near.filter((other) => other.similarity >= NEAR_ENOUGH).slice(0, MOST_NEAR);
  return [...new Set([...close.map((other) => other.id), ...notes.keys()])]
    .flatMap((id) => {
      const to = parts.atlas.roles.get(id);
      const note = notes.get(id);
      return to ? [{ ...move(parts, role, to), ...(note === undefined ? {} : { note }) }] : [];
    })
    .toSorted((a, b) => b.similarity - a.similarity || (a.to < b.to ? -1 : 1));
}

function compute(atlas: Atlas): Moves {
  const weights = allWeights(atlas);
  const near = nearest(weights, KEPT);
  const pay = new Map([...atlas.roles].map(([id, role]) => [id, rowsBySource(atlas, role.data)]));
  const parts = { atlas, weights, pay };
  const from = new Map(
    [...atlas.roles].map(([id, role]) => [id, movesFrom(parts, role, near.get(id) ?? [])]),
  );
  return { from, near };
}

const all = oncePer(compute);

/** Moves from each role, the nearest first. */
export function moves(atlas: Atlas): ReadonlyMap<string, readonly Move[]> {
  return all(atlas).from;
}

/** The nearest others of each role, also those below the threshold. */
export function nearRoles(atlas: Atlas): ReadonlyMap<string, readonly Near[]> {
  return all(atlas).near;
}

export interface NearRole extends PageLink {
  id: string;
  family: string;
  similarity: number;
}

/** The three to six roles nearest to one: all that are near enough, and the next ones up to three. */
export function nearMap(atlas: Atlas, id: string): NearRole[] {
  const near = nearRoles(atlas).get(id) ?? [];
  const enough = near.filter((other) => other.similarity >= NEAR_ENOUGH).length;
  return near.slice(0, Math.min(6, Math.max(3, enough))).flatMap((other) => {
    const role = atlas.roles.get(other.id);
    return role ? [{ ...other, family: role.data.family, ...linkTo(atlas, role) }] : [];
  });
}
