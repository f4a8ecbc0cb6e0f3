// When a page last changed for its readers: in its words, or in the tables that its figures come from.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Source } from '../schema/source.ts';
import type { Atlas } from './atlas.ts';
import { historyHref } from './history-page.ts';
import { listHref, rolesLists } from './lists.ts';
import { moves } from './moves.ts';
import { fixedPaths } from './paths.ts';
import { pairs } from './pairs.ts';

/** The first day of a period, as 2026-11-01; later parts of a span count through its end. */
function firstDay(period: string): string {
  const point = period.split('/').at(-1) ?? period;
  return `${point}-01-01`.slice(0, 10);
}

const latest = (days: Iterable<string>): string => [...days].toSorted().at(-1) ?? '';

/** Day on which a table was taken over, or its publication released; months count by their first day. */
function sourceDay(source: Source): string {
  return latest([source.retrieved, source.released ?? ''].filter(Boolean).map(firstDay));
}

/** The tables that count a category of the role. */
function tablesOf(atlas: Atlas, role: Role): Source[] {
  return [...atlas.sources].flatMap(([id, source]) =>
    role.codes.some(
      ({ scheme, code }) => scheme === source.scheme && atlas.facts.of(id, code).length,
    )
      ? [source]
      : [],
  );
}

function roleDay(atlas: Atlas, role: Document<Role>): string {
  return latest([role.data.updated, ...tablesOf(atlas, role.data).map(sourceDay)]);
}

/** Days by address, for every page whose content carries dates. */
export function changeDays(atlas: Atlas): Map<string, string> {
  const roles = new Map([...atlas.roles].map(([id, role]) => [id, roleDay(atlas, role)]));
  const of = (ids: Iterable<string>): string => latest([...ids].map((id) => roles.get(id) ?? ''));
  const days = new Map<string, string>();
  for (const [id, day] of roles) {
    for (const page of ['', 'pay/', 'roadmap/', 'job-description/'])
      days.set(`/roles/${id}/${page}`, day);
    days.set(historyHref(id), atlas.roles.get(id)?.data.updated ?? day);
    const near = (moves(atlas).get(id) ?? []).map((move) => move.to);
    days.set(`/roles/${id}/moves/`, latest([day, of(near)]));
  }
  for (const [id, skill] of atlas.skills) {
    const uses = (atlas.rolesBySkill.get(id) ?? []).map((role) => role.data.updated);
    days.set(`/skills/${id}/`, latest([skill.data.updated, ...uses]));
  }
  for (const [id, guide] of atlas.guides) days.set(`/guides/${id}/`, guide.data.updated);
  for (const id of atlas.families.keys())
    days.set(`/families/${id}/`, of((atlas.rolesByFamily.get(id) ?? []).map((role) => role.id)));
  for (const [id, source] of atlas.sources) days.set(`/sources/${id}/`, sourceDay(source));
  for (const pair of pairs(atlas)) days.set(pair.href, of([pair.a, pair.b]));
  for (const list of rolesLists(atlas)) days.set(listHref(list.id), of(roles.keys()));
  for (const [lang, { roles: words }] of atlas.translations) {
    const own = [...words].map(([id, { data }]): [string, string] => {
      const english = atlas.roles.get(id);
      return [
        id,
        latest([data.updated, ...(english ? tablesOf(atlas, english.data).map(sourceDay) : [])]),
      ];
    });
    for (const [id, day] of own) days.set(`/${lang}/roles/${id}/`, day);
    days.set(`/${lang}/`, latest(own.map(([, day]) => day)));
  }
  // The editors' handbook carries no dates.
  for (const path of fixedPaths)
    if (!path.startsWith('/contribute/')) days.set(path, indexDay(path, days));
  return days;
}

/** A page that lists others changed when the last of them did. */
function indexDay(path: string, days: ReadonlyMap<string, string>): string {
  const tables = path === '/data/' || path === '/sources/';
  const within = ['/guides/', '/skills/'].includes(path) ? path : tables ? '/sources/' : '/';
  return latest([...days].filter(([one]) => one.startsWith(within)).map(([, day]) => day));
}
