// The finder's form: what is chosen in it, and what it says.
import {
  countPassing,
  isFiltered,
  type FinderItem,
  type FinderState,
} from '../../model/finder-filter.ts';
import { limitKeys, type LimitKey } from '../../model/finder-limits.ts';
import { countWords, filterWords } from '../../model/finder-words.ts';

/** The form's parts. */
export interface FinderForm {
  root: HTMLElement;
  text: HTMLInputElement;
  boxes: HTMLInputElement[];
  selects: Map<LimitKey, HTMLSelectElement>;
  count: HTMLElement;
  filtered: HTMLElement;
  words: HTMLElement;
  clear: HTMLButtonElement;
  /** Says that no role is left. */
  none: HTMLElement | null;
  /** Titles of families by id, in the order of the form. */
  titles: Map<string, string>;
}

function titleOf(box: HTMLInputElement): string {
  return box.closest('label')?.querySelector('[data-title]')?.textContent ?? box.value;
}

/** The parts of the form; undefined where the page has none. */
export function findForm(page: ParentNode): FinderForm | undefined {
  const root = page.querySelector<HTMLElement>('[data-finder-form]');
  const text = root?.querySelector<HTMLInputElement>('[name="q"]');
  const count = page.querySelector<HTMLElement>('[data-finder-count]');
  const filtered = page.querySelector<HTMLElement>('[data-finder-filtered]');
  const words = filtered?.querySelector<HTMLElement>('[data-finder-words]');
  const clear = filtered?.querySelector<HTMLButtonElement>('[data-finder-clear]');
  if (!root || !text || !count || !filtered || !words || !clear) return undefined;
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[name="family"]')];
  const selects = limitKeys.flatMap((key) => {
    const select = root.querySelector<HTMLSelectElement>(`select[name="${key}"]`);
    return select ? [[key, select] as const] : [];
  });
  return {
    ...{ root, text, boxes, count, filtered, words, clear },
    none: page.querySelector<HTMLElement>('[data-finder-none]'),
    selects: new Map(selects),
    titles: new Map(boxes.map((box) => [box.value, titleOf(box)])),
  };
}

/** What is chosen. */
export function readForm({ text, boxes, selects }: FinderForm) {
  const chosen = [...selects].flatMap(([key, select]) =>
    select.value ? [[key, select.value] as const] : [],
  );
  return {
    q: text.value.trim(),
    families: boxes.filter((box) => box.checked).map((box) => box.value),
    limits: Object.fromEntries(chosen),
  } satisfies Partial<FinderState>;
}

function writeCounts(form: FinderForm, state: FinderState, items: readonly FinderItem[]): void {
  for (const box of form.boxes) {
    const count = countPassing(items, { ...state, families: [box.value] });
    const place = box.closest('label')?.querySelector('[data-count]');
    if (place) place.textContent = `${count}`;
  }
  for (const [key, select] of form.selects) {
    for (const option of select.options) {
      if (!option.value) continue;
      const limits = { ...state.limits, [key]: option.value };
      const count = countPassing(items, { ...state, limits });
      option.textContent = `${option.dataset['words'] ?? ''} (${count})`;
    }
  }
}

/** Brings the form in line with the state: choices, counts, and what is filtered. */
export function writeForm(
  form: FinderForm,
  state: FinderState,
  items: readonly FinderItem[],
): void {
  if (form.text.value.trim() !== state.q) form.text.value = state.q;
  for (const box of form.boxes) box.checked = state.families.includes(box.value);
  for (const [key, select] of form.selects) select.value = state.limits[key] ?? '';
  writeCounts(form, state, items);
  const passing = countPassing(items, state);
  form.count.textContent = countWords(passing, items.length, state);
  if (form.none) form.none.hidden = passing > 0;
  form.filtered.hidden = !isFiltered(state);
  form.words.textContent = filterWords(state, form.titles).join('; ');
}
