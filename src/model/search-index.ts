// What the search knows of each page, in plain text: once for Pagefind, once as a list of names.
import type { Role } from '../schema/role.ts';
import type { Scheme } from '../schema/scheme.ts';
import type { Atlas } from './atlas.ts';
import { plainInline } from './plain-text.ts';
import {
  guideParts,
  roadmapParts,
  roleParts,
  skillParts,
  sourceParts,
  type SearchPart,
} from './search-parts.ts';

export type { SearchPart } from './search-parts.ts';
export type SearchKind = 'role' | 'skill' | 'guide' | 'source';

export interface SearchRecord {
  url: string;
  kind: SearchKind;
  title: string;
  /** Other names, shown. */
  aliases: string[];
  /** Codes and words that lead here but are never shown. */
  hidden: string[];
  family?: { id: string; title: string };
  summary: string;
  parts: SearchPart[];
  /** A page below another one: found by its text, while its name is that of the page above. */
  below?: true;
}

/** What is known of a page by its names alone. The family is an id, or empty. */
export type NameEntry = readonly [
  kind: SearchKind,
  title: string,
  url: string,
  aliases: readonly string[],
  hidden: readonly string[],
  family: string,
];

/** Their "codes" are slugs that nobody types; all others are numbers out of a published list. */
const NOT_TYPED: ReadonlySet<Scheme> = new Set(['stack-overflow-2025', 'ai-jobs']);

/** Names without repetition, the first spelling kept. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

/** Codes of the role itself first and wider ones last, so that a code's place says how well it fits. */
function hiddenNames(role: Role): string[] {
  const typed = role.codes.filter((entry) => !NOT_TYPED.has(entry.scheme));
  const { own = [], wider = [] } = Object.groupBy(typed, ({ fit }) =>
    fit === 'exact' ? 'own' : 'wider',
  );
  const codes = (entries: Role['codes']): string[] => entries.map((entry) => entry.code);
  return distinct([...codes(own), ...role.searchTerms, ...codes(wider)]);
}

function roleRecords(atlas: Atlas): SearchRecord[] {
  return [...atlas.roles.values()].flatMap((document): SearchRecord[] => {
    const { title, aliases, family, summary } = document.data;
    const guide: SearchRecord = {
      url: `/roles/${document.id}/`,
      kind: 'role',
      title,
      aliases: distinct(aliases),
      hidden: hiddenNames(document.data),
      family: { id: family, title: atlas.families.get(family)?.title ?? family },
      summary: plainInline(summary),
      parts: roleParts(atlas, document),
    };
    const roadmap: SearchRecord = {
      ...guide,
      url: `${guide.url}roadmap/`,
      title: `${title}: how to become one`,
      aliases: [],
      hidden: [],
      parts: roadmapParts(atlas, document),
      below: true,
    };
    return [guide, roadmap];
  });
}

function skillRecords(atlas: Atlas): SearchRecord[] {
  return [...atlas.skills.values()].map((document) => ({
    url: `/skills/${document.id}/`,
    kind: 'skill',
    title: document.data.title,
    aliases: distinct(document.data.aliases),
    hidden: [],
    summary: plainInline(document.data.definition),
    parts: skillParts(document),
  }));
}

function guideRecords(atlas: Atlas): SearchRecord[] {
  return [...atlas.guides.values()].map((document) => ({
    url: `/guides/${document.id}/`,
    kind: 'guide',
    title: document.data.title,
    aliases: [],
    hidden: [],
    summary: plainInline(document.data.summary),
    parts: guideParts(document),
  }));
}

function sourceRecords(atlas: Atlas): SearchRecord[] {
  return [...atlas.sources].map(([id, source]) => ({
    url: `/sources/${id}/`,
    kind: 'source',
    title: source.title,
    aliases: [source.short],
    hidden: [source.publisher],
    summary: source.measures,
    parts: sourceParts(source),
  }));
}

/** One record a page, in an order that depends on the content alone. */
export function searchRecords(atlas: Atlas): SearchRecord[] {
  const kinds = [
    roleRecords(atlas),
    skillRecords(atlas),
    guideRecords(atlas),
    sourceRecords(atlas),
  ];
  return kinds.flatMap((records) => records.toSorted((a, b) => (a.url < b.url ? -1 : 1)));
}
