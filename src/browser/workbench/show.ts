// Findings beside the fields, counted in the chapters, and as a list that leads to them.
import type { Issue } from '../../authoring/role-issues.ts';
import { control, entries, isList, parts } from './form.ts';

/** Findings listed at once. */
const LISTED = 100;

/** The field, group or list that a path leads to, or the last one on the way. */
function nodeAt(root: HTMLElement, path: Issue['path']): HTMLElement {
  return path.reduce<HTMLElement>((node, key) => {
    const next =
      typeof key === 'number'
        ? entries(node)[key]
        : parts(node).find((child) => child.dataset['key'] === String(key));
    return next ?? node;
  }, root);
}

function focusable(node: HTMLElement): HTMLElement | null {
  if (isList(node)) return node;
  return 'field' in node.dataset
    ? control(node)
    : node.querySelector<HTMLElement>('input, select, textarea');
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function wordsOf({ missing, message, hint }: Issue): string {
  return missing
    ? `Still empty. ${hint === 'Add it.' ? '' : hint.replace(/^Add it: /, '')}`.trim()
    : `${sentence(message)} ${hint}`;
}

function mark(node: HTMLElement, text: string): void {
  const wrong = node.querySelector<HTMLElement>(':scope > [data-wrong]');
  if (wrong) [wrong.textContent, wrong.hidden] = [text, text === ''];
  const input = 'field' in node.dataset ? control(node) : null;
  if (text) input?.setAttribute('aria-invalid', 'true');
  else input?.removeAttribute('aria-invalid');
}

/** Shows each finding at its field; those at fields not yet visited only when `all` is asked for. */
export function markIssues(root: HTMLElement, issues: readonly Issue[], all: boolean): void {
  const found = new Map<HTMLElement, string>();
  for (const issue of issues) {
    const node = nodeAt(root, issue.path);
    if (!found.has(node)) found.set(node, wordsOf(issue));
  }
  for (const node of root.querySelectorAll<HTMLElement>('[data-field], [data-list]')) {
    const shown = all || 'touched' in node.dataset;
    mark(node, shown ? (found.get(node) ?? '') : '');
  }
  for (const chapter of root.querySelectorAll<HTMLElement>('[data-chapter]')) {
    const left = [...found.keys()].filter((node) => chapter.contains(node)).length;
    const count = chapter.querySelector('[data-left]');
    if (count) count.textContent = left ? `${left} to do` : 'done';
  }
}

/** How far the form is, in a sentence. */
export function summaryOf(issues: readonly Issue[]): string {
  if (!issues.length) return 'Nothing is left to do in the form.';
  const empty = issues.filter(({ missing }) => missing).length;
  const wrong = issues.length - empty;
  const parts = [
    empty ? `${empty} ${empty === 1 ? 'field is' : 'fields are'} empty` : '',
    wrong ? `${wrong} ${wrong === 1 ? 'needs' : 'need'} mending` : '',
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** "Duties, Duty 2, Example" */
function nameOf(node: HTMLElement): string {
  const own = node.querySelector(':scope > legend, :scope > label')?.textContent ?? '';
  const above = node.parentElement?.closest<HTMLElement>('[data-list], [data-group]');
  const before =
    above && above.dataset['key'] !== ''
      ? nameOf(above)
      : above?.closest('li')
        ? nameOf(above)
        : '';
  return [before, own.replace(' (optional)', '')].filter(Boolean).join(', ');
}

function lead(event: Event, target: HTMLElement): void {
  event.preventDefault();
  const chapter = target.closest('details');
  if (chapter) chapter.open = true;
  target.focus();
}

/** Lists the findings as links to their fields. */
export function listIssues(box: HTMLElement, root: HTMLElement, issues: readonly Issue[]): void {
  box.hidden = !issues.length;
  const items = issues.slice(0, LISTED).flatMap((issue) => {
    const node = nodeAt(root, issue.path);
    const target = focusable(node);
    if (!target) return [];
    const [item, link] = [document.createElement('li'), document.createElement('a')];
    link.href = `#${target.id}`;
    link.textContent = nameOf(node);
    link.addEventListener('click', (event) => lead(event, target));
    item.append(link, `: ${wordsOf(issue)}`);
    return [item];
  });
  box.querySelector('ol')?.replaceChildren(...items);
}

/** The first field, which is where an empty form begins. */
export function firstField(root: HTMLElement): HTMLElement | null {
  return root.querySelector<HTMLElement>('input, select, textarea');
}
