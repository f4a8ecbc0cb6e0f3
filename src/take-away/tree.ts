// Walking through a parsed page: a selector costs more than all else that is done with a guide.
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';

export const isElement = (node: Node): node is HTMLElement =>
  node.nodeType === NodeType.ELEMENT_NODE;

/** Name of an element in small letters; empty for any other node. */
export const tagOf = (node: Node): string => node.rawTagName?.toLowerCase() ?? '';

/** All elements below a node, in the order of the page. */
export function below(node: Node, found: HTMLElement[] = []): HTMLElement[] {
  for (const child of node.childNodes)
    if (isElement(child)) {
      found.push(child);
      below(child, found);
    }
  return found;
}

/** The first element below a node that `wanted` names, in the order of the page. */
export function first(
  node: Node,
  wanted: (element: HTMLElement) => boolean,
): HTMLElement | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    const found = wanted(child) ? child : first(child, wanted);
    if (found) return found;
  }
  return undefined;
}

/** The first element with a name below a node. */
export const firstTagged = (node: Node, tag: string): HTMLElement | undefined =>
  first(node, (element) => tagOf(element) === tag);

/** Elements with one of these names below a node, in the order of the page. */
export const tagged = (node: Node, ...tags: readonly string[]): HTMLElement[] =>
  below(node).filter((element) => tags.includes(tagOf(element)));

/** The value of an attribute; reading one parses them all, so first it looks whether there is any. */
export const attribute = (node: HTMLElement, name: string): string | undefined =>
  node.rawAttrs.includes(name) ? node.getAttribute(name) : undefined;

/** Text with each run of white space as one space. */
export const squeezed = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ');

/** Takes out every element below a node that `unwanted` names. */
export function prune(node: HTMLElement, unwanted: (element: HTMLElement) => boolean): void {
  const kept = node.childNodes.filter((child) => !isElement(child) || !unwanted(child));
  if (kept.length < node.childNodes.length) node.childNodes = kept;
  for (const child of kept) if (isElement(child)) prune(child, unwanted);
}
