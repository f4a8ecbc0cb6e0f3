// Names on the map of roles: broken into lines, measured, and moved until none covers another.

/** What a name and its symbol cover, from the place they belong to. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Label {
  lines: string[];
  box: Box;
}

/** Widths of letters in parts of the size; a little more than the display face needs. */
function letter(c: string): number {
  if (/[ijltfrI.,' -]/.test(c)) return 0.37;
  if (/[mwMWQO&]/.test(c)) return 0.9;
  return /[A-Z]/.test(c) ? 0.73 : 0.57;
}

/** Width of a line in parts of its size. */
export const widthOf = (line: string): number => [...line].reduce((sum, c) => sum + letter(c), 0);

/** Breaks a name of more letters than `longest` at the space that makes its two lines most alike. */
export function linesOf(title: string, longest: number): string[] {
  const words = title.split(' ');
  if (title.length <= longest || words.length < 2) return [title];
  const breaks = words.slice(1).map((_, i) => {
    const lines = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')];
    return { lines, width: Math.max(...lines.map(widthOf)) };
  });
  return breaks.toSorted((a, b) => a.width - b.width)[0]?.lines ?? [title];
}

/** Baselines in parts of the size: of the first line below a symbol, and of each next line. */
export const leading = { first: 1.5, next: 1.12 } as const;

/** A role's name, centered under its symbol. */
export function roleLabel(title: string, font: number): Label {
  const lines = linesOf(title, 13);
  const half = Math.max(...lines.map(widthOf)) * (font / 2) + 1;
  const bottom = font * (leading.first + leading.next * (lines.length - 1) + 0.35);
  return { lines, box: { left: -half, right: half, top: -font * 0.6, bottom } };
}

/** Names of families are set in spaced capitals: size in parts of the roles' size, spacing in parts of its own. */
export const capitals = { size: 0.76, spacing: 0.14 } as const;

/** A family's name, with the baseline of its first line at its place. */
export function familyLabel(title: string, font: number): Label {
  const size = font * capitals.size;
  const lines = linesOf(title.toUpperCase(), 14);
  const longest = Math.max(...lines.map((line) => widthOf(line) + line.length * capitals.spacing));
  const half = longest * (size / 2) + 1;
  const bottom = size * (0.35 + leading.next * (lines.length - 1));
  return { lines, box: { left: -half, right: half, top: -size * 0.85, bottom } };
}

/** A name where it stands now. */
interface Standing {
  x: number;
  y: number;
  box: Box;
}

export interface Paper {
  width: number;
  height: number;
  /** Free of names on all sides. */
  margin: number;
}

/** Free paper between two names; borders need some. */
const GAP = 8;

/** Pushes two names apart, the shorter way, where they overlap; true if they did. */
function push(a: Standing, b: Standing, part: number): boolean {
  const right = a.x + a.box.right + GAP - b.x - b.box.left;
  const left = b.x + b.box.right + GAP - a.x - a.box.left;
  const below = a.y + a.box.bottom + GAP - b.y - b.box.top;
  const above = b.y + b.box.bottom + GAP - a.y - a.box.top;
  const [across, down] = [Math.min(right, left), Math.min(below, above)];
  if (across <= 0 || down <= 0) return false;
  const step = ((Math.min(across, down) + 0.1) * part) / 2;
  if (across < down)
    [a.x, b.x] = right < left ? [a.x - step, b.x + step] : [a.x + step, b.x - step];
  else [a.y, b.y] = below < above ? [a.y - step, b.y + step] : [a.y + step, b.y - step];
  return true;
}

/**
 * Pushes overlapping names apart, the shorter way; true if there were any. Goes along the longer
 * side of the sheet: names further on begin further on there, so that most are never looked at.
 */
export function separate(places: readonly Standing[], sheet: Paper, part: number): boolean {
  const long = sheet.height > sheet.width;
  const begin = ({ x, y, box }: Standing): number => (long ? y + box.top : x + box.left);
  const end = ({ x, y, box }: Standing): number => (long ? y + box.bottom : x + box.right) + GAP;
  const sorted = places.toSorted((a, b) => begin(a) - begin(b));
  let found = false;
  sorted.forEach((a, i) => {
    for (let next = i + 1; next < sorted.length; next++) {
      const b = sorted[next]!;
      if (end(a) <= begin(b)) break;
      if (push(a, b, part)) found = true;
    }
  });
  return found;
}

/** Moves names back onto the paper. */
export function keepInside(places: readonly Standing[], { width, height, margin }: Paper): void {
  for (const place of places) {
    const { left, right, top, bottom } = place.box;
    place.x = Math.min(width - margin - right, Math.max(margin - left, place.x));
    place.y = Math.min(height - margin - bottom, Math.max(margin - top, place.y));
  }
}

const ROUNDS = 300;

/** From the top down, each name to the next free paper below it; the sheet may become longer. */
function sink(places: readonly Standing[]): void {
  const done: Standing[] = [];
  for (const place of places.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const { box, x } = place;
    const beside = done
      .filter(
        (o) => x + box.left < o.x + o.box.right + GAP && o.x + o.box.left < x + box.right + GAP,
      )
      .toSorted((a, b) => a.y + a.box.top - b.y - b.box.top);
    for (const other of beside) {
      const free = other.y + other.box.bottom + GAP - box.top;
      const above = place.y + box.bottom + GAP <= other.y + other.box.top;
      if (!above && place.y < free) place.y = free;
    }
    done.push(place);
  }
}

/** Moves names until none covers another: gently at first, so that few have to change sides. */
export function settle(places: readonly Standing[], sheet: Paper): void {
  for (let i = 0; i < 2 * ROUNDS; i++) {
    const moved = separate(places, sheet, i < ROUNDS ? 0.4 : 1);
    keepInside(places, sheet);
    if (!moved) return;
  }
  sink(places);
}

/** Paper that names cover. */
export const covered = (places: readonly { box: Box }[]): number =>
  places.reduce((sum, { box }) => sum + (box.right - box.left) * (box.bottom - box.top), 0);
