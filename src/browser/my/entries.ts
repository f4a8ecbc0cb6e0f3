// Everything that stands in this browser's storage for the site, in plain words.
import { noWishes, planConcern, type PlanWishes } from '../store/plan-wishes.ts';
import { progressConcern, stateWords, type Progress } from '../store/progress.ts';
import { shortlistConcern, type Shortlist } from '../store/shortlist.ts';

/** Title of a skill, project or role by its id; the id itself where the site has it no more. */
export type TitleOf = (id: string) => string;

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

export function progressLines(progress: Progress, titleOf: TitleOf): string[] {
  return [...progress].map(([id, state]) => `${titleOf(id)}: ${stateWords[state].toLowerCase()}`);
}

export function shortlistLines(list: Shortlist, titleOf: TitleOf): string[] {
  return list.map(({ role, note }) => (note ? `${titleOf(role)}: ${note}` : titleOf(role)));
}

/** Nothing where all is as it was before anything was chosen. */
export function planLines(wishes: PlanWishes): string[] {
  const { hours, every, first } = wishes;
  if (JSON.stringify(wishes) === JSON.stringify(noWishes)) return [];
  return [
    `${count(hours, 'hour')} a week`,
    `${count(every, 'week')} from one review to the next`,
    first ? `First review on ${first}` : 'No first review chosen',
  ];
}

const MEANINGS: Record<string, string> = {
  [progressConcern.key]: 'states of skills and projects',
  [shortlistConcern.key]: 'your shortlist with its notes',
  [planConcern.key]: 'what you chose for plans',
  theme: 'light or dark colors, if you chose',
};

export interface StoredKey {
  key: string;
  /** What it is for; empty where another page of the site keeps it. */
  meaning: string;
  characters: number;
}

/** Every key of the storage, also those that this page does not know. Throws where storage is blocked. */
export function storedKeys(storage: Storage): StoredKey[] {
  return Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '')
    .toSorted()
    .map((key) => ({
      key,
      meaning: MEANINGS[key] ?? '',
      characters: (storage.getItem(key) ?? '').length,
    }));
}
