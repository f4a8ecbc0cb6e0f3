// The one reader of content/: everything that can be known file by file, with all problems.
import type { z } from 'zod';
import { factColumns, factSchema, valueProblem, type Fact } from '../schema/fact.ts';
import {
  categorySchema,
  familySchema,
  guideSchema,
  placeSchema,
  type Category,
  type Family,
  type Guide,
  type Place,
} from '../schema/listings.ts';
import { measures, type Unit } from '../schema/measure.ts';
import { roleOutline, skillOutline } from '../schema/outline.ts';
import { placeId, slug } from '../schema/parts.ts';
import { roleSchema, type Role } from '../schema/role.ts';
import type { Problem } from '../schema/rules.ts';
import { skillSchema, type Skill } from '../schema/skill.ts';
import { sourceSchema, type Source } from '../schema/source.ts';
import { digest, openCache, type Cache } from './cache.ts';
import { parseCsv } from './csv.ts';
import { readDocument, type Document } from './document.ts';
import { listFiles, readText, type TextFile } from './files.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

export interface Content {
  roles: Document<Role>[];
  skills: Document<Skill>[];
  guides: Document<Guide>[];
  families: Map<string, Family>;
  places: Map<string, Place>;
  sources: Map<string, Source>;
  categories: Category[];
  facts: Fact[];
  /** Paths of .mdx files with problems, so that references to them are not reported again. */
  unreadable: string[];
}

export interface ReadOptions {
  /** Folder that holds content/. */
  root: string;
  /** Reuse what was read from unchanged files; on unless switched off. */
  cached?: boolean;
}

type Read<T> = { value: T; problems: Problem[] };

/** Reads one file through the cache. The path counts too, since problems name it. */
function readCached<T>(
  root: string,
  path: string,
  cache: Cache | undefined,
  parse: (file: TextFile) => { value?: T; problems: Problem[] },
): { value?: T; problems: Problem[] } {
  const { file, problems } = readText(root, path);
  if (!file) return { problems };
  const key = digest(path, file.text);
  const known = cache?.get<{ value?: T; problems: Problem[] }>(key);
  if (known) return known;
  const fresh = parse(file);
  cache?.set(key, fresh);
  return fresh;
}

function readPages<T extends z.ZodType<{ published: string; updated: string; reviewed: string }>>(
  root: string,
  folder: string,
  schema: T,
  outline: Parameters<typeof readDocument>[2],
  cache: Cache | undefined,
): Read<Document<z.output<T>>[]> & { unreadable: string[] } {
  const { paths, problems } = listFiles(root, folder, 'mdx');
  const pages = paths.map((path) =>
    readCached(root, path, cache, (file) => {
      const read = readDocument(file, schema, outline);
      return { ...(read.document ? { value: read.document } : {}), problems: read.problems };
    }),
  );
  return {
    value: pages.flatMap((page) => (page.value ? [page.value as Document<z.output<T>>] : [])),
    problems: [...problems, ...pages.flatMap((page) => page.problems)],
    unreadable: paths.filter((_, i) => !pages[i]?.value),
  };
}

function readMap<T extends z.ZodType>(
  root: string,
  path: string,
  schema: T,
  id: z.ZodType,
): Read<Map<string, z.output<T>>> {
  const value = new Map<string, z.output<T>>();
  const { file, problems } = readText(root, path);
  if (!file) return { value, problems };
  const yaml = parseYaml(file.text, path);
  if (yaml.problems.length) return { value, problems: yaml.problems };
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
    const hint = 'Write one entry per id: `id:` and its keys below, indented.';
    return {
      value,
      problems: [
        {
          rule: 'value-invalid',
          file: path,
          line: 1,
          column: 1,
          message: 'expected entries by id',
          hint,
        },
      ],
    };
  }
  for (const [key, entry] of Object.entries(yaml.data)) {
    const named = validate(id, key, path, () => yaml.locate([key]));
    const checked = validate(schema, entry, path, yaml.locate, [key]);
    problems.push(...named.problems, ...checked.problems);
    if (checked.value !== undefined && !named.problems.length) value.set(key, checked.value);
  }
  return { value, problems };
}

function typedValue(value: string, unit: Unit): number | string | null {
  if (value === '') return null;
  return unit === 'text' ? value : Number(value);
}

function readFacts(root: string, path: string, cache: Cache | undefined): Read<Fact[]> {
  const source = path.slice(path.lastIndexOf('/') + 1, -'.csv'.length);
  const read = readCached<Fact[]>(root, path, cache, ({ text }) => {
    const { rows, problems } = parseCsv(text, path, factColumns, factSchema);
    const facts: Fact[] = rows.map(({ line, row }) => ({
      ...row,
      source,
      line,
      value: typedValue(row.value, measures[row.measure].unit),
      n: row.n === '' ? null : Number(row.n),
    }));
    for (const { line, row } of rows) {
      const message = valueProblem(row);
      if (message)
        problems.push({
          rule: 'table-value',
          file: path,
          line,
          column: 7,
          message,
          hint: 'Write 92650, not "92,650" or "$92,650"; percent as 7.5.',
        });
    }
    return { value: facts, problems };
  });
  return { value: read.value ?? [], problems: read.problems };
}

function readCategories(root: string): Read<Category[]> {
  const path = 'content/categories.csv';
  const { file, problems } = readText(root, path);
  if (!file) return { value: [], problems };
  const { rows, problems: found } = parseCsv(
    file.text,
    path,
    ['scheme', 'code', 'title'],
    categorySchema,
  );
  return { value: rows.map(({ row }) => row), problems: found };
}

/**
 * Reads all of content/. Never throws on wrong content and never runs any of it; what could
 * not be read is missing from `content` and named in `problems`.
 */
export function readContent({ root, cached = true }: ReadOptions): {
  content: Content;
  problems: Problem[];
} {
  const cache = cached ? openCache(root) : undefined;
  const roles = readPages(root, 'content/roles', roleSchema, roleOutline, cache);
  const skills = readPages(root, 'content/skills', skillSchema, skillOutline, cache);
  const guides = readPages(root, 'content/guides', guideSchema, undefined, cache);
  const families = readMap(root, 'content/families.yaml', familySchema, slug);
  const places = readMap(root, 'content/places.yaml', placeSchema, placeId);
  const sources = readMap(root, 'content/sources.yaml', sourceSchema, slug);
  const categories = readCategories(root);
  const tables = listFiles(root, 'content/facts', 'csv');
  const facts = tables.paths.map((path) => readFacts(root, path, cache));
  const parts = [roles, skills, guides, families, places, sources, categories, tables, ...facts];
  return {
    content: {
      roles: roles.value,
      skills: skills.value,
      guides: guides.value,
      families: families.value,
      places: places.value,
      sources: sources.value,
      categories: categories.value,
      facts: facts.flatMap((table) => table.value),
      unreadable: [...roles.unreadable, ...skills.unreadable, ...guides.unreadable],
    },
    problems: parts.flatMap((part) => part.problems),
  };
}
