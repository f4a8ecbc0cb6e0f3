import { expect, test } from 'vitest';
import { exists, page, pages } from '../support/site.ts';

/** Addresses that a page points to inside the site. */
function targets(path: string): string[] {
  const { dom } = page(path);
  return ['href', 'src', 'action'].flatMap((name) =>
    dom
      .querySelectorAll(`[${name}]`)
      .map((node) => node.getAttribute(name) ?? '')
      .filter((value) => value.startsWith('/') || value.startsWith('#')),
  );
}

const ids = new Map<string, Set<string>>();
function idsOf(path: string): Set<string> {
  const known =
    ids.get(path) ??
    new Set(
      page(path)
        .dom.querySelectorAll('[id]')
        .map((node) => node.id),
    );
  ids.set(path, known);
  return known;
}

test('every link, anchor and asset inside the site leads somewhere', () => {
  const broken: string[] = [];
  for (const { path } of pages()) {
    for (const target of targets(path)) {
      const [address = '', hash] = target.replace(/\?.*?(#|$)/, '$1').split('#');
      const leadsTo = address === '' ? path : address;
      if (!exists(leadsTo)) broken.push(`${path} → ${target}`);
      else if (hash && !idsOf(leadsTo).has(hash)) broken.push(`${path} → ${target}: no such id`);
    }
  }
  expect(broken).toEqual([]);
});

test('no page is an orphan', () => {
  const linked = new Set(
    pages().flatMap(({ path }) => targets(path).map((target) => target.split('#')[0])),
  );
  const orphans = pages().filter(
    ({ path }) => path !== '/' && path !== '/404.html' && !linked.has(path),
  );
  expect(orphans.map(({ path }) => path)).toEqual([]);
});

/** Clicks from a page to every other one that they reach. */
function distances(
  from: string,
  next: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const found = new Map([[from, 0]]);
  for (const [path, steps] of found)
    for (const to of next.get(path) ?? []) if (!found.has(to)) found.set(to, steps + 1);
  return found;
}

test('every page is at most three clicks from any other', () => {
  const next = new Map(
    pages().map(({ path }) => [
      path,
      [...new Set(targets(path).map((target) => target.split(/[?#]/)[0] ?? ''))],
    ]),
  );
  const all = pages()
    .map(({ path }) => path)
    .filter((path) => path !== '/404.html');
  // Every page leads to these in one click, so what lies two behind one of them is near to all.
  const hubs = [...all].filter((path) => all.every((from) => next.get(from)?.includes(path)));
  const near = new Map<string, number>();
  for (const hub of hubs)
    for (const [path, steps] of distances(hub, next))
      near.set(path, Math.min(steps, near.get(path) ?? Infinity));
  const far = all.filter((path) => (near.get(path) ?? Infinity) > 2);
  expect(hubs.length).toBeGreaterThan(5);
  expect(far).toEqual([]);
});

test('no page loads anything from another site', () => {
  for (const { path, dom } of pages()) {
    const loads = dom
      .querySelectorAll(
        'script[src], link[rel=stylesheet], link[rel=preload], img[src], iframe, source',
      )
      .map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '');
    expect(
      loads.filter((address) => !address.startsWith('/')),
      path,
    ).toEqual([]);
  }
});
