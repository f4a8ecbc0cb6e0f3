// Roles that a reader keeps in view, each with a note.
import { isId, isRecord, type Concern } from './concern.ts';

export interface Listed {
  role: string;
  note: string;
}

export type Shortlist = readonly Listed[];

const MOST = 200;
export const LONGEST_NOTE = 4000;

function readOne(found: unknown): Listed[] {
  if (!isRecord(found) || !isId(found['role'])) return [];
  const note = typeof found['note'] === 'string' ? found['note'].slice(0, LONGEST_NOTE) : '';
  return [{ role: found['role'], note }];
}

function read(data: unknown): Shortlist | undefined {
  if (!Array.isArray(data) || data.length > MOST) return undefined;
  const all = data.flatMap(readOne);
  return all.filter(({ role }, i) => all.findIndex((other) => other.role === role) === i);
}

export const shortlistConcern: Concern<Shortlist> = {
  key: 'role-atlas.shortlist',
  version: 1,
  empty: [],
  read,
  write: (value) => value,
};

export function isListed(list: Shortlist, role: string): boolean {
  return list.some((entry) => entry.role === role);
}

/** The same with the role at its end; nothing changes where it is there already. */
export function withRole(list: Shortlist, role: string): Shortlist {
  return isListed(list, role) ? list : [...list, { role, note: '' }];
}

export function withoutRole(list: Shortlist, role: string): Shortlist {
  return list.filter((entry) => entry.role !== role);
}

export function withNote(list: Shortlist, role: string, note: string): Shortlist {
  return list.map((entry) =>
    entry.role === role ? { role, note: note.slice(0, LONGEST_NOTE) } : entry,
  );
}

/** Both; notes of one role that differ are kept one below the other. */
export function joined(first: Shortlist, second: Shortlist): Shortlist {
  const fresh = second.filter(({ role }) => !isListed(first, role));
  const old = first.map((entry) => {
    const note = second.find(({ role }) => role === entry.role)?.note ?? '';
    if (!note || entry.note.includes(note)) return entry;
    return { ...entry, note: [entry.note, note].filter(Boolean).join('\n').slice(0, LONGEST_NOTE) };
  });
  return [...old, ...fresh];
}
