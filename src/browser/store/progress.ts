// What a reader has learned: a state for each skill, by its id, and for each project of a role.
import { isId, isRecord, type Concern } from './concern.ts';

/** States in the order of the control; what has none is not started. */
export const states = ['started', 'known', 'skipped'] as const;
export type State = (typeof states)[number];

export const stateWords: Record<State | 'open', string> = {
  open: 'Not started',
  started: 'In progress',
  known: 'Known',
  skipped: 'Skipped',
};

/** State by item: a skill's id, or `role/project`. */
export type Progress = ReadonlyMap<string, State>;

/** More than all skills and projects of the site; an imported file may not hold more. */
const MOST = 5000;

export function isState(value: unknown): value is State {
  return states.some((state) => state === value);
}

/** A skill's id, or a role's id and that of its project with a slash between. */
export function isItem(value: string): boolean {
  const [first, second, ...more] = value.split('/');
  return isId(first) && (second === undefined || isId(second)) && !more.length;
}

function read(data: unknown): Progress | undefined {
  if (!isRecord(data)) return undefined;
  const entries = Object.entries(data);
  if (entries.length > MOST) return undefined;
  return new Map(
    entries.filter((entry): entry is [string, State] => isItem(entry[0]) && isState(entry[1])),
  );
}

export const progressConcern: Concern<Progress> = {
  key: 'role-atlas.progress',
  version: 1,
  empty: new Map(),
  read,
  write: (value) => Object.fromEntries([...value].toSorted(([a], [b]) => (a < b ? -1 : 1))),
};

/** The same with one item in another state. */
export function withState(progress: Progress, item: string, state: State | 'open'): Progress {
  const next = new Map(progress);
  if (state === 'open') next.delete(item);
  else next.set(item, state);
  return next;
}

/** Both; where both have a state, that of the second counts. */
export function merged(first: Progress, second: Progress): Progress {
  return new Map([...first, ...second]);
}

/**
 * Skills under their present ids.
 *
 * @param former present id by former id; a state under the present id wins
 */
export function renamed(progress: Progress, former: ReadonlyMap<string, string>): Progress {
  if (![...progress.keys()].some((item) => former.has(item))) return progress;
  const moved = [...progress].map(([item, state]) => [former.get(item) ?? item, state] as const);
  const kept = [...progress].filter(([item]) => !former.has(item));
  return new Map([...moved, ...kept]);
}
