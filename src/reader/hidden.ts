// Characters that nobody sees and that can make a text read differently from what it is.
import type { Problem } from '../schema/rules.ts';

/**
 * Controls, soft hyphens, zero-width and filler characters, bidirectional marks, line separators,
 * private use, tags and variation selectors.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\u{e0000}-\u{10ffff}]/u;

/** The first invisible character of a text: where it stands and its name, as U+202E. */
export function hiddenIn(text: string): { index: number; code: string } | undefined {
  const match = HIDDEN.exec(text);
  if (!match) return undefined;
  const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return { index: match.index, code: `U+${code}` };
}

/** Says that a text holds an invisible character; `file` is added by the caller. */
export function hiddenProblem(
  code: string,
  place: { line: number; column: number },
): Omit<Problem, 'file'> {
  const hint = 'Delete it; it can make text read differently from what it is.';
  return { rule: 'hidden-characters', ...place, message: `invisible character ${code}`, hint };
}

/** Letters beyond ASCII that an id may have taken in unseen: ` (it holds "а", U+0430)`, or nothing. */
export function foreignLetters(word: string): string {
  const letter = /[^\x00-\x7f]/u.exec(word)?.[0];
  if (letter === undefined) return '';
  const code = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return ` (it holds "${letter}", U+${code}, which is not a plain letter)`;
}
