// Tables with roles as columns, in the same form as the prerendered ones.
import type { CompareIndex, IndexFigure, IndexLine, IndexRole } from '../../model/compare-index.ts';
import { commonPeriod, verdict } from '../../model/compare-verdict.ts';
import { cell, link, list, node } from './nodes.ts';

function head(roles: readonly IndexRole[]): HTMLElement {
  const cells = roles.map((role) => {
    const made = cell('th', 1, link(`/roles/${role.id}/`, role.title));
    made.scope = 'col';
    made.style.setProperty('--hue', String(role.hue));
    return made;
  });
  return node('thead', '', node('tr', '', ...cells));
}

function groupHead(label: string, span: number, note: readonly (Node | string)[]): HTMLElement {
  const words = node('span', '', label, ...(note.length ? [' ', node('small', '', ...note)] : []));
  const made = cell('th', span, words);
  made.scope = 'rowgroup';
  return node('tr', '', made);
}

/** A figure with its mark, which leads to the page of its source. */
function figureNode(figure: IndexFigure, { source }: IndexLine, period: string): HTMLElement {
  const mark = link(source.href, String(source.number));
  mark.className = 'm';
  mark.ariaLabel = `${source.number}: ${source.short}`;
  const words = [`${figure.category}, ${figure.fits}`, figure.sample, period ? '' : figure.period];
  return node(
    'div',
    'vs-figure',
    node('b', '', node('span', source.stale ? 'fig old' : 'fig', figure.text, mark)),
    node('small', '', words.filter(Boolean).join('; ')),
  );
}

function lineBody(line: IndexLine, roles: readonly IndexRole[]): HTMLElement[] {
  const contenders = roles.map((role) => ({
    title: role.title,
    figures: role.figures[line.id] ?? [],
  }));
  const all = contenders.flatMap((role) => role.figures);
  if (!all.length) return [];
  const period = commonPeriod(all);
  const cells = contenders.map(({ figures }) =>
    figures.length
      ? cell('td', 1, ...figures.map((figure) => figureNode(figure, line, period)))
      : cell('td', 1, node('span', 'muted', 'not published')),
  );
  const words = all.every((figure) => !/\d/.test(figure.text));
  const note = [line.note, period].filter(Boolean).join(' · ');
  const said = cell('td', roles.length, node('span', '', verdict(line, contenders)));
  return [
    node(
      'tbody',
      '',
      groupHead(line.label, roles.length, [
        link(line.source.href, line.source.short),
        ` · ${note}`,
      ]),
      node('tr', words ? 'vs-words' : '', ...cells),
      node('tr', 'vs-verdict', said),
    ),
  ];
}

/** A line whose cells hold words or links; a single item stands without a bullet. */
export function wordBody(
  label: string,
  cells: readonly (readonly (Node | string)[])[],
  { note = '', none = 'none in the guide', list: classes = '' } = {},
): HTMLElement {
  const filled = (items: readonly (Node | string)[]): HTMLElement => {
    if (items.length > 1) return list(items, classes);
    return items[0] === undefined ? node('p', 'muted', none) : node('p', '', items[0]);
  };
  const made = cells.map((items) => cell('td', 1, filled(items)));
  return node(
    'tbody',
    '',
    groupHead(label, cells.length, note ? [note] : []),
    node('tr', '', ...made),
  );
}

/** A table in a region that scrolls sideways where three or four roles do not fit. */
export function region(
  label: string,
  roles: readonly IndexRole[],
  bodies: HTMLElement[],
): HTMLElement {
  const made = node('section', 'vs-many', node('table', 'vs', head(roles), ...bodies));
  made.setAttribute('aria-label', label);
  made.tabIndex = 0;
  made.style.setProperty('--roles', String(roles.length));
  return made;
}

/** Figures line by line, with what may be said of each line. */
export function figureTable({ lines }: CompareIndex, roles: readonly IndexRole[]): HTMLElement {
  return region(
    'Figures side by side',
    roles,
    lines.flatMap((line) => lineBody(line, roles)),
  );
}

/** Duties, remote work and ways in. */
export function wordTable(roles: readonly IndexRole[]): HTMLElement {
  const kinds = new Set(roles.flatMap((role) => role.routes.map((route) => route.kind)));
  const duties = roles.map((role) => role.duties);
  const remote = roles.map((role) => [role.remote]);
  const routes = (kind: string): string[][] =>
    roles.map((role) => role.routes.find((route) => route.kind === kind)?.titles ?? []);
  return region('Days and ways in, side by side', roles, [
    wordBody('What they do', duties),
    wordBody('Remote work', remote, {
      note: 'Our judgment; no source measures it for these roles',
    }),
    ...[...kinds].map((kind) =>
      wordBody(`Way in: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`, routes(kind)),
    ),
  ]);
}
