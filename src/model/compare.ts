// Two to four roles side by side: figures with a verdict each, duties, skills, ways in.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Lang } from '../texts/languages.ts';
import type { Atlas } from './atlas.ts';
import type { Citations, Cited } from './citations.ts';
import {
  betweenPay,
  candidate,
  Kinds,
  lineNote,
  lines,
  type Found,
  type Line,
} from './compare-lines.ts';
import { splitSkills } from './compare-skills.ts';
import { commonPeriod, verdict } from './compare-verdict.ts';
import { entryView, needsOf, views } from './compare-words.ts';
import { fitWords } from './figure.ts';
import { pairs } from './pairs.ts';
import { linkTo, type PageLink } from './role-link.ts';
import { oncePer } from './once.ts';

type Roles = readonly Document<Role>[];

export interface ComparedRole extends PageLink {
  id: string;
  plural: string;
}

export interface ComparedFigure {
  cited: Cited;
  /** The source's own category and how it fits the role. */
  category: string;
  fit: string;
  sample: string;
  period: string;
}

export interface ComparedLine {
  id: string;
  label: string;
  note: string;
  source: { id: string; short: string };
  /** Period of all figures; empty where they differ and each names its own. */
  period: string;
  /** One cell a role; empty where nothing is published. */
  cells: ComparedFigure[][];
  verdict: string;
}

function comparedLine(
  atlas: Atlas,
  line: Line,
  roles: Roles,
  citations: Citations,
): ComparedLine[] {
  const found = roles.map((role) => line.find(atlas, role.data));
  const first = found.flat()[0];
  if (!first) return [];
  const figure = ({ fact, fit }: Found): ComparedFigure => {
    const cited = citations.cite(fact);
    const { subject: category, sample, period } = citations.figures[cited.row - 1]!;
    return { cited, category, fit: fitWords[fit], sample, period };
  };
  const kinds = new Kinds(atlas);
  const contenders = roles.map((role, i) => ({
    title: role.data.title,
    figures: found[i]!.map((entry) => candidate(atlas, entry, kinds)),
  }));
  const { id, label, order, counts, source } = line;
  const cells = found.map((cell) => cell.map(figure));
  return [
    {
      id,
      label,
      note: lineNote(atlas, source, first.fact),
      source: { id: source, short: atlas.sources.get(source)?.short ?? source },
      period: commonPeriod(cells.flat()),
      cells,
      verdict: verdict({ order, counts, reasons: kinds.reasons() }, contenders),
    },
  ];
}

/** Everything that two to four roles are compared by, in the order of the page. */
export function comparison(atlas: Atlas, roles: Roles, citations: Citations) {
  const said = views(atlas, roles, citations);
  return {
    roles: roles.map((role): ComparedRole => ({
      ...linkTo(atlas, role),
      id: role.id,
      plural: role.data.plural,
    })),
    views: said,
    lines: lines.flatMap((line) => comparedLine(atlas, line, roles, citations)),
    between: betweenPay(
      atlas,
      roles.map((role) => role.data),
    ),
    duties: roles.map((role) => role.data.duties.map((duty) => duty.title)),
    skills: splitSkills(roles.map((role) => ({ skills: needsOf(atlas, role.data) }))),
    ...entryView(roles, citations),
  };
}

export type ComparisonView = ReturnType<typeof comparison>;

export interface CompareLink {
  title: string;
  href: string;
  /** Language of the title, where it is not English. */
  lang?: Lang;
}

/** Links of all roles by id, worked out once an atlas: every guide asks for its own. */
const allLinks = oncePer((atlas: Atlas) => {
  const links = new Map<string, CompareLink[]>();
  const add = (from: string, to: string, href: string): void => {
    const role = atlas.roles.get(to);
    const link = {
      title: role?.data.title ?? to,
      href,
      ...(role?.lang ? { lang: role.lang } : {}),
    };
    links.set(from, [...(links.get(from) ?? []), link]);
  };
  for (const { a, b, href } of pairs(atlas)) {
    add(a, b, href);
    add(b, a, href);
  }
  for (const list of links.values()) list.sort((x, y) => x.title.localeCompare(y.title, 'en'));
  return links;
});

/** Prerendered comparisons of a role, by the title of the other role. */
export function compareLinks(atlas: Atlas, id: string): CompareLink[] {
  return allLinks(atlas).get(id) ?? [];
}
