// The roles of the shortlist as nodes: name, family, note, and whether they are compared.
import { choiceQuery, MOST } from '../compare/choice.ts';
import { link, node } from '../compare/nodes.ts';
import type { Kept } from '../store/kept.ts';
import {
  LONGEST_NOTE,
  withNote,
  withoutRole,
  type Listed,
  type Shortlist,
} from '../store/shortlist.ts';
import { button, say } from '../tool-page.ts';

export interface RoleInfo {
  title: string;
  hue: string;
  family: string;
  familyTitle: string;
}

export interface ListPage {
  root: HTMLElement;
  kept: Kept<Shortlist>;
  /** Roles of the site by id. */
  roles: ReadonlyMap<string, RoleInfo>;
  said: HTMLElement;
  /** Whether families have feeds of their changes. */
  feeds: boolean;
  /** Roles that the reader left out of the comparison. */
  leftOut: Set<string>;
  /** The field that adds roles; the focus goes there when the button that had it is gone. */
  select: HTMLSelectElement;
}

export function titleOf({ roles }: ListPage, id: string): string {
  return roles.get(id)?.title ?? id;
}

/** The link to the comparison of the first roles that are not left out. */
export function compareLink(page: ListPage): Node | string {
  const ids = page.kept.value.map(({ role }) => role).filter((id) => page.roles.has(id));
  const chosen = ids.filter((id) => !page.leftOut.has(id)).slice(0, MOST);
  if (chosen.length < 2) return 'Two roles or more can be compared.';
  const names = chosen.map((id) => titleOf(page, id)).join(', ');
  return link(`/compare/${choiceQuery(chosen)}`, `Compare ${names}`);
}

function noteField(page: ListPage, { role, note }: Listed): HTMLElement {
  const field = document.createElement('textarea');
  field.rows = 3;
  field.maxLength = LONGEST_NOTE;
  field.value = note;
  field.addEventListener('input', () =>
    page.kept.update((list) => withNote(list, role, field.value)),
  );
  return node('label', 'small', `Note on ${titleOf(page, role)}`, field);
}

function compareBox({ leftOut }: ListPage, id: string, changed: () => void): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = !leftOut.has(id);
  box.addEventListener('change', () => {
    if (box.checked) leftOut.delete(id);
    else leftOut.add(id);
    changed();
  });
  return node('label', 'small', box, 'Compare');
}

function takeOff(page: ListPage, id: string): void {
  const { kept, said, select } = page;
  const before = kept.value;
  kept.update((list) => withoutRole(list, id));
  say(said, `${titleOf(page, id)} taken off.`, () => kept.update(() => before));
  select.focus();
}

function familyLine({ feeds }: ListPage, { family, familyTitle }: RoleInfo): HTMLElement {
  const feed = feeds ? [', ', link(`/feeds/${family}.xml`, 'feed of changes')] : [];
  return node('p', 'small', link(`/families/${family}/`, familyTitle), ...feed);
}

/** One role of the list; `changed` is called when it is left out of the comparison or taken in. */
export function itemNode(page: ListPage, listed: Listed, changed: () => void): HTMLElement {
  const { role: id } = listed;
  const info = page.roles.get(id);
  const off = button('Take off', () => takeOff(page, id), `Take off: ${titleOf(page, id)}`);
  const made = node(
    'li',
    'hue',
    node('h3', '', info ? link(`/roles/${id}/`, info.title) : `${id} (no longer on this site)`),
    ...(info ? [familyLine(page, info)] : []),
    noteField(page, listed),
    node('div', 'tool-row', ...(info ? [compareBox(page, id, changed)] : []), off),
  );
  made.dataset['listed'] = id;
  made.style.setProperty('--hue', info?.hue ?? '250');
  return made;
}

/** Writes what another tab or a file changed into fields that are there already. */
export function writeNote(item: Element, note: string): void {
  const field = item.querySelector('textarea');
  if (field && field.value !== note) field.value = note;
}
