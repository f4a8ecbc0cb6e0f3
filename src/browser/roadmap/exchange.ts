// Progress out of the page and into it: files, a link, erasing.
import { fromFile, toFile } from '../store/everything.ts';
import type { Kept } from '../store/kept.ts';
import { merged, type Progress } from '../store/progress.ts';
import { toFragment } from '../store/share.ts';
import { fromTaskList, toTaskList, type TaskItem } from '../store/task-list.ts';
import { giveFile, offerLink, onFile, onPress, part, say } from '../tool-page.ts';
import { stateOf, statesOf, type Item } from './items.ts';

export interface Roadmap {
  root: HTMLElement;
  role: string;
  title: string;
  items: readonly Item[];
  kept: Kept<Progress>;
  /** What the page shows: the reader's own, or what a link brought. */
  shown: () => Progress;
}

function taskItem(item: Item, progress: Progress, role: string): TaskItem {
  const path =
    item.kind === 'project' ? `/roles/${role}/roadmap/#${item.element.id}` : `/skills/${item.id}/`;
  return {
    item: item.id,
    title: item.title,
    href: location.origin + path,
    state: stateOf(item, progress),
  };
}

/** The whole list of the role as Markdown. */
export function roadmapTasks({ items, role, title, shown }: Roadmap): string {
  const group = (isProject: boolean): TaskItem[] =>
    items
      .filter(({ kind }) => (kind === 'project') === isProject)
      .map((item) => taskItem(item, shown(), role));
  return toTaskList(`${title}: roadmap`, [
    { title: 'Skills, in order', items: group(false) },
    { title: 'Projects', items: group(true) },
  ]);
}

/** Progress out of a file of either kind, or why there is none. */
function readProgress(text: string | undefined): Progress | string {
  if (text === undefined) return 'The file could not be read.';
  const tasks = fromTaskList(text);
  if (tasks) return tasks;
  const parts = fromFile(text);
  if (typeof parts === 'string')
    return `${parts} Files that work are the two that this page exports.`;
  return parts.progress ?? 'The file holds no progress.';
}

/** Sets back to what was there before; for Undo. */
function putBack(kept: Kept<Progress>): () => void {
  const before = kept.value;
  return () => kept.update(() => before);
}

function takeFile({ kept }: Roadmap, said: HTMLElement, text: string | undefined): void {
  const found = readProgress(text);
  if (typeof found === 'string') return say(said, `Nothing was changed. ${found}`);
  const undo = putBack(kept);
  kept.update((value) => merged(value, found));
  say(said, `${found.size} states taken over from the file.`, undo);
}

/** Adds what a link brought to the reader's own. */
export function keepShared({ kept }: Roadmap, said: HTMLElement, shared: Progress): void {
  const undo = putBack(kept);
  kept.update((value) => merged(value, shared));
  say(said, `${shared.size} states of the link are yours now.`, undo);
}

function erase({ items, kept }: Roadmap, said: HTMLElement): void {
  const count = statesOf(items, kept.value).size;
  const undo = putBack(kept);
  const ids = new Set(items.map(({ id }) => id));
  kept.update((value) => new Map([...value].filter(([id]) => !ids.has(id))));
  say(said, `${count} states of this role erased.`, undo);
}

async function share({ root, items, shown }: Roadmap, said: HTMLElement): Promise<void> {
  const fragment = toFragment(statesOf(items, shown()));
  if (!fragment) return say(said, 'There is nothing to share yet: mark a skill first.');
  const address = location.origin + location.pathname + fragment;
  const isCopied = await offerLink(part<HTMLInputElement>(root, '[data-link]'), address);
  say(said, isCopied ? 'Link copied.' : 'The link is in the field above; copy it from there.');
}

/** Brings the buttons to life. */
export function startExchange(roadmap: Roadmap, said: HTMLElement): void {
  const { root, role, items, shown } = roadmap;
  onPress(root, '[data-json]', () => {
    giveFile(
      `${role}-progress.json`,
      'application/json',
      toFile({ progress: statesOf(items, shown()) }),
    );
    say(said, 'Exported as JSON.');
  });
  onPress(root, '[data-markdown]', () => {
    giveFile(`${role}-roadmap.md`, 'text/markdown', roadmapTasks(roadmap));
    say(said, 'Exported as Markdown.');
  });
  onFile(part<HTMLInputElement>(root, '[data-import]'), (text) => takeFile(roadmap, said, text));
  onPress(root, '[data-share]', () => void share(roadmap, said));
  onPress(root, '[data-erase]', () => erase(roadmap, said));
}
