// Prerendered lists: which roles are in each, by a stated rule. What is ranked is the category that
// a source counts, never one role against another in the same category.
import type { Document } from '../reader/document.ts';
import type { Fact } from '../schema/fact.ts';
import type { Fit } from '../schema/parts.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { compareFacts } from './comparable.ts';
import { subjectText } from './figure.ts';
import { officialFacts } from './finder-facts.ts';
import { remoteLevels } from './finder-limits.ts';
import { listRules, type ListRule } from './finder-list-rules.ts';
import { listIds, type ListId } from './finder-list-texts.ts';

/** A list with fewer roles is not worth a page. */
export const FEWEST_ROLES = 4;
/** Ranks that a list shows; equal ones may make it more entries. */
export const MOST_RANKS = 10;

/** A role in a list. */
export interface ListedRole {
  role: Document<Role>;
  /** How the category fits the role; missing where no category is ranked. */
  fit?: Fit;
}

/** A category, or a level of our own judgment, with the roles it counts. */
export interface ListEntry {
  title: string;
  /** What it is ordered by. */
  value: number;
  /** Missing where it is our judgment. */
  fact?: Fact;
  /** Place in the order, which equal values share; 0 where there is nothing to rank. */
  rank: number;
  tied: boolean;
  /** A to Z. */
  roles: ListedRole[];
}

/** A list before it becomes a page. */
export interface AtlasList {
  id: ListId;
  entries: ListEntry[];
  /** The same figure of all occupations. */
  reference?: Fact;
  /** Categories whose figure may not be ranked with the others. */
  leftOut: string[];
  /** Number of roles in the list. */
  size: number;
}

function rolesAToZ(atlas: Atlas): Document<Role>[] {
  return [...atlas.roles.values()].toSorted((a, b) =>
    a.data.title.localeCompare(b.data.title, 'en'),
  );
}

/** One entry per category, with every role whose best match it is; not yet ranked. */
function categories(atlas: Atlas, rule: ListRule): ListEntry[] {
  const entries = new Map<string, ListEntry>();
  for (const role of rolesAToZ(atlas)) {
    const fact = rule.fact(officialFacts(atlas, role.data));
    const value = fact && rule.value(fact);
    if (!fact || value === undefined) continue;
    const scheme = atlas.sources.get(fact.source)?.scheme ?? '';
    const code = role.data.codes.find((c) => c.scheme === scheme && c.code === fact.subject);
    const title = subjectText(atlas, scheme, fact.subject);
    const fresh: ListEntry = { title, value, fact, rank: 0, tied: false, roles: [] };
    const entry = entries.get(fact.subject) ?? fresh;
    entry.roles.push({ role, ...(code ? { fit: code.fit } : {}) });
    entries.set(fact.subject, entry);
  }
  return [...entries.values()];
}

function ranked(entries: readonly ListEntry[], first: ListRule['first']): ListEntry[] {
  const sign = first === 'highest' ? -1 : 1;
  return entries
    .toSorted((a, b) => sign * (a.value - b.value) || a.title.localeCompare(b.title, 'en'))
    .map((entry) => ({
      ...entry,
      rank: 1 + entries.filter((other) => sign * (other.value - entry.value) < 0).length,
      tied: entries.some((other) => other !== entry && other.value === entry.value),
    }))
    .filter((entry) => entry.rank <= MOST_RANKS);
}

/** The same observation of another subject. */
function sameOf(atlas: Atlas, subject: string | undefined, fact: Fact | undefined) {
  if (!subject || !fact) return undefined;
  const { source, measure, statistic, place, period } = fact;
  return atlas.facts.latest({ source, subject, measure, statistic, place, period });
}

function size(entries: readonly ListEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.roles.length, 0);
}

/** Figures are ranked only if they may be set against each other: here, against the newest. */
function rankedList(atlas: Atlas, id: ListId, rule: ListRule): AtlasList {
  const all = categories(atlas, rule);
  const newest = all.reduce<Fact | undefined>(
    (best, { fact }) => (fact && fact.period > (best?.period ?? '') ? fact : best),
    undefined,
  );
  const reference = sameOf(atlas, rule.reference, newest);
  const least = reference && rule.value(reference);
  const mayRank = (entry: ListEntry): boolean => compareFacts(atlas, newest, entry.fact).comparable;
  const entries = ranked(
    all.filter((entry) => mayRank(entry) && rule.keep(entry.value, least)),
    rule.first,
  );
  const leftOut = all.filter((entry) => !mayRank(entry)).map((entry) => entry.title);
  return { id, entries, ...(reference ? { reference } : {}), leftOut, size: size(entries) };
}

/** Roles by our own judgment of remote work, the most common first. */
function remoteList(atlas: Atlas): AtlasList {
  const entries = remoteLevels
    .filter((level) => level.id === 'usual' || level.id === 'often')
    .toReversed()
    .map((level): ListEntry => {
      const roles = rolesAToZ(atlas)
        .filter((role) => role.data.environment.remote === level.id)
        .map((role) => ({ role }));
      return { title: level.words, value: level.value, rank: 0, tied: false, roles };
    })
    .filter((entry) => entry.roles.length > 0);
  return { id: 'remote-friendly', entries, leftOut: [], size: size(entries) };
}

/** One list by its rule, however short. */
export function rolesList(atlas: Atlas, id: ListId): AtlasList {
  return id === 'remote-friendly' ? remoteList(atlas) : rankedList(atlas, id, listRules[id]);
}

/** The lists that have a page, in the order of the site. */
export function rolesLists(atlas: Atlas): AtlasList[] {
  return listIds.map((id) => rolesList(atlas, id)).filter((list) => list.size >= FEWEST_ROLES);
}

/** Address of a list. */
export function listHref(id: ListId): string {
  return `/lists/${id}/`;
}
