// Names on the map of roles: broken into lines and measured, so that none covers another.

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

const widthOf = (line: string): number => [...line].reduce((sum, c) => sum + letter(c), 0);

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
