// /compare/roles.json: what a reader's browser needs to compare any roles, judged here and not there.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { betweenPay, candidate, Kinds, lineNote, lines, type Line } from './compare-lines.ts';
import type { Need } from './compare-skills.ts';
import type { Candidate, Rule } from './compare-verdict.ts';
import { needsOf, remoteOf, routesOf } from './compare-words.ts';
import { figureOf, fitWords } from './figure.ts';
import { projectionNotice } from './outlook.ts';
import { pairs } from './pairs.ts';

export interface IndexFigure extends Candidate {
  text: string;
  /** `fit` in words. */
  fits: string;
  period: string;
  sample?: string;
}

export interface IndexLine extends Rule {
  id: string;
  label: string;
  note: string;
  /** The publication that all figures of the line come from. */
  source: { short: string; href: string; number: number; stale: boolean };
}

export interface IndexRole {
  id: string;
  title: string;
  hue: number;
  /** Figures by id of the line, the best fit first. */
  figures: Record<string, IndexFigure[]>;
  duties: string[];
  remote: string;
  routes: { kind: string; titles: string[] }[];
  /** Id, strength and depth; titles are in `skills`. */
  needs: [id: string, kind: Need['kind'], depth: string][];
}

export interface CompareIndex {
  lines: IndexLine[];
  roles: IndexRole[];
  skills: Record<string, string>;
  /** Addresses of prerendered comparisons. */
  pairs: string[];
  between: string[];
  notice: string;
}

type Figures = Map<string, Record<string, IndexFigure[]>>;

/** A line with its rule; puts its figures into `figures`, by role. Left out where no role has one. */
function indexLine(
  atlas: Atlas,
  { id, label, order, counts, source, find }: Line,
  roles: readonly Document<Role>[],
  figures: Figures,
): IndexLine[] {
  const kinds = new Kinds(atlas);
  let note = '';
  for (const role of roles) {
    const found = find(atlas, role.data).map((entry): IndexFigure => {
      note ||= lineNote(atlas, source, entry.fact);
      const { text, sample, period } = figureOf(atlas, entry.fact, entry.fit);
      const judged = candidate(atlas, entry, kinds);
      return { ...judged, text, fits: fitWords[entry.fit], period, ...(sample ? { sample } : {}) };
    });
    if (found.length) figures.set(role.id, { ...figures.get(role.id), [id]: found });
  }
  const about = atlas.sources.get(source);
  if (!note || !about) return [];
  const stale = about.staleAfter <= atlas.today;
  const number = [...new Set(lines.map((line) => line.source))].indexOf(source) + 1;
  const link = { short: about.short, href: `/sources/${source}/`, number, stale };
  return [{ id, label, note, order, counts, source: link, reasons: kinds.reasons() }];
}

function indexRole(atlas: Atlas, { id, data }: Document<Role>, figures: Figures): IndexRole {
  return {
    id,
    title: data.title,
    hue: atlas.families.get(data.family)?.hue ?? 250,
    figures: figures.get(id) ?? {},
    duties: data.duties.map((duty) => duty.title),
    remote: remoteOf(data),
    routes: routesOf(data).filter((route) => route.titles.length),
    needs: data.skills.map(({ skill, kind, depth }) => [skill, kind, depth]),
  };
}

/** All roles, A to Z, ready to be compared. */
export function compareIndex(atlas: Atlas): CompareIndex {
  const roles = [...atlas.roles.values()].toSorted((a, b) =>
    a.data.title.localeCompare(b.data.title, 'en'),
  );
  const figures: Figures = new Map();
  const shown = lines.flatMap((line) => indexLine(atlas, line, roles, figures));
  const needs = roles.flatMap((role) => needsOf(atlas, role.data));
  return {
    lines: shown,
    roles: roles.map((role) => indexRole(atlas, role, figures)),
    skills: Object.fromEntries(
      needs.map(({ id, title }) => [id, title] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    pairs: pairs(atlas).map((pair) => pair.href),
    between: betweenPay(
      atlas,
      roles.map((role) => role.data),
    ),
    notice: projectionNotice(atlas),
  };
}
