// The one reader of content/: everything that can be known file by file, with all problems.
import type { z } from 'zod';
import type { Link } from '../markdown/body.ts';
import type { FactRef } from '../markdown/render.ts';
import type { ReadProse } from '../prose/check.ts';
import { learned, recallWith, type Said } from '../prose/dictionary.ts';
import type { Fact } from '../schema/fact.ts';
import {
  familySchema,
  guideSchema,
  placeSchema,
  type Category,
  type Family,
  type Guide,
  type Place,
} from '../schema/listings.ts';
import { roleOutline, skillOutline } from '../schema/outline.ts';
import { placeId, slug } from '../schema/parts.ts';
import { roleSchema, type Role } from '../schema/role.ts';
import type { Problem } from '../schema/rules.ts';
import { skillSchema, type Skill } from '../schema/skill.ts';
import { sourceSchema, type Source } from '../schema/source.ts';
import { openCache, type Cache } from './cache.ts';
import { readCached } from './cached.ts';
import { readDocument, type Document } from './document.ts';
import { isPlainFile, listFiles, strayNames } from './files.ts';
import { readMap, type EntryMap } from './map.ts';
import { didYouMean } from './suggest.ts';
import { readCategories, readFacts, sourceOf } from './tables.ts';
import { readTranslations, type Translation } from './translations.ts';
import { readWords } from './word-list.ts';

export interface Content {
  roles: Document<Role>[];
  skills: Document<Skill>[];
  guides: Document<Guide>[];
  /** The prose of all pages above, by their path. */
  prose: Map<string, ReadProse>;
  families: Map<string, Family>;
  places: Map<string, Place>;
  /** Words of the trade that no dictionary has, in lower case. */
  words: Set<string>;
  sources: Map<string, Source>;
  categories: Category[];
  facts: Fact[];
  /** What the texts of families.yaml point to. */
  familyTexts: { path: string; links: Link[]; facts: FactRef[] };
  /** Guides and names in other languages. */
  translations: Translation[];
  /** Paths of files with problems, so that references into them are not reported again. */
  unreadable: string[];
}

export interface ReadOptions {
  /** Folder that holds content/. */
  root: string;
  /** Reuse what was read from unchanged files; on unless switched off. */
  cached?: boolean;
}

const FAMILIES = 'content/families.yaml';
const PLACES = 'content/places.yaml';
const SOURCES = 'content/sources.yaml';
const CATEGORIES = 'content/categories.csv';
/** Name in the cache of what the dictionary said; not a digest, so no file has it. */
const DICTIONARY = 'dictionary';
const PARTS = [
  'roles',
  'skills',
  'guides',
  'facts',
  'translations',
  'families.yaml',
  'places.yaml',
  'sources.yaml',
  'categories.csv',
  'words.txt',
];

function readPages<T extends z.ZodType<{ published: string; updated: string; reviewed: string }>>(
  root: string,
  folder: string,
  schema: T,
  outline: Parameters<typeof readDocument>[2],
  cache: Cache | undefined,
): {
  value: Document<z.output<T>>[];
  prose: [path: string, ReadProse][];
  problems: Problem[];
  unreadable: string[];
} {
  const { paths, problems } = listFiles(root, folder, 'mdx');
  const pages = paths.map((path) =>
    readCached(root, path, cache, (file) => {
      const read = readDocument(file, schema, outline);
      const { document, prose, problems: found } = read;
      return document && prose ? { value: document, prose, problems: found } : { problems: found };
    }),
  );
  return {
    value: pages.flatMap((page) => (page.value ? [page.value as Document<z.output<T>>] : [])),
    prose: paths.flatMap((path, i) => {
      const prose = pages[i]?.prose;
      return prose ? [[path, prose]] : [];
    }),
    problems: [...problems, ...pages.flatMap((page) => page.problems)],
    unreadable: paths.filter((_, i) => !pages[i]?.value),
  };
}

