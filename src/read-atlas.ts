// Content to atlas in one step, for the build and the pages. Wrong content never gets further.
import { joinAtlas, type Atlas } from './model/atlas.ts';
import { noteAtlas } from './model/reads.ts';
import { byPlace, rules } from './schema/rules.ts';
import { readContent } from './reader/content.ts';

export interface ReadAtlasOptions {
  drafts: boolean;
  /** Go on without what is wrong; in dev only, where a bar on the page tells of it. */
  lenient?: boolean;
}

/** Reads and joins all content. Throws with every error found, as `npm run check` prints them. */
export function readAtlas(root: string, { drafts, lenient = false }: ReadAtlasOptions): Atlas {
  const { content, problems } = readContent({ root });
  const joined = joinAtlas(content, { drafts, today: new Date().toISOString().slice(0, 10) });
  const errors = [...problems, ...joined.problems]
    .filter((p) => rules[p.rule].severity === 'error')
    .sort(byPlace);
  if (errors.length && !lenient) {
    const lines = errors.map(
      (p) => `${p.file}:${p.line}:${p.column}  ${p.rule}  ${p.message}\n    ${p.hint}`,
    );
    throw new Error(`content/ has ${errors.length} errors\n${lines.join('\n')}`);
  }
  return joined.atlas;
}

const BUILT = Symbol.for('role-atlas.built');
const DRAFTS = Symbol.for('role-atlas.drafts');
const shared = globalThis as { [BUILT]?: Atlas; [DRAFTS]?: true };

/**
 * From now on pages show drafts, and content as it is edited; for the server of `npm run dev`. Not
 * told by the environment, where a stray variable would publish drafts.
 */
export function showDrafts(): void {
  shared[DRAFTS] = true;
}

export const showsDrafts = (): boolean => shared[DRAFTS] === true;

/**
 * The atlas of a build, without drafts, read once for the pages and for all that is made after
 * them. Astro bundles the pages with modules of their own, so the place they share is global.
 */
export function builtAtlas(): Atlas {
  noteAtlas();
  return (shared[BUILT] ??= readAtlas(process.cwd(), { drafts: false }));
}
