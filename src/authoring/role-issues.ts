// What is wrong with the front matter of a role, as far as it can be known without the other files'
// texts. Runs in the browser too: nothing here touches a disk or parses Markdown.
import { hiddenIn } from '../reader/hidden.ts';
import { didYouMean } from '../reader/suggest.ts';
import { pathName, validate } from '../reader/validate.ts';
import type { Path } from '../reader/yaml.ts';
import { roleSchema, type Role } from '../schema/role.ts';
import { markersIn } from './markers.ts';
import { titleKey } from './titles.ts';

export interface Issue {
  path: Path;
  /** Nothing is there yet. */
  missing: boolean;
  message: string;
  hint: string;
}

/** Ids that exist, as the page of the workbench knows them. */
export interface KnownIds {
  families: readonly string[];
  skills: readonly string[];
  /** Ids and names of guides. */
  roles: readonly { id: string; title: string }[];
  /** `scheme code` */
  codes: readonly string[];
}

function schemaIssues(data: unknown): { value?: Role; issues: Issue[] } {
  const paths: Path[] = [];
  const { value, problems } = validate(roleSchema, data, '', (path) => ({
    line: paths.push(path) - 1,
    column: 0,
  }));
  const issues = problems.map(({ rule, line, message, hint }) => {
    const path = paths[line] ?? [];
    const missing = rule === 'key-missing';
    return { path, missing, message: message.replace(`${pathName(path)}: `, ''), hint };
  });
  return { ...(value ? { value } : {}), issues };
}

function eachText(value: unknown, path: Path, visit: (text: string, path: Path) => void): void {
  if (typeof value === 'string') return visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value))
    eachText(child, [...path, Array.isArray(value) ? Number(key) : key], visit);
}

function textIssues(data: unknown): Issue[] {
  const issues: Issue[] = [];
  const add = (path: Path, message: string, hint: string): void => {
    issues.push({ path, missing: false, message, hint });
  };
  eachText(data, [], (text, path) => {
    const hidden = hiddenIn(text);
    if (hidden) add(path, `invisible character ${hidden.code}`, 'Delete it.');
    if (markersIn(text).length) add(path, 'a marker is left', 'Put your own words in its place.');
  });
  return issues;
}

function unknown(kind: string, id: string, known: readonly string[], path: Path): Issue[] {
  if (!id || known.includes(id)) return [];
  const hint = didYouMean(id, known, `Write the id of an existing ${kind}.`);
  return [{ path, missing: false, message: `there is no ${kind} "${id}"`, hint }];
}

function idIssues(role: Role, known: KnownIds): Issue[] {
  const roles = known.roles.map(({ id }) => id);
  const taken = known.roles.find(({ title }) => titleKey(title) === titleKey(role.title));
  const hint = 'Edit that guide, or give this one a title of its own.';
  const message = `there is a guide "${taken?.title}" already`;
  return [
    ...(taken ? [{ path: ['title'], missing: false, message, hint }] : []),
    ...unknown('family', role.family, known.families, ['family']),
    ...role.codes.flatMap(({ scheme, code }, i) => {
      const own = known.codes.filter((entry) => entry.startsWith(`${scheme} `));
      const codes = own.map((entry) => entry.slice(scheme.length + 1));
      return unknown(`${scheme} category`, code, codes, ['codes', i, 'code']);
    }),
    ...role.skills.flatMap(({ skill }, i) =>
      unknown('skill', skill, known.skills, ['skills', i, 'skill']),
    ),
    ...role.projects.flatMap(({ skills }, i) =>
      skills.flatMap((id, j) => unknown('skill', id, known.skills, ['projects', i, 'skills', j])),
    ),
    ...(['next', 'neighbors'] as const).flatMap((key) =>
      role[key].flatMap((entry, i): Issue[] => {
        if (entry.role) return unknown('guide', entry.role, roles, [key, i, 'role']);
        if (entry.title) return [];
        const wanted = 'A guide id for a role of this site, a title for one without a guide.';
        return [
          { path: [key, i, 'title'], missing: true, message: 'no role is named', hint: wanted },
        ];
      }),
    ),
  ];
}

/** All findings in the order of the keys; an empty list means that the front matter is sound. */
export function roleIssues(data: unknown, known: KnownIds): Issue[] {
  const { value, issues } = schemaIssues(data);
  return [...issues, ...textIssues(data), ...(value ? idIssues(value, known) : [])];
}

/** The keys in the order of the schema, which is that of all guides. */
export function inOrder(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = Object.keys(roleSchema.shape).filter((key) => data[key] !== undefined);
  return Object.fromEntries(known.map((key) => [key, data[key]]));
}
