// The whole comparison of the chosen roles as nodes.
import type { CompareIndex, IndexRole } from '../../model/compare-index.ts';
import { listOf } from '../../model/format.ts';
import { pairHref } from '../../model/pairs.ts';
import { shortlistButton } from '../shortlist/button.ts';
import { Kept } from '../store/kept.ts';
import { shortlistConcern } from '../store/shortlist.ts';
import { link, list, node } from './nodes.ts';
import { skillTables } from './skills.ts';
import { figureTable, wordTable } from './table.ts';

const shortlist = new Kept(shortlistConcern).follow(window);

/** "A, B, and C" */
export function namesOf(roles: readonly IndexRole[]): string {
  return listOf(roles.map((role) => role.title));
}

/** Prerendered comparisons of any two of the roles. */
function pairLinks({ pairs }: CompareIndex, roles: readonly IndexRole[]): HTMLElement[] {
  const known = new Set(pairs);
  const found = roles.flatMap((a, i) =>
    roles.slice(i + 1).flatMap((b) => {
      const href = pairHref(a.id, b.id);
      const [first, second] = a.id < b.id ? [a, b] : [b, a];
      return known.has(href) ? [link(href, `${first.title} vs ${second.title}`)] : [];
    }),
  );
  if (!found.length) return [];
  const lead = 'With more detail, and what each guide says of the other role:';
  return [node('p', '', lead), list(found)];
}

function between({ between: sentences }: CompareIndex): HTMLElement {
  const summary = node('summary', '', 'Why the lines of pay are not ranked against each other');
  return node(
    'details',
    'row vs-part',
    summary,
    ...sentences.map((sentence) => node('p', 'small', sentence)),
  );
}

/** Fills the place for results; returns the heading, so that the focus can go there. */
export function showResults(
  place: HTMLElement,
  index: CompareIndex,
  roles: readonly IndexRole[],
): HTMLElement {
  const heading = node('h2', '', `${namesOf(roles)}, side by side`);
  heading.id = 'compared';
  heading.tabIndex = -1;
  place.setAttribute('aria-labelledby', heading.id);
  place.replaceChildren(
    heading,
    node('p', 'listings', ...roles.map((role) => shortlistButton(shortlist, role))),
    ...pairLinks(index, roles),
    node('h3', '', 'In figures'),
    figureTable(index, roles),
    ...(index.notice ? [node('p', 'small late', index.notice)] : []),
    between(index),
    ...skillTables(index, roles),
    node('h3', '', 'Days and ways in'),
    wordTable(roles),
  );
  place.hidden = false;
  return heading;
}
