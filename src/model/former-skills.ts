// Ids that skills had before: their pages lead on, and progress kept under them is found again.
import type { Atlas } from './atlas.ts';

/** Present id by former id, in the order of former ids. */
export function formerSkills(atlas: Pick<Atlas, 'skills'>): Map<string, string> {
  const found = [...atlas.skills.values()].flatMap(({ id, data }) =>
    (data.formerIds ?? []).map((former): [string, string] => [former, id]),
  );
  return new Map(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
