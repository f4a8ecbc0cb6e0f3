// Mends what is mechanical on one page, and proves that nothing else has changed.
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { readBody } from '../markdown/body.ts';
import { validate } from '../reader/validate.ts';
import { parseYaml, type Path } from '../reader/yaml.ts';
import { orderKeys } from './key-order.ts';
import { mended, sourceAt } from './values.ts';

export interface Fixed {
  text: string;
  /** What was done, in words. */
  changes: string[];
}

const PARTS = /^(---[ \t]*\n)([^]*?\n)(---[ \t]*(?:\n|$))([^]*)$/;

/** Line ends, and spaces that nobody sees; two spaces at the end of a line break it and stay. */
export function tidy(text: string): Fixed {
  const unix = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const trimmed = unix.replace(/^[ \t]+$/gm, '').replace(/(\S)[ \t]$/gm, '$1');
  const ended = `${trimmed.replace(/\n+$/, '')}\n`;
  const changes = [
    ...(unix === text ? [] : ['line ends']),
    ...(trimmed === unix ? [] : ['trailing spaces']),
    ...(ended === trimmed ? [] : ['end of the file']),
  ];
  return { text: ended, changes };
}

const dataOf = (head: string): unknown => parseYaml(head, '').data;

/** What a reader would see of a body; its own text where it cannot be parsed. */
function seen(body: string): unknown {
  return readBody(body, '', 1).body?.sections.map(({ id, segments }) => [id, segments]) ?? body;
}

/** Data without the values at some paths. */
function without(data: unknown, paths: readonly Path[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const path of paths) {
    const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as never)?.[key], copy);
    if (typeof parent === 'object' && parent)
      (parent as Record<PropertyKey, unknown>)[path.at(-1)!] = '';
  }
  return copy;
}

/** Dates and unquoted texts, one after the other; places move with each. */
function mendValues(head: string, schema: z.ZodType): Fixed & { paths: Path[] } {
  const yaml = parseYaml(head, '');
  const paths: Path[] = [];
  const locate = (path: Path) => (paths.push(path), { line: 0, column: 0 });
  const problems = yaml.problems.length ? [] : validate(schema, yaml.data, '', locate).problems;
  let text = head;
  const done: Path[] = [];
  const changes = problems.flatMap(({ rule }, i) => {
    const path = paths[i] ?? [];
    const found = sourceAt(text, path);
    const value = found && mended(rule, found.source);
    if (!found || value === undefined) return [];
    text = text.slice(0, found.start) + value + text.slice(found.end);
    done.push(path);
    return [`${path.join('.')}: ${found.source} → ${value}`];
  });
  return { text, changes, paths: done };
}

/**
 * The page with its form mended: line ends, spaces, dates, quotes and the order of keys. Each step
 * is kept only if data and prose stay what they were; a page that cannot be read is only tidied
 * where that is safe.
 */
export function fixPage(original: string, schema: z.ZodType): Fixed {
  const plain = original.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const before = PARTS.exec(plain);
  if (!before || parseYaml(before[2]!, '').problems.length) return { text: original, changes: [] };
  const tidied = tidy(original);
  const after = PARTS.exec(tidied.text);
  const same =
    after &&
    isDeepStrictEqual(dataOf(before[2]!), dataOf(after[2]!)) &&
    isDeepStrictEqual(seen(before[4]!), seen(after[4]!));
  const changes = same ? [...tidied.changes] : [];
  const [, open = '', head = '', close = '', body = ''] = same ? after : before;
  const values = mendValues(head, schema);
  const kept = isDeepStrictEqual(
    without(dataOf(head), values.paths),
    without(dataOf(values.text), values.paths),
  );
  if (kept) changes.push(...values.changes);
  const valued = kept ? values.text : head;
  const ordered = orderKeys(valued, schema);
  const moved = ordered !== valued && isDeepStrictEqual(dataOf(valued), dataOf(ordered));
  if (moved) changes.push('order of keys');
  if (!changes.length) return { text: original, changes };
  return { text: open + (moved ? ordered : valued) + close + body, changes };
}
