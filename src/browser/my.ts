// What this browser remembers: shown, exported, imported and erased in one place.
import type { MatchData } from '../model/match-data.ts';
import { node } from './compare/nodes.ts';
import {
  planLines,
  progressLines,
  shortlistLines,
  storedKeys,
  type TitleOf,
} from './my/entries.ts';
import { fromFile, takeIn, toFile, type Keepers } from './store/everything.ts';
import { Kept } from './store/kept.ts';
import { planConcern } from './store/plan-wishes.ts';
import { progressConcern } from './store/progress.ts';
import { shortlistConcern } from './store/shortlist.ts';
import { isForMyPage } from './store/trouble-words.ts';
import { giveFile, onFile, onPress, part, say, showTrouble } from './tool-page.ts';

const CONCERNS = { progress: progressConcern, shortlist: shortlistConcern, plan: planConcern };
type Name = keyof Keepers;
const NAMES = Object.keys(CONCERNS) as Name[];

/** Titles of skills and roles; where they cannot be loaded, ids stand for themselves. */
async function loadTitles(): Promise<TitleOf> {
  const answer = await fetch('/match/data.json').catch(() => undefined);
  const data = answer?.ok ? ((await answer.json()) as MatchData) : undefined;
  const titles = new Map(
    [...(data?.skills ?? []), ...(data?.roles ?? [])].map(([id, t]) => [id, t]),
  );
  return (id) => {
    const [first = '', project] = id.split('/');
    const title = titles.get(first) ?? first;
    return project ? `${title}, project ${project.replaceAll('-', ' ')}` : title;
  };
}

/** The text under a key as it stands; nothing where storage is blocked. */
function rawText(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function showParts(root: HTMLElement, keepers: Keepers, titleOf: TitleOf): void {
  const lines: Record<Name, string[]> = {
    progress: progressLines(keepers.progress.value, titleOf),
    shortlist: shortlistLines(keepers.shortlist.value, titleOf),
    plan: planLines(keepers.plan.value),
  };
  for (const name of NAMES) {
    const place = part<HTMLElement>(root, `[data-part="${name}"]`);
    const list = part(place, '[data-lines]');
    list.replaceChildren(...lines[name].map((text) => node('li', '', text)));
    part<HTMLElement>(place, '[data-none]').hidden = lines[name].length > 0;
    part<HTMLElement>(place, '[data-raw]').hidden = !isForMyPage(keepers[name].trouble);
  }
}

function showKeys(root: HTMLElement): void {
  const place = part(root, '[data-keys]');
  try {
    const rows = storedKeys(localStorage).map(({ key, meaning, characters }) =>
      node(
        'tr',
        '',
        node('td', '', node('code', '', key)),
        node('td', '', meaning || 'kept by another page of this site'),
        node('td', 'num', String(characters)),
      ),
    );
    place.replaceChildren(...rows);
    part<HTMLElement>(root, '[data-no-keys]').hidden = rows.length > 0;
  } catch {
    place.replaceChildren();
  }
}

/** Writes texts back as they were; where storage is blocked there were none. */
function putBack(texts: readonly [string, string][]): void {
  try {
    for (const [key, text] of texts) localStorage.setItem(key, text);
  } catch {
    // Another tab filled the storage meanwhile; what fits is back.
  }
  // The same event that another tab's writing would send.
  dispatchEvent(new StorageEvent('storage'));
}

/** Erases every key of the storage; Undo writes the same texts back. */
function eraseAll(keepers: Keepers, said: HTMLElement): void {
  let before: [string, string][] = [];
  try {
    before = storedKeys(localStorage).map(({ key }) => [key, rawText(key)]);
    localStorage.clear();
  } catch {
    // Nothing is kept where storage is blocked.
  }
  for (const name of NAMES) keepers[name].erase();
  say(said, 'Everything is erased.', () => putBack(before));
}

function startParts(root: HTMLElement, keepers: Keepers, said: HTMLElement): void {
  for (const name of NAMES) {
    const place = part<HTMLElement>(root, `[data-part="${name}"]`);
    const { key } = CONCERNS[name];
    onPress(place, '[data-raw]', () => giveFile(`${key}.txt`, 'text/plain', rawText(key)));
    onPress(place, '[data-erase]', () => {
      const text = rawText(key);
      keepers[name].erase();
      say(said, 'Erased.', () => putBack(text ? [[key, text]] : []));
    });
  }
}

function startExchange(root: HTMLElement, keepers: Keepers, said: HTMLElement): void {
  onPress(root, '[data-export]', () => {
    const text = toFile({
      progress: keepers.progress.value,
      shortlist: keepers.shortlist.value,
      plan: keepers.plan.value,
    });
    giveFile('role-atlas.json', 'application/json', text);
    say(said, 'Exported everything as one file.');
  });
  onFile(part<HTMLInputElement>(root, '[data-import]'), (text) => {
    const found = text === undefined ? 'The file could not be read.' : fromFile(text);
    if (typeof found === 'string') return say(said, `Nothing was changed. ${found}`);
    say(
      said,
      `Taken over from the file: ${Object.keys(found).join(', ')}.`,
      takeIn(keepers, found),
    );
  });
  onPress(root, '[data-erase-all]', () => eraseAll(keepers, said));
}

async function start(root: HTMLElement): Promise<void> {
  const keepers: Keepers = {
    progress: new Kept(progressConcern).follow(window),
    shortlist: new Kept(shortlistConcern).follow(window),
    plan: new Kept(planConcern).follow(window),
  };
  const said = part<HTMLElement>(root, '[data-said]');
  let titleOf: TitleOf = (id) => id;
  const show = (): void => {
    showParts(root, keepers, titleOf);
    showKeys(root);
    const troubles = NAMES.map((name) => keepers[name].trouble);
    showTrouble(part<HTMLElement>(root, '[data-trouble]'), troubles);
  };
  startParts(root, keepers, said);
  startExchange(root, keepers, said);
  for (const name of NAMES) keepers[name].subscribe(show);
  root.hidden = false;
  show();
  titleOf = await loadTitles();
  show();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-my]')) void start(root);
