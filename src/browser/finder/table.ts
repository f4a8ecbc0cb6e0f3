// The table of roles in the page: its rows as items, its heads as buttons.
import {
  inOrder,
  matchingName,
  passes,
  sortKeys,
  type FinderItem,
  type FinderState,
  type SortKey,
} from '../../model/finder-filter.ts';
import { readItem } from '../../model/finder-item.ts';

/** A row of the page with what it says. */
export interface FinderRowElement extends FinderItem {
  element: HTMLTableRowElement;
}

interface Head {
  key: SortKey;
  cell: HTMLTableCellElement;
  button: HTMLButtonElement;
}

/** The table's parts. */
export interface FinderTable {
  body: HTMLTableSectionElement;
  rows: FinderRowElement[];
  heads: Head[];
}

/** The text of a head becomes a button of the same size, so that nothing moves. */
function makeButton(cell: HTMLTableCellElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...cell.childNodes);
  cell.append(button);
  return button;
}

/** The table of the finder, made ready; undefined where the page has none. */
export function findTable(root: ParentNode): FinderTable | undefined {
  const table = root.querySelector<HTMLTableElement>('table.sortable');
  const body = table?.tBodies[0];
  if (!table || !body) return undefined;
  const rows = [...body.rows].map((element, place) => ({
    ...readItem(element.dataset, place),
    element,
  }));
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')].flatMap(
    (cell) => {
      const key = sortKeys.find((known) => known === cell.dataset['sort']);
      return key ? [{ key, cell, button: makeButton(cell) }] : [];
    },
  );
  return { body, rows, heads };
}

/** Says under which other name a role was found. */
function writeAlias({ element, names }: FinderRowElement, q: string): void {
  const alias = element.querySelector<HTMLElement>('[data-alias]');
  if (!alias) return;
  const name = matchingName(names, q);
  alias.hidden = !q || name === undefined || name === names[0];
  alias.textContent = alias.hidden ? '' : `also: ${name}`;
}

/** Hides, shows and orders the rows; none is made anew. */
export function showRows({ body, rows }: FinderTable, state: FinderState): void {
  for (const row of rows) {
    row.element.hidden = !passes(row, state);
    writeAlias(row, state.q);
  }
  const wanted = inOrder(rows, state).map((row) => row.element);
  if (wanted.some((element, i) => body.rows[i] !== element)) body.append(...wanted);
}

/** Tells assistive technology and eyes which column orders the rows. */
export function writeHeads({ heads }: FinderTable, { sort, order }: FinderState): void {
  for (const { key, cell } of heads) cell.ariaSort = key === sort ? order : null;
}
