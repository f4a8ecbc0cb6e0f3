// The net of lines on the map, by which the index finds a role: letters across, numbers down.
import type { Place, RoleMap } from '../../charts/role-map.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** About this wide is a field on a wide sheet; a narrow one has four across. */
const FIELD = 120;
const LEAST = 4;

export interface Graticule {
  columns: number;
  rows: number;
  /** Sides of a field. */
  across: number;
  down: number;
}

/** Fields that are nearly square and fill the sheet. */
export function graticule({ width, height }: Pick<RoleMap, 'width' | 'height'>): Graticule {
  const columns = Math.max(LEAST, Math.round(width / FIELD));
  const rows = Math.max(1, Math.round(height / (width / columns)));
  return { columns, rows, across: width / columns, down: height / rows };
}

export const columnName = (column: number): string => LETTERS[column % LETTERS.length] ?? '';

/** "C3": the field in which a place lies. */
export function fieldOf(map: RoleMap, place: Place): string {
  const { across, down } = graticule(map);
  return `${columnName(Math.floor(place.x / across))}${Math.floor(place.y / down) + 1}`;
}
