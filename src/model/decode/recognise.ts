// Which skills a text names, how strongly, and in which words. Pure, one pass over the text.
import { isAsked, isListed, isMeant, opensAsVerb } from './ambiguous.ts';
import type { LexiconSkill, Mode } from './lexicon.ts';
import { pieces, type Piece, type Strength } from './sections.ts';
import { keyOf, tokens, type Token } from './tokens.ts';

export interface Recognised {
  id: string;
  title: string;
  strength: Strength;
  /** The words of the ad, first seen first, each once. */
  words: string[];
}

interface Name {
  skill: LexiconSkill;
  mode: Mode;
  raw: string;
  /** Between its words, apart from spaces and hyphens: "/" of CI/CD. */
  gaps: string[];
}

interface Branch {
  next: Map<string, Branch>;
  names: Name[];
}

const branch = (): Branch => ({ next: new Map(), names: [] });

/** Names by their words, so that every place of a text is looked at once. */
export function nameTree(skills: readonly LexiconSkill[]): Branch {
  const root = branch();
  for (const skill of skills) {
    for (const entry of skill.names) {
      const mode = (/^[=!~]/.exec(entry)?.[0] ?? '') as Mode;
      const raw = entry.slice(mode.length);
      const words = tokens(raw);
      let at = root;
      for (const { raw: word } of words) {
        const key = keyOf(word);
        const next = at.next.get(key) ?? branch();
        at.next.set(key, next);
        at = next;
      }
      const gaps = words.slice(1).map((word, i) => raw.slice(words[i]?.end, word.start));
      if (words.length) at.names.push({ skill, mode, raw, gaps });
    }
  }
  return root;
}

const SPACE = /^(?:[ -]| - | ?\/ ?)$/;

/** What stands left and right of a match inside its piece. */
const AROUND = 60;

function believed(name: Name, piece: Piece, found: readonly Token[]): boolean {
  const start = found[0]?.start ?? 0;
  const end = found.at(-1)?.end ?? 0;
  const written = piece.text.slice(start, end);
  const before = piece.text.slice(Math.max(0, start - AROUND), start);
  const after = piece.text.slice(end, end + AROUND);
  for (const [i, gap] of name.gaps.entries()) {
    const here = piece.text.slice(found[i]?.end, found[i + 1]?.start);
    if (here !== gap && !(SPACE.test(here) && SPACE.test(gap)) && !/^ {1,3}$/.test(here))
      return false;
  }
  // ".NET" needs its dot, and the end of an address is no name.
  if (name.raw.startsWith('.') !== /(?:^|[^\p{L}\p{N}@])\.$/u.test(before)) {
    if (name.raw.startsWith('.')) return false;
  }
  if (/[\p{L}\p{N}]@$|[\p{L}\p{N}]\.$|@$/u.test(before) && !name.raw.startsWith('.')) return false;
  if (!isMeant(written, before, after)) return false;
  if (name.mode === '!') return written === name.raw || written === `${name.raw}s`;
  if (name.mode === '~') return piece.asked || isAsked(before, after);
  if (name.mode !== '=') return true;
  return written === name.raw
    ? !opensAsVerb(before, after)
    : isListed(before, after) && /^\p{Ll}+$/u.test(written);
}

function longestAt(
  root: Branch,
  words: readonly Token[],
  from: number,
  piece: Piece,
): { names: Name[]; length: number } | undefined {
  let at: Branch | undefined = root;
  let best: { names: Name[]; length: number } | undefined;
  for (let i = from; at && i < words.length; i++) {
    at = at.next.get(words[i]?.key ?? '');
    const found = words.slice(from, i + 1);
    const names = at?.names.filter((name) => believed(name, piece, found)) ?? [];
    if (names.length) best = { names, length: found.length };
  }
  return best;
}

const RANK: Record<Strength, number> = { must: 2, nice: 1, unclear: 0 };

/** Skills named in the pieces of an ad: the needed first, each in the order of the text. */
export function recognise(root: Branch, parts: readonly Piece[]): Recognised[] {
  const found = new Map<string, Recognised>();
  for (const piece of parts) {
    if (piece.denied) continue;
    const words = tokens(piece.text);
    for (let i = 0; i < words.length;) {
      const match = longestAt(root, words, i, piece);
      for (const { skill } of match?.names ?? []) {
        const entry = found.get(skill.id) ?? {
          id: skill.id,
          title: skill.title,
          strength: piece.strength,
          words: [],
        };
        const said = piece.text.slice(words[i]?.start, words[i + (match?.length ?? 1) - 1]?.end);
        if (!entry.words.includes(said)) entry.words.push(said);
        if (RANK[piece.strength] > RANK[entry.strength]) entry.strength = piece.strength;
        found.set(skill.id, entry);
      }
      i += match?.length ?? 1;
    }
  }
  return [...found.values()].toSorted((a, b) => RANK[b.strength] - RANK[a.strength]);
}

/** The same from a text made by plainLines. */
export const recogniseText = (root: Branch, text: string): Recognised[] =>
  recognise(root, pieces(text));
