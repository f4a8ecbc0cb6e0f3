// A role of the finder as attributes of its row, and back: the build writes, the browser reads.
import type { FinderItem } from './finder-filter.ts';

const NUMBERS = ['pay', 'growth', 'openings', 'education', 'zone', 'remote'] as const;

/** The attributes of a row. */
export function itemAttributes(item: FinderItem): Record<`data-${string}`, string> {
  const numbers = NUMBERS.flatMap((key) => {
    const value = item.numbers[key];
    return value === undefined ? [] : [[`data-${key}`, String(value)] as const];
  });
  return {
    'data-names': item.names.join('|'),
    'data-family': item.family,
    ...Object.fromEntries(numbers),
  };
}

/** What the attributes of a row say; `place` is that of the row in the page. */
export function readItem(data: Readonly<Record<string, string | undefined>>, place: number) {
  const numbers = NUMBERS.flatMap((key) => {
    const text = data[key];
    const value = Number(text);
    return text && Number.isFinite(value) ? [[key, value] as const] : [];
  });
  return {
    names: (data['names'] ?? '').split('|'),
    place,
    family: data['family'] ?? '',
    numbers: Object.fromEntries(numbers),
  } satisfies FinderItem;
}
