// Progress in the fragment of an address, which browsers never send to a server:
// #k=1~known~started~skipped, each a list of items with points between.
import { isItem, states, type Progress, type State } from './progress.ts';

const START = '#k=1~';
const ORDER: readonly State[] = ['known', 'started', 'skipped'];
const LONGEST = 20_000;

/** The fragment for these states; empty where there are none. */
export function toFragment(progress: Progress): string {
  if (!progress.size) return '';
  const list = (state: State): string =>
    [...progress]
      .filter(([, found]) => found === state)
      .map(([item]) => item)
      .join('.');
  return START + ORDER.map(list).join('~').replace(/~+$/, '');
}

/** Whether an address brings progress at all, readable or not. */
export function hasShared(hash: string): boolean {
  return hash.startsWith('#k=');
}

/** The states of a fragment; undefined where it is none, cut off or of another version. */
export function fromFragment(hash: string): Progress | undefined {
  if (!hash.startsWith(START) || hash.length > LONGEST) return undefined;
  const lists = hash.slice(START.length).split('~');
  if (lists.length > states.length) return undefined;
  const found = lists.flatMap((list, i) =>
    list
      .split('.')
      .filter(isItem)
      .map((item): [string, State] => [item, ORDER[i] ?? 'known']),
  );
  return found.length ? new Map(found) : undefined;
}