/** Sources without a table, and places that lie within one that does not exist. */
function mapProblems(
  sources: EntryMap<Source>,
  places: EntryMap<Place>,
  tables: readonly string[],
): Problem[] {
  const held = new Set(tables.map(sourceOf));
  const without = [...sources.value.keys()].filter((id) => !held.has(id));
  const outside = places.problems.length ? [] : [...places.value];
  return [
    ...without.map((id) => ({
      rule: 'reference-unknown' as const,
      file: SOURCES,
      ...sources.locate([id]),
      message: `there is no table content/facts/${id}.csv`,
      hint: 'Add the table, or delete the source.',
    })),
    ...outside
      .filter(([, { within }]) => within !== undefined && !places.value.has(within))
      .map(([id, { within = '' }]) => ({
        rule: 'reference-unknown' as const,
        file: PLACES,
        ...places.locate([id, 'within']),
        message: `there is no place "${within}"`,
        hint: didYouMean(within, places.value.keys(), 'Write the id of a place in this file.'),
      })),
  ];
}

/** Pictures that pages show and that are not in public/. */
function missingImages(root: string, pages: readonly Document<unknown>[]): Problem[] {
  return pages.flatMap(({ path, links }) =>
    links
      .filter(({ href }) => href.startsWith('/images/') && !isPlainFile(root, `public${href}`))
      .map(({ href, line, column }) => ({
        rule: 'image-source' as const,
        file: path,
        line,
        column,
        message: `there is no file public${href}`,
        hint: 'Add the picture, or mend its name.',
      })),
  );
}

/** A function of its own, since what is recalled later must not hold on to all that was read. */
function recallFrom(cache: Cache): void {
  recallWith(() => cache.get<Said>(DICTIONARY));
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
  if (cache) recallFrom(cache);
  const roles = readPages(root, 'content/roles', roleSchema, roleOutline, cache);
  const skills = readPages(root, 'content/skills', skillSchema, skillOutline, cache);
  const guides = readPages(root, 'content/guides', guideSchema, undefined, cache);
  const families = readMap(root, FAMILIES, familySchema, slug, { cache, prose: true });
  const places = readMap(root, PLACES, placeSchema, placeId, { cache });
  const sources = readMap(root, SOURCES, sourceSchema, slug, { cache });
  const words = readWords(root);
  const categories = readCached(root, CATEGORIES, cache, readCategories);
  const tables = listFiles(root, 'content/facts', 'csv');
  const facts = tables.paths.map((path) => readCached(root, path, cache, readFacts));
  const translations = readTranslations(root, cache);
  const said = learned();
  if (said) cache?.set(DICTIONARY, said);
  const pages = [roles, skills, guides];
  const parts = [
    ...pages,
    translations,
    families,
    places,
    sources,
    words,
    categories,
    tables,
    ...facts,
  ];
  const broken = [FAMILIES, PLACES, SOURCES, CATEGORIES, ...tables.paths].filter(
    (_, i) => [families, places, sources, categories, ...facts][i]?.problems.length,
  );
  return {
    content: {
      roles: roles.value,
      skills: skills.value,
      guides: guides.value,
      prose: new Map(pages.flatMap((part) => part.prose)),
      families: families.value,
      places: places.value,
      sources: sources.value,
      words: words.value,
      categories: categories.value ?? [],
      facts: facts.flatMap((table) => table.value ?? []),
      familyTexts: { path: FAMILIES, links: families.links, facts: families.facts },
      translations: translations.value,
      unreadable: [...[...pages, translations].flatMap((part) => part.unreadable), ...broken],
    },
    problems: [
      ...strayNames(root, PARTS),
      ...parts.flatMap((part) => part.problems),
      ...mapProblems(sources, places, tables.paths),
      ...missingImages(
        root,
        pages.flatMap((part): Document<unknown>[] => part.value),
      ),
    ],
  };
}
