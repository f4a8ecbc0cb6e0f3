// YAML to plain data. Parsed with js-yaml (fast); only when something is wrong is the text
// parsed again with `yaml`, which knows the line and column of every key.
import { load, YAMLException } from 'js-yaml';
import { isAlias, isMap, isNode, isPair, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../schema/rules.ts';

export type Path = readonly PropertyKey[];

/** Finds where a key or value stands; lines count from 1 in the whole file. */
export type Locate = (path: Path) => { line: number; column: number };

export interface YamlResult {
  data: unknown;
  locate: Locate;
  problems: Problem[];
}

/** True if one object can be reached twice: then the text used an anchor and an alias. */
function hasSharedObject(value: unknown, seen = new Set<object>()): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (seen.has(value)) return true;
  seen.add(value);
  return Object.values(value).some((child) => hasSharedObject(child, seen));
}

function locator(text: string, lineOffset: number): Locate {
  let find: Locate | undefined;
  return (path) => (find ??= buildLocator(text, lineOffset))(path);
}

function buildLocator(text: string, lineOffset: number): Locate {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  return (path) => {
    let offset = 0;
    let node: unknown = document.contents;
    for (const key of path) {
      const pair = isMap(node)
        ? node.items.find((item) => isPair(item) && String(item.key) === String(key))
        : undefined;
      if (pair && isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair ? pair.value : (node as { items?: unknown[] } | null)?.items?.[Number(key)];
      if (!isNode(node)) break;
      if (!pair && node.range) offset = node.range[0];
    }
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
}

function firstAlias(text: string): number {
  let offset = 0;
  visit(parseDocument(text, { uniqueKeys: false }), {
    Alias(_, node) {
      if (isAlias(node) && node.range) offset = node.range[0];
      return visit.BREAK;
    },
  });
  return text.slice(0, offset).split('\n').length;
}

/**
 * Parses one YAML text that starts `lineOffset` lines into `file`.
 * Anchors are refused: a few of them can stand for gigabytes, and editors need none.
 */
export function parseYaml(text: string, file: string, lineOffset = 0): YamlResult {
  const locate = locator(text, lineOffset);
  const fail = (
    rule: Problem['rule'],
    line: number,
    column: number,
    message: string,
    hint: string,
  ): YamlResult => ({
    data: undefined,
    locate,
    problems: [{ rule, file, line, column, message, hint }],
  });
  try {
    const data = load(text);
    if (hasSharedObject(data)) {
      return fail(
        'yaml-alias',
        firstAlias(text) + lineOffset,
        1,
        'anchors (&) and aliases (*) are not allowed',
        'Write the value out.',
      );
    }
    return { data, locate, problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1 + lineOffset;
    const column = (error.mark?.column ?? 0) + 1;
    const hint = /duplicat/.test(error.reason)
      ? 'Keep one of the two keys.'
      : 'Check indentation and quotes; put text that holds ": " or starts with a special character in single quotes.';
    return fail('yaml-syntax', line, column, error.reason, hint);
  }
}
