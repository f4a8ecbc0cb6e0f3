// Addresses of all pages, in one place: links are held against this list, and pages are made from it.
import type { Atlas } from './atlas.ts';
import { historyHref } from './history-page.ts';
import { listHref, rolesLists } from './lists.ts';
import { pairs } from './pairs.ts';

/** Pages that do not come from content/. */
export const fixedPaths = [
  '/',
  '/roles/',
  '/families/',
  '/skills/',
  '/guides/',
  '/sources/',
  '/method/',
  '/freshness/',
  '/data/',
  '/moves/',
  '/search/',
  '/compare/',
  '/lists/',
  '/contribute/',
  '/contribute/new/',
  '/tools/',
  '/match/',
  '/questionnaire/',
  '/shortlist/',
  '/my/',
  '/decode/',
  '/take-away/',
  '/offline/',
] as const;

/** Every address that a link on the site may have, each with a slash at both ends. */
export function sitePaths(atlas: Atlas): Set<string> {
  const below = (folder: string, ids: Iterable<string>): string[] =>
    [...ids].map((id) => `/${folder}/${id}/`);
  return new Set([
    ...fixedPaths,
    ...below('roles', atlas.roles.keys()),
    ...below('skills', atlas.skills.keys()),
    ...below('guides', atlas.guides.keys()),
    ...below('families', atlas.families.keys()),
    ...below('sources', atlas.sources.keys()),
    ...[...atlas.roles.keys()].flatMap((id) => [
      `/roles/${id}/pay/`,
      `/roles/${id}/roadmap/`,
      `/roles/${id}/moves/`,
      `/roles/${id}/job-description/`,
      historyHref(id),
    ]),
    ...pairs(atlas).map((pair) => pair.href),
    ...rolesLists(atlas).map((list) => listHref(list.id)),
    ...[...atlas.translations].flatMap(([lang, { roles }]) => [
      `/${lang}/`,
      ...below(`${lang}/roles`, roles.keys()),
    ]),
  ]);
}
