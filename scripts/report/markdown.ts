// The report as Markdown. Texts of a pull request are data: nothing in them may act or pose as ours.
import type { Problem } from '../../src/schema/rules.ts';
import type { ChangedPage, Comparison } from './compare.ts';
import type { Weight } from './weight.ts';

/** Rows shown of one list. */
const SHOWN = 40;
/** Characters of one text. */
const LONGEST = 200;

/** A text as code: no markup, mention or link works in there. */
export function code(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll('`', "'")
    .replaceAll('|', '/')
    .trim();
  return `\`${plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain || ' '}\``;
}

function cut<T>(entries: readonly T[], show: (entry: T) => string): string[] {
  const more = entries.length - SHOWN;
  return [...entries.slice(0, SHOWN).map(show), ...(more > 0 ? [`- … and ${more} more`] : [])];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const more = rows.length - SHOWN;
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.slice(0, SHOWN).map(line),
    ...(more > 0 ? ['', `… and ${more} more`] : []),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length ? [`## ${title}`, '', ...lines, ''] : [];
}

const titled = ({ href, title }: { href: string; title: string }): string =>
  `${code(href)} ${code(title)}`;

function pageLines({ added, removed, changed, derived }: Comparison): string[] {
  return [
    ...cut(added, (page) => `- Added: ${titled(page)}`),
    ...cut(removed, (page) => {
      const kept = page.redirect ? `, leads to ${code(page.redirect)}` : ', **without a redirect**';
      return `- Removed: ${titled(page)}${kept}`;
    }),
    ...cut(changed, (page) => `- Changed: ${titled(page)}: ${page.parts.map(code).join(', ')}`),
    ...cut(derived.added, (href) => `- Follows: ${code(href)} appears`),
    ...cut(derived.removed, (href) => `- Follows: ${code(href)} goes`),
  ];
}

const shortPages = (pages: readonly string[]): string =>
  pages.length > 3
    ? `${pages.slice(0, 3).map(code).join(', ')} and ${pages.length - 3} more`
    : pages.map(code).join(', ');

function figureLines({ figures, tables }: Comparison): string[] {
  const shown = figures.map((entry) => [
    code(`${entry.what}: ${entry.subject}`),
    code(entry.before),
    code(entry.after),
    code(entry.source),
    shortPages(entry.pages),
  ]);
  const rows = tables.map(({ source, added, removed, changed }) => [
    code(source),
    String(added),
    String(removed),
    String(changed),
  ]);
  return [
    ...(shown.length ? table(['Figure', 'Was', 'Is', 'Source', 'Pages'], shown) : []),
    ...(shown.length && rows.length ? [''] : []),
    ...(rows.length ? table(['Table', 'Rows added', 'Removed', 'Changed'], rows) : []),
  ];
}

const place = ({ file, line }: Problem): string => code(line ? `${file}:${line}` : file);

function problemLines({ problems, solved }: Comparison): string[] {
  const show = (word: string) => (problem: Problem) =>
    `- ${word} ${place(problem)} ${problem.rule}: ${code(problem.message)} ${code(problem.hint)}`;
  return [
    ...cut(problems.error, show('**Error**')),
    ...cut(problems.warning, show('Warning')),
    ...(solved ? [`- Solved: ${solved}`] : []),
  ];
}

function readingLines(changed: readonly ChangedPage[]): string[] {
  const rows = changed
    .filter(({ grade, words }) => grade ?? words.before !== words.after)
    .map(({ href, grade, words }) => [
      code(href),
      grade ? `${grade.before.toFixed(1)} → ${grade.after.toFixed(1)}` : 'as it was',
      `${words.before} → ${words.after}`,
    ]);
  return rows.length
    ? [
        ...table(['Page', 'School year of the overview', 'Words of prose'], rows),
        '',
        'The overview should be readable at about year 9 (age 14). Flesch-Kincaid; a rough guide.',
      ]
    : [];
}

function weightLines(weights: readonly Weight[] | undefined): string[] {
  if (!weights)
    return ['Left out: it takes a built site of both states (`--base-dist`, `--dist`).'];
  const bytes = (size: number | undefined): string => (size === undefined ? 'none' : String(size));
  const rows = weights.map(({ href, before, after }) => [code(href), bytes(before), bytes(after)]);
  return rows.length ? table(['Page', 'Bytes before', 'Bytes after'], rows) : ['As it was.'];
}

/** Without the scheme, which every address here shares: a bare one would become a link. */
const address = (url: string): string => code(url.replace('https://', ''));

function listLines(difference: { added: string[]; removed: string[] }, show = code): string[] {
  return [
    ...cut(difference.added, (entry) => `- New: ${show(entry)}`),
    ...cut(difference.removed, (entry) => `- Gone: ${show(entry)}`),
  ];
}

/** The whole report; the same comparison gives the same text. */
export function reportMarkdown(
  comparison: Comparison,
  base: string,
  weights: readonly Weight[] | undefined,
): string {
  const { added, removed, changed, figures, problems } = comparison;
  const errors = problems.error.length;
  const sections = [
    ...section('Problems', problemLines(comparison)),
    ...section('Pages', pageLines(comparison)),
    ...section('Figures', figureLines(comparison)),
    ...section('Reading', readingLines(changed)),
    ...section('Moves between roles', listLines(comparison.moves)),
    ...section('Links to other sites', listLines(comparison.links, address)),
    ...section('Redirects', listLines(comparison.redirects)),
  ];
  return [
    '# What changes for readers',
    '',
    `Compared with ${code(base.slice(0, 12))}: ${added.length} pages added, ${changed.length} changed, ${removed.length} removed; ${figures.length} figures changed; ${errors} new errors, ${problems.warning.length} new warnings.`,
    '',
    ...(sections.length ? sections : ['Nothing that a reader could notice.', '']),
    ...section('Page weight', weightLines(weights)),
  ].join('\n');
}
