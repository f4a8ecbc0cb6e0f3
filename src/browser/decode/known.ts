// Skills that the reader marked as known on a roadmap, where this browser keeps any.

/** Kept by the roadmap under `role-atlas.progress`: `{ version: 1, data: { [skill]: 'known' | 'started' | 'skipped' } }`. */
const KEY = 'role-atlas.progress';

/** Ids of known skills; empty where nothing is kept, storage is blocked, or the shape is another. */
export function knownSkills(
  drawer: () => Pick<Storage, 'getItem'> = () => localStorage,
): Set<string> {
  try {
    const kept = JSON.parse(drawer().getItem(KEY) ?? '') as { version: number; data: object };
    if (kept.version !== 1) return new Set();
    return new Set(
      Object.entries(kept.data)
        .filter(([id, state]) => state === 'known' && !id.includes('/'))
        .map(([id]) => id),
    );
  } catch {
    return new Set();
  }
}
