// Walking through a parsed page. A selector costs more than all else that is done with a guide.
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';

export const isElement = (node: Node): node is HTMLElement =>
  node.nodeType === NodeType.ELEMENT_NODE;

/** Name of an element in small letters; empty for any other node. */
export const tagOf = (node: Node): string =>
  isElement(node) && node.rawTagName ? node.rawTagName.toLowerCase() : '';

/** All elements below a node, in the order of the page. */
export function below(node: Node, found: HTMLElement[] = []): HTMLElement[] {
  for (const child of node.childNodes)
    if (isElement(child)) {
      found.push(child);
      below(child, found);
    }
  return found;
}

/** Elements of a kind below a node, in the order of the page. */
export const tagged = (node: Node, ...tags: readonly string[]): HTMLElement[] =>
  below(node).filter((element) => tags.includes(tagOf(element)));

/** Takes out every element below a node that `unwanted` names, looking into it first. */
export function prune(node: HTMLElement, unwanted: (element: HTMLElement) => boolean): void {
  const kept = node.childNodes.filter((child) => {
    if (!isElement(child)) return true;
    prune(child, unwanted);
    return !unwanted(child);
  });
  if (kept.length < node.childNodes.length) node.childNodes = kept;
}
