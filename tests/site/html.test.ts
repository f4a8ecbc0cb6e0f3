import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { htmlDownloads, pages } from '../support/site.ts';

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

test('html-validate finds nothing on any page and in no HTML file to take away', async () => {
  const found: string[] = [];
  const downloads = htmlDownloads();
  expect(downloads.length).toBeGreaterThan(15);
  for (const { path, html } of [...pages(), ...downloads]) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      found.push(...messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId} ${m.message}`));
    }
  }
  expect(found.slice(0, 20)).toEqual([]);
});
