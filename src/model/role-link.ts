// Links between roles and skills, as a page needs them.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Lang } from '../texts/languages.ts';
import type { Atlas } from './atlas.ts';
import { oncePer } from './once.ts';

export interface PageLink {
  title: string;
  /** Missing where there is no page yet. */
  href?: string;
  hue?: number;
  /** Language of the title, where it is not English. */
  lang?: Lang;
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

/** Address of a guide, in the language that it stands in. */
export function roleHref({ id, lang, translated }: Document<Role>): string {
  return translated ? `/${lang}/roles/${id}/` : `/roles/${id}/`;
}

export function linkTo(atlas: Atlas, role: Document<Role>): PageLink {
  const hue = atlas.families.get(role.data.family)?.hue;
  return {
    title: role.data.title,
    href: roleHref(role),
    ...(hue === undefined ? {} : { hue }),
    ...(role.lang ? { lang: role.lang } : {}),
  };
}

/** Links of skills by id: every role needs a dozen, so that one object serves them all. */
const skillLinks = oncePer((_: Atlas) => new Map<string, Readonly<PageLink>>());

/** A skill of this site, or its id as a name where it has no page. */
export function skillLink(atlas: Atlas, id: string): Readonly<PageLink> {
  const links = skillLinks(atlas);
  const known = links.get(id);
  if (known) return known;
  const skill = atlas.skills.get(id);
  const link = {
    title: skill?.data.title ?? id,
    href: `/skills/${id}/`,
    ...(skill?.lang ? { lang: skill.lang } : {}),
  };
  links.set(id, link);
  return link;
}
