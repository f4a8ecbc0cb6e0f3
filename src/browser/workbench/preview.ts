// The structured parts as text. Everything goes in as text: no markup of a draft is ever read.
import { labelOf } from '../../authoring/form.ts';

function element(name: string, text = ''): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  return node;
}

const isData = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const plain = (value: unknown): string =>
  Array.isArray(value) ? value.map(plain).join('; ') : String(value);

function pairs(data: Record<string, unknown>): HTMLElement {
  const list = element('dl');
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    const told = element('dd');
    if (isData(value)) told.append(pairs(value));
    else told.textContent = plain(value);
    list.append(element('dt', labelOf(key)), told);
  }
  return list;
}

function listOf(values: readonly unknown[]): HTMLElement {
  const list = element('ol');
  for (const value of values) {
    const item = element('li');
    if (isData(value)) item.append(pairs(value));
    else item.textContent = value === undefined ? '' : plain(value);
    list.append(item);
  }
  return list;
}

/** Shows what the page of the role will hold, in the order of the form. */
export function showPreview(box: HTMLElement, data: Record<string, unknown>): void {
  const nodes = Object.entries(data).flatMap(([key, value]) => {
    if (key === 'title') return [];
    const head = element('h4', labelOf(key));
    if (Array.isArray(value)) return value.length ? [head, listOf(value)] : [];
    return [head, isData(value) ? pairs(value) : element('p', plain(value))];
  });
  box.replaceChildren(element('h3', String(data['title'] ?? 'No title yet')), ...nodes);
}
