// Nodes made by hand: everything goes in as text, never as HTML.

type Child = Node | string;

/** An element with a class and children; strings become text. */
export function node(name: string, classes: string, ...children: Child[]): HTMLElement {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  made.append(...children);
  return made;
}

export function link(href: string, ...children: Child[]): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.append(...children);
  return made;
}

export function cell(name: 'th' | 'td', span: number, ...children: Child[]): HTMLTableCellElement {
  const made = document.createElement(name);
  if (span > 1) made.colSpan = span;
  made.append(...children);
  return made;
}

export function list(items: readonly Child[], classes = ''): HTMLElement {
  return node('ul', classes, ...items.map((item) => node('li', '', item)));
}
