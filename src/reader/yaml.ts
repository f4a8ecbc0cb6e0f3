// YAML to plain data. Parsed with js-yaml (fast); only when something is wrong is the text
// parsed again with `yaml`, which knows the line and column of every key.
import { constructFromEvents, parseEvents, YAMLException } from 'js-yaml';
import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../schema/rules.ts';
import { hiddenIn, hiddenProblem } from './hidden.ts';

export type Path = readonly PropertyKey[];

/** Finds where a key or value stands; lines count from 1 in the whole file. */
export type Locate = (path: Path) => { line: number; column: number };

export interface YamlResult {
  data: unknown;
  locate: Locate;
  problems: Problem[];
}

/** Finds the keys of a text that starts `lineOffset` lines into its file; parses it when asked. */
export function locator(text: string, lineOffset: number): Locate {
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

/** Offset of the first anchor (&) or alias (*), or undefined. */
function firstAnchor(events: ReturnType<typeof parseEvents>): number | undefined {
  return events
    .map((event) => ('anchorStart' in event ? event.anchorStart - 1 : -1))
    .find((start) => start >= 0);
}

/** Characters of one text; no schema allows more, and long ones make patterns slow. */
const LONGEST = 5000;

/** Offset of the first key or text that is longer than any may be, or undefined. */
function firstLong(events: ReturnType<typeof parseEvents>): number | undefined {
  return events
    .map((event) => ('valueStart' in event ? [event.valueStart, event.valueEnd] : [0, 0]))
    .find(([start = 0, end = 0]) => end - start > LONGEST)?.[0];
}

/** Path and code of the first invisible character, which an escape such as "\u202e" brings in. */
function firstHidden(value: unknown, path: Path = []): { path: Path; code: string } | undefined {
  if (typeof value === 'string') {
    const hidden = hiddenIn(value);
    return hidden && { path, code: hidden.code };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const found = firstHidden(key, [...path, key]) ?? firstHidden(child, [...path, key]);
    if (found) return found;
  }
  return undefined;
}

const NO_ANCHORS = 'Write the value out; put text that starts with & or * in quotes.';
const NO_KEYS = 'Write one "key: value" per line.';
const SYNTAX =
  'Check indentation and quotes; put text that holds ": " or starts with a special character in single quotes.';
const HINTS: [RegExp, string][] = [
  [/duplicat/, 'Keep one of the two keys.'],
  [/deficient indentation/, 'Close the bracket or quote that is open in the lines above.'],
  [/tag/, 'Delete the word that starts with !; values are plain text, numbers, lists and keys.'],
  [/maxDepth/, 'Nothing here is nested more than a few levels deep.'],
];

/**
 * Parses one YAML text that starts `lineOffset` lines into `file`. Never throws.
 * Anchors are refused: a few of them can stand for gigabytes, and editors need none.
 */
export function parseYaml(text: string, file: string, lineOffset = 0): YamlResult {
  const locate = locator(text, lineOffset);
  const top = { line: 1 + lineOffset, column: 1 };
  const at = (offset: number): { line: number; column: number } => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length + lineOffset, column: before.at(-1)!.length + 1 };
  };
  const fail = (problem: Omit<Problem, 'file'>): YamlResult => ({
    data: undefined,
    locate,
    problems: [{ file, ...problem }],
  });
  try {
    const events = parseEvents(text, {});
    const anchor = firstAnchor(events);
    if (anchor !== undefined) {
      const message = 'anchors (&) and aliases (*) are not allowed';
      return fail({ rule: 'yaml-alias', ...at(anchor), message, hint: NO_ANCHORS });
    }
    const long = firstLong(events);
    if (long !== undefined) {
      const message = `a key or text has more than ${LONGEST} characters`;
      return fail({ rule: 'value-invalid', ...at(long), message, hint: 'Say it shorter.' });
    }
    const [data, ...more] = constructFromEvents(events, { source: text });
    if (data === undefined || more.length) {
      const message = more.length ? 'there is more than one document' : 'there are no keys';
      const hint = more.length ? 'Delete the line --- or ... between them.' : NO_KEYS;
      return fail({ rule: 'yaml-syntax', ...top, message, hint });
    }
    const hidden = text.includes('\\') ? firstHidden(data) : undefined;
    if (hidden) return fail(hiddenProblem(hidden.code, locate(hidden.path)));
    return { data, locate, problems: [] };
  } catch (error) {
    const known = error instanceof YAMLException ? error : undefined;
    const message = known?.reason ?? 'cannot be read';
    const hint = HINTS.find(([pattern]) => pattern.test(message))?.[1] ?? SYNTAX;
    const line = (known?.mark?.line ?? 0) + 1 + lineOffset;
    const column = (known?.mark?.column ?? 0) + 1;
    return fail({ rule: 'yaml-syntax', line, column, message, hint });
  }
}
