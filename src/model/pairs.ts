// Pairs of roles that readers confuse or move between: neighbors and next roles of the guides.
import type { Atlas } from './atlas.ts';

export interface Pair {
  /** The two ids in alphabetical order. */
  a: string;
  b: string;
  /** Address of the prerendered comparison. */
  href: string;
}

/** Address of the comparison of two roles, the same whichever comes first. */
export function pairHref(one: string, other: string): string {
  const [a, b] = one < other ? [one, other] : [other, one];
  return `/compare/${a}-vs-${b}/`;
}

/** Every pair that one of the two guides names, once, in a stable order. */
export function pairs(atlas: Atlas): Pair[] {
  const found = new Map<string, Pair>();
  for (const role of atlas.roles.values()) {
    for (const { role: other } of [...role.data.neighbors, ...role.data.next]) {
      if (!other || other === role.id || !atlas.roles.has(other)) continue;
      const href = pairHref(role.id, other);
      const [a, b] = role.id < other ? [role.id, other] : [other, role.id];
      found.set(href, { a, b, href });
    }
  }
  return [...found.values()].toSorted((x, y) => (x.href < y.href ? -1 : 1));
}
