// Layout of the map of roles: the nearer two roles, the nearer their places; families keep together
// softly, and no name covers another. The same input gives the same map, to the byte.
import { extent, mean } from 'd3-array';
import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import {
  covered,
  familyLabel,
  keepInside,
  roleLabel,
  separate,
  settle,
  type Label,
  type Paper,
} from '../model/move-labels.ts';
import type { Atlas } from '../model/atlas.ts';
import { mapInput, type MapInput } from '../model/move-map.ts';
import { oncePer } from '../model/once.ts';

/** A role or the name of a family on the map. */
export interface Place extends Label {
  id: string;
  kind: 'role' | 'family';
  /** The family it belongs to or names. */
  family: string;
  x: number;
  y: number;
}

/** A sheet of paper; `font` is the size of the roles' names. */
interface Sheet extends Paper {
  font: number;
}

export interface RoleMap extends Sheet {
  places: Place[];
  /** The nearest pairs first. */
  lines: { a: Place; b: Place; similarity: number }[];
}

/** For wide screens and print, and for phones; least heights, and sizes of names for few and for many roles. */
const SHEETS = {
  wide: { width: 960, height: 500, margin: 44, few: 15, many: 13 },
  tall: { width: 340, height: 420, margin: 26, few: 13, many: 11 },
} as const;
/** How fast movement dies down: by three quarters of the steps it has all but ended. */
const decay = (steps: number): number => 1 - 0.001 ** (1 / (0.75 * steps));
/** More roles than this are many. */
const FEW = 30;
/** Part of the paper that names cover at most; with less room a sheet becomes longer. */
const FILL = 0.4;
/** Steps until all rest: fewer for more roles, since each then takes longer. */
const ticks = (roles: number): number => Math.round(Math.min(400, Math.max(100, 60_000 / roles)));
/** How firmly similarity holds two roles at their distance, and how firmly a family holds its roles. */
const STIFF = 20;
const TOGETHER = 0.4;

function labels(input: MapInput, font: number): Omit<Place, 'x' | 'y'>[] {
  return input.families.flatMap(({ id: family, title }) => [
    { id: family, kind: 'family' as const, family, ...familyLabel(title, font) },
    ...input.roles
      .filter((role) => role.family === family)
      .map(({ id, title }) => ({ id, kind: 'role' as const, family, ...roleLabel(title, font) })),
  ]);
}

/** All on an ellipse, family by family, so that nothing depends on chance. */
function start(input: MapInput, { width, height, font }: Sheet): Place[] {
  return labels(input, font).map((place, i, { length }) => ({
    ...place,
    x: width * (0.5 + 0.3 * Math.cos((i / length) * 2 * Math.PI)),
    y: height * (0.5 + 0.3 * Math.sin((i / length) * 2 * Math.PI)),
  }));
}

/** Draws the roles of a family to their middle, so that a family is one country where skills allow it. */
function together(places: readonly Place[], strength: number): (alpha: number) => void {
  const families = [...Map.groupBy(places, (place) => place.family).values()];
  return (alpha) => {
    for (const family of families) {
      const [x, y] = [mean(family, (place) => place.x) ?? 0, mean(family, (place) => place.y) ?? 0];
      for (const place of family as (Place & SimulationNodeDatum)[]) {
        place.vx = (place.vx ?? 0) + (x - place.x) * strength * alpha;
        place.vy = (place.vy ?? 0) + (y - place.y) * strength * alpha;
      }
    }
  };
}

interface Pull extends SimulationLinkDatum<Place> {
  similarity: number;
}

/** Distance in the mind: every halving of the similarity is one more step of the same length. */
const far = (similarity: number): number => -Math.log(similarity * 0.98 + 0.02);

/** Roles as points, at distances of their similarity. */
function simulate(places: Place[], input: MapInput, sheet: Sheet): void {
  const steps = ticks(places.length);
  const room = Math.sqrt((sheet.width * sheet.height) / places.length);
  const pulls = input.ties.map(({ a, b, similarity }) => ({
    ...{ source: `role ${a}`, target: `role ${b}`, similarity },
  }));
  const ties = forceLink<Place, Pull>(pulls)
    .id((place) => `${place.kind} ${place.id}`)
    .distance((pull) => room * far(pull.similarity))
    .strength((pull) => (STIFF * (0.2 + pull.similarity)) / input.roles.length);
  forceSimulation(places)
    .force('ties', ties)
    .force('apart', forceManyBody().strength(-0.5 * room))
    .force('together', together(places, TOGETHER))
    .force('x', forceX(0).strength(0.02))
    .force('y', forceY(0).strength(0.02))
    .alphaDecay(decay(steps))
    .stop()
    .tick(steps);
}

