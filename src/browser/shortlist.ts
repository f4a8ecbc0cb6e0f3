// The shortlist: roles in view, a note on each, and the way to their comparison.
import {
  compareLink,
  itemNode,
  titleOf,
  writeNote,
  type ListPage,
  type RoleInfo,
} from './shortlist/items.ts';
import { startTransfer } from './shortlist/transfer.ts';
import { Kept } from './store/kept.ts';
import { shortlistConcern, withRole } from './store/shortlist.ts';
import { onPress, part, say, showTrouble } from './tool-page.ts';

/** Roles of the site, out of the list to choose from. */
function readRoles(select: HTMLSelectElement): Map<string, RoleInfo> {
  return new Map(
    [...select.options]
      .filter((option) => option.value)
      .map((option) => {
        const { hue = '250', family = '', familyTitle = '' } = option.dataset;
        return [option.value, { title: option.text, hue, family, familyTitle }];
      }),
  );
}

function idsIn(list: HTMLElement): (string | undefined)[] {
  return [...list.children].map((item) => (item as HTMLElement).dataset['listed']);
}

/** Brings the list in line; what stays is not touched, since a note may be in the middle of a word. */
function showList(page: ListPage, list: HTMLElement, changed: () => void): void {
  const { value } = page.kept;
  const wanted = new Set(value.map(({ role }) => role));
  for (const item of [...list.children])
    if (!wanted.has((item as HTMLElement).dataset['listed'] ?? '')) item.remove();
  const there = new Set(idsIn(list));
  for (const listed of value)
    if (!there.has(listed.role)) list.append(itemNode(page, listed, changed));
  if (idsIn(list).join() !== value.map(({ role }) => role).join())
    list.replaceChildren(...value.map((listed) => itemNode(page, listed, changed)));
  for (const [i, item] of [...list.children].entries()) writeNote(item, value[i]?.note ?? '');
}

function start(root: HTMLElement): void {
  const kept = new Kept(shortlistConcern).follow(window);
  const select = part<HTMLSelectElement>(root, '[data-role]');
  const page: ListPage = {
    ...{ root, kept, select },
    roles: readRoles(select),
    said: part(root, '[data-said]'),
    feeds: root.dataset['feeds'] === 'yes',
    leftOut: new Set(),
  };
  const showCompare = (): void =>
    part(root, '[data-compare-link]').replaceChildren(compareLink(page));
  const show = (): void => {
    showList(page, part(root, '[data-list]'), showCompare);
    part<HTMLElement>(root, '[data-none]').hidden = kept.value.length > 0;
    showCompare();
    showTrouble(part(root, '[data-trouble]'), [kept.trouble]);
  };

  startTransfer(page);
  onPress(root, '[data-add]', () => {
    const { value } = select;
    if (!value) return say(page.said, 'Choose a role first.');
    kept.update((before) => withRole(before, value));
    say(page.said, `${titleOf(page, value)} is on your shortlist.`);
    select.value = '';
  });
  kept.subscribe(show);
  root.hidden = false;
  show();
}

document.querySelectorAll<HTMLElement>('[data-shortlist-page]').forEach(start);
