// The finder's filters, order and address as pure functions: the browser runs them on the rows of
// the page, tests run them on plain objects.
import { limitKeys, limits, stepOf, type LimitKey } from './finder-limits.ts';

/** What the rows may be ordered by; also the data-sort of a head. */
export const sortKeys = ['name', 'pay', 'growth', 'openings'] as const;
export type SortKey = (typeof sortKeys)[number];
export type Order = 'ascending' | 'descending';

/** What the finder knows of a role; a number is missing where no source gives one. */
export interface FinderItem {
  /** The title first, then the other names. */
  names: readonly string[];
  /** Place in the alphabet of titles, from 0. */
  place: number;
  family: string;
  numbers: Partial<Record<LimitKey | 'openings', number>>;
}

/** Everything a reader can choose. */
export interface FinderState {
  /** Looked for in titles and other names. */
  q: string;
  /** Ids of families, in the order of the site; none means all. */
  families: readonly string[];
  /** Ids of chosen steps. */
  limits: Readonly<Partial<Record<LimitKey, string>>>;
  sort: SortKey;
  order: Order;
}

const LONGEST_TEXT = 80;

/** The order a reader expects first: names from A, numbers from the highest. */
export function firstOrder(sort: SortKey): Order {
  return sort === 'name' ? 'ascending' : 'descending';
}

/** Nothing filtered, A to Z. */
export const allRoles: FinderState = {
  q: '',
  families: [],
  limits: {},
  sort: 'name',
  order: 'ascending',
};

/** Small letters and digits without accents, words parted by single blanks. */
function plain(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim();
}

/** Whether a name has a place at whose start the text stands, blanks aside, or words that start like all of its. */
function holds(name: string, wanted: string): boolean {
  const own = plain(name).split(' ');
  const solid = wanted.replaceAll(' ', '');
  if (own.some((_, i) => own.slice(i).join('').startsWith(solid))) return true;
  return wanted.split(' ').every((start) => own.some((word) => word.startsWith(start)));
}

/** The first name that holds a text; the title for an empty one, undefined when no name does. */
export function matchingName(names: readonly string[], q: string): string | undefined {
  const wanted = plain(q);
  return wanted ? names.find((name) => holds(name, wanted)) : names[0];
}

function within(key: LimitKey, id: string | undefined, value: number | undefined): boolean {
  const step = stepOf(key, id);
  if (!step) return true;
  if (value === undefined) return false;
  return limits[key].side === 'at most' ? value <= step.value : value >= step.value;
}

/** Whether a role passes every filter; one without the number asked for does not. */
export function passes(item: FinderItem, state: FinderState): boolean {
  return (
    (state.families.length === 0 || state.families.includes(item.family)) &&
    limitKeys.every((key) => within(key, state.limits[key], item.numbers[key])) &&
    matchingName(item.names, state.q) !== undefined
  );
}

/** How many roles pass. */
export function countPassing(items: readonly FinderItem[], state: FinderState): number {
  return items.filter((item) => passes(item, state)).length;
}

function compareBy(sort: SortKey, order: Order, a: FinderItem, b: FinderItem): number {
  const sign = order === 'ascending' ? 1 : -1;
  if (sort === 'name') return sign * (a.place - b.place);
  const [x, y] = [a.numbers[sort], b.numbers[sort]];
  if (x === undefined || y === undefined)
    return Number(x === undefined) - Number(y === undefined) || a.place - b.place;
  return sign * (x - y) || a.place - b.place;
}

/** In the order asked for; roles without the number stand last either way, equal ones A to Z. */
export function inOrder<T extends FinderItem>(items: readonly T[], state: FinderState): T[] {
  return items.toSorted((a, b) => compareBy(state.sort, state.order, a, b));
}

/** The state after a click on the head of a column: its first order, or the other one. */
export function sortedBy(state: FinderState, sort: SortKey): FinderState {
  const other = state.order === 'ascending' ? 'descending' : 'ascending';
  return { ...state, sort, order: state.sort === sort ? other : firstOrder(sort) };
}

/** True if any role may be hidden. */
export function isFiltered({ q, families, limits: chosen }: FinderState): boolean {
  return q !== '' || families.length > 0 || limitKeys.some((key) => chosen[key] !== undefined);
}

/** Nothing filtered; the order stays. */
export function cleared({ sort, order }: FinderState): FinderState {
  return { ...allRoles, sort, order };
}

/** Reads an address; whatever it does not know, or not in this form, counts as not said. */
export function parseState(query: string, knownFamilies: readonly string[]): FinderState {
  const said = new URLSearchParams(query);
  const asked = said.getAll('family');
  const sort = sortKeys.find((key) => key === said.get('sort')) ?? 'name';
  const order = said.get('order');
  const steps = limitKeys.flatMap((key) => {
    const step = stepOf(key, said.get(key) ?? undefined);
    return step ? [[key, step.id] as const] : [];
  });
  return {
    q: (said.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
    families: knownFamilies.filter((id) => asked.includes(id)),
    limits: Object.fromEntries(steps),
    sort,
    order: order === 'ascending' || order === 'descending' ? order : firstOrder(sort),
  };
}

/** The address of a state, from its question mark on; empty when nothing differs from the start. */
export function stateQuery(state: FinderState): string {
  const said = new URLSearchParams();
  if (state.q) said.set('q', state.q);
  for (const id of state.families) said.append('family', id);
  for (const key of limitKeys) {
    const id = state.limits[key];
    if (id !== undefined) said.set(key, id);
  }
  if (state.sort !== 'name') said.set('sort', state.sort);
  if (state.order !== firstOrder(state.sort)) said.set('order', state.order);
  const query = said.toString();
  return query && `?${query}`;
}
