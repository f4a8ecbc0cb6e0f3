// How each family looks on the map and in the lists beside it.
import type { Atlas } from '../../model/atlas.ts';
import { familySymbol, type Mark } from './symbols.ts';

export interface FamilyLook extends Mark {
  title: string;
  hue: number;
}

/** Hue and symbol by family; the symbol depends on the order of families.yaml alone. */
export function familyLooks(atlas: Atlas): Map<string, FamilyLook> {
  return new Map(
    [...atlas.families].map(([id, { title, hue }], i) => [id, { title, hue, ...familySymbol(i) }]),
  );
}
