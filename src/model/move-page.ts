// The page of moves: every role with the ways on from it, all amounts cited.
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { Citations, type Cited } from './citations.ts';
import { fitWords } from './figure.ts';
import type { PayLine, PaySide } from './move-pay.ts';
import { moves, type Move, type MoveSkill } from './moves.ts';
import { linkTo, roleLink, type PageLink } from './role-link.ts';

/** One of the two medians that a source gives. */
export interface MedianView {
  category: string;
  fit: string;
  median: Cited;
}

export interface PayLineView {
  /** "Stack Overflow 2025, self-report, 2025". */
  source: string;
  from: MedianView[];
  to: MedianView[];
  words: string;
}

export interface MoveView extends PageLink {
  similarity: string;
  keep: MoveSkill[];
  deepen: MoveSkill[];
  learn: MoveSkill[];
  pay: { words: string; lines: PayLineView[]; reasons: string[] };
  /** HTML of the guide's own words. */
  note?: string;
}

export interface RoleMoves extends PageLink {
  id: string;
  family: string;
  familyTitle: string;
  moves: MoveView[];
  /** Roles that the guide names and that have no guide yet. */
  elsewhere: string[];
}

/** Anchor of a role's moves on the page. */
export const movesAnchor = (id: string): string => `from-${id}`;

function median({ category, fit, median: fact }: PaySide, citations: Citations): MedianView {
  return { category, fit: fitWords[fit], median: citations.cite(fact) };
}

function payLine(line: PayLine, citations: Citations): PayLineView {
  const years = line.period.replace(/^.*?(\d{4}(–\d{4})?)$/, '$1');
  return {
    source: `${line.short}, ${line.kind.toLowerCase()}, ${years}`,
    from: line.from.map((side) => median(side, citations)),
    to: line.to.map((side) => median(side, citations)),
    words: line.words,
  };
}

function moveView(atlas: Atlas, move: Move, citations: Citations): MoveView {
  const { keep, deepen, learn, pay, note } = move;
  return {
    ...roleLink(atlas, { role: move.to }),
    similarity: move.similarity.toFixed(2),
    ...{ keep, deepen, learn },
    pay: { ...pay, lines: pay.lines.map((line) => payLine(line, citations)) },
    ...(note === undefined ? {} : { note: citations.inline(note) }),
  };
}

function roleMoves(atlas: Atlas, role: Document<Role>, citations: Citations): RoleMoves {
  const { family, next, neighbors } = role.data;
  return {
    id: role.id,
    ...linkTo(atlas, role),
    family,
    familyTitle: atlas.families.get(family)?.title ?? family,
    moves: (moves(atlas).get(role.id) ?? []).map((move) => moveView(atlas, move, citations)),
    elsewhere: [...new Set([...next, ...neighbors].flatMap(({ title }) => title ?? []))],
  };
}

/** All roles A to Z with their moves. */
export function movesPage(atlas: Atlas): { roles: RoleMoves[]; citations: Citations } {
  const citations = new Citations(atlas);
  const roles = [...atlas.roles.values()]
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en') || (a.id < b.id ? -1 : 1))
    .map((role) => roleMoves(atlas, role, citations));
  return { roles, citations };
}
