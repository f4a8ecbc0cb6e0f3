// Adds synthetic guides, skills and figures to a content folder. The same seed gives the same bytes.
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { categoryOf, figures, surveyCodeOf } from './figures.ts';
import { guideText, guideTitle, idOf, skillText, skillTitle, type Place } from './guide.ts';
import { Words } from './words.ts';

export interface GenerateOptions {
  /** Folder that holds content/, with families, skills and guides of its own. */
  root: string;
  /** How many guides to add. */
  guides: number;
  seed: number;
}

const SEED_OF_CHOICE = 77;
/** Skills to each new guide; each guide needs those of its neighborhood. */
const SKILLS_A_GUIDE = 0.5;
const OWN_SKILLS = 9;
const COMMON_SKILLS = 5;

const ids = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => basename(name, ending));

/** Some of the skills around a place in the list. */
function around(words: Words, all: readonly string[], at: number): string[] {
  const from = Math.min(Math.max(0, Math.floor(at) - 8), Math.max(0, all.length - 16));
  return words.some(all.slice(from, from + 16), OWN_SKILLS);
}

/** A few skills of the site; the first ones of the alphabet are wanted everywhere. */
function common(words: Words, known: readonly string[]): string[] {
  const chosen = new Set<string>();
  while (chosen.size < Math.min(COMMON_SKILLS, known.length))
    chosen.add(known[Math.floor(words.random() ** 3 * known.length)]!);
  return [...chosen];
}

function factsOf(guide: number, tables: ReadonlySet<string>): string[] {
  const code = categoryOf(guide);
  const survey = surveyCodeOf(guide);
  return [
    ...(tables.has('bls-oews')
      ? [`<Fact source="bls-oews" subject="${code}" measure="pay-year" statistic="median" />`]
      : []),
    ...(tables.has('bls-ep')
      ? [
          `<Fact source="bls-ep" subject="${code}" measure="growth-percent" statistic="projection" />`,
        ]
      : []),
    ...(survey && tables.has('ai-jobs')
      ? [`<Fact source="ai-jobs" subject="${survey}" measure="pay-year" statistic="median" />`]
      : []),
  ];
}

function codesOf(guide: number): Place['codes'] {
  const survey = surveyCodeOf(guide);
  return [
    { scheme: 'soc-2018', code: categoryOf(guide), fit: 'broader' },
    ...(survey
      ? (['stack-overflow-2025', 'ai-jobs'] as const).map((scheme) => ({
          ...{ scheme, code: survey, fit: 'exact' },
        }))
      : []),
  ];
}

/** Adds lines to a table, which ends with a line end. */
function append(path: string, lines: readonly string[]): void {
  if (lines.length) appendFileSync(path, `${lines.join('\n')}\n`);
}

/** Ids of the families in families.yaml: its keys at the margin. */
const familyIds = (root: string): string[] =>
  [...readFileSync(join(root, 'content/families.yaml'), 'utf8').matchAll(/^([a-z-]+):/gm)].map(
    ([, id = '']) => id,
  );

/** Writes the guides with their skills and figures; returns the ids of the guides. */
export function generate({ root, guides, seed }: GenerateOptions): string[] {
  const folder = (name: string): string => join(root, 'content', name);
  const [known, families] = [ids(folder('skills'), '.mdx'), familyIds(root)];
  const tables = new Set(ids(folder('facts'), '.csv'));
  mkdirSync(folder('roles'), { recursive: true });
  const skillCount = Math.max(16, Math.ceil(guides * SKILLS_A_GUIDE));
  const pageOfSkill = (i: number): number => guides + i;
  const skills = Array.from({ length: skillCount }, (_, i) =>
    idOf(skillTitle(seed, pageOfSkill(i))),
  );
  skills.forEach((id, i) => {
    // Chains are short, as in real skills: a few lead up to each.
    const before = skills.slice(i - (i % 4), i).slice(-2);
    writeFileSync(join(folder('skills'), `${id}.mdx`), skillText(seed, pageOfSkill(i), before));
  });
  const roles = Array.from({ length: guides }, (_, i) => idOf(guideTitle(seed, i)));
  const others = ids(folder('roles'), '.mdx');
  const at = (i: number): string => roles[i] ?? others[i % others.length] ?? roles[0]!;
  roles.forEach((id, i) => {
    const words = new Words(seed + SEED_OF_CHOICE, i);
    const place: Place = {
      page: i,
      family: families[Math.floor((i * families.length) / guides)]!,
      codes: codesOf(i),
      skills: [...new Set([...around(words, skills, i * SKILLS_A_GUIDE), ...common(words, known)])],
      near: [i + 1, i + 2, i + 3 + Math.floor(words.random() * 5), i + 9].map(at),
      facts: factsOf(i, tables),
    };
    writeFileSync(join(folder('roles'), `${id}.mdx`), guideText(seed, place));
  });
  const { categories, rows } = figures(seed, guides, tables);
  append(folder('categories.csv'), categories);
  for (const [table, lines] of rows) append(join(folder('facts'), `${table}.csv`), lines);
  return roles;
}
