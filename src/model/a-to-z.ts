// All roles, their other names and all skills in one alphabet, as at the back of a book.
import type { Atlas } from './atlas.ts';

export interface Entry {
  name: string;
  href: string;
  kind: 'role' | 'alias' | 'skill';
  /** For another name: the title it leads to. */
  see?: string;
}

export interface Letter {
  /** A capital, or "0-9". */
  letter: string;
  /** Anchor of the letter on the page. */
  id: string;
  entries: Entry[];
}

/** What a name is sorted by: ".NET and C#" stands under N. */
function sortKey(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function allEntries(atlas: Atlas): Entry[] {
  const roles = [...atlas.roles.values()].flatMap(({ id, data: { title, aliases } }): Entry[] => {
    const href = `/roles/${id}/`;
    const others = aliases.filter((name) => name !== title);
    return [
      { name: title, href, kind: 'role' },
      ...others.map((name): Entry => ({ name, href, kind: 'alias', see: title })),
    ];
  });
  const skills = [...atlas.skills.values()].map(({ id, data }): Entry => ({
    name: data.title,
    href: `/skills/${id}/`,
    kind: 'skill',
  }));
  return [...roles, ...skills];
}

/** Letters that have entries, in order, digits first. The same content gives the same order. */
export function aToZ(atlas: Atlas): Letter[] {
  const keyed = allEntries(atlas).map((entry) => ({ key: sortKey(entry.name), entry }));
  keyed.sort(
    (a, b) =>
      compare(a.key, b.key) ||
      compare(a.entry.name, b.entry.name) ||
      compare(a.entry.href, b.entry.href),
  );
  const letters = new Map<string, Entry[]>();
  for (const { key, entry } of keyed) {
    const first = key.charAt(0);
    const letter = /[a-z]/.test(first) ? first.toUpperCase() : '0-9';
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, entries]) => ({
    letter,
    id: `letter-${letter.toLowerCase()}`,
    entries,
  }));
}
