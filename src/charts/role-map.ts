// Layout of the map of roles: the nearer two roles, the nearer their places; families keep together
// softly, and no two labels overlap. The same input gives the same map, to the byte.
import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { familyLabel, roleLabel, type Label } from '../model/move-labels.ts';
import type { MapInput } from '../model/move-map.ts';

/** A sheet of paper: its width and least height, and the size of the roles' names. */
export interface Sheet {
  width: number;
  height: number;
  font: number;
}

/** For a wide screen and for a narrow one. */
export const sheets = {
  wide: { width: 960, height: 540, font: 15 },
  tall: { width: 340, height: 480, font: 13 },
} as const satisfies Record<string, Sheet>;

/** A role or a family's name on the map. */
export interface Place extends Label {
  id: string;
  kind: 'role' | 'family';
  /** The family it belongs to or names. */
  family: string;
  x: number;
  y: number;
}

export interface RoleMap extends Sheet {
  places: Place[];
  ties: { a: Place; b: Place; similarity: number }[];
}

/** Free paper between a label and the edge, and between two labels. */
const MARGIN = 30;
const GAP = 4;
const TICKS = 300;
export const PULL = { length: 2.2, home: 0.3, apart: 0.8 };

type Moving = Place & SimulationNodeDatum & { x: number; y: number };

/** All places on an ellipse, family by family, so that nothing depends on chance. */
function start(input: MapInput, sheet: Sheet): Moving[] {
  const still = input.families.flatMap((family) =>
    [
      { id: family.id, kind: 'family' as const, ...familyLabel(family.title, sheet.font) },
      ...input.roles
        .filter((role) => role.family === family.id)
        .map(({ id, title }) => ({ id, kind: 'role' as const, ...roleLabel(title, sheet.font) })),
    ].map((place) => ({ ...place, family: family.id })),
  );
  return still.map((place, i) => {
    const angle = (i / still.length) * 2 * Math.PI;
    return {
      ...place,
      x: sheet.width * (0.5 + 0.3 * Math.cos(angle)),
      y: sheet.height * (0.5 + 0.3 * Math.sin(angle)),
    };
  });
}

/** Pushes overlapping boxes apart, the shorter way; true if there were any. */
function separate(places: readonly Moving[], sheet: Sheet, part: number): boolean {
  const sorted = places.toSorted((a, b) => a.x + a.box.left - b.x - b.box.left);
  const slope = Math.max(1, sheet.height / sheet.width);
  let found = false;
  sorted.forEach((a, i) => {
    for (const b of sorted.slice(i + 1)) {
      const across = a.x + a.box.right + GAP - b.x - b.box.left;
      if (across <= 0) break;
      const below = a.y + a.box.bottom + GAP - b.y - b.box.top;
      const above = b.y + b.box.bottom + GAP - a.y - a.box.top;
      const down = Math.min(below, above);
      if (down <= 0) continue;
      found = true;
      const x = across * slope < down ? ((across + 0.1) * part) / 2 : 0;
      const y = x ? 0 : (((down + 0.1) * part) / 2) * (below < above ? 1 : -1);
      a.x -= x;
      b.x += x;
      a.y -= y;
      b.y += y;
    }
  });
  return found;
}

function keepInside(places: readonly Moving[], { width, height }: Sheet): void {
  for (const place of places) {
    const { left, right, top, bottom } = place.box;
    place.x = Math.min(width - MARGIN - right, Math.max(MARGIN - left, place.x));
    place.y = Math.min(height - MARGIN - bottom, Math.max(MARGIN - top, place.y));
  }
}

interface Pull extends SimulationLinkDatum<Moving> {
  source: string;
  target: string;
  similarity: number;
  length: number;
}

/** Length of the tie between a family's name and its roles: short for one, longer for many. */
const home = (roles: number, font: number): number => font * 3 * Math.sqrt(roles);

function simulate(places: Moving[], input: MapInput, sheet: Sheet): void {
  const room = Math.sqrt((sheet.width * sheet.height) / places.length);
  const members = Map.groupBy(input.roles, (role) => role.family);
  const ties: Pull[] = input.ties.map(({ a, b, similarity }) => ({
    ...{ source: `role ${a}`, target: `role ${b}`, similarity },
    length: room * PULL.length * (1 - Math.sqrt(similarity)),
  }));
  const homes: Pull[] = input.roles.map(({ id, family }) => ({
    ...{ source: `family ${family}`, target: `role ${id}`, similarity: PULL.home },
    length: home(members.get(family)?.length ?? 1, sheet.font),
  }));
  const slope = sheet.height / sheet.width;
  forceSimulation(places)
    .force(
      'ties',
      forceLink<Moving, Pull>([...ties, ...homes])
        .id((place) => `${place.kind} ${place.id}`)
        .distance((tie) => tie.length)
        .strength((tie) => 0.05 + tie.similarity),
    )
    .force(
      'apart',
      forceManyBody<Moving>()
        .strength((place) => -room * (place.kind === 'role' ? PULL.apart : PULL.apart/4))
        .distanceMax(room * 4),
    )
    .force('x', forceX(sheet.width / 2).strength(0.03 * Math.min(1, slope)))
    .force('y', forceY(sheet.height / 2).strength(0.03 * Math.min(1, 1 / slope)))
    .force('labels', () => void separate(places, sheet, 0.5))
    .force('edge', () => keepInside(places, sheet))
    .stop()
    .tick(TICKS);
}

function settle(places: Moving[], sheet: Sheet): boolean {
  for (let i = 0; i < TICKS; i++) {
    const moved = separate(places, sheet, 1);
    keepInside(places, sheet);
    if (!moved) return true;
  }
  return false;
}

/** Sheets grow in length until everything has its place. */
const GROWTH = 1.12;
/** Part of the sheet that names may cover at most at the first try. */
const FILL = 0.4;

function firstHeight(places: readonly Moving[], { width, height }: Sheet): number {
  const covered = places.reduce(
    (sum, { box }) => sum + (box.right - box.left + GAP) * (box.bottom - box.top + GAP),
    0,
  );
  return Math.max(height, Math.round(covered / FILL / width));
}

/** Lays out the map on a sheet, which becomes longer where there are many roles. */
export function roleMap(input: MapInput, paper: Sheet): RoleMap {
  let sheet: Sheet = { ...paper, height: firstHeight(start(input, paper), paper) };
  for (;;) {
    const places = start(input, sheet);
    simulate(places, input, sheet);
    if (settle(places, sheet)) return finished(places, input, sheet);
    sheet = { ...sheet, height: Math.round(sheet.height * GROWTH) };
  }
}

/** Whole units, and no empty paper above and below. */
function finished(places: readonly Moving[], input: MapInput, sheet: Sheet): RoleMap {
  const top = Math.min(...places.map((place) => place.y + place.box.top)) - MARGIN;
  const bottom = Math.max(...places.map((place) => place.y + place.box.bottom)) + MARGIN;
  const plain = places.map(({ id, kind, family, lines, box, x, y }): Place => ({
    ...{ id, kind, family, lines, box },
    x: Math.round(x),
    y: Math.round(y - top),
  }));
  const of = new Map(plain.filter((p) => p.kind === 'role').map((place) => [place.id, place]));
  const ties = input.ties.flatMap(({ a, b, similarity }) => {
    const [one, other] = [of.get(a), of.get(b)];
    return one && other ? [{ a: one, b: other, similarity }] : [];
  });
  return { ...sheet, height: Math.ceil(bottom - top), places: plain, ties };
}
