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
  /** How well each role needs it, in the order of the roles; empty where it does not. */
  depths: string[];
  /** Whether they need it equally well. */
  even: boolean;
}

export interface SplitSkills {
  /** Needed by all; those where the depth differs first. */
  shared: SharedNeed[];
  /** Needed by two roles or more, but not by all. */
  some: SharedNeed[];
  /** One list a role, core skills first. */
  only: Need[][];
}

const STRENGTH = { core: 0, common: 1, emerging: 2 } as const;
const byTitle = (a: { title: string }, b: { title: string }): number =>
  a.title.localeCompare(b.title, 'en');

/** Splits the skills; the order depends on the roles and the titles alone. */
export function splitSkills(roles: readonly { skills: readonly Need[] }[]): SplitSkills {
  const titles = new Map(
    roles.flatMap((role) => role.skills.map((need) => [need.id, need.title] as const)),
  );
  const all = [...titles].map(([id, title]): SharedNeed => {
    const depths = roles.map((role) => role.skills.find((need) => need.id === id)?.depth ?? '');
    return { id, title, depths, even: new Set(depths).size === 1 };
  });
  const count = (need: SharedNeed): number => need.depths.filter(Boolean).length;
  const single = new Set(all.filter((need) => count(need) === 1).map((need) => need.id));
  return {
    shared: all
      .filter((need) => count(need) === roles.length)
      .toSorted((a, b) => Number(a.even) - Number(b.even) || byTitle(a, b)),
    some: all.filter((need) => count(need) > 1 && count(need) < roles.length).toSorted(byTitle),
    only: roles.map((role) =>
      role.skills
        .filter((need) => single.has(need.id))
        .toSorted((a, b) => STRENGTH[a.kind] - STRENGTH[b.kind] || byTitle(a, b)),
    ),
  };
}
