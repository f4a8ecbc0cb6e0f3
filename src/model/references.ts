// Ids that pages name: of roles, skills, families and categories.
import type { Content } from '../reader/content.ts';
import { placeOf, type Document } from '../reader/document.ts';
import { didYouMean } from '../reader/suggest.ts';
import type { Path } from '../reader/yaml.ts';
import type { Role } from '../schema/role.ts';
import type { Problem } from '../schema/rules.ts';
import type { Skill } from '../schema/skill.ts';
import type { Atlas } from './atlas.ts';

export type Page = Document<{ draft?: boolean | undefined }>;

/** Ids of one kind of page, also of files with problems of their own, which are reported once. */
interface Known {
  all: ReadonlySet<string>;
  published: ReadonlySet<string>;
}

function knownIds(pages: readonly Page[], folder: string, content: Content): Known {
  const broken = content.unreadable
    .filter((path) => path.startsWith(`content/${folder}/`))
    .map((path) => path.slice(`content/${folder}/`.length, -'.mdx'.length));
  const published = pages.filter((page) => !page.data.draft);
  const ids = (list: readonly Page[]) => new Set([...list.map((page) => page.id), ...broken]);
  return { all: ids(pages), published: ids(published) };
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

/** No problem if `id` exists and is published, or `from` is a draft itself. */
function reference(kind: string, id: string, known: Known, from: Page, path: Path): Problem[] {
  if (!known.all.has(id)) {
    return [unknown(kind, id, known.all, { file: from.path, ...placeOf(from, path) })];
  }
  if (from.data.draft || known.published.has(id)) return [];
  const message = `the ${kind} "${id}" is a draft`;
  const hint = 'Publish it first, or take the reference out.';
  const place = { file: from.path, ...placeOf(from, path) };
  return [{ rule: 'reference-unknown', ...place, message, hint }];
}

function roleReferences(role: Document<Role>, roles: Known, skills: Known): Problem[] {
  const { data } = role;
  const skill = (id: string, ...path: Path) => reference('skill', id, skills, role, path);
  const linked = (['next', 'neighbors'] as const).flatMap((key) =>
    data[key].flatMap((link, i) => {
      if (!link.role === !link.title) {
        const place = { file: role.path, ...placeOf(role, [key, i]) };
        const message = `${key}[${i + 1}]: give either role or title`;
        const hint = 'role for a guide of this site, title for a role without one.';
        return [{ rule: 'value-invalid' as const, ...place, message, hint }];
      }
      return link.role ? reference('role', link.role, roles, role, [key, i, 'role']) : [];
    }),
  );
  return [
    ...data.skills.flatMap((entry, i) => skill(entry.skill, 'skills', i, 'skill')),
    ...data.projects.flatMap((project, i) =>
      project.skills.flatMap((id, j) => skill(id, 'projects', i, 'skills', j)),
    ),
    ...linked,
    ...repeats(role),
  ];
}

/** Family and codes of a role, unless the files that hold them have problems of their own. */
function listingReferences(role: Document<Role>, content: Content, atlas: Atlas): Problem[] {
  const { family, codes } = role.data;
  const at = (...path: Path) => ({ file: role.path, ...placeOf(role, path) });
  const problems: Problem[] = [];
  if (!atlas.families.has(family) && !content.unreadable.includes('content/families.yaml')) {
    problems.push(unknown('family', family, atlas.families.keys(), at('family')));
  }
  if (content.unreadable.includes('content/categories.csv')) return problems;
  codes.forEach(({ scheme, code }, i) => {
    if (atlas.categories.has(`${scheme} ${code}`)) return;
    const same = [...atlas.categories.values()].filter((c) => c.scheme === scheme);
    const known = same.map((c) => c.code);
    problems.push(unknown(`${scheme} category`, code, known, at('codes', i, 'code')));
  });
  return problems;
}

/** Former ids of skills must lead to one entry, and never to one that exists under that id. */
function formerIds(skills: readonly Document<Skill>[], present: ReadonlySet<string>): Problem[] {
  const first = new Map<string, string>();
  return skills.flatMap((skill) =>
    (skill.data.formerIds ?? []).flatMap((id, i) => {
      const other = present.has(id) ? `content/skills/${id}.mdx` : first.get(id);
      first.set(id, skill.path);
      if (!other) return [];
      return [
        {
          rule: 'id-duplicate' as const,
          file: skill.path,
          ...placeOf(skill, ['formerIds', i]),
          message: `the former id "${id}" also leads to ${other}`,
          hint: 'Each former id leads to one entry; take it out of one of them.',
        },
      ];
    }),
  );
}

function repeats(role: Document<Role>): Problem[] {
  const ids = role.data.skills.map((entry) => entry.skill);
  return ids.flatMap((id, i) =>
    ids.indexOf(id) === i
      ? []
      : [
          {
            rule: 'id-duplicate' as const,
            file: role.path,
            ...placeOf(role, ['skills', i, 'skill']),
            message: `the skill "${id}" is listed twice`,
            hint: 'Keep the entry that says more.',
          },
        ],
  );
}

/** All references of pages to other pages, to families and to categories that lead nowhere. */
export function referenceProblems(content: Content, atlas: Atlas): Problem[] {
  const roles = knownIds(content.roles, 'roles', content);
  const skills = knownIds(content.skills, 'skills', content);
  return [
    ...content.roles.flatMap((role) => roleReferences(role, roles, skills)),
    ...content.roles.flatMap((role) => listingReferences(role, content, atlas)),
    ...content.skills.flatMap((skill) =>
      skill.data.prerequisites.flatMap((id, i) =>
        reference('skill', id, skills, skill, ['prerequisites', i]),
      ),
    ),
    ...formerIds(content.skills, skills.all),
    ...content.guides.flatMap((guide) =>
      guide.data.related.flatMap((id, i) => reference('role', id, roles, guide, ['related', i])),
    ),
  ];
}
