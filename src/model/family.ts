// What the roles of a family have in common, how they grow, and who moves where.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { GrowthPoint } from '../charts/growth-plot.ts';
import type { Atlas } from './atlas.ts';
import { movesHref } from './move-page.ts';
import { moves } from './moves.ts';
import { outlookRows } from './outlook.ts';
import { linkTo, roleLink, skillLink, type PageLink } from './role-link.ts';

/** Skills that at least two of the roles need, the most shared first. */
export function sharedSkills(
  atlas: Atlas,
  roles: readonly Document<Role>[],
): { title: string; href?: string; roles: string[] }[] {
  const needed = new Map<string, string[]>();
  for (const role of roles) {
    for (const { skill } of role.data.skills)
      needed.set(skill, [...(needed.get(skill) ?? []), role.data.title]);
  }
  return [...needed]
    .filter(([, titles]) => titles.length > 1)
    .toSorted(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b, 'en'))
    .map(([id, titles]) => ({ ...skillLink(atlas, id), roles: titles }));
}

/** Each US category that is the first choice of a role here, once, with the roles it stands for. */
export function familyGrowth(
  atlas: Atlas,
  roles: readonly Document<Role>[],
): (GrowthPoint & { roles: string[] })[] {
  const found = new Map<string, GrowthPoint & { roles: string[] }>();
  for (const role of roles) {
    const [row] = outlookRows(atlas, role.data);
    if (!row) continue;
    const known = found.get(row.code);
    if (known) known.roles.push(role.data.title);
    else {
      const [growth, openings] = [Number(row.growth.value), Number(row.openings.value)];
      found.set(row.code, { label: row.subject, growth, openings, roles: [role.data.title] });
    }
  }
  return [...found.values()];
}

/** Moves named for each role of a family. */
const MOVES = 3;

/** Where people of a family go: the nearest roles of each, with what is kept and what is new. */
export function familyMoves(
  atlas: Atlas,
  roles: readonly Document<Role>[],
): { from: PageLink; all: string; to: (PageLink & { keep: number; more: number })[] }[] {
  return roles.map((role) => ({
    from: linkTo(atlas, role),
    all: movesHref(role.id),
    to: (moves(atlas).get(role.id) ?? []).slice(0, MOVES).map((move) => ({
      ...roleLink(atlas, { role: move.to }),
      keep: move.keep.length,
      more: move.deepen.length + move.learn.length,
    })),
  }));
}
