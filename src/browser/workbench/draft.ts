// The draft in this browser. It can be erased, and never leaves it.

const KEY = 'role-atlas:new-role';

export interface Draft {
  data: Record<string, unknown>;
  prose: string;
}

/** The draft of an earlier visit; undefined where there is none, or it cannot be read. */
export function loadDraft(): Draft | undefined {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof saved !== 'object' || saved === null) return undefined;
    const { data, prose } = saved as Partial<Draft>;
    if (typeof data !== 'object' || data === null || typeof prose !== 'string') return undefined;
    return { data, prose };
  } catch {
    return undefined;
  }
}

/** Keeps the draft; false where the browser does not let us. */
export function saveDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the draft. */
export function eraseDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
