// Problems as text for people, as JSON for programs, as annotations for GitHub.
import { rulePage, rules, type Problem } from '../../src/schema/rules.ts';

export type Format = 'text' | 'json' | 'github';

/** Shows control and invisible characters by code: a name must not steer a terminal. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`);

const place = ({ file, line, column }: Problem): string =>
  line ? `${file}:${line}:${column}` : file;

/** Escapes for GitHub's workflow commands. */
const escapeData = (text: string): string => visible(text).replaceAll('%', '%25');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation(problem: Problem): string {
  const { severity } = rules[problem.rule];
  const where = `file=${escapeProperty(problem.file)},line=${problem.line || 1},col=${problem.column || 1},title=${problem.rule}`;
  return `::${severity} ${where}::${escapeData(`${problem.message}. ${problem.hint} See ${rulePage(problem.rule)}`)}`;
}

function summary(problems: readonly Problem[], counts: { pages: number; facts: number }): string {
  const errors = problems.filter((p) => rules[p.rule].severity === 'error').length;
  const warnings = problems.length - errors;
  const read = `${counts.pages} pages and ${counts.facts} facts read`;
  return problems.length
    ? `${read}: ${errors} errors, ${warnings} warnings`
    : `${read}: no problems`;
}

/** Where the handbook explains the rules that were broken, each once. */
function pagesOf(problems: readonly Problem[]): string[] {
  const broken = [...new Set(problems.map((p) => p.rule))].sort();
  return broken.map((rule) => `See ${rulePage(rule)}`);
}

/**
 * The whole report as one string. Text: place, rule and message on one line, the hint below, and
 * the pages of the handbook after all problems.
 */
export function report(
  problems: readonly Problem[],
  format: Format,
  counts: { pages: number; facts: number },
): string {
  if (format === 'json') {
    return JSON.stringify(
      problems.map((p) => ({
        ...p,
        severity: rules[p.rule].severity,
        page: rulePage(p.rule),
      })),
      null,
      2,
    );
  }
  const lines = problems.map((p) => {
    if (format === 'github') return annotation(p);
    const mark = rules[p.rule].severity === 'warning' ? 'warning: ' : '';
    return `${visible(`${place(p)}  ${p.rule}  ${mark}${p.message}`)}\n    ${visible(p.hint)}`;
  });
  const pages = format === 'text' ? pagesOf(problems) : [];
  return [...lines, ...pages, summary(problems, counts)].join('\n');
}
