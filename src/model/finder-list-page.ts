// One list as its page shows it, and all of them as their contents page does.
import type { Atlas } from './atlas.ts';
import { Citations, type Cited } from './citations.ts';
import { fitWords } from './figure.ts';
import { jobZones } from './finder-limits.ts';
import { listTexts, listIds, type ListId } from './finder-list-texts.ts';
import { formatPeriod, listOf } from './format.ts';
import { FEWEST_ROLES, listHref, rolesList, rolesLists } from './lists.ts';
import type { AtlasList, ListedRole, ListEntry } from './lists.ts';
import { projectionNotice } from './outlook.ts';

interface RoleLine {
  title: string;
  href: string;
  hue: number;
  family: string;
  /** How the category fits. */
  fit: string;
  /** HTML: what the guide says of the place of work, in a list about it. */
  place: string;
}

interface EntryLine {
  /** "1", "2=" where it is shared, or nothing. */
  rank: string;
  title: string;
  roles: RoleLine[];
  figure?: Cited;
  /** What the figure stands for, where it is a rank on a scale. */
  words: string;
  /** Length of the bar in percent of the longest; 0 where nothing is drawn. */
  width: number;
}

/** Lists whose figures are amounts that start from nothing, and so may be drawn as bars. */
const DRAWN: ReadonlySet<ListId> = new Set(['best-paid', 'fastest-growing', 'most-openings']);

function roleLine(atlas: Atlas, { role, fit }: ListedRole, citations: Citations): RoleLine {
  const family = atlas.families.get(role.data.family);
  return {
    title: role.data.title,
    href: `/roles/${role.id}/`,
    hue: family?.hue ?? 250,
    family: family?.title ?? role.data.family,
    fit: fit ? fitWords[fit] : '',
    place: fit ? '' : citations.inline(role.data.environment.place),
  };
}

interface Drawing {
  id: ListId;
  width: (value: number) => number;
}

function entryLine(
  atlas: Atlas,
  entry: ListEntry,
  { id, width }: Drawing,
  citations: Citations,
): EntryLine {
  const scale = id === 'smallest-preparation' ? jobZones : undefined;
  return {
    rank: entry.rank ? `${entry.rank}${entry.tied ? '=' : ''}` : '',
    title: entry.title,
    ...(entry.fact ? { figure: citations.cite(entry.fact) } : {}),
    words: scale?.find((level) => level.value === entry.value)?.words.toLowerCase() ?? '',
    width: width(entry.value),
    roles: entry.roles.map((role) => roleLine(atlas, role, citations)),
  };
}

/** What stands beside a list; our own judgment has no publisher and no page. */
interface ListSource {
  title: string;
  href?: string;
  publisher?: string;
  dated: string;
  date: string;
  released?: string;
  misses: string;
}

/** Who says it, and of when; our own judgment where nobody does. */
function sourceOf(atlas: Atlas, { entries }: AtlasList): ListSource {
  const fact = entries[0]?.fact;
  const source = fact && atlas.sources.get(fact.source);
  if (!fact || !source) {
    const days = entries.flatMap((entry) => entry.roles.map(({ role }) => role.data.reviewed));
    const [first = '', last = ''] = [days.toSorted()[0], days.toSorted().at(-1)];
    const span = first === last ? formatPeriod(last) : formatPeriod(`${first}/${last}`);
    return {
      title: 'Our judgment in each guide',
      dated: 'Guides last read',
      date: span,
      misses: '',
    };
  }
  const place = atlas.places.get(fact.place)?.name ?? fact.place;
  return {
    title: source.title,
    href: `/sources/${fact.source}/`,
    publisher: source.publisher,
    dated: 'Refers to',
    date: `${place}, ${formatPeriod(fact.period)}`,
    ...(source.released ? { released: formatPeriod(source.released) } : {}),
    misses: source.misses,
  };
}

function referenceLine(
  { reference }: AtlasList,
  width: (value: number) => number,
  citations: Citations,
) {
  if (!reference) return {};
  const figure = citations.cite(reference);
  return { reference: { figure, width: width(Number(reference.value)) } };
}

/** Everything one list shows. */
export function listPage(atlas: Atlas, id: ListId) {
  const list = rolesList(atlas, id);
  const citations = new Citations(atlas);
  const top = Math.max(...list.entries.map((entry) => entry.value));
  const width = (value: number): number =>
    DRAWN.has(id) ? Math.round((Math.max(0, value) / top) * 1000) / 10 : 0;
  const usesProjection = list.entries.some((entry) => entry.fact?.source === 'bls-ep');
  return {
    ...listTexts[id],
    entries: list.entries.map((entry) => entryLine(atlas, entry, { id, width }, citations)),
    ...referenceLine(list, width, citations),
    ranked: list.entries.some((entry) => entry.rank > 0),
    size: list.size,
    of: atlas.roles.size,
    source: sourceOf(atlas, list),
    leftOut: list.leftOut.length
      ? `${listOf(list.leftOut)}: the figure is of another time or kind and may not be ranked with these.`
      : '',
    notice: usesProjection ? projectionNotice(atlas) : '',
    citations,
  };
}

/** What the page of a list gets. */
export type ListPage = ReturnType<typeof listPage>;

/** Links to all lists that have a page. */
export function listLinks(atlas: Atlas): { title: string; href: string }[] {
  return rolesLists(atlas).map(({ id }) => ({ title: listTexts[id].short, href: listHref(id) }));
}

/** The contents page: every list with its rule and what stands first, and those still too short. */
export function listsPage(atlas: Atlas) {
  const citations = new Citations(atlas);
  const lists = rolesLists(atlas).map((list) => ({
    ...listTexts[list.id],
    href: listHref(list.id),
    size: list.size,
    first: list.entries.slice(0, 3).map((entry) => ({
      title: entry.title,
      roles: entry.roles.length,
      ...(entry.fact ? { figure: citations.cite(entry.fact) } : {}),
    })),
  }));
  const shown = new Set(lists.map((list) => list.href));
  const short = listIds
    .filter((id) => !shown.has(listHref(id)))
    .map((id) => ({ ...listTexts[id], size: rolesList(atlas, id).size }));
  return { lists, short, fewest: FEWEST_ROLES, of: atlas.roles.size, citations };
}
