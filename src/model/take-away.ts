// Which books there are: families with their guides, A to Z.
import type { Atlas } from './atlas.ts';
import { plainInline } from './plain-text.ts';

export interface TakeAwayFamily {
  id: string;
  title: string;
  summary: string;
  roles: { id: string; title: string }[];
}

/** Families that have guides, in the order of families.yaml. */
export function takeAwayFamilies(atlas: Atlas): TakeAwayFamily[] {
  return [...atlas.families].flatMap(([id, { title, summary }]) => {
    const roles = (atlas.rolesByFamily.get(id) ?? [])
      .map((role) => ({ id: role.id, title: role.data.title }))
      .toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
    return roles.length ? [{ id, title, summary: plainInline(summary), roles }] : [];
  });
}
