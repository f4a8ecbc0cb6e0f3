// The whole comparison of the chosen roles as nodes.
import type { CompareIndex, IndexRole } from '../../model/compare-index.ts';
import { splitSkills, type Need } from '../../model/compare-skills.ts';
import { listOf } from '../../model/format.ts';
import { pairHref } from '../../model/pairs.ts';
import { link, list, node } from './nodes.ts';
import { figureTable, wordTable } from './table.ts';

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
      return known.has(href) ? [link(href, `${a.title} vs ${b.title}`)] : [];
    }),
  );
  if (!found.length) return [];
  const lead = 'With more detail, and what each guide says of the other role:';
  return [node('p', '', lead), list(found)];
}

const skillLink = (id: string, title: string): HTMLElement => link(`/skills/${id}/`, title);

function skillList(items: readonly { id: string; title: string; note: string }[]): HTMLElement {
  const made = list([]);
  made.className = 'plain cols';
  made.append(
    ...items.map(({ id, title, note }) =>
      node('li', '', skillLink(id, title), ' ', node('span', 'muted small', note)),
    ),
  );
  return made;
}

function skillNodes({ skills }: CompareIndex, roles: readonly IndexRole[]): HTMLElement[] {
  const needs = (role: IndexRole): Need[] =>
    role.needs.map(([id, kind, depth]) => ({ id, title: skills[id] ?? id, kind, depth }));
  const split = splitSkills(roles.map((role) => ({ title: role.title, skills: needs(role) })));
  const block = (
    title: string,
    items: readonly { id: string; title: string; note: string }[],
  ): HTMLElement[] => [
    node('h4', '', title),
    items.length ? skillList(items) : node('p', 'muted', 'None.'),
  ];
  const depths = (each: readonly string[]): string =>
    each.map((depth, i) => `${roles[i]?.title}: ${depth}`).join(', ');
  return [
    ...roles.flatMap((role, i) =>
      block(
        `Only ${role.title}`,
        (split.only[i] ?? []).map((need) => ({ ...need, note: need.depth })),
      ),
    ),
    ...(roles.length > 2
      ? block(
          'Some of them',
          split.some.map((entry) => ({ ...entry, note: listOf(entry.roles) })),
        )
      : []),
    ...block(
      'All of them',
      split.shared.map((entry) => ({
        ...entry,
        note: new Set(entry.depths).size > 1 ? depths(entry.depths) : (entry.depths[0] ?? ''),
      })),
    ),
  ];
}

function between({ between: sentences }: CompareIndex): HTMLElement {
  const summary = node('summary', '', 'Why the lines of pay are not ranked against each other');
  return node(
    'details',
    'row',
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
    ...pairLinks(index, roles),
    node('h3', '', 'In figures'),
    figureTable(index, roles),
    ...(index.notice ? [node('p', 'small late', index.notice)] : []),
    between(index),
    node('h3', '', 'Skills'),
    ...skillNodes(index, roles),
    node('h3', '', 'Days and ways in'),
    wordTable(roles),
  );
  place.hidden = false;
  return heading;
}
