// Skills and projects of the page: where they stand, their controls, their states on list and drawing.
import { part } from '../tool-page.ts';
import { isState, states, stateWords, type Progress, type State } from '../store/progress.ts';

export interface Item {
  /** Name under which progress keeps it. */
  id: string;
  title: string;
  kind: 'core' | 'common' | 'emerging' | 'project';
  /** What one can do at the depth that the role needs; empty for projects. */
  goal: string;
  /** Published hours, fewest and most. */
  hours: { low: number; high: number } | undefined;
  element: HTMLElement;
  select: HTMLSelectElement;
  /** The state in words, instead of the control, where states are not the reader's own. */
  word: HTMLElement;
}

function kindOf(element: HTMLElement): Item['kind'] {
  const kinds = ['core', 'common', 'emerging'] as const;
  return kinds.find((kind) => element.classList.contains(kind)) ?? 'project';
}

function makeSelect(title: string): HTMLSelectElement {
  const select = document.createElement('select');
  select.ariaLabel = `State of ${title}`;
  select.autocomplete = 'off';
  for (const state of ['open', ...states] as const)
    select.add(new Option(stateWords[state], state));
  return select;
}

function makeItem(element: HTMLElement): Item {
  const title = part(element, '[data-name]').textContent.trim();
  const select = makeSelect(title);
  const word = document.createElement('b');
  const place = document.createElement('span');
  place.className = 'state tool';
  place.append(select, word);
  element.prepend(place);
  const [low, high] = (element.dataset['hours'] ?? '').split(' ').map(Number);
  return {
    id: element.dataset['item'] ?? '',
    title,
    kind: kindOf(element),
    goal: element.querySelector('[data-goal]')?.textContent.trim() ?? '',
    hours: low && high ? { low, high } : undefined,
    ...{ element, select, word },
  };
}

/** All items of the page in its order, each with a control. */
export function findItems(root: ParentNode): Item[] {
  return [...root.querySelectorAll<HTMLElement>('[data-item]')].map(makeItem);
}

export function stateOf(item: Item, progress: Progress): State | 'open' {
  return progress.get(item.id) ?? 'open';
}

/** Brings list, controls and drawing in line with the states. */
export function showStates(items: readonly Item[], progress: Progress, isOwn: boolean): void {
  for (const item of items) {
    const state = stateOf(item, progress);
    item.element.dataset['state'] = state;
    item.select.value = state;
    item.select.hidden = !isOwn;
    item.word.hidden = isOwn;
    item.word.textContent = stateWords[state];
    const stop = document.querySelector<SVGElement>(`[data-stop="${item.element.id}"]`);
    if (stop) stop.dataset['state'] = state;
  }
}

/** Calls back with every choice that the reader makes. */
export function onChoice(
  items: readonly Item[],
  choose: (item: Item, state: State | 'open') => void,
): void {
  for (const item of items)
    item.select.addEventListener('change', () => {
      const { value } = item.select;
      choose(item, isState(value) ? value : 'open');
    });
}

/** "5 of 17 core and common skills known, 2 in progress" */
export function progressLine(items: readonly Item[], progress: Progress): string {
  const needed = items.filter(({ kind }) => kind === 'core' || kind === 'common');
  const count = (state: State): number =>
    needed.filter((item) => stateOf(item, progress) === state).length;
  const line = `${count('known')} of ${needed.length} core and common skills known`;
  return count('started') ? `${line}, ${count('started')} in progress` : line;
}

/** The states of these items alone. */
export function statesOf(items: readonly Item[], progress: Progress): Progress {
  const ids = new Set(items.map(({ id }) => id));
  return new Map([...progress].filter(([id]) => ids.has(id)));
}
