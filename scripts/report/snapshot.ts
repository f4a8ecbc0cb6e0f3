// Everything a reader could notice in one state of the content.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinAtlas, type Atlas } from '../../src/model/atlas.ts';
import { Citations } from '../../src/model/citations.ts';
import type { Figure } from '../../src/model/figure.ts';
import { moves } from '../../src/model/moves.ts';
import { sitePaths } from '../../src/model/paths.ts';
import { rolePage } from '../../src/model/role-page.ts';
import { skillPage } from '../../src/model/skill-page.ts';
import { readContent, type Content } from '../../src/reader/content.ts';
import type { Document } from '../../src/reader/document.ts';
import type { Problem } from '../../src/schema/rules.ts';

type Page = Document<{ title: string; draft?: boolean | undefined }>;

export interface Snapshot {
  content: Content;
  problems: Problem[];
  /** Pages that editors write, by address; drafts are not published. */
  pages: Map<string, Page>;
  /** Addresses of all pages, derived ones too. */
  addresses: Set<string>;
  /** Figures that each page shows, by address. */
  figures: Map<string, Figure[]>;
  /** External addresses, and the files that name them. */
  links: Map<string, Set<string>>;
  /** `from → to` of every move that the site lists. */
  moves: Set<string>;
  /** Lines of public/_redirects, by old address. */
  redirects: Map<string, string>;
}

const ADDRESS = /https:\/\/[^\s"'<>)\]}\\]+/g;

/** External addresses in a page's front matter and prose. */
export function linksIn(page: Document<unknown>): string[] {
  const prose = page.body.sections.flatMap((section) =>
    section.segments.filter((segment) => typeof segment === 'string'),
  );
  const found = [page.head, ...prose].join('\n').match(ADDRESS) ?? [];
  return found.map((address) => address.replaceAll('&amp;', '&').replace(/[.,;:]+$/, ''));
}

/** Addresses that sources and pages name, each with its files. */
export function externalLinks(content: Content): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  const add = (address: string, file: string): void => {
    links.set(address, (links.get(address) ?? new Set()).add(file));
  };
  for (const page of [...content.roles, ...content.skills, ...content.guides])
    for (const address of linksIn(page)) add(address, page.path);
  for (const source of content.sources.values())
    for (const address of [source.url, source.license.url]) add(address, 'content/sources.yaml');
  return links;
}

function citationsOf(atlas: Atlas, page: Document<unknown>): Citations {
  const citations = new Citations(atlas);
  for (const section of page.body.sections) citations.html(section.segments, page.path);
  return citations;
}

/** A page whose figures cannot be resolved shows none; its problems say why. */
function safely(make: () => Figure[]): Figure[] {
  try {
    return make();
  } catch {
    return [];
  }
}

function figuresOf(atlas: Atlas): Map<string, Figure[]> {
  const all = new Map<string, Figure[]>();
  for (const role of atlas.roles.values())
    all.set(
      `/roles/${role.id}/`,
      safely(() => rolePage(atlas, role).figures),
    );
  for (const skill of atlas.skills.values())
    all.set(
      `/skills/${skill.id}/`,
      safely(() => skillPage(atlas, skill).citations.figures),
    );
  for (const guide of atlas.guides.values())
    all.set(
      `/guides/${guide.id}/`,
      safely(() => citationsOf(atlas, guide).figures),
    );
  return all;
}

function redirectsOf(root: string): Map<string, string> {
  const file = join(root, 'public/_redirects');
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines
      .map((line) => line.trim().split(/\s+/))
      .filter(([from = '', to]) => from.startsWith('/') && to !== undefined)
      .map(([from = '', to = '']) => [from, to]),
  );
}

/**
 * Reads one state with the reader and the model of this program.
 * @param root folder that holds content/
 * @param today yyyy-mm-dd
 */
export function takeSnapshot(root: string, today: string): Snapshot {
  const { content, problems } = readContent({ root, cached: false });
  const { atlas } = joinAtlas(content, { today });
  const joined = joinAtlas(content, { drafts: true, today });
  const kinds = [
    ['roles', atlas.roles],
    ['skills', atlas.skills],
    ['guides', atlas.guides],
  ] as const;
  const pages = kinds.flatMap(([folder, documents]) =>
    [...documents.values()].map((page): [string, Page] => [`/${folder}/${page.id}/`, page]),
  );
  return {
    content,
    problems: [...problems, ...joined.problems],
    pages: new Map(pages),
    addresses: sitePaths(atlas),
    figures: figuresOf(atlas),
    links: externalLinks(content),
    moves: new Set([...moves(atlas).values()].flat().map(({ from, to }) => `${from} → ${to}`)),
    redirects: redirectsOf(root),
  };
}
