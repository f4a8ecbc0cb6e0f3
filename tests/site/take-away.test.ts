// Files to take away hold the whole guide: every section of the page for paper, and its sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DIST, page } from '../support/site.ts';

const roles = readdirSync(join(DIST, 'roles'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const file = (path: string): Buffer => readFileSync(join(DIST, path));

/** Headings of the sections of the page for paper. */
function headings(role: string): string[] {
  const article = page(`/roles/${role}/print/`).dom.querySelector('[data-take-away]');
  return (article?.querySelectorAll('section > h2') ?? []).map((node) => node.text.trim());
}

test('there are guides, each with more than twenty sections', () => {
  expect(roles.length).toBeGreaterThan(70);
  for (const role of roles) expect(headings(role).length, role).toBeGreaterThan(20);
});

test.for(roles)('%s: Markdown has every section with text, and every footnote', (role) => {
  const markdown = file(`roles/${role}.md`).toString();
  const sections = new Map(
    markdown
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.split('\n', 1)[0], section.replace(/^.*\n/, '').trim()]),
  );
  for (const heading of headings(role).slice(0, -1))
    expect(sections.get(heading)?.length, heading).toBeGreaterThan(40);
  const used = new Set([...markdown.matchAll(/\[\^(f\d+)\](?!:)/g)].map(([, id]) => id));
  const given = [...markdown.matchAll(/^\[\^(f\d+)\]: ./gm)].map(([, id]) => id);
  expect(used.size).toBeGreaterThan(4);
  expect(new Set(given)).toEqual(used);
});

test.for(roles)('%s: the one HTML file and the EPUB have every section', (role) => {
  const html = file(`take-away/${role}.html`).toString();
  const book = unzipSync(file(`take-away/${role}.epub`));
  const contents = strFromU8(book['book/nav.xhtml'] ?? new Uint8Array()).replaceAll('&#39;', "'");
  for (const heading of headings(role)) {
    expect(html).toContain(heading);
    expect(contents).toContain(`>${heading}<`);
  }
});
