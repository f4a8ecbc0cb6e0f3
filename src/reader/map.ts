// The YAML files of content/ that hold entries by id: families, places, sources.
import type { z } from 'zod';
import type { Link } from '../markdown/body.ts';
import type { FactRef } from '../markdown/render.ts';
import type { Problem } from '../schema/rules.ts';
import { checkProse } from '../prose/check.ts';
import { checkTexts } from './document.ts';
import { readText } from './files.ts';
import { validate } from './validate.ts';
import { parseYaml, type Locate } from './yaml.ts';

export interface EntryMap<T> {
  value: Map<string, T>;
  problems: Problem[];
  /** Where keys stand in the file. */
  locate: Locate;
  /** What the texts of the entries point to; empty unless `prose` was asked for. */
  links: Link[];
  facts: FactRef[];
}

/** Reads one file of entries by id; with `prose`, their texts are held against the rules too. */
export function readMap<T extends z.ZodType>(
  root: string,
  path: string,
  schema: T,
  id: z.ZodType,
  { prose = false } = {},
): EntryMap<z.output<T>> {
  const value = new Map<string, z.output<T>>();
  const links: Link[] = [];
  const facts: FactRef[] = [];
  const { file, problems } = readText(root, path);
  const yaml = file && parseYaml(file.text, path);
  const locate: Locate = (keys) => yaml?.locate(keys) ?? { line: 0, column: 0 };
  if (!yaml) return { value, problems, locate, links, facts };
  if (yaml.problems.length) return { value, problems: yaml.problems, locate, links, facts };
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
    const message = 'expected entries by id';
    const hint = 'Write one entry per id: `id:` and its keys below, indented.';
    problems.push({ rule: 'value-invalid', file: path, line: 1, column: 1, message, hint });
    return { value, problems, locate, links, facts };
  }
  for (const [key, entry] of Object.entries(yaml.data)) {
    const named = validate(id, key, path, () => locate([key]));
    const checked = validate(schema, entry, path, locate, [key]);
    problems.push(...named.problems, ...checked.problems);
    if (prose) {
      const found = checkTexts(entry, path, locate, [key]);
      const { passages } = found;
      const right = !found.problems.length && !checked.problems.length;
      const prose = checkProse({ file: path, kind: 'family', passages }, locate, { right });
      problems.push(...found.problems, ...prose);
      links.push(...found.links);
      facts.push(...found.facts);
    }
    if (checked.value !== undefined && !named.problems.length) value.set(key, checked.value);
  }
  return { value, problems, locate, links, facts };
}
