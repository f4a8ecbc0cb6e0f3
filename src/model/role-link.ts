// Links between roles and skills, as a page needs them.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';

export interface PageLink {
  title: string;
  /** Missing where there is no page yet. */
  href?: string;
  hue?: number;
}

/** A role of this site, or the name of one without a guide. */
export function roleLink(
  atlas: Atlas,
  entry: { role?: string | undefined; title?: string | undefined },
): PageLink {
  const role = entry.role ? atlas.roles.get(entry.role) : undefined;
  if (!role) return { title: entry.title ?? entry.role ?? '' };
  return linkTo(atlas, role);
}

export function linkTo(atlas: Atlas, role: Document<Role>): PageLink {
  const hue = atlas.families.get(role.data.family)?.hue;
  return {
    title: role.data.title,
    href: `/roles/${role.id}/`,
    ...(hue === undefined ? {} : { hue }),
  };
}

export function skillLink(atlas: Atlas, id: string): PageLink {
  return { title: atlas.skills.get(id)?.data.title ?? id, href: `/skills/${id}/` };
}
