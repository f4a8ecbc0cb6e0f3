// What a browser needs to match skills with roles, in short: skills by their place in a list.
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { formerSkills } from './former-skills.ts';

type Need = Pick<Role['skills'][number], 'kind' | 'depth'>;

/** Id, title and other names. */
export type MatchSkill = readonly [id: string, title: string, aliases: readonly string[]];

/** Id, title, family, its color, and for each skill its place, kind and depth. */
export type MatchRole = readonly [
  id: string,
  title: string,
  family: string,
  hue: number,
  needs: readonly (readonly [skill: number, kind: Need['kind'], depth: Need['depth']])[],
];

export interface MatchData {
  skills: readonly MatchSkill[];
  roles: readonly MatchRole[];
  /** Present id by former id. */
  former: Readonly<Record<string, string>>;
}

/** Skills and roles by title. */
export function matchData(atlas: Atlas): MatchData {
  const byTitle = <T extends { data: { title: string } }>(all: Iterable<T>): T[] =>
    [...all].toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en'));
  const skills = byTitle(atlas.skills.values());
  const place = new Map(skills.map(({ id }, i) => [id, i]));
  return {
    skills: skills.map(({ id, data }) => [id, data.title, data.aliases]),
    roles: byTitle(atlas.roles.values()).map(({ id, data }) => {
      const family = atlas.families.get(data.family);
      const needs = data.skills.flatMap(({ skill, kind, depth }) => {
        const at = place.get(skill);
        return at === undefined ? [] : [[at, kind, depth] as const];
      });
      return [id, data.title, family?.title ?? data.family, family?.hue ?? 250, needs];
    }),
    former: Object.fromEntries(formerSkills(atlas)),
  };
}
