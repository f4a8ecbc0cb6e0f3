// What guides say of a role in words, cut down to what can stand side by side.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import type { Citations } from './citations.ts';
import type { Need } from './compare-skills.ts';
import { capitalize } from './format.ts';
import { linkTo, skillLink, type PageLink } from './role-link.ts';
import { routeKinds } from './route-kinds.ts';

type Roles = readonly Document<Role>[];

/** What one guide says of another role. */
export interface View {
  about: PageLink;
  /** The readers that the words address as "you". */
  audience: string;
  text: string;
  /** A difference between neighbors, a step from one to the other, or only what the role is. */
  kind: 'neighbor' | 'step' | 'summary';
}

const REMOTE = {
  usual: 'Usual',
  often: 'Often possible',
  sometimes: 'Sometimes possible',
  rare: 'Rare',
} as const;

/** What the guides of these roles say of each other, those on the first role first. */
export function views(atlas: Atlas, roles: Roles, citations: Citations): View[] {
  return roles.flatMap((role) => {
    const about = linkTo(atlas, role);
    const told = roles.flatMap(({ data }): View[] => {
      const neighbor = data.neighbors.find((entry) => entry.role === role.id);
      const next = data.next.find((entry) => entry.role === role.id);
      const words = neighbor?.differs ?? next?.why;
      if (!words) return [];
      const kind = neighbor ? 'neighbor' : 'step';
      return [{ about, audience: data.plural, text: citations.inline(words), kind }];
    });
    const summary = (): View => ({
      about,
      audience: '',
      text: citations.inline(role.data.summary),
      kind: 'summary',
    });
    return told.length ? told : [summary()];
  });
}

/** Skills of a role as the split needs them. */
export function needsOf(atlas: Atlas, role: Role): Need[] {
  return role.skills.map(({ skill, kind, depth }) => ({
    id: skill,
    title: skillLink(atlas, skill).title,
    kind,
    depth,
  }));
}

/** Ways in by kind, with the titles of the routes. */
export function routesOf(role: Role): { kind: string; titles: string[] }[] {
  return [...new Set(Object.values(routeKinds))].map((kind) => ({
    kind: capitalize(kind),
    titles: role.routes.filter((r) => routeKinds[r.kind] === kind).map(({ title }) => title),
  }));
}

/** How common remote work is, by the guide's judgment. */
export const remoteOf = (role: Role): string => REMOTE[role.environment.remote];

/** Remote work, pattern, ways in and what is often asked, one cell a role. */
export function entryView(roles: Roles, citations: Citations) {
  const routes = roles.map((role) => routesOf(role.data));
  return {
    remote: roles.map((role) => remoteOf(role.data)),
    pattern: roles.map((role) => citations.inline(role.data.environment.pattern)),
    routes: routes[0]!
      .map(({ kind }, i) => ({ kind, cells: routes.map((of) => of[i]!.titles) }))
      .filter((row) => row.cells.some((cell) => cell.length)),
    asked: roles.map((role) =>
      role.data.qualifications
        .filter((entry) => entry.asked === 'often')
        .map((entry) => citations.inline(entry.text)),
    ),
  };
}
