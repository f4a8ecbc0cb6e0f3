// Skills of two to four roles, split into those all need, those some need and those only one needs.
// No imports but types: a reader's browser splits them by the same rules as the build.

/** One skill as one role needs it. */
export interface Need {
  id: string;
  title: string;
  kind: 'core' | 'common' | 'emerging';
  depth: string;
}

export interface SharedNeed {
  id: string;
  title: string;
  /** How well each role needs it, in the order of the roles. */
  depths: string[];
}

export interface SplitSkills {
  /** Those where the depth differs first. */
  shared: SharedNeed[];
  /** Needed by two roles or more but not by all: titles of those that do. */
  some: { id: string; title: string; roles: string[] }[];
  /** One list a role, core skills first. */
  only: Need[][];
}

const STRENGTH = { core: 0, common: 1, emerging: 2 } as const;
const byTitle = (a: { title: string }, b: { title: string }): number =>
  a.title.localeCompare(b.title, 'en');
const uneven = (need: SharedNeed): number => (new Set(need.depths).size > 1 ? 0 : 1);

/** Splits the skills; the order depends on the roles and the titles alone. */
export function splitSkills(
  roles: readonly { title: string; skills: readonly Need[] }[],
): SplitSkills {
  const needs = (id: string) => roles.map((role) => role.skills.find((need) => need.id === id));
  const all = [
    ...new Map(roles.flatMap((role) => role.skills.map((need) => [need.id, need.title]))),
  ].map(([id, title]) => ({ id, title, needs: needs(id) }));
  const count = (entry: (typeof all)[number]): number => entry.needs.filter(Boolean).length;
  return {
    shared: all
      .filter((entry) => count(entry) === roles.length)
      .map(({ id, title, needs: found }) => ({
        id,
        title,
        depths: found.map((need) => need?.depth ?? ''),
      }))
      .toSorted((a, b) => uneven(a) - uneven(b) || byTitle(a, b)),
    some: all
      .filter((entry) => count(entry) > 1 && count(entry) < roles.length)
      .map(({ id, title, needs: found }) => ({
        id,
        title,
        roles: roles.filter((_, i) => found[i]).map((role) => role.title),
      }))
      .toSorted(byTitle),
    only: roles.map((role) =>
      role.skills
        .filter((need) => needs(need.id).filter(Boolean).length === 1)
        .toSorted((a, b) => STRENGTH[a.kind] - STRENGTH[b.kind] || byTitle(a, b)),
    ),
  };
}
