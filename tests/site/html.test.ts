import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { htmlDownloads, pages, ROLES } from '../support/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Both forms are valid HTML; Astro and our renderer choose.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Custom properties on single elements carry data (a family's hue, a position in a chart).
    'no-inline-style': 'off',
    // Titles come from content and are held to 60 characters there.
    'long-title': 'off',
    // Check boxes of one question share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // The results of the search dialog are a listbox of links, which <select> cannot hold.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});

async function problems(path: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId} ${m.message}`),
  );
}

/** Milliseconds: more than a thousand pages, some of them long, on a machine that may be busy. */
const PATIENCE = 400_000;

test(
  'html-validate finds nothing on any page',
  async () => {
    const found: string[] = [];
    for (const { path, html } of pages()) found.push(...(await problems(path, html)));
    expect(found.slice(0, 20)).toEqual([]);
  },
  PATIENCE,
);

test('html-validate finds nothing in the HTML files to take away, of eight roles', async () => {
  const downloads = htmlDownloads().filter(({ path }) =>
    ROLES.some((role) =>
      [`/take-away/${role}.html`, `/roles/${role}/job-description.html`].includes(path),
    ),
  );
  expect(downloads).toHaveLength(2 * ROLES.length);
  const found: string[] = [];
  for (const { path, html } of downloads) found.push(...(await problems(path, html)));
  expect(found.slice(0, 20)).toEqual([]);
});

test('an HTML file to take away loads nothing', () => {
  const downloads = htmlDownloads();
  expect(downloads.length).toBeGreaterThan(2 * ROLES.length);
  for (const { path, html } of downloads)
    expect(html, path).not.toMatch(/<(?:script|link|img|iframe)\b|url\(|(?:href|src)="\//);
});
