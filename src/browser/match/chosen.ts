// The skills that the reader says to have: in the address, so that the list can be shared.
import type { MatchData } from '../../model/match-data.ts';
import { link, node } from '../compare/nodes.ts';
import { renamed, type Progress, type State } from '../store/progress.ts';
import { fromFragment, toFragment } from '../store/share.ts';
import { button } from '../tool-page.ts';

/** Known skills of some progress that the site still has, under their present ids. */
export function knownSkills(progress: Progress, data: MatchData): string[] {
  const present = new Set(data.skills.map(([id]) => id));
  return [...renamed(progress, new Map(Object.entries(data.former)))]
    .filter(([id, state]) => state === 'known' && present.has(id))
    .map(([id]) => id);
}

/** Skills out of the address; none where it brings none. */
export function skillsOfAddress(data: MatchData): string[] {
  return knownSkills(fromFragment(location.hash) ?? new Map(), data);
}

export function toProgress(skills: Iterable<string>): Map<string, State> {
  return new Map([...skills].map((id) => [id, 'known'] as const));
}

/** Writes the skills into the address without a step in the history. */
export function writeAddress(skills: Iterable<string>): void {
  const fragment = toFragment(toProgress(skills));
  history.replaceState(history.state, '', location.pathname + location.search + fragment);
}

/** The list of chosen skills, each with a button that takes it out. */
export function showChosen(
  place: HTMLElement,
  skills: readonly { id: string; title: string }[],
  remove: (id: string) => void,
): void {
  const items = skills.map(({ id, title }) =>
    node(
      'li',
      '',
      link(`/skills/${id}/`, title),
      ' ',
      button('Remove', () => remove(id), `Remove ${title}`),
    ),
  );
  place.replaceChildren(...items);
}
