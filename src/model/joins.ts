// Problems that only show when all of content/ is known.
import { didYouMean } from '../reader/suggest.ts';
import type { Content } from '../reader/content.ts';
import { placeOf, type Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Problem } from '../schema/rules.ts';
import type { Skill } from '../schema/skill.ts';
import type { Atlas } from './atlas.ts';
import { factProblems } from './fact-problems.ts';
import { resolveRef } from './fact-ref.ts';
import { sitePaths } from './paths.ts';

/** Ids that exist, also those of files with problems of their own, which are reported once. */
interface KnownIds {
  roles: ReadonlySet<string>;
  skills: ReadonlySet<string>;
}

function knownIds(content: Content, atlas: Atlas): KnownIds {
  const broken = (folder: string): string[] =>
    content.unreadable
      .filter((path) => path.startsWith(`content/${folder}/`))
      .map((path) => path.slice(`content/${folder}/`.length, -'.mdx'.length));
  return {
    roles: new Set([...atlas.roles.keys(), ...broken('roles')]),
    skills: new Set([...atlas.skills.keys(), ...broken('skills')]),
  };
}

/** content/roles/x.mdx → /roles/x/ */
function pathOfFile(file: string): string {
  return `${file.slice('content'.length, -'.mdx'.length)}/`;
}

function unknown(
  kind: string,
  id: string,
  known: Iterable<string>,
  place: { file: string; line: number; column: number },
): Problem {
  return {
    rule: 'reference-unknown',
    ...place,
    message: `there is no ${kind} "${id}"`,
    hint: didYouMean(id, known, `Write the id of an existing ${kind}, or add that ${kind}.`),
  };
}

function roleReferences(role: Document<Role>, atlas: Atlas, known: KnownIds): Problem[] {
  const { data } = role;
  const at = (id: string) => ({ file: role.path, ...placeOf(role, id) });
  const problems: Problem[] = [];
  if (!atlas.families.has(data.family))
    problems.push(unknown('family', data.family, atlas.families.keys(), at(data.family)));
  const skillIds = [...data.skills.map((s) => s.skill), ...data.projects.flatMap((p) => p.skills)];
  for (const id of new Set(skillIds))
    if (!known.skills.has(id)) problems.push(unknown('skill', id, known.skills, at(id)));
  for (const link of [...data.next, ...data.neighbors]) {
    if (link.role && !known.roles.has(link.role))
      problems.push(unknown('role', link.role, known.roles, at(link.role)));
    if (!link.role === !link.title) {
      const name = link.role ?? link.title ?? data.title;
      problems.push({
        rule: 'value-invalid',
        ...at(name),
        message: `"${name}": give either role or title`,
        hint: 'role for a guide of this site, title for a role without one.',
      });
    }
  }
  for (const { scheme, code } of data.codes) {
    if (!atlas.categories.has(`${scheme} ${code}`)) {
      const known = [...atlas.categories.values()]
        .filter((c) => c.scheme === scheme)
        .map((c) => c.code);
      problems.push(unknown(`${scheme} category`, code, known, at(code)));
    }
  }
  return [...problems, ...repeats(role, at)];
}

function repeats(
  role: Document<Role>,
  at: (id: string) => { file: string; line: number; column: number },
): Problem[] {
  const ids = role.data.skills.map((entry) => entry.skill);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  return twice.map((id) => ({
    rule: 'id-duplicate',
    ...at(id),
    message: `the skill "${id}" is listed twice`,
    hint: 'Keep the entry that says more.',
  }));
}

function skillReferences(skill: Document<Skill>, known: KnownIds): Problem[] {
  const missing = skill.data.prerequisites.filter((id) => !known.skills.has(id));
  return missing.map((id) =>
    unknown('skill', id, known.skills, { file: skill.path, ...placeOf(skill, id) }),
  );
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
        ...placeOf(skill, 'prerequisites'),
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

function deadLinks(documents: Iterable<Document<unknown>>, paths: ReadonlySet<string>): Problem[] {
  return [...documents].flatMap((document) =>
    document.links
      .filter((link) => !paths.has(link.href.replace(/#.*$/, '')))
      .map((link) => ({
        rule: 'link-target' as const,
        file: document.path,
        line: link.line,
        column: link.column,
        message: `there is no page ${link.href}`,
        hint: didYouMean(link.href, paths, 'Link to an existing page, or add the page first.'),
      })),
  );
}

function duplicateTitles(documents: readonly Document<{ title: string }>[]): Problem[] {
  const first = new Map<string, string>();
  return documents.flatMap((document) => {
    const title = document.data.title.toLowerCase();
    const other = first.get(title);
    first.set(title, other ?? document.path);
    return other
      ? [
          {
            rule: 'id-duplicate' as const,
            file: document.path,
            ...placeOf(document, document.data.title),
            message: `the title "${document.data.title}" is already used in ${other}`,
            hint: 'Give each page a title of its own.',
          },
        ]
      : [];
  });
}

/** All problems between files: unknown ids, circles, dead links, doubled titles, wrong figures. */
export function joinProblems(content: Content, atlas: Atlas): Problem[] {
  const pages: Document<unknown>[] = [...content.roles, ...content.skills, ...content.guides];
  const known = knownIds(content, atlas);
  const paths = new Set([...sitePaths(atlas), ...content.unreadable.map(pathOfFile)]);
  return [
    ...content.roles.flatMap((role) => roleReferences(role, atlas, known)),
    ...content.skills.flatMap((skill) => skillReferences(skill, known)),
    ...skillCycles(atlas),
    ...content.guides.flatMap((guide) =>
      guide.data.related
        .filter((id) => !known.roles.has(id))
        .map((id) => unknown('role', id, known.roles, { file: guide.path, ...placeOf(guide, id) })),
    ),
    ...deadLinks(pages, paths),
    ...duplicateTitles(content.roles),
    ...duplicateTitles(content.skills),
    ...duplicateTitles(content.guides),
    ...pages.flatMap((page) =>
      page.body.facts.flatMap((ref) => resolveRef(ref, atlas, page.path).problems),
    ),
    ...factProblems(content, atlas),
  ];
}
