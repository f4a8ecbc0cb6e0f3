// Texts that cannot be parsed, or that should not be.
import type { Problem, RuleCode } from '../schema/rules.ts';
import { codeStarts, LONG } from './limits.ts';
import { NO_EXPRESSION, NO_MODULE } from './rules/no-code.ts';
import type { ParseError } from './tree.ts';

/** What the parser says, and what an editor is told instead. */
const SYNTAX: [said: RegExp, rule: RuleCode, message: string, hint: string][] = [
  [
    /create a comment in MDX/,
    'raw-html',
    'HTML comments and other tags with <! are not allowed',
    'Delete it; write notes for other editors in the pull request.',
  ],
  [
    /^Unexpected character after `<`/,
    'mdx-syntax',
    'this < does not begin a tag that can be read',
    'Put values in quotes; write links as [text](address) and a literal < as \\<.',
  ],
  [/^Could not parse expression/, 'no-code', ...NO_EXPRESSION],
  [/^Could not parse (import|export)/, 'no-code', ...NO_MODULE],
];

/** Why a text cannot be parsed, in the words of an editor. */
export function syntaxProblem(error: ParseError | undefined, file: string): Problem {
  const { line = 0, column = 0, message: said = 'cannot be read' } = error ?? {};
  const known = SYNTAX.find(([pattern]) => pattern.test(said));
  const [, rule, message, hint] = known ?? [
    said,
    'mdx-syntax',
    said.replace(/ \(note: [^]*\)$/, ''),
    error?.hint ?? 'Close every tag; write a literal < as \\< and a literal { as \\{.',
  ];
  return { rule, file, line, column, message, hint };
}

/** Most problems of this kind that one page is told about. */
export const ENOUGH = 100;

/** Finds code in a long text without giving it to the parser, whose stack it could overflow. */
export function codeInLong(
  text: string,
  file: string,
  firstLine: number,
): { problems: Problem[]; masked: string } {
  const starts = text.length > LONG ? codeStarts(text) : [];
  const problems = starts.slice(0, ENOUGH).map((start): Problem => {
    const before = text.slice(0, start).split('\n');
    const place = { line: firstLine + before.length - 1, column: before.at(-1)!.length + 1 };
    const [message, hint] = text[start] === '{' ? NO_EXPRESSION : NO_MODULE;
    return { rule: 'no-code', file, ...place, message, hint };
  });
  const masked = text.split('');
  for (const start of starts) masked[start] = '·';
  return { problems, masked: masked.join('') };
}
