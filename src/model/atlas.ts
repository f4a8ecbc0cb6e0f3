// Joins all content by id, once. The result has no dangling reference, or there are problems.
import type { Content } from '../reader/content.ts';
import type { Document } from '../reader/document.ts';
import type { Fact } from '../schema/fact.ts';
import type { Category, Family, Guide, Place } from '../schema/listings.ts';
import type { Role } from '../schema/role.ts';
import type { Problem } from '../schema/rules.ts';
import type { Skill } from '../schema/skill.ts';
import type { Source } from '../schema/source.ts';
import type { RoleTranslation, TranslatedNames } from '../schema/translation.ts';
import type { Translated } from '../texts/languages.ts';
import { FactTable } from './facts.ts';
import { joinProblems } from './joins.ts';

export interface Atlas {
  roles: Map<string, Document<Role>>;
  skills: Map<string, Document<Skill>>;
  guides: Map<string, Document<Guide>>;
  families: Map<string, Family>;
  places: Map<string, Place>;
  sources: Map<string, Source>;
  /** Title of a category by `scheme code`. */
  categories: Map<string, Category>;
  facts: FactTable;
  allFacts: readonly Fact[];
  /** Roles that need each skill, computed once. */
  rolesBySkill: Map<string, Document<Role>[]>;
  rolesByFamily: Map<string, Document<Role>[]>;
  /** What other languages have: guides by id, and names. Names of unknown pages are never asked for. */
  translations: Map<
    Translated,
    { roles: Map<string, Document<RoleTranslation>>; names: TranslatedNames }
  >;
  /** The day that counts as today for "stale": a build of one commit must not depend on the clock. */
  today: string;
}

export interface AtlasOptions {
  /** Show drafts; in dev only. */
  drafts?: boolean;
  /** yyyy-mm-dd */
  today: string;
  /** Files whose problems are wanted; all where it is left out. Others may have some as well. */
  asked?: (path: string) => boolean;
}

function byId<T>(documents: readonly Document<T>[]): Map<string, Document<T>> {
  return new Map(documents.map((document) => [document.id, document]));
}

function group(
  roles: Iterable<Document<Role>>,
  keys: (role: Document<Role>) => string[],
): Map<string, Document<Role>[]> {
  const groups = new Map<string, Document<Role>[]>();
  for (const role of roles) {
    for (const key of keys(role)) groups.set(key, [...(groups.get(key) ?? []), role]);
  }
  return groups;
}

/** Builds the atlas and lists every reference that leads nowhere. */
export function joinAtlas(
  content: Content,
  { drafts = false, today, asked }: AtlasOptions,
): { atlas: Atlas; problems: Problem[] } {
  const shown = <T extends { draft?: boolean | undefined }>(
    documents: Document<T>[],
  ): Document<T>[] => documents.filter((document) => drafts || !document.data.draft);
  const roles = byId(shown(content.roles));
  const atlas: Atlas = {
    roles,
    skills: byId(shown(content.skills)),
    guides: byId(shown(content.guides)),
    families: content.families,
    places: content.places,
    sources: content.sources,
    categories: new Map(
      content.categories.map((category) => [`${category.scheme} ${category.code}`, category]),
    ),
    facts: new FactTable(content.facts),
    allFacts: content.facts,
    rolesBySkill: group(roles.values(), (role) => [
      ...new Set(role.data.skills.map((entry) => entry.skill)),
    ]),
    rolesByFamily: group(roles.values(), (role) => [role.data.family]),
    translations: new Map(
      content.translations.map(({ lang, roles: words, names }) => [
        lang,
        { roles: byId(shown(words).filter(({ id }) => roles.has(id))), names },
      ]),
    ),
    today,
  };
  return { atlas, problems: joinProblems(content, atlas, asked) };
}
