// Roles by how much of what they need the reader has, each with how the score comes about.
import type { ScoredRole, ScoredSkill } from '../../model/match-score.ts';
import { scoreWords } from '../../model/match-score.ts';
import { link, node } from '../compare/nodes.ts';
import { button } from '../tool-page.ts';

/** Roles shown before the reader asks for all. */
const FIRST = 10;

function skillTable(
  caption: string,
  skills: readonly ScoredSkill[],
  add: ((id: string) => void) | undefined,
): HTMLElement {
  const heads = ['Skill', 'Points', ...(add ? ['Yours?'] : [])];
  const head = heads.map((text) => {
    const made = node('th', text === 'Points' ? 'num' : '', text);
    made.setAttribute('scope', 'col');
    return made;
  });
  const rows = skills.map(({ id, title, kind, depth, points }) => {
    const name = node(
      'th',
      '',
      link(`/skills/${id}/`, title),
      node('small', '', `${kind}, ${depth}`),
    );
    name.setAttribute('scope', 'row');
    const value = node('td', 'num', points.toFixed(1));
    const own = add
      ? [
          node(
            'td',
            '',
            button('I have it', () => add(id), `I have it: ${title}`),
          ),
        ]
      : [];
    return node('tr', '', name, value, ...own);
  });
  return node(
    'table',
    'points',
    node('caption', '', caption),
    node('thead', '', node('tr', '', ...head)),
    node('tbody', '', ...rows),
  );
}

function bar(score: number): HTMLElement {
  const made = node('span', 'score-bar');
  made.ariaHidden = 'true';
  made.style.setProperty('--score', String(score));
  return made;
}

function details(role: ScoredRole, add: (id: string) => void): HTMLElement {
  const summary = node(
    'summary',
    '',
    `What is missing for ${role.title}, and what each skill adds`,
  );
  const missing = role.missing.length
    ? [skillTable('Missing: points that each would add', role.missing, add)]
    : [node('p', '', 'Nothing: you have all of its skills.')];
  return node(
    'details',
    '',
    summary,
    ...missing,
    skillTable('Yours: points that each brings', role.held, undefined),
  );
}

function roleNode(role: ScoredRole, add: (id: string) => void): HTMLElement {
  const heading = node('h3', '', link(`/roles/${role.id}/`, role.title));
  const first = role.missing[0];
  const next = first
    ? `Of what is missing, ${first.title} would add most: ${first.points.toFixed(1)} points.`
    : '';
  const made = node(
    'li',
    '',
    heading,
    bar(role.score),
    node('p', 'small', `${scoreWords(role)} ${next}`),
    details(role, add),
    node('p', 'small', link(`/roles/${role.id}/roadmap/#skills`, 'Its roadmap')),
  );
  made.dataset['role'] = role.id;
  made.style.setProperty('--hue', String(role.hue));
  return made;
}

/** Shows the roles; those whose details were open stay open. */
export function showRoles(
  place: HTMLElement,
  roles: readonly ScoredRole[],
  add: (id: string) => void,
): void {
  const open = new Set(
    [...place.querySelectorAll<HTMLElement>('[data-role]:has(details[open])')].map(
      (item) => item.dataset['role'],
    ),
  );
  const items = roles.map((role) => roleNode(role, add));
  for (const item of items)
    if (open.has(item.dataset['role'])) item.querySelector('details')?.setAttribute('open', '');
  const rest = items.slice(FIRST);
  for (const item of rest) item.hidden = true;
  const list = node('ol', 'plain ranked', ...items);
  place.replaceChildren(list);
  if (!rest.length) return;
  const more = button(`Show ${rest.length} more`, () => {
    for (const item of rest) item.hidden = false;
    rest[0]?.querySelector('a')?.focus();
    more.remove();
  });
  place.append(more);
}
