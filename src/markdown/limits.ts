// Refuses texts that would keep the parser busy for minutes or overflow its stack.
import type { Node, ParseError } from './tree.ts';

const SIMPLER = 'No page needs this; make it simpler, or split it.';
const MOST_LINES = 5000;
const MOST_LEVELS = 60;

/** A line that begins with 30 marks of quotes or lists, one inside the other. */
const NESTED = /^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*){30}/m;
/** A line with 20 cells. */
const WIDE = /^(?:[^|\n]*\|){21}/m;

/** The first thing in a text that no page needs and that costs the parser too much. */
export function excess(text: string, firstLine: number): ParseError | undefined {
  const at = (index: number, message: string): ParseError => ({
    line: firstLine + text.slice(0, index).split('\n').length - 1,
    column: 1,
    message,
    hint: SIMPLER,
  });
  const nested = text.search(NESTED);
  if (nested >= 0) return at(nested, 'quotes or lists are nested 30 levels deep or more');
  const wide = text.search(WIDE);
  if (wide >= 0) return at(wide, 'a line has more than 20 cells');
  const lines = text.split('\n').length;
  return lines > MOST_LINES ? at(0, `${lines} lines, but at most ${MOST_LINES}`) : undefined;
}

/** The first node that stands too deep for functions that call themselves for each level. */
export function tooDeep(tree: Node): ParseError | undefined {
  let level = [tree];
  for (let depth = 0; level.length; depth++) {
    if (depth > MOST_LEVELS) {
      const { line, column } = level[0]!.position?.start ?? { line: 1, column: 1 };
      const message = `nested more than ${MOST_LEVELS} levels deep`;
      return { line, column, message, hint: SIMPLER };
    }
    level = level.flatMap((node) => node.children ?? []);
  }
  return undefined;
}

/** Length up to which the parser may be given expressions; each one costs it some of its stack. */
export const LONG = 3000;

const FENCED = /^[ \t>]*(`{3,}|~{3,})[^\n]*(?:\n(?![ \t>]*\1)[^\n]*)*(?:\n[^\n]*)?/gm;
const INLINE = /(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[^])*?(?<!`)\1(?!`)/g;
const START = /(?<!\\)(?:\\\\)*\{|^(?:import|export)\b/gm;

/** Offsets of the first characters of {expressions} and of import and export, outside code. */
export function codeStarts(text: string): number[] {
  const blank = (code: string): string => code.replace(/[^\n]/g, ' ');
  const prose = text.replace(FENCED, blank).replace(INLINE, blank);
  return [...prose.matchAll(START)].map(({ index, 0: found }) =>
    found.endsWith('{') ? index + found.length - 1 : index,
  );
}
