// Adding, moving and removing entries of a list. The focus stays where the reader works.
import { append, control, entries, isList, renumber } from './form.ts';

function firstControl(node: HTMLElement): HTMLElement | null {
  return 'field' in node.dataset
    ? control(node)
    : node.querySelector<HTMLElement>('input, select, textarea');
}

function add(list: HTMLElement): string {
  const entry = append(list);
  renumber(list);
  if (entry) firstControl(entry)?.focus();
  return `${list.dataset['entry']} ${entries(list).length} is added.`;
}

function move(list: HTMLElement, row: Element, button: HTMLElement): string {
  const up = 'up' in button.dataset;
  const other = up ? row.previousElementSibling : row.nextElementSibling;
  if (up) other?.before(row);
  else other?.after(row);
  renumber(list);
  const buttons = [...row.querySelectorAll<HTMLButtonElement>(':scope > .moves > button')];
  const able = buttons.filter((candidate) => !candidate.disabled);
  (able.includes(button as HTMLButtonElement) ? button : able[0])?.focus();
  const place = [...(row.parentElement?.children ?? [])].indexOf(row) + 1;
  return `Moved: now ${list.dataset['entry']} ${place}.`;
}

function remove(list: HTMLElement, row: Element): string {
  const next = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  renumber(list);
  const target =
    next?.querySelector<HTMLElement>(':scope > .moves > [data-remove]') ??
    list.querySelector<HTMLElement>(':scope > [data-add]');
  target?.focus();
  return `Removed; ${entries(list).length} left.`;
}

/** Acts if a button of a list was pressed. Returns what happened, for the status line. */
export function onListClick({ target }: Event): string | undefined {
  const button = target instanceof Element ? target.closest('button') : null;
  const list = button?.closest<HTMLElement>('[data-list]');
  if (!button || !list || !isList(list)) return undefined;
  if ('add' in button.dataset) return add(list);
  const row = button.closest('li');
  const owner = row?.parentElement?.closest<HTMLElement>('[data-list]');
  if (!row || !owner) return undefined;
  return 'remove' in button.dataset ? remove(owner, row) : move(owner, row, button);
}
