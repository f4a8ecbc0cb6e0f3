// The shortlist: roles in view, a note on each, and the way to their comparison.
import { link, node } from './compare/nodes.ts';
import { choiceQuery, MOST } from './compare/choice.ts';
import { fromFile, toFile } from './store/everything.ts';
import { Kept } from './store/kept.ts';
import {
  joined,
  LONGEST_NOTE,
  shortlistConcern,
  withNote,
  withRole,
  withoutRole,
  type Listed,
  type Shortlist,
} from './store/shortlist.ts';
import { shortlistMarkdown } from './shortlist/exchange.ts';
import { button, giveFile, onFile, onPress, part, say, showTrouble } from './tool-page.ts';

interface RoleInfo {
  title: string;
  hue: string;
  family: string;
  familyTitle: string;
}

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

function start(root: HTMLElement): void {
  const kept = new Kept(shortlistConcern).follow(window);
  const select = part<HTMLSelectElement>(root, '[data-role]');
  const roles = readRoles(select);
  const said = part<HTMLElement>(root, '[data-said]');
  const list = part<HTMLElement>(root, '[data-list]');
  const compare = part<HTMLElement>(root, '[data-compare-link]');
  const feeds = root.dataset['feeds'] === 'yes';
  /** Roles that the reader left out of the comparison. */
  const leftOut = new Set<string>();
  const titleOf = (id: string): string => roles.get(id)?.title ?? id;

  const showCompare = (): void => {
    const ids = kept.value.map(({ role }) => role).filter((id) => roles.has(id));
    const chosen = ids.filter((id) => !leftOut.has(id)).slice(0, MOST);
    compare.replaceChildren(
      chosen.length < 2
        ? 'Two roles or more can be compared.'
        : link(`/compare/${choiceQuery(chosen)}`, `Compare ${chosen.map(titleOf).join(', ')}`),
    );
  };
  const remove = (id: string): void => {
    const before = kept.value;
    kept.update((value) => withoutRole(value, id));
    say(said, `${titleOf(id)} taken off.`, () => kept.update(() => before));
    select.focus();
  };
  const noteField = (id: string): HTMLElement => {
    const field = document.createElement('textarea');
    field.rows = 3;
    field.maxLength = LONGEST_NOTE;
    field.dataset['note'] = id;
    field.addEventListener('input', () => kept.update((value) => withNote(value, id, field.value)));
    return node('label', 'small', `Note on ${titleOf(id)}`, field);
  };
  const compareBox = (id: string): HTMLElement => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = !leftOut.has(id);
    box.addEventListener('change', () => {
      if (box.checked) leftOut.delete(id);
      else leftOut.add(id);
      showCompare();
    });
    return node('label', 'small', box, 'Compare');
  };
  const item = ({ role: id }: Listed): HTMLElement => {
    const info = roles.get(id);
    const title = info ? link(`/roles/${id}/`, info.title) : `${id} (no longer on this site)`;
    const family = info
      ? node('p', 'small', link(`/families/${info.family}/`, info.familyTitle))
      : '';
    if (info && feeds && family instanceof HTMLElement)
      family.append(', ', link(`/feeds/${info.family}.xml`, 'feed of changes'));
    const made = node(
      'li',
      'hue',
      node('h3', '', title),
      family,
      noteField(id),
      node(
        'div',
        'tool-row',
        ...(info ? [compareBox(id)] : []),
        button('Take off', () => remove(id), `Take off: ${titleOf(id)}`),
      ),
    );
    made.dataset['listed'] = id;
    made.style.setProperty('--hue', info?.hue ?? '250');
    return made;
  };
  /** Items stay where they are while a note is typed; only changed lists are made anew. */
  const show = (): void => {
    const ids = kept.value.map(({ role }) => role).join();
    const shown = [...list.children]
      .map((child) => (child as HTMLElement).dataset['listed'])
      .join();
    if (ids !== shown) list.replaceChildren(...kept.value.map(item));
    for (const { role, note } of kept.value) {
      const field = list.querySelector<HTMLTextAreaElement>(`[data-note="${role}"]`);
      if (field && field.value !== note) field.value = note;
    }
    part<HTMLElement>(root, '[data-none]').hidden = kept.value.length > 0;
    showCompare();
    showTrouble(part<HTMLElement>(root, '[data-trouble]'), [kept.trouble]);
  };

  startExchange(root, kept, said, titleOf);
  onPress(root, '[data-add]', () => {
    const { value } = select;
    if (!value) return say(said, 'Choose a role first.');
    kept.update((before) => withRole(before, value));
    say(said, `${titleOf(value)} is on your shortlist.`);
    select.value = '';
  });
  kept.subscribe(show);
  root.hidden = false;
  show();
}

function startExchange(
  root: HTMLElement,
  kept: Kept<Shortlist>,
  said: HTMLElement,
  titleOf: (id: string) => string,
): void {
  onPress(root, '[data-json]', () => {
    giveFile('shortlist.json', 'application/json', toFile({ shortlist: kept.value }));
    say(said, 'Exported as JSON.');
  });
  onPress(root, '[data-markdown]', () => {
    const role = (id: string) => ({ title: titleOf(id), href: `${location.origin}/roles/${id}/` });
    giveFile('shortlist.md', 'text/markdown', shortlistMarkdown(kept.value, role));
    say(said, 'Exported as Markdown.');
  });
  onFile(part<HTMLInputElement>(root, '[data-import]'), (text) => {
    const found = text === undefined ? 'The file could not be read.' : fromFile(text);
    if (typeof found === 'string') return say(said, `Nothing was changed. ${found}`);
    const { shortlist } = found;
    if (!shortlist) return say(said, 'Nothing was changed. The file holds no shortlist.');
    const before = kept.value;
    kept.update((value) => joined(value, shortlist));
    say(said, `${shortlist.length} roles taken over from the file.`, () =>
      kept.update(() => before),
    );
  });
  onPress(root, '[data-erase]', () => {
    const before = kept.value;
    kept.update(() => []);
    say(said, 'Shortlist erased.', () => kept.update(() => before));
  });
}

document.querySelectorAll<HTMLElement>('[data-shortlist-page]').forEach(start);
