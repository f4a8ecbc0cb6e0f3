// Notes what a page reads of the parts of a document that change most: its prose, and the day of its
// last change. A build may then take pages as they were that read none of what has changed.
import type { Document } from '../reader/document.ts';
import type { Atlas } from './atlas.ts';

interface Notes {
  /** Parts that the page in the making has read; missing between pages. */
  page?: Set<string> | undefined;
  /** Whether that page has asked for the watched atlas. */
  asked?: boolean;
  /** Above 0 while something is worked out that many pages share. */
  sealed: number;
}

const NOTES = Symbol.for('role-atlas.reads');
/** Astro bundles the pages with modules of their own, so the place they share is global. */
const notes = ((globalThis as { [NOTES]?: Notes })[NOTES] ??= { sealed: 0 });

/** A document whose parts are watched. */
export type Watched = Document<{ updated: string }>;

/** Name of a part of a document. */
export const prosePart = ({ path }: Watched): string => `${path} prose`;
export const dayPart = ({ path }: Watched): string => `${path} day`;

function note(part: string): void {
  if (!notes.page) return;
  if (notes.sealed > 0)
    throw new Error(
      `${part} was read by what many pages share: read it in each page, or keep it out`,
    );
  notes.page.add(part);
}

function watch<T extends object>(object: T, key: keyof T, part: string): void {
  const value = object[key];
  Object.defineProperty(object, key, {
    enumerable: true,
    get: () => {
      note(part);
      return value;
    },
  });
}

/** All documents of the atlas that a page may be made of. */
export function watchedDocuments({ roles, skills, guides }: Atlas): Watched[] {
  return [...roles.values(), ...skills.values(), ...guides.values()];
}

/** Puts a note on every reading of the atlas's prose and days from now on. */
export function watchAtlas(atlas: Atlas): void {
  for (const document of watchedDocuments(atlas)) {
    for (const key of ['body', 'head', 'links', 'facts'] as const)
      watch(document, key, prosePart(document));
    watch(document.data, 'updated', dayPart(document));
  }
}

/** Whoever hands the watched atlas to a page says so here. */
export function noteAtlas(): void {
  notes.asked = true;
}

/**
 * Runs what makes one page, and tells which parts it read: unknown for a page that never asked for
 * the atlas, since it is made of something else. One page after the other.
 */
export async function withReads<T>(
  make: () => Promise<T>,
): Promise<{ made: T; parts: string[] | undefined }> {
  if (notes.page) throw new Error('two pages are made at once, so what each reads is not known');
  const page = new Set<string>();
  [notes.page, notes.asked] = [page, false];
  try {
    const made = await make();
    return { made, parts: notes.asked ? [...page].sort() : undefined };
  } finally {
    notes.page = undefined;
  }
}

/** Works out what is kept for other pages: those would not be seen to depend on what this reads. */
export function sealed<T>(make: () => T): T {
  notes.sealed += 1;
  try {
    return make();
  } finally {
    notes.sealed -= 1;
  }
}
