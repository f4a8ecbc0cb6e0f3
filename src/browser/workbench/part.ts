/** The element of the form that carries `data-<name>`. Throws if the page lacks it. */
export function part<T extends Element>(form: Element, name: string, kind: new () => T): T {
  const found = form.querySelector(`[data-${name}]`);
  if (!(found instanceof kind)) throw new Error(`the page has no ${name}`);
  return found;
}
