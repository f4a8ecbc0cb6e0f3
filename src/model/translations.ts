// Guides in other languages: joined with the English guide, which keeps all codes and figures.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { RoleTranslation } from '../schema/translation.ts';
import type { Lang, Translated } from '../texts/languages.ts';
import { translated } from '../texts/languages.ts';
import type { Atlas } from './atlas.ts';
import { roleHref } from './role-link.ts';
import { oncePer } from './once.ts';

/** Entries of a list with the words of another language laid over them, one by one. */
function over<A extends object, B extends object>(list: readonly A[], words: readonly B[]) {
  return list.map((entry, i) => ({ ...entry, ...words[i] }));
}

/** The English guide with its words in another language. */
function joined(role: Document<Role>, words: Document<RoleTranslation>): Role {
  const { data } = role;
  const { sourceUpdated: _, tools, ...own } = words.data;
  return {
    ...data,
    ...own,
    environment: { ...data.environment, ...own.environment },
    employers: over(data.employers, own.employers),
    duties: over(data.duties, own.duties),
    tools: data.tools.map(({ group, items }, i) => ({
      group: tools[i]?.group ?? group,
      items: tools[i]?.items ?? items,
    })),
    routes: over(data.routes, own.routes),
    levels: over(data.levels, own.levels),
    next: over(data.next, own.next),
    neighbors: over(data.neighbors, own.neighbors),
  };
}

/** A page with its title in another language. */
function named<T extends { title: string }>(
  page: Document<T>,
  title: string | undefined,
  lang: Lang,
): Document<T> {
  return title === undefined ? page : { ...page, lang, data: { ...page.data, title } };
}

const inLanguages = oncePer(
  (atlas: Atlas) => new Map(translated.map((lang) => [lang, makeAtlasIn(atlas, lang)])),
);

/**
 * The atlas as readers of a language see it: guides that are translated, and names of the others
 * and of skills. Worked out once for an atlas and language.
 */
export function atlasIn(atlas: Atlas, lang: Translated): Atlas {
  return inLanguages(atlas).get(lang) ?? atlas;
}

function makeAtlasIn(atlas: Atlas, lang: Translated): Atlas {
  const words = atlas.translations.get(lang);
  if (!words) return atlas;
  const roles = [...atlas.roles].map(([id, role]): [string, Document<Role>] => {
    const own = words.roles.get(id);
    if (!own) return [id, named(role, words.names.roles[id], lang)];
    const { path, body, head, links, facts } = own;
    const data = joined(role, own);
    return [id, { id, path, body, head, links, facts, data, lang, translated: true }];
  });
  const skills = [...atlas.skills].map(([id, skill]): [string, typeof skill] => [
    id,
    named(skill, words.names.skills[id], lang),
  ]);
  return { ...atlas, roles: new Map(roles), skills: new Map(skills) };
}

/** One language in which a page exists. */
export interface Version {
  lang: Lang;
  href: string;
}

/** All languages of a guide, English first; empty where it has only that. */
export function guideVersions(atlas: Atlas, id: string): Version[] {
  const role = atlas.roles.get(id);
  const others = translated.filter((lang) => atlas.translations.get(lang)?.roles.has(id));
  if (!role || !others.length) return [];
  return [
    { lang: 'en', href: roleHref(role) },
    ...others.map((lang): Version => ({ lang, href: `/${lang}/roles/${id}/` })),
  ];
}

/** All languages of the start page. */
export const homeVersions: readonly Version[] = [
  { lang: 'en', href: '/' },
  ...translated.map((lang): Version => ({ lang, href: `/${lang}/` })),
];

/** Where a translation stands against the English guide. */
export interface Standing {
  /** Last change of the English guide that the translation follows. */
  follows: string;
  /** Last change of the English guide, where that is a later one. */
  since?: string;
}

/** True days of both, for the reader to see. */
export function standing(role: Document<Role>, words: Document<RoleTranslation>): Standing {
  const follows = words.data.sourceUpdated;
  const { updated } = role.data;
  return { follows, ...(updated > follows ? { since: updated } : {}) };
}
