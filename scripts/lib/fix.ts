// npm run check -- --fix: mends the form of files and says what it did.
import { lstatSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixPage, tidy, type Fixed } from '../../src/fix/page.ts';
import { byWord, WORDS } from '../../src/reader/word-list.ts';
import { guideSchema } from '../../src/schema/listings.ts';
import { roleSchema } from '../../src/schema/role.ts';
import { skillSchema } from '../../src/schema/skill.ts';
import { roleTranslationSchema } from '../../src/schema/translation.ts';
import { translated } from '../../src/texts/languages.ts';

const SCHEMAS = {
  roles: roleSchema,
  skills: skillSchema,
  guides: guideSchema,
  ...Object.fromEntries(
    translated.map((lang) => [`translations/${lang}/roles`, roleTranslationSchema]),
  ),
};

/** The list of words, sorted, each once. */
function fixWords(text: string): Fixed {
  const words = text.split(/\r\n?|\n/).map((word) => word.trim());
  const sorted = words.filter(Boolean).sort(byWord);
  const once = sorted.filter((word, i) => word.toLowerCase() !== sorted[i - 1]?.toLowerCase());
  const fixed = `${once.join('\n')}\n`;
  return { text: fixed, changes: fixed === text ? [] : ['order of words'] };
}

type Fixer = (text: string) => Fixed;

/** Files of content/ with what mends each kind. */
function fixers(root: string): [path: string, fix: Fixer][] {
  const pages = Object.entries(SCHEMAS).flatMap(([folder, schema]) =>
    names(join(root, 'content', folder))
      .filter((name) => name.endsWith('.mdx'))
      .map((name): [string, Fixer] => [
        `content/${folder}/${name}`,
        (text) => fixPage(text, schema),
      ]),
  );
  const lists = ['families', 'places', 'sources'].map((name): [string, Fixer] => [
    `content/${name}.yaml`,
    (text) => (/[|>][+-]?\s*$/m.test(text) ? { text, changes: [] } : tidy(text)),
  ]);
  return [...pages, ...lists, [WORDS, fixWords]];
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The text of a plain UTF-8 file; undefined for anything else, which `check` reports. */
function plainText(path: string): string | undefined {
  try {
    if (!lstatSync(path).isFile()) return undefined;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

/**
 * Mends all files below content/, or the wanted ones, and returns a line for each change.
 * A file is written beside itself and then put in its place, so that none is ever half written.
 */
export function fixFiles(root: string, wanted?: readonly string[]): string[] {
  return fixers(root).flatMap(([path, fix]) => {
    if (wanted && !wanted.includes(path)) return [];
    const file = join(root, path);
    const text = plainText(file);
    const fixed = text === undefined ? undefined : fix(text);
    if (!fixed?.changes.length) return [];
    writeFileSync(`${file}.fixed`, fixed.text);
    renameSync(`${file}.fixed`, file);
    return [`${path}  mended: ${fixed.changes.join('; ')}`];
  });
}
