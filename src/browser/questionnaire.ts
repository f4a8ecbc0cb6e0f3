// Scores the questionnaire against the table that the page already holds. Answers are kept nowhere.
import {
  areaIds,
  areas,
  fitOf,
  outcome,
  profileOf,
  statements,
  type Outcome,
  type Profile,
  type Scores,
} from '../model/interests.ts';
import { outcomeWords } from './questionnaire/words.ts';
import { link, node } from './compare/nodes.ts';
import { onPress, part } from './tool-page.ts';

interface Occupation {
  title: string;
  scores: Scores;
  roles: { title: string; href: string; family: string }[];
}

/** The rows of the table of scores. */
function readOccupations(root: ParentNode): Occupation[] {
  return [...root.querySelectorAll<HTMLTableRowElement>('tr[data-occupation]')].map((row) => ({
    title: row.dataset['occupation'] ?? '',
    scores: Object.fromEntries(
      areaIds.map((area) => [
        area,
        Number(row.querySelector(`[data-area="${area}"]`)?.textContent),
      ]),
    ) as Scores,
    roles: [...row.querySelectorAll<HTMLAnchorElement>('a[data-family]')].map((found) => ({
      title: found.textContent.trim(),
      href: found.getAttribute('href') ?? '',
      family: found.dataset['family'] ?? '',
    })),
  }));
}

function readAnswers(form: HTMLFormElement): Map<string, number> {
  const data = new FormData(form);
  return new Map(
    statements.flatMap(({ id }) => {
      const value = data.get(id);
      return value === null ? [] : [[id, Number(value)] as const];
    }),
  );
}

function table(caption: string, heads: readonly string[], rows: readonly (Node | string)[][]) {
  const head = heads.map((text, i) => {
    const made = node('th', i ? 'num' : '', text);
    made.setAttribute('scope', 'col');
    return made;
  });
  const body = rows.map(([first = '', ...cells]) => {
    const name = node('th', '', first);
    name.setAttribute('scope', 'row');
    return node('tr', '', name, ...cells.map((cell) => node('td', 'num', cell)));
  });
  return node(
    'table',
    'scores',
    node('caption', '', caption),
    node('thead', '', node('tr', '', ...head)),
    node('tbody', '', ...body),
  );
}

const two = (value: number): string => value.toFixed(2);

function profileTable(profile: Profile): HTMLElement {
  return table(
    'Your areas: the mean of your answers, 0 (not me) to 2 (very much)',
    ['Area', 'Mean'],
    areaIds.map((area) => [
      `${area}, ${areas[area].name}: ${areas[area].words}`,
      two(profile[area] ?? 0),
    ]),
  );
}

/** How the fit of one occupation comes about, area by area. */
function workedOut({ title, scores }: Occupation, profile: Profile): HTMLElement {
  const rows = areaIds.map((area) => [
    area,
    two(profile[area] ?? 0),
    two(scores[area]),
    two((profile[area] ?? 0) * scores[area]),
  ]);
  const total = areaIds.reduce((sum, area) => sum + (profile[area] ?? 0), 0);
  const product = areaIds.reduce((sum, area) => sum + (profile[area] ?? 0) * scores[area], 0);
  const words = `${two(product)} divided by ${two(total)}, the sum of your means, is ${two(fitOf(profile, scores))}.`;
  return node(
    'details',
    'row',
    node('summary', '', `How the fit of ${title} is worked out`),
    table(title, ['Area', 'Your mean', 'Its score', 'Product'], rows),
    node('p', '', words),
  );
}

function occupationNode({ title, roles }: Occupation, fit: number): HTMLElement {
  const links = roles.flatMap((role, i) => [...(i ? [', '] : []), link(role.href, role.title)]);
  return node(
    'li',
    '',
    node('b', '', two(fit)),
    ' ',
    ...links,
    node('small', 'why muted', `rated as ${title}`),
  );
}

/** Families with the range of fits of their roles, the best first. */
function familyRows(all: readonly { of: Occupation; fit: number }[]): string[][] {
  const fits = new Map<string, number[]>();
  for (const { of, fit } of all)
    for (const { family } of of.roles) fits.set(family, [...(fits.get(family) ?? []), fit]);
  return [...fits]
    .toSorted(([, a], [, b]) => Math.max(...b) - Math.max(...a))
    .map(([family, found]) => [
      family,
      String(found.length),
      two(Math.min(...found)),
      two(Math.max(...found)),
    ]);
}

function resultNodes(result: Outcome<Occupation>, profile: Profile): HTMLElement[] {
  const words = node('p', 'says', outcomeWords(result, profile));
  if (result.kind === 'too-few') return [words];
  if (result.kind === 'flat') return [words, profileTable(profile)];
  const near = result.kind === 'clear' ? result.near : result.all.length;
  const items = result.all.map(({ of, fit }) => occupationNode(of, fit));
  const [best] = result.all;
  const rest = items.slice(near);
  return [
    words,
    node('h3', '', result.kind === 'clear' ? 'Nearest' : 'All, none of them to be preferred'),
    node('ol', 'plain fits', ...items.slice(0, near)),
    ...(rest.length
      ? [
          node(
            'details',
            'row',
            node('summary', '', `The other ${rest.length}, from nearer to farther`),
            node('ol', 'plain fits', ...rest),
          ),
        ]
      : []),
    node('h3', '', 'By family'),
    table(
      'Fits of the roles of each family',
      ['Family', 'Roles', 'Lowest', 'Highest'],
      familyRows(result.all),
    ),
    node('h3', '', 'How it comes about'),
    profileTable(profile),
    ...(best ? [workedOut(best.of, profile)] : []),
  ];
}

function start(form: HTMLFormElement): void {
  const place = part<HTMLElement>(document, '[data-result]');
  const heading = part<HTMLElement>(document, '[data-result-heading]');
  const occupations = readOccupations(document);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = readAnswers(form);
    place.replaceChildren(...resultNodes(outcome(given, occupations), profileOf(given)));
    heading.hidden = false;
    heading.focus();
  });
  onPress(form, '[data-clear]', () => {
    form.reset();
    heading.hidden = true;
    place.replaceChildren();
    form.querySelector('input')?.focus();
  });
  part<HTMLButtonElement>(form, '[type="submit"]').disabled = false;
  part<HTMLElement>(form, '[data-buttons]').hidden = false;
}

document.querySelectorAll<HTMLFormElement>('form[data-questionnaire]').forEach(start);
