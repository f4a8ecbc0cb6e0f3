// Finds the files of content/ and decodes them; refuses what is not plain text of a sane size.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, RuleCode } from '../schema/rules.ts';

export interface TextFile {
  /** Path from the project's root, with slashes. */
  path: string;
  /** Text with LF line ends and no byte order mark. */
  text: string;
}

/** Bytes; a guide of 5,000 words with its front matter is about 60 kB. */
const LIMITS: Record<string, number> = { mdx: 300_000, yaml: 500_000, csv: 5_000_000 };
const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.(mdx|yaml|csv)$/;
/** Bidirectional overrides and isolates, zero-width and other invisible characters. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const problem = (
  rule: RuleCode,
  file: string,
  message: string,
  hint: string,
  line = 0,
  column = 0,
): Problem => ({
  rule,
  file,
  line,
  column,
  message,
  hint,
});

/** Names in a folder, sorted; a missing folder is empty. */
function names(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
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
  const problems: Problem[] = [];
  for (const name of names(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (name.startsWith('.')) continue;
    if (!statSync(join(root, path)).isFile() || !name.endsWith(`.${type}`)) {
      problems.push(
        problem(
          'file-type',
          path,
          `only .${type} files belong in ${folder}/`,
          `Move it elsewhere or save it as .${type}.`,
        ),
      );
    } else if (!FILE_NAME.test(name)) {
      problems.push(
        problem(
          'file-name',
          path,
          `"${name}" is not a valid file name`,
          `Use lower-case letters, digits and single hyphens, such as data-engineer.${type}.`,
        ),
      );
    } else {
      paths.push(path);
    }
  }
  return { paths, problems };
}

function firstHidden(path: string, text: string): Problem | undefined {
  const at = HIDDEN.exec(text);
  if (!at) return undefined;
  const before = text.slice(0, at.index);
  const code = `U+${at[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return problem(
    'hidden-characters',
    path,
    `invisible character ${code}`,
    'Delete it; it can make text read differently from what it is.',
    before.split('\n').length,
    at.index - before.lastIndexOf('\n'),
  );
}

/** Reads one text file, or says why it cannot be used. Never throws. */
export function readText(root: string, path: string): { file?: TextFile; problems: Problem[] } {
  const limit = LIMITS[path.slice(path.lastIndexOf('.') + 1)] ?? LIMITS['yaml']!;
  let bytes: Buffer;
  try {
    const { size } = statSync(join(root, path));
    if (size > limit) {
      const message = `${(size / 1e6).toFixed(1)} MB, but at most ${(limit / 1e6).toFixed(1)} MB are read`;
      return {
        problems: [
          problem('file-size', path, message, 'Split it, or take out what does not belong in it.'),
        ],
      };
    }
    bytes = readFileSync(join(root, path));
  } catch {
    return {
      problems: [
        problem('file-type', path, 'cannot be opened', 'Is it a plain file that may be read?'),
      ],
    };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return {
      problems: [
        problem(
          'file-encoding',
          path,
          'not UTF-8 text',
          'Save it as UTF-8; pictures and documents do not belong here.',
        ),
      ],
    };
  }
  if (text.includes('\u0000')) {
    return {
      problems: [
        problem('file-encoding', path, 'binary data', 'Only text files belong in content/.'),
      ],
    };
  }
  if (text.trim() === '') {
    return {
      problems: [
        problem(
          'file-empty',
          path,
          'the file is empty',
          'Fill it from the template in CONTRIBUTING.md or delete it.',
        ),
      ],
    };
  }
  const hidden = firstHidden(path, text);
  return hidden ? { problems: [hidden] } : { file: { path, text }, problems: [] };
}
