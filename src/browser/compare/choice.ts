// The choice of roles in the address: ?r=a,b,c.

/** As many as fit side by side. */
export const MOST = 4;

export interface Choice {
  /** Known roles, each once, at most four. */
  ids: string[];
  /** Ids that no role has. */
  unknown: string[];
  /** Roles left out since four are enough. */
  over: string[];
}

/** Reads the choice from the query of an address. */
export function readChoice(query: string, known: (id: string) => boolean): Choice {
  const asked = new URLSearchParams(query)
    .getAll('r')
    .flatMap((value) => value.split(','))
    .map((id) => id.trim().toLowerCase())
    .filter(Boolean);
  const all = [...new Set(asked)];
  const found = all.filter(known);
  return {
    ids: found.slice(0, MOST),
    unknown: all.filter((id) => !known(id)),
    over: found.slice(MOST),
  };
}

/** The query for a choice; commas stay readable. */
export function choiceQuery(ids: readonly string[]): string {
  return ids.length ? `?r=${ids.join(',')}` : '';
}
