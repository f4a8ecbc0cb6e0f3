// A new guide, as far as our tables can write it: the rest is marked for a person.
import type { Atlas } from '../model/atlas.ts';
import type { Role } from '../schema/role.ts';
import { factLines } from './fact-lines.ts';
import { frontMatterSchema } from './json-schemas.ts';
import { marker, sample } from './markers.ts';
import { rolePrompts } from './prose-prompts.ts';
import { propose, type ProposedCode, type Proposals } from './proposals.ts';
import { idOf, pluralOf } from './titles.ts';
import { scalar, toAnnotatedYaml } from './yaml.ts';

export interface Template {
  id: string;
  /** Path from the project's root. */
  path: string;
  text: string;
}

export interface RoleRequest {
  title: string;
  /** Id of a family; without it, that of the nearest guides. */
  family?: string | undefined;
  /** yyyy-mm-dd */
  today: string;
}

/** Dates and disclosure, the same for every kind of page. */
export function madeOf(
  today: string,
): Pick<Role, 'disclosure' | 'published' | 'updated' | 'reviewed'> {
  return {
    disclosure: {
      drafted: marker('who or what drafted the text; name the use of a language model'),
      reviewed: marker('who reviewed it, or that no practitioner has yet'),
    },
    published: today,
    updated: today,
    reviewed: today,
  };
}

/** Ids in the order of how often they occur, the most frequent first. */
function byFrequency(ids: readonly string[]): string[] {
  const counts = Map.groupBy(ids, (id) => id);
  return [...counts]
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([id]) => id);
}

/** Skills of the roles near it; where there are none, those that most guides need. */
function skillsOf(atlas: Atlas, { kin }: Proposals): Pick<Role, 'skills' | 'projects'> {
  const roles = kin.length ? kin : [...atlas.roles.values()];
  const all = [...roles, ...atlas.roles.values()];
  const used = all.flatMap((role) => role.data.skills.map(({ skill }) => skill));
  const near = byFrequency(roles.flatMap((role) => role.data.skills.map(({ skill }) => skill)));
  const ids = [...new Set([...near, ...byFrequency(used), ...atlas.skills.keys()])].slice(0, 10);
  return {
    skills: ids.map((skill, i) => ({
      skill,
      kind: i < 4 ? 'core' : 'common',
      depth: 'working',
      why: marker(`skill ${i + 1}: what this role does with it, or delete the entry`),
    })),
    projects: [1, 2, 3].map((i) => ({
      title: marker(`project ${i}: a title`),
      brief: marker(`project ${i}: what to build, small enough to finish`),
      done: [marker(`project ${i}: what must hold`), marker(`project ${i}: what else must hold`)],
      skills: ids.slice(i - 1, i),
    })),
  };
}

const entryOf = ({ scheme, code, fit, evidence }: ProposedCode): Role['codes'][number] => ({
  scheme,
  code,
  fit,
  ...(evidence === undefined ? {} : { evidence }),
});

/** The category that most roles use: a start where nothing is near. */
function usualCode(atlas: Atlas): Role['codes'] {
  const used = [...atlas.roles.values()].flatMap((role) => role.data.codes);
  const [id] = byFrequency(used.map(({ scheme, code }) => `${scheme} ${code}`));
  const [first] = atlas.categories.values();
  const category = atlas.categories.get(id ?? '') ?? first;
  return category ? [{ scheme: category.scheme, code: category.code, fit: 'proxy' }] : [];
}

/** Found by name; else the nearest, with a marker where its evidence would stand. */
function codesOf(atlas: Atlas, { codes, maybe }: Proposals): Role['codes'] {
  if (codes.length) return codes.map(entryOf);
  const near = maybe.length ? maybe.slice(0, 1).map(entryOf) : usualCode(atlas);
  const evidence = marker('why this category, or choose another one');
  return near.map((code) => ({ ...code, evidence }));
}

function codeNotes(atlas: Atlas, { codes, maybe }: Proposals): string[] {
  const because = codes.map((code) => `${code.code} ${code.category}: ${code.because}.`);
  const others = maybe.map((code) => {
    const values = [code.scheme, code.code, code.fit].map(scalar);
    return `- { scheme: ${values[0]}, code: ${values[1]}, fit: ${values[2]} } # ${code.category}: ${code.because}`;
  });
  const facts = [...codes, ...maybe].flatMap((code) => factLines(atlas, code)).slice(0, 24);
  return [
    ...because,
    ...(others.length ? ['', 'Look at these too; keep those that fit:', ...others] : []),
    ...(facts.length ? ['', 'Figures that exist; copy a line into the prose:'] : []),
    ...facts.flatMap(({ cite, says }) => [cite, `    ${says}`]),
  ];
}

const linked = (key: 'why' | 'differs', what: string): { title: string }[] =>
  [1, 2].map((i) => ({
    title: marker(`${what} ${i}: its name, or write role: with the id of a guide`),
    [key]: marker(
      `${what} ${i}: ${key === 'why' ? 'what carries over and what is new' : 'how the days differ'}`,
    ),
  }));

function familyOf(atlas: Atlas, { kin }: Proposals, asked: string | undefined): string {
  const [near] = byFrequency(kin.map((role) => role.data.family));
  return asked ?? near ?? [...atlas.families.keys()][0] ?? 'replace';
}

/** The annotated file of a new guide. */
export function roleTemplate(atlas: Atlas, { title, family, today }: RoleRequest): Template {
  const schema = frontMatterSchema('role');
  const found = propose(atlas, title);
  const aliases = found.aliases.length ? found.aliases : [marker('another name of the role')];
  const data = {
    ...(sample(schema) as Record<string, unknown>),
    title,
    plural: pluralOf(title),
    family: familyOf(atlas, found, family),
    aliases,
    codes: codesOf(atlas, found),
    ...skillsOf(atlas, found),
    next: linked('why', 'next role'),
    neighbors: linked('differs', 'neighbor'),
    ...madeOf(today),
    draft: true,
  };
  const notes = {
    family: [`Families: ${[...atlas.families.keys()].join(', ')}.`],
    aliases: found.otherTitles.length
      ? [
          'Listed under the same categories, mostly other roles:',
          `${found.otherTitles.join('; ')}.`,
        ]
      : [],
    codes: codeNotes(atlas, found),
    draft: ['Delete this key when no marker is left.'],
  };
  const id = idOf(title);
  return {
    id,
    path: `content/roles/${id}.mdx`,
    text: `---\n${toAnnotatedYaml(data, schema, notes)}---\n\n${rolePrompts()}`,
  };
}
