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
  const made = cell('th', span, label);
  made.scope = 'rowgroup';
  if (note.length) made.append(' ', node('small', '', ...note));
  return node('tr', '', made);
}

function figureNode(figure: IndexFigure, { source }: IndexLine, period: string): HTMLElement {
  const words = [`${figure.category}, ${figure.fits}`, figure.sample, period ? '' : figure.period];
  return node(
    'div',
    'vs-figure',
    node('b', '', node('span', source.stale ? 'fig old' : 'fig', figure.text)),
    node('small', '', `${words.filter(Boolean).join('; ')}. `, link(source.href, source.short)),
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
  const words = all.some((figure) => typeof figure.value === 'string');
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

function wordBody(label: string, note: string, cells: readonly (readonly string[])[]): HTMLElement {
  const made = cells.map((items) =>
    cell('td', 1, items.length ? list(items) : node('p', 'muted', 'none in the guide')),
  );
  return node(
    'tbody',
    '',
    groupHead(label, cells.length, note ? [note] : []),
    node('tr', '', ...made),
  );
}

/** A table in a region that scrolls sideways where three or four roles do not fit. */
function region(label: string, roles: readonly IndexRole[], bodies: HTMLElement[]): HTMLElement {
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
  return region('Days and ways in, side by side', roles, [
    wordBody(
      'What they do',
      '',
      roles.map((role) => role.duties),
    ),
    wordBody(
      'Remote work',
      'Our judgment; no source measures it for these roles',
      roles.map((role) => [role.remote]),
    ),
    ...[...kinds].map((kind) =>
      wordBody(
        `Way in: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
        '',
        roles.map((role) => role.routes.find((route) => route.kind === kind)?.titles ?? []),
      ),
    ),
  ]);
}