/** Stretches the places to the paper. */
function fill(places: readonly Place[], { width, height, margin }: Sheet): void {
  const [left = 0, right = 1] = extent(places, (place) => place.x);
  const [top = 0, bottom = 1] = extent(places, (place) => place.y);
  for (const place of places) {
    place.x = 2 * margin + ((place.x - left) / (right - left || 1)) * (width - 4 * margin);
    place.y = 2 * margin + ((place.y - top) / (bottom - top || 1)) * (height - 4 * margin);
  }
}

/** Gives the names room, while each role stays near its place and, as firmly as `hold`, near its family. */
function arrange(places: Place[], sheet: Sheet, hold: number): void {
  const steps = ticks(places.length);
  const at = new Map(places.map((place) => [place, { x: place.x, y: place.y }]));
  forceSimulation(places)
    .force('x', forceX<Place>((place) => at.get(place)?.x ?? 0).strength(0.1))
    .force('y', forceY<Place>((place) => at.get(place)?.y ?? 0).strength(0.1))
    .force('together', together(places, hold))
    .force('labels', () => void separate(places, sheet, 0.5))
    .force('edge', () => keepInside(places, sheet))
    .alphaDecay(decay(steps))
    .stop()
    .tick(steps / 2);
}

/** The same map for a narrow sheet: what lies right on the wide one lies below here. */
function turned(places: readonly Place[], input: MapInput, from: Sheet, to: Sheet): Place[] {
  const own = Map.groupBy(places, (place) => (place.kind === 'role' ? place.family : ''));
  const all = new Map(places.map((place) => [`${place.kind} ${place.id}`, place]));
  return labels(input, to.font).map((place) => {
    const found = all.get(`${place.kind} ${place.id}`);
    const around = place.kind === 'role' && found ? [found] : (own.get(place.family) ?? []);
    const x = 1 - (mean(around, ({ y }) => y) ?? 0) / from.height;
    const y = (mean(around, ({ x: across }) => across) ?? 0) / from.width;
    return { ...place, x: to.margin + (to.width - 2 * to.margin) * x, y: to.height * y };
  });
}

/** Whole units, and no empty paper above and below. */
function finished(found: readonly Place[], input: MapInput, sheet: Sheet): RoleMap {
  const top = Math.min(...found.map((place) => place.y + place.box.top)) - sheet.margin;
  const bottom = Math.max(...found.map((place) => place.y + place.box.bottom)) + sheet.margin;
  const places = found.map(({ id, kind, family, lines, box, x, y }): Place => ({
    ...{ id, kind, family, lines, box },
    x: Math.round(x),
    y: Math.round(y - top),
  }));
  const roles = new Map(places.filter((p) => p.kind === 'role').map((place) => [place.id, place]));
  const lines = input.lines.flatMap(({ a, b, similarity }) => {
    const [one, other] = [roles.get(a), roles.get(b)];
    return one && other ? [{ a: one, b: other, similarity }] : [];
  });
  return { ...sheet, height: Math.ceil(bottom - top), places, lines };
}

/** A sheet long enough for all names. */
function sheetFor(kind: keyof typeof SHEETS, input: MapInput): Sheet {
  const { few, many, ...sheet } = SHEETS[kind];
  const font = input.roles.length > FEW ? many : few;
  const needed = covered(labels(input, font)) / FILL / (sheet.width - 2 * sheet.margin);
  return { ...sheet, font, height: Math.max(sheet.height, Math.round(needed)) };
}

/** The map on a wide sheet, and the same turned on a narrow one. */
export function roleMap(input: MapInput): { wide: RoleMap; tall: RoleMap } {
  const [flat, upright] = [sheetFor('wide', input), sheetFor('tall', input)];
  const places = start(input, flat);
  simulate(places, input, flat);
  fill(places, flat);
  arrange(places, flat, 0.05);
  settle(places, flat);
  const wide = finished(places, input, flat);
  const around = turned(wide.places, input, wide, upright);
  arrange(around, upright, 0.15);
  settle(around, upright);
  return { wide, tall: finished(around, input, upright) };
}

/** The maps of an atlas, laid out once however many pages show them. */
export const atlasMap = oncePer((atlas: Atlas) => roleMap(mapInput(atlas)));
