// The annotated template of a guide whose title nobody has said yet.
import type { Atlas } from '../model/atlas.ts';
import { roleTemplate } from './role-template.ts';

/** Dated like the newest guide, so that a build does not depend on the clock. */
export function blankRole(atlas: Atlas): string {
  const days = [...atlas.roles.values()].map((role) => role.data.updated).toSorted();
  return roleTemplate(atlas, { title: 'Your role', today: days.at(-1) ?? atlas.today }).text;
}
