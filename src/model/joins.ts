// Problems that only show when all of content/ is known.
import type { Link } from '../markdown/body.ts';
import type { Content } from '../reader/content.ts';
import { placeOf, type Document } from '../reader/document.ts';
import { didYouMean } from '../reader/suggest.ts';
import type { Problem } from '../schema/rules.ts';
import type { Atlas } from './atlas.ts';
import { factProblems, tableOf } from './fact-problems.ts';
import { resolveRef } from './fact-ref.ts';
import { formerIdProblems } from './former-ids.ts';
import { dateProblems } from './page-dates.ts';
import { sitePaths } from './paths.ts';
import { proseProblems } from './prose-joins.ts';
import { referenceProblems, type Page } from './references.ts';
import { translationProblems } from './translation-problems.ts';
import { unlinkedTerms } from './unlinked-terms.ts';

/** content/roles/x.mdx → /roles/x/ */
function pathOfFile(file: string): string {
  return `${file.slice('content'.length, -'.mdx'.length)}/`;
}

/** One problem per skill that, through prerequisites, needs itself. */
function skillCycles(atlas: Atlas): Problem[] {
  const done = new Set<string>();
  const problems: Problem[] = [];
  const follow = (id: string, trail: string[]): void => {
    const skill = atlas.skills.get(id);
    if (!skill || done.has(id)) return;
    const start = trail.indexOf(id);
    if (start >= 0) {
      const chain = [...trail.slice(start), id].join(' → ');
      problems.push({
        rule: 'skill-cycle',
        file: skill.path,
        ...placeOf(skill, ['prerequisites']),
        message: `prerequisites go in a circle: ${chain}`,
        hint: 'Remove the step that can be learned later.',
      });
      return;
    }
    for (const next of skill.data.prerequisites) follow(next, [...trail, id]);
    done.add(id);
  };
  for (const id of atlas.skills.keys()) follow(id, []);
  return problems;
}

/** Links to pages that do not exist, or that are drafts while the linking page is not. */
function deadLinks(
  from: { path: string; links: readonly Link[]; draft: boolean },
  paths: ReadonlySet<string>,
  drafts: readonly string[],
  unchecked: readonly string[],
): Problem[] {
  return from.links.flatMap(({ href, line, column }) => {
    const target = href.replace(/#.*$/, '');
    if (unchecked.some((folder) => target.startsWith(folder))) return [];
    const draft = drafts.some((path) => target.startsWith(path));
    if (draft ? from.draft : paths.has(target)) return [];
    const message = draft ? `the page ${href} is a draft` : `there is no page ${href}`;
    const hint = draft
      ? 'Publish it first, or take the link out.'
      : didYouMean(href, paths, 'Link to an existing page, or add the page first.');
    return [{ rule: 'link-target' as const, file: from.path, line, column, message, hint }];
  });
}

/** Titles and other names that lead to two pages of one kind: search could not tell which is meant. */
function sharedNames(
  documents: readonly Document<{ title: string; aliases?: readonly string[] }>[],
): Problem[] {
  const first = new Map<string, Document<unknown>>();
  return documents.flatMap((document) => {
    const { title, aliases = [] } = document.data;
    const names = [title, ...aliases].map((name, i) => {
      const kind = i ? 'name' : 'title';
      return { name, kind, keys: i ? ['aliases', i - 1] : ['title'] };
    });
    return names.flatMap(({ name, kind, keys }) => {
      const other = first.get(name.toLowerCase());
      first.set(name.toLowerCase(), other ?? document);
      if (!other || other === document) return [];
      return [
        {
          rule: 'id-duplicate' as const,
          file: document.path,
          ...placeOf(document, keys),
          message: `the ${kind} "${name}" is already used in ${other.path}`,
          hint: `Give each page a ${kind} of its own.`,
        },
      ];
    });
  });
}

/** The pages of a kind that are asked for. */
const only = <T extends { path: string }>(
  pages: readonly T[],
  asked: (path: string) => boolean,
): T[] => pages.filter(({ path }) => asked(path));

/** Whether a file is asked for that holds figures or tells about them. */
function asksForFigures({ facts }: Content, asked: (path: string) => boolean): boolean {
  const tables = [...new Set(facts.map(({ source }) => source))].map(tableOf);
  return ['content/sources.yaml', ...tables].some(asked);
}

/**
 * All problems between files: unknown ids, circles, dead links, doubled titles, wrong figures. What
 * takes long and shows in one file only is left out where that file is not asked for.
 */
export function joinProblems(
  content: Content,
  atlas: Atlas,
  asked: (path: string) => boolean = () => true,
): Problem[] {
  const { roles, skills, guides, familyTexts, unreadable } = content;
  const pages: Page[] = [...roles, ...skills, ...guides];
  const files = unreadable.filter((path) => path.endsWith('.mdx'));
  const paths = new Set([...sitePaths(atlas), ...files.map(pathOfFile)]);
  const drafts = pages.filter((page) => page.data.draft).map((page) => pathOfFile(page.path));
  const all = [
    ...pages.map(({ path, links, facts, data }) => ({ path, links, facts, draft: !!data.draft })),
    { ...familyTexts, draft: false },
    ...content.translations.flatMap(({ roles: words }) =>
      words.map(({ path, links, facts, data }) => ({ path, links, facts, draft: !!data.draft })),
    ),
  ];
  const texts = only(all, asked);
  // Pictures are looked for by the reader; a broken list is reported once, not by each link to it.
  const lists = ['families', 'sources'].filter((n) => unreadable.includes(`content/${n}.yaml`));
  const unchecked = ['/images/', ...lists.map((name) => `/${name}/`)];
  const readable = (source = ''): boolean =>
    !unreadable.includes('content/sources.yaml') &&
    !unreadable.includes(`content/facts/${source}.csv`);
  return [
    ...referenceProblems(content, atlas),
    ...formerIdProblems(roles),
    ...formerIdProblems(skills),
    ...formerIdProblems(guides),
    ...skillCycles(atlas),
    ...texts.flatMap((text) => deadLinks(text, paths, drafts, unchecked)),
    ...sharedNames(roles),
    ...sharedNames(skills),
    ...sharedNames(guides),
    ...texts.flatMap(({ path, facts }) =>
      facts
        .filter((ref) => readable(ref.query['source']))
        .flatMap((ref) => resolveRef(ref, atlas, path).problems),
    ),
    ...(asksForFigures(content, asked) ? factProblems(content, atlas) : []),
    ...dateProblems(only([...roles, ...skills, ...guides], asked), atlas),
    ...proseProblems(content),
    ...translationProblems(content, atlas.today),
    ...unlinkedTerms({ ...content, roles: only(roles, asked) }, atlas),
  ];
}
