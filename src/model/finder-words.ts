// What the finder says about itself: how many roles, in which order, filtered how.
import { isFiltered, type FinderState, type SortKey } from './finder-filter.ts';
import { limitKeys, limits, stepOf } from './finder-limits.ts';

const ORDERS: Record<SortKey, { ascending: string; descending: string }> = {
  name: { ascending: 'A to Z', descending: 'Z to A' },
  pay: { ascending: 'lowest pay first', descending: 'highest pay first' },
  growth: { ascending: 'slowest growth first', descending: 'fastest growth first' },
  openings: { ascending: 'fewest openings first', descending: 'most openings first' },
};

/** "4 of 11 roles, highest pay first" */
export function countWords(shown: number, all: number, state: FinderState): string {
  const roles = all === 1 ? 'role' : 'roles';
  const count = isFiltered(state) ? `${shown} of ${all}` : `${all}`;
  return `${count} ${roles}, ${ORDERS[state.sort][state.order]}`;
}

/** Every filter in words, in the order of the form; `titles` names families by id. */
export function filterWords(state: FinderState, titles: ReadonlyMap<string, string>): string[] {
  const { q, families } = state;
  return [
    ...(q ? [`name like “${q}”`] : []),
    ...(families.length ? [families.map((id) => titles.get(id) ?? id).join(' or ')] : []),
    ...limitKeys.flatMap((key) => {
      const step = stepOf(key, state.limits[key]);
      const { label, side } = limits[key];
      return step ? [`${label.toLowerCase()} ${side} ${lowerFirst(step.words)}`] : [];
    }),
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
