// What the roles of a family have in common.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { skillLink } from './role-link.ts';

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
