// The ways on from one role, all amounts cited.
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
  plural: string;
  /** The title as it stands within a sentence: "back-end developer", "QA engineer". */
  inText: string;
  family: string;
  familyTitle: string;
  moves: MoveView[];
  /** Roles that the guide names and that have no guide yet. */
  elsewhere: string[];
}

/** Page of a role's moves. */
export const movesHref = (id: string): string => `/roles/${id}/moves/`;

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

/** A title keeps its capital where the plural has one too. */
function inSentence({ title, plural }: Role): string {
  return plural.startsWith(title.charAt(0))
    ? title
    : title.charAt(0).toLowerCase() + title.slice(1);
}

function roleMoves(atlas: Atlas, role: Document<Role>, citations: Citations): RoleMoves {
  const { family, next, neighbors } = role.data;
  return {
    id: role.id,
    ...linkTo(atlas, role),
    plural: role.data.plural,
    inText: inSentence(role.data),
    family,
    familyTitle: atlas.families.get(family)?.title ?? family,
    moves: (moves(atlas).get(role.id) ?? []).map((move) => moveView(atlas, move, citations)),
    elsewhere: [...new Set([...next, ...neighbors].flatMap(({ title }) => title ?? []))],
  };
}

/** The page of the moves from one role. */
export function movesPage(
  atlas: Atlas,
  role: Document<Role>,
): RoleMoves & { citations: Citations } {
  const citations = new Citations(atlas);
  return { ...roleMoves(atlas, role, citations), citations };
}

/** A line of the index of the map: a role and the names of its nearest. */
export interface IndexLine extends PageLink {
  id: string;
  family: string;
  nearest: string[];
}

/** Names in a line of the index. */
const FEW = 3;

/** All roles, A to Z. */
export function movesIndex(atlas: Atlas): IndexLine[] {
  return [...atlas.roles.values()]
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en') || (a.id < b.id ? -1 : 1))
    .map((role) => ({
      title: role.data.title,
      href: movesHref(role.id),
      id: role.id,
      family: role.data.family,
      nearest: (moves(atlas).get(role.id) ?? [])
        .slice(0, FEW)
        .map(({ to }) => roleLink(atlas, { role: to }).title),
    }));
}
