// The YAML files of content/ that hold entries by id: families, places, sources.
import type { z } from 'zod';
import type { Link } from '../markdown/body.ts';
import type { FactRef } from '../markdown/render.ts';
import type { Problem } from '../schema/rules.ts';
import { checkProse } from '../prose/check.ts';
import { checkTexts } from './document.ts';
import type { Cache } from './cache.ts';
import { readCached, type Read } from './cached.ts';
import type { TextFile } from './files.ts';
import { validate } from './validate.ts';
import { locator, parseYaml, type Locate } from './yaml.ts';

export interface EntryMap<T> {
  value: Map<string, T>;
  problems: Problem[];
  /** Where keys stand in the file. */
  locate: Locate;
  /** What the texts of the entries point to; empty unless `prose` was asked for. */
  links: Link[];
  facts: FactRef[];
}

interface Entries<T> {
  entries: [id: string, entry: T][];
  links: Link[];
  facts: FactRef[];
}

function parseMap<T extends z.ZodType>(
  { path, text }: TextFile,
  schema: T,
  id: z.ZodType,
  prose: boolean,
): Read<Entries<z.output<T>>> {
  const { data, locate, problems } = parseYaml(text, path);
  if (problems.length) return { problems };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const message = 'expected entries by id';
    const hint = 'Write one entry per id: `id:` and its keys below, indented.';
    return { problems: [{ rule: 'value-invalid', file: path, line: 1, column: 1, message, hint }] };
  }
  const value: Entries<z.output<T>> = { entries: [], links: [], facts: [] };
  const found: Problem[] = [];
  for (const [key, entry] of Object.entries(data)) {
    const named = validate(id, key, path, () => locate([key]));
    const checked = validate(schema, entry, path, locate, [key]);
    found.push(...named.problems, ...checked.problems);
    if (prose) {
      const texts = checkTexts(entry, path, locate, [key]);
      const right = !texts.problems.length && !checked.problems.length;
      const page = { file: path, kind: 'family' as const, passages: texts.passages };
      found.push(...texts.problems, ...checkProse(page, locate, { right }));
      value.links.push(...texts.links);
      value.facts.push(...texts.facts);
    }
    if (checked.value !== undefined && !named.problems.length)
      value.entries.push([key, checked.value]);
  }
  return { value, problems: found };
}

/** Reads one file of entries by id; with `prose`, their texts are held against the rules too. */
export function readMap<T extends z.ZodType>(
  root: string,
  path: string,
  schema: T,
  id: z.ZodType,
  { cache, prose = false }: { cache?: Cache | undefined; prose?: boolean } = {},
): EntryMap<z.output<T>> {
  const { file, value, problems } = readCached(root, path, cache, (text) =>
    parseMap(text, schema, id, prose),
  );
  return {
    value: new Map(value?.entries),
    problems,
    locate: file ? locator(file.text, 0) : () => ({ line: 0, column: 0 }),
    links: value?.links ?? [],
    facts: value?.facts ?? [],
  };
}
