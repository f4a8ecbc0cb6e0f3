// Finds the files of content/ and decodes them; refuses what is not plain text of a sane size.
import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Problem, RuleCode } from '../schema/rules.ts';
import { foreignLetters, hiddenIn, hiddenProblem } from './hidden.ts';
import { didYouMean } from './suggest.ts';

export interface TextFile {
  /** Path from the project's root, with slashes. */
  path: string;
  /** Text with LF line ends and no byte order mark. */
  text: string;
}

/** Bytes; a guide of 5,000 words with its front matter is about 60 kB. */
const LIMITS: Record<string, number> = { mdx: 300_000, yaml: 500_000, csv: 5_000_000 };
const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.(mdx|yaml|csv)$/;

const problem = (rule: RuleCode, file: string, message: string, hint: string): Problem => ({
  rule,
  file,
  line: 0,
  column: 0,
  message,
  hint,
});

/** What a path is, without following links: a link could lead out of the repository. */
function kindOf(root: string, path: string): 'file' | 'folder' | 'link' | 'other' | 'missing' {
  let stats: Stats | undefined;
  try {
    stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  } catch {
    return 'missing';
  }
  if (!stats) return 'missing';
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'other';
}

const WRONG_KIND = {
  folder: 'is a folder',
  link: 'is a symbolic link',
  other: 'is not a plain file',
};

function wrongKind(path: string, kind: keyof typeof WRONG_KIND, wanted: string): Problem {
  return problem('file-type', path, WRONG_KIND[kind], `Put ${wanted} of that name here.`);
}

/** Names in a folder of content/, sorted; a missing folder is empty. */
function names(root: string, folder: string): { found: string[]; problems: Problem[] } {
  const kind = kindOf(root, folder);
  if (kind === 'missing') return { found: [], problems: [] };
  if (kind === 'file') {
    return {
      found: [],
      problems: [problem('file-type', folder, 'is a file', 'Make it a folder.')],
    };
  }
  if (kind !== 'folder') return { found: [], problems: [wrongKind(folder, kind, 'a folder')] };
  try {
    const found = readdirSync(join(root, folder)).filter((name) => !name.startsWith('.'));
    return { found: found.sort(), problems: [] };
  } catch {
    const hint = 'May it be read?';
    return { found: [], problems: [problem('file-type', folder, 'cannot be opened', hint)] };
  }
}

/**
 * Paths of the files in `content/<folder>` that end in `.<type>`, with a problem for each
 * other file, since a misnamed guide would otherwise vanish without a word.
 */
export function listFiles(
  root: string,
  folder: string,
  type: 'mdx' | 'csv',
): { paths: string[]; problems: Problem[] } {
  const paths: string[] = [];
  const { found, problems } = names(root, folder);
  for (const name of found) {
    const path = `${folder}/${name}`;
    const kind = kindOf(root, path);
    if (kind === 'folder' || kind === 'link' || kind === 'other') {
      problems.push(wrongKind(path, kind, `a plain .${type} file`));
    } else if (!name.endsWith(`.${type}`)) {
      const message = `only .${type} files belong in ${folder}/`;
      problems.push(
        problem('file-type', path, message, `Move it elsewhere or save it as .${type}.`),
      );
    } else if (!FILE_NAME.test(name)) {
      const message = `"${name}" is not a valid file name${foreignLetters(name)}`;
      const hint = `Use lower-case letters a to z, digits and single hyphens, such as data-engineer.${type}.`;
      problems.push(problem('file-name', path, message, hint));
    } else {
      paths.push(path);
    }
  }
  return { paths, problems };
}

/** One problem for each name in a folder that nothing reads, such as a misspelt folder of content/. */
export function strayNames(root: string, known: readonly string[], folder = 'content'): Problem[] {
  const { found, problems } = names(root, folder);
  const stray = found.filter((name) => !known.includes(name));
  const hint = (name: string): string =>
    didYouMean(name, known, `${folder}/ holds: ${known.join(', ')}.`);
  return [
    ...problems,
    ...stray.map((name) =>
      problem('file-type', `${folder}/${name}`, `does not belong in ${folder}/`, hint(name)),
    ),
  ];
}

/** True if a file of that path exists and is no link. */
export function isPlainFile(root: string, path: string): boolean {
  return kindOf(root, path) === 'file';
}

function firstHidden(path: string, text: string): Problem | undefined {
  const hidden = hiddenIn(text);
  if (!hidden) return undefined;
  const before = text.slice(0, hidden.index);
  const line = before.split('\n').length;
  const column = hidden.index - before.lastIndexOf('\n');
  return { file: path, ...hiddenProblem(hidden.code, { line, column }) };
}

/** Reads one text file, or says why it cannot be used. Never throws. */
export function readText(root: string, path: string): { file?: TextFile; problems: Problem[] } {
  const fail = (rule: RuleCode, message: string, hint: string): { problems: Problem[] } => ({
    problems: [problem(rule, path, message, hint)],
  });
  const kind = kindOf(root, path);
  if (kind === 'missing') return fail('file-type', 'is missing', 'Restore it.');
  if (kind !== 'file') return { problems: [wrongKind(path, kind, 'a plain file')] };
  const limit = LIMITS[path.slice(path.lastIndexOf('.') + 1)] ?? LIMITS['yaml']!;
  let bytes: Buffer;
  try {
    const { size } = lstatSync(join(root, path));
    if (size > limit) {
      const message = `${(size / 1e6).toFixed(1)} MB, but at most ${(limit / 1e6).toFixed(1)} MB are read`;
      return fail('file-size', message, 'Split it, or take out what does not belong in it.');
    }
    bytes = readFileSync(join(root, path));
  } catch {
    return fail('file-type', 'cannot be opened', 'May it be read?');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const hint = 'Save it as UTF-8; pictures and documents do not belong here.';
    return fail('file-encoding', 'not UTF-8 text', hint);
  }
  if (text.includes('\u0000')) {
    return fail('file-encoding', 'binary data', 'Only text files belong in content/.');
  }
  if (text.trim() === '') {
    const hint = 'Fill it from the template in CONTRIBUTING.md or delete it.';
    return fail('file-empty', 'the file is empty', hint);
  }
  const hidden = firstHidden(path, text);
  return hidden ? { problems: [hidden] } : { file: { path, text }, problems: [] };
}
