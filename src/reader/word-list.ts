// content/words.txt: words of the trade that no dictionary has, one a line, sorted.
import type { Problem } from '../schema/rules.ts';
import { isPlainFile, readText } from './files.ts';

export const WORDS = 'content/words.txt';

const WORD = /^[\p{L}\p{N}][\p{L}\p{N}.+#'-]*$/u;

/** The order of the list: letters regardless of case, then capitals first. */
export function byWord(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

function lineProblem(word: string, before: string | undefined): [string, string] | undefined {
  if (!WORD.test(word)) return [`"${word}" is not a single word`, 'Write one word on each line.'];
  if (before === undefined) return undefined;
  if (before.toLowerCase() === word.toLowerCase())
    return [`"${word}" stands here twice`, 'Keep one of the two.'];
  return byWord(before, word) > 0
    ? [`"${word}" stands after "${before}"`, 'Sort the list, or run npm run check -- --fix.']
    : undefined;
}

/** The words in lower case. A tree without the file has none. */
export function readWords(root: string): { value: Set<string>; problems: Problem[] } {
  if (!isPlainFile(root, WORDS)) return { value: new Set(), problems: [] };
  const { file, problems } = readText(root, WORDS);
  const lines = file?.text.replace(/\n$/, '').split('\n') ?? [];
  lines.forEach((word, i) => {
    const found = lineProblem(word, lines[i - 1]);
    if (!found) return;
    const [message, hint] = found;
    problems.push({ rule: 'words-list', file: WORDS, line: i + 1, column: 1, message, hint });
  });
  return { value: new Set(lines.map((word) => word.toLowerCase())), problems };
}
