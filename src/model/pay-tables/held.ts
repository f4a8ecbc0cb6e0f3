// What the smaller tables of the pay page share: which category a source holds, and kinds of columns.
import type { Fact } from '../../schema/fact.ts';
import type { Role } from '../../schema/role.ts';
import type { Atlas } from '../atlas.ts';
import type { Column } from '../table.ts';

/** Columns by what they hold: a label for readers, a name for the file. */
export const numbers = (label: string, name: string): Column => ({ label, name, numeric: true });
export const text = (label: string, name: string): Column => ({ label, name, numeric: false });

/** The role's codes in a classification, the best first. */
export function codesIn(role: Role, scheme: string): Role['codes'] {
  return role.codes.filter((code) => code.scheme === scheme);
}

/** First code of the role for which a source has rows. */
export function firstHeld(
  atlas: Atlas,
  role: Role,
  source: string,
): { code: Role['codes'][number]; facts: readonly Fact[] } | undefined {
  const scheme = atlas.sources.get(source)?.scheme ?? '';
  for (const code of codesIn(role, scheme)) {
    const facts = atlas.facts.of(source, code.code);
    if (facts.length) return { code, facts };
  }
  return undefined;
}

/** Name of a place; its id where it has none. */
export const placeName = (atlas: Atlas, place: string): string =>
  atlas.places.get(place)?.name ?? place;
