// No money amount and no percentage without a way to its source.
import type { HTMLElement, Node } from 'node-html-parser';
import { expect, test } from 'vitest';
import { exists, pages } from '../support/site.ts';

const FIGURE = /(?:(?:CA|US|A)?[$£€]\s?\d[\d.,]*)|\b\d[\d.,]*\s?%/g;

/** Text that may hold an amount without a mark, each with its reason. */
const EXCEPTIONS = [
  'table.figures td', // the list itself: its group links the source
  '.handbook pre', // examples of source text, right and wrong: they claim nothing
];

function textNodes(node: Node, out: Node[] = []): Node[] {
  if (node.nodeType === 3) out.push(node);
  else for (const child of node.childNodes) textNodes(child, out);
  return out;
}

function closest(node: Node, selector: string): HTMLElement | null {
  return (node.parentNode as HTMLElement | null)?.closest(selector) ?? null;
}

/** Large tables carry their sources as a whole: named in the caption, each linked to its entry. */
function inSheet(node: Node): boolean {
  const sheet = closest(node, 'table.sheet');
  const sources = sheet?.getAttribute('data-sources')?.split(' ') ?? [];
  const linked =
    sheet?.querySelectorAll('caption a').map((link) => link.getAttribute('href')) ?? [];
  return (
    sources.length > 0 &&
    sources.every(
      (source) => linked.includes(`/sources/${source}/`) && exists(`/sources/${source}/`),
    )
  );
}

test('every amount and percentage is a figure whose mark leads to a row and from there to a source', () => {
  const bare: string[] = [];
  let seen = 0;
  for (const { path, dom } of pages()) {
    const body = dom.querySelector('main');
    for (const node of body ? textNodes(body) : []) {
      if (closest(node, 'script, style, svg[aria-hidden], [aria-hidden]')) continue;
      for (const [found] of node.text.matchAll(FIGURE)) {
        seen++;
        if (EXCEPTIONS.some((selector) => closest(node, selector))) continue;
        if (inSheet(node)) continue;
        const mark = closest(node, '.fig')?.querySelector('a.m')?.getAttribute('href') ?? '';
        const row = mark.startsWith('#f') ? dom.querySelector(`tr[id="${mark.slice(1)}"]`) : null;
        const source = row?.closest('tbody')?.querySelector('th a')?.getAttribute('href') ?? '';
        if (
          !row?.text.includes(found.trim()) ||
          !/^\/sources\/[a-z0-9-]+\/$/.test(source) ||
          !exists(source)
        )
          bare.push(`${path}: ${found}`);
      }
    }
  }
  expect(seen).toBeGreaterThan(500);
  expect(bare).toEqual([]);
});

test('every row of a figures table says what, of whom, where, when and from which source', () => {
  for (const { path, dom } of pages()) {
    for (const group of dom.querySelectorAll('table.figures tbody')) {
      const head = group.querySelector('th')?.text ?? '';
      expect(group.querySelector('th a')?.getAttribute('href'), path).toMatch(/^\/sources\//);
      for (const row of group.querySelectorAll('tr[id]')) {
        const cells = row.querySelectorAll('td').map((node) => node.text.trim());
        expect(cells.length, path).toBe(4);
        for (const cell of cells) expect(cell, path).toBeTruthy();
        expect(`${head} ${cells[3]}`, path).toMatch(/\d{4}/);
      }
    }
  }
});

test('a source page names publisher, period, license, limits and where to check', () => {
  const sources = pages().filter(({ path }) => /^\/sources\/.+\/$/.test(path));
  expect(sources.length).toBeGreaterThanOrEqual(11);
  for (const { path, dom } of sources) {
    const terms = dom.querySelectorAll('dt').map((node) => node.text);
    for (const term of [
      'Publisher',
      'Edition',
      'Refers to',
      'License',
      'Attribution',
      'Limits',
      'Where to check',
    ])
      expect(terms, path).toContain(term);
    expect(dom.querySelector('dl a[rel=external]')?.getAttribute('href'), path).toMatch(
      /^https:\/\//,
    );
  }
});
