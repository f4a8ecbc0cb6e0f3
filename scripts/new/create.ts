// Makes the file of a new page, or says why not.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markersIn } from '../../src/authoring/markers.ts';
import { guideTemplate, skillTemplate } from '../../src/authoring/page-templates.ts';
import { roleTemplate, type Template } from '../../src/authoring/role-template.ts';
import { idOf, roleNamed, titleKey } from '../../src/authoring/titles.ts';
import { joinAtlas, type Atlas } from '../../src/model/atlas.ts';
import { readContent } from '../../src/reader/content.ts';
import { hiddenIn } from '../../src/reader/hidden.ts';
import { didYouMean } from '../../src/reader/suggest.ts';
import { label, slug } from '../../src/schema/parts.ts';

export const kinds = ['role', 'skill', 'guide'] as const;
export type Kind = (typeof kinds)[number];

export interface Request {
  kind: Kind;
  title: string;
  family?: string | undefined;
  /** Folder that holds content/. */
  root: string;
  /** yyyy-mm-dd */
  today: string;
  dryRun: boolean;
  /** Also when another page has this name. */
  anyway: boolean;
}

/** Nothing was written, and why. */
export class Refused extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

function refuseTitle(title: string): void {
  if (!label.safeParse(title).success) {
    throw new Refused('the title is too long', 'A title has at most 90 characters.');
  }
  if (hiddenIn(title)) throw new Refused('the title holds an invisible character', 'Type it anew.');
  if (!slug.safeParse(idOf(title)).success) {
    const hint = 'The file name is made of its letters a to z and digits, at most 60.';
    throw new Refused(`no file name can be made from "${title}"`, hint);
  }
}

/** Another page of that name: the reader is better served by one good page. */
function refuseTaken(atlas: Atlas, { kind, title }: Request): void {
  if (kind === 'role') {
    const taken = roleNamed(atlas, title);
    if (!taken) return;
    const what = taken.as === 'title' ? 'the title' : `a name (${taken.as})`;
    throw new Refused(
      `"${title}" is ${what} of the guide "${taken.title}"`,
      `Edit content/roles/${taken.id}.mdx instead; if it is a role of its own, add --anyway and take the name out there.`,
    );
  }
  const pages = kind === 'skill' ? atlas.skills : atlas.guides;
  const same = [...pages.values()].find(({ data }) =>
    [data.title, ...('aliases' in data ? data.aliases : [])].some(
      (name) => titleKey(name) === titleKey(title),
    ),
  );
  if (same) {
    const hint = `Edit ${same.path} instead, or add --anyway.`;
    throw new Refused(`"${title}" is a name of the ${kind} "${same.data.title}"`, hint);
  }
}

function refuseFamily(atlas: Atlas, family: string | undefined): void {
  if (family === undefined || atlas.families.has(family)) return;
  const known = [...atlas.families.keys()];
  const hint = didYouMean(family, known, `Families: ${known.join(', ')}.`);
  throw new Refused(`there is no family "${family}"`, hint);
}

/** Also a file that differs in case only: some disks do not tell them apart. */
function refuseOverwrite(root: string, path: string): void {
  const folder = join(root, dirname(path));
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (names.some((other) => other.toLowerCase() === name)) {
    throw new Refused(`${path} exists already`, 'Nothing was written. Edit that file.');
  }
}

function write(atlas: Atlas, { kind, title, family, today }: Request): Template {
  if (kind === 'role') return roleTemplate(atlas, { title, family, today });
  return kind === 'skill'
    ? skillTemplate(atlas, { title, today })
    : guideTemplate(atlas, { title, today });
}

function nextSteps({ path, text }: Template, kind: Kind): string[] {
  const marks = markersIn(text).length;
  const steps = [
    `Open ${path}. It holds ${marks} markers [replace: …]; put your own words in place of each.`,
    ...(kind === 'role'
      ? ['Keep the codes that fit; the comments below them say what each rests on.']
      : []),
    `npm run check -- --files ${path}`,
    'npm run dev, and look at the page; drafts show there only.',
    'Delete the comments and the line "draft: true", then open a pull request with this one page.',
  ];
  return steps.map((step, i) => `  ${i + 1}. ${step}`);
}

/**
 * Writes the page, or with `dryRun` only shows it.
 * @returns what happened and what to do next, line by line
 * @throws Refused; then nothing was written
 */
export function createPage(request: Request): string[] {
  const { kind, root, today, dryRun, anyway, family } = request;
  const title = request.title.normalize('NFC').replace(/\s+/g, ' ').trim();
  refuseTitle(title);
  // Not cached: a dry run writes no file at all.
  const { content } = readContent({ root, cached: false });
  const { atlas } = joinAtlas(content, { drafts: true, today });
  if (kind === 'role') refuseFamily(atlas, family);
  const template = write(atlas, { ...request, title });
  refuseOverwrite(root, template.path);
  if (!anyway) refuseTaken(atlas, { ...request, title });
  if (dryRun) return [template.text, `Dry run: ${template.path} was not written.`];
  mkdirSync(dirname(join(root, template.path)), { recursive: true });
  writeFileSync(join(root, template.path), template.text, { flag: 'wx' });
  return [`Written: ${template.path}`, '', 'Next:', ...nextSteps(template, kind)];
}
