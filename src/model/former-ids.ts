// Ids that pages had before: nothing that was ever linked may lead nowhere, and no two pages may
// claim one address. A former id never exists as a page, so chains and loops cannot arise.
import { placeOf, type Document } from '../reader/document.ts';
import type { Problem } from '../schema/rules.ts';
import type { Atlas } from './atlas.ts';
import { pairHref, pairs } from './pairs.ts';

interface Movable {
  formerIds?: string[] | undefined;
}

function whyNot(
  document: Document<unknown>,
  id: string,
  present: ReadonlyMap<string, string>,
  claimed: ReadonlyMap<string, string>,
): string | undefined {
  if (id === document.id) return `"${id}" is the id that the page has now`;
  const page = present.get(id);
  if (page) return `the former id "${id}" is the page ${page}`;
  const other = claimed.get(id);
  return other && `the former id "${id}" also leads to ${other}`;
}

/** Former ids of one kind of page that exist, or that two pages claim. */
export function formerIdProblems(documents: readonly Document<Movable>[]): Problem[] {
  const present = new Map(documents.map(({ id, path }) => [id, path]));
  const claimed = new Map<string, string>();
  return documents.flatMap((document) =>
    (document.data.formerIds ?? []).flatMap((id, i): Problem[] => {
      const message = whyNot(document, id, present, claimed);
      if (!claimed.has(id)) claimed.set(id, document.path);
      if (!message) return [];
      return [
        {
          rule: 'id-duplicate',
          file: document.path,
          ...placeOf(document, ['formerIds', i]),
          message,
          hint: 'A former id leads to one page and is no page itself; take it out, or rename the other.',
        },
      ];
    }),
  );
}

/** An address that a page had, and where it is now. */
export interface Moved {
  from: string;
  to: string;
  /** Title of the page it leads to. */
  title: string;
}

/** Pages below a guide, which move with it. */
const BELOW = ['', 'pay/', 'roadmap/', 'moves/', 'job-description/', 'history/'];

/** Every old address, in the order of the alphabet. */
export function movedPages(atlas: Atlas): Moved[] {
  const moved: Moved[] = [];
  for (const [folder, pages] of [
    ['skills', atlas.skills],
    ['guides', atlas.guides],
    ['roles', atlas.roles],
  ] as const) {
    for (const { id, data } of pages.values())
      for (const former of data.formerIds ?? [])
        for (const below of folder === 'roles' ? BELOW : [''])
          moved.push({
            from: `/${folder}/${former}/${below}`,
            to: `/${folder}/${id}/${below}`,
            title: data.title,
          });
  }
  for (const { a, b, href } of pairs(atlas))
    for (const [id, other] of [
      [a, b],
      [b, a],
    ] as const)
      for (const former of atlas.roles.get(id)?.data.formerIds ?? [])
        moved.push({ from: pairHref(former, other), to: href, title: 'Compare roles' });
  return moved.toSorted((x, y) => (x.from < y.from ? -1 : 1));
}
