// Finds skills in a list that somebody pastes. Pure, for the browser and for tests.
import { joinPairs, sameWord, splitWords, toKey } from '../search/words.ts';
import type { MatchSkill } from '../../model/match-data.ts';

export interface PastedNames {
  /** Ids in the order of the list, each once. */
  found: string[];
  /** Pieces that are no skill's name, as they were written. */
  unknown: string[];
}

const MOST_PIECES = 400;
const LONGEST_PIECE = 80;

const keyOf = (text: string): string => toKey(joinPairs(splitWords(text)).map(sameWord));

/** A name on a line or between commas, semicolons, bars and bullets, without a mark of a list. */
function pieces(text: string): string[] {
  return text
    .split(/[\n\r,;|•·]+/)
    .map((piece) =>
      piece
        .replace(/^\s*(?:[-*+]\s+)?(?:\[[ xX]\]\s*)?(?:\d+[.)]\s+)?/, '')
        .replace(/\s*[.:]?\s*$/, '')
        .slice(0, LONGEST_PIECE),
    )
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .slice(0, MOST_PIECES);
}

/** Skills whose title or other name a piece of the text is, whatever its case, spaces and plural. */
export function skillsIn(text: string, skills: readonly MatchSkill[]): PastedNames {
  const byKey = new Map<string, string>();
  for (const [id, title, aliases] of skills)
    for (const name of [title, ...aliases]) {
      const key = keyOf(name);
      if (key && !byKey.has(key)) byKey.set(key, id);
    }
  const found = new Set<string>();
  const unknown = new Set<string>();
  for (const piece of pieces(text)) {
    const id = byKey.get(keyOf(piece));
    if (id === undefined) unknown.add(piece);
    else found.add(id);
  }
  return { found: [...found], unknown: [...unknown] };
}
