// Skills of the chosen roles: those only one needs side by side, then those that several need, with depths.
import type { CompareIndex, IndexRole } from '../../model/compare-index.ts';
import { splitSkills, type Need, type SharedNeed } from '../../model/compare-skills.ts';
import { cell, link, node } from './nodes.ts';
import { region, wordBody } from './table.ts';

const KINDS = [
  ['core', 'Core: no work without them'],
  ['common', 'Common: most teams use them'],
  ['emerging', 'Emerging'],
] as const;

const skillLink = ({ id, title }: { id: string; title: string }): HTMLElement =>
  link(`/skills/${id}/`, title);

function onlyTable(roles: readonly IndexRole[], only: readonly Need[][]): HTMLElement {
  const item = (need: Need): HTMLElement =>
    node('span', '', skillLink(need), ' ', node('span', 'muted', need.depth));
  const bodies = KINDS.filter(([kind]) => only.flat().some((need) => need.kind === kind)).map(
    ([kind, label]) =>
      wordBody(
        label,
        only.map((needs) => needs.filter((need) => need.kind === kind).map(item)),
        { none: 'none', list: 'plain' },
      ),
  );
  return region('Skills that only one needs', roles, bodies);
}

/** Skills as rows and roles as columns. */
function depthTable(
  label: string,
  roles: readonly IndexRole[],
  needs: readonly SharedNeed[],
): HTMLElement {
  const first = node('th', 'name', 'Skill');
  const head = [first, ...roles.map((role) => node('th', '', role.title))];
  for (const made of head) made.setAttribute('scope', 'col');
  const rows = needs.map((need) => {
    const name = cell('th', 1, skillLink(need));
    name.scope = 'row';
    const depths = need.depths.map((depth) => cell('td', 1, depth || '–'));
    const uneven = !need.even && !need.depths.includes('');
    return node('tr', uneven ? 'uneven' : '', name, ...depths);
  });
  const table = node(
    'table',
    'vs-skills',
    node('thead', '', node('tr', '', ...head)),
    node('tbody', '', ...rows),
  );
  const made = node('section', 'vs-many', table);
  made.setAttribute('aria-label', label);
  made.tabIndex = 0;
  made.style.setProperty('--roles', String(roles.length));
  return made;
}

/** Headings and tables of all skills of the roles. */
export function skillTables({ skills }: CompareIndex, roles: readonly IndexRole[]): HTMLElement[] {
  const needs = (role: IndexRole): Need[] =>
    role.needs.map(([id, kind, depth]) => ({ id, title: skills[id] ?? id, kind, depth }));
  const { only, some, shared } = splitSkills(roles.map((role) => ({ skills: needs(role) })));
  const part = (heading: string, found: readonly SharedNeed[]): HTMLElement[] =>
    found.length ? [node('h3', '', heading), depthTable(heading, roles, found)] : [];
  return [
    node('h3', '', 'Skills that only one of them needs'),
    onlyTable(roles, only),
    ...part('Skills that some of them need, and how well', some),
    ...part(`Skills that ${roles.length > 2 ? 'all' : 'both'} need, and how well`, shared),
  ];
}
