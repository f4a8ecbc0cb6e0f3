// Two to four roles side by side: figures with a verdict each, duties, skills, ways in.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
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
import { splitSkills, type Need } from './compare-skills.ts';
import { commonPeriod, verdict } from './compare-verdict.ts';
import { fitWords } from './figure.ts';
import { pairs } from './pairs.ts';
import { linkTo, skillLink, type PageLink } from './role-link.ts';

type Roles = readonly Document<Role>[];

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

/** What one guide says of another role. */
export interface View {
  about: string;
  /** The readers that the words address as "you". */
  audience: string;
  text: string;
  /** A step from one role to the other rather than a difference between neighbors. */
  step: boolean;
}

const REMOTE = {
  usual: 'Usual',
  often: 'Often possible',
  sometimes: 'Sometimes possible',
  rare: 'Rare',
} as const;

const ROUTES = {
  degree: 'With a degree',
  apprenticeship: 'Paid training',
  'self-taught': 'No degree needed',
  bootcamp: 'No degree needed',
  'inside-move': 'From another job',
  neighbor: 'From a neighboring role',
} as const;

/** What the guides of these roles say of each other, those on the first role first. */
export function views(roles: Roles, citations: Citations): View[] {
  return roles.flatMap((about) =>
    roles.flatMap(({ data }) => {
      const neighbor = data.neighbors.find((entry) => entry.role === about.id);
      const words = neighbor?.differs ?? data.next.find((entry) => entry.role === about.id)?.why;
      return words
        ? [
            {
              about: about.data.title,
              audience: data.plural,
              text: citations.inline(words),
              step: !neighbor,
            },
          ]
        : [];
    }),
  );
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
      ...{ id, label, note: lineNote(atlas, source, first.fact) },
      source: { id: source, short: atlas.sources.get(source)?.short ?? source },
      period: commonPeriod(cells.flat()),
      cells,
      verdict: verdict({ order, counts, reasons: kinds.reasons() }, contenders),
    },
  ];
}

/** Skills of a role as the split needs them. */
export function needsOf(atlas: Atlas, role: Role): Need[] {
  return role.skills.map(({ skill, kind, depth }) => ({
    ...{ id: skill, title: skillLink(atlas, skill).title },
    ...{ kind, depth },
  }));
}

/** Ways in by kind, with the titles of the routes. */
export function routesOf(role: Role): { kind: string; titles: string[] }[] {
  return [...new Set(Object.values(ROUTES))].map((kind) => ({
    kind,
    titles: role.routes.filter((route) => ROUTES[route.kind] === kind).map((route) => route.title),
  }));
}

export const remoteOf = (role: Role): string => REMOTE[role.environment.remote];

function entryView(roles: Roles, citations: Citations) {
  const routes = roles.map((role) => routesOf(role.data));
  return {
    remote: roles.map((role) => remoteOf(role.data)),
    pattern: roles.map((role) => citations.inline(role.data.environment.pattern)),
    routes: routes[0]!
      .map(({ kind }, i) => ({ kind, cells: routes.map((of) => of[i]!.titles) }))
      .filter((row) => row.cells.some((cell) => cell.length)),
    asked: roles.map((role) =>
      role.data.qualifications
        .filter((entry) => entry.asked === 'often')
        .map((entry) => citations.inline(entry.text)),
    ),
  };
}

/** Everything that two to four roles are compared by, in the order of the page. */
export function comparison(atlas: Atlas, roles: Roles, citations: Citations) {
  const said = views(roles, citations);
  return {
    roles: roles.map((role): PageLink & { id: string } => ({
      id: role.id,
      ...linkTo(atlas, role),
    })),
    views: said,
    lines: lines.flatMap((line) => comparedLine(atlas, line, roles, citations)),
    between: betweenPay(
      atlas,
      roles.map((role) => role.data),
    ),
    duties: roles.map((role) => role.data.duties.map((duty) => duty.title)),
    skills: splitSkills(
      roles.map((role) => ({ title: role.data.title, skills: needsOf(atlas, role.data) })),
    ),
    ...entryView(roles, citations),
  };
}

export type ComparisonView = ReturnType<typeof comparison>;

/** Prerendered comparisons of a role, by the title of the other role. */
export function compareLinks(atlas: Atlas, id: string): { title: string; href: string }[] {
  return pairs(atlas)
    .filter((pair) => pair.a === id || pair.b === id)
    .map(({ a, b, href }) => ({
      title: atlas.roles.get(a === id ? b : a)?.data.title ?? '',
      href,
    }))
    .toSorted((x, y) => x.title.localeCompare(y.title, 'en'));
}
