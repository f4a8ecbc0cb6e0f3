// Between the form and plain data. The form is a tree of fields, groups and lists, each with a key.

export type Data = Record<string, unknown>;
type Node = HTMLElement;

const CONTROL = 'input, select, textarea';
/** Entries that a file may bring into one list; what is too many for a guide is for the check to say. */
const MOST = 60;

export const isList = (node: Node): boolean => 'list' in node.dataset;
const isGroup = (node: Node): boolean => 'group' in node.dataset;
const isKeyed = (node: Element): node is Node =>
  node instanceof HTMLElement && ['field', 'group', 'list'].some((kind) => kind in node.dataset);

/** The input of a field. */
export function control(field: Node): HTMLInputElement | null {
  return field.querySelector<HTMLInputElement>(CONTROL);
}

/** Fields, groups and lists right below one, whatever boxes stand between. */
export function parts(node: Element): Node[] {
  return [...node.children].flatMap((child) => (isKeyed(child) ? [child] : parts(child)));
}

/** The entries of a list, each as its field or group. */
export function entries(list: Node): Node[] {
  const rows = list.querySelector(':scope > [data-entries]')?.children ?? [];
  return [...rows].flatMap((row) => parts(row).slice(0, 1));
}

/** What stands in a field, group or list; undefined where it is empty. */
export function read(node: Node): unknown {
  if (isGroup(node)) {
    const pairs = parts(node).map((child) => [child.dataset['key'] ?? '', read(child)] as const);
    const filled = pairs.filter(([, value]) => value !== undefined);
    return filled.length || !('optional' in node.dataset) ? Object.fromEntries(filled) : undefined;
  }
  if (isList(node)) {
    const values = entries(node).map(read);
    return values.length || !('optional' in node.dataset) ? values : undefined;
  }
  const input = control(node);
  if (node.dataset['kind'] === 'yes') return input?.checked ? true : undefined;
  const text = input?.value.replace(/\s+/g, ' ').trim() || undefined;
  return node.dataset['kind'] === 'number' && text ? Number(text) : text;
}

let count = 0;

/** Ties label, hint and message of each new field to its input, so that they are read together. */
export function wire(root: Element): void {
  const fields = [...root.querySelectorAll<Node>('[data-field], [data-list]')];
  for (const node of isKeyed(root) ? [root, ...fields] : fields) {
    const input = isList(node) ? node : 'field' in node.dataset ? control(node) : null;
    if (!input || input.id) continue;
    input.id = `bench-${(count += 1)}`;
    const label = node.querySelector<HTMLLabelElement>(':scope > label');
    if (label) label.htmlFor = input.id;
    const told = ['hint', 'wrong'].flatMap((name) => {
      const text = node.querySelector(`:scope > [data-${name}]`);
      if (text) text.id = `${input.id}-${name}`;
      return text ? [text.id] : [];
    });
    input.setAttribute('aria-describedby', told.join(' '));
  }
}

/** Numbers the entries and lets only those buttons work that can do something. */
export function renumber(list: Node): void {
  const all = entries(list);
  const { entry: name = '' } = list.dataset;
  all.forEach((entry, i) => {
    const label = entry.querySelector(':scope > legend, :scope > label');
    const title = `${name} ${i + 1}`;
    if (label) label.textContent = title;
    const row = entry.closest('li');
    for (const button of row?.querySelectorAll<HTMLButtonElement>(':scope > .moves > button') ??
      []) {
      button.setAttribute('aria-label', `${button.textContent.trim()}: ${title}`);
      button.disabled =
        ('up' in button.dataset && i === 0) || ('down' in button.dataset && i === all.length - 1);
    }
  });
  const add = list.querySelector<HTMLButtonElement>(':scope > [data-add]');
  if (add) add.disabled = all.length >= Number(list.dataset['most']);
}

/** Appends an empty entry and returns it. */
export function append(list: Node): Node | undefined {
  const template = list.querySelector<HTMLTemplateElement>(':scope > template');
  const rows = list.querySelector(':scope > [data-entries]');
  const row = template?.content.cloneNode(true) as DocumentFragment | undefined;
  const entry = row && [...row.children].flatMap((child) => parts(child))[0];
  if (!rows || !row || !entry) return undefined;
  rows.append(row);
  wire(entry);
  for (const inner of [entry, ...entry.querySelectorAll<Node>('[data-list]')])
    if (isList(inner)) resize(inner, 0);
  return entry;
}

function resize(list: Node, length: number): void {
  const rows = list.querySelector(':scope > [data-entries]');
  const wanted = Math.min(MOST, Math.max(length, Number(list.dataset['least'])));
  while (rows && rows.children.length > wanted) rows.lastElementChild?.remove();
  while (rows && rows.children.length < wanted) if (!append(list)) break;
  renumber(list);
}

const textOf = (value: unknown): string =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';

/** Fills a field, group or list from data of any shape; what does not fit stays empty. */
export function fill(node: Node, value: unknown): void {
  if (isGroup(node)) {
    const data = typeof value === 'object' && value !== null ? (value as Data) : {};
    for (const child of parts(node)) {
      const key = child.dataset['key'] ?? '';
      fill(child, Object.hasOwn(data, key) ? data[key] : undefined);
    }
  } else if (isList(node)) {
    const values: unknown[] = Array.isArray(value) ? value : [];
    resize(node, values.length);
    entries(node).forEach((entry, i) => fill(entry, values[i]));
  } else {
    const input = control(node);
    if (!input) return;
    if (node.dataset['kind'] === 'yes') input.checked = value === true;
    else input.value = textOf(value);
  }
}
