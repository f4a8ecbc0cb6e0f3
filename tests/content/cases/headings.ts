// Headings of a page.
import type { BodyCase } from './kinds.ts';

export const headings: BodyCase[] = [
  [
    'title in the body',
    '# Your first night\n\nText.',
    '1:1  heading-level  a page has one title, from its front matter | Start with ##.',
  ],
  [
    'title underlined',
    'Your first night\n================\n\nText.',
    '1:1  heading-level  a page has one title, from its front matter | Start with ##.',
  ],
  [
    'level that is skipped',
    '## One\n\n#### Two',
    '3:1  heading-level  level 4 follows level 2 | Write ### Two',
  ],
  [
    'level that is skipped at the start',
    '### One',
    '1:1  heading-level  level 3 follows level 1 | Write ## One',
  ],
  [
    'level that is too low',
    '## A\n\n### B\n\n#### C\n\n##### D',
    '7:1  heading-level  headings go down to level 4 | Use a list or a shorter section.',
  ],
  [
    'the same heading twice',
    '## One\n\nText.\n\n## One',
    '5:1  heading-duplicate  the heading "One" stands here twice | Rename one; links to headings need different names.',
  ],
  [
    'the same heading but for case and marks',
    '## One two\n\n### *One*, two!',
    '3:1  heading-duplicate  the heading "One, two!" stands here twice | Rename one; links to headings need different names.',
  ],
  [
    'heading without words',
    '## \n\nText.',
    '1:1  heading-unknown  the heading has no letters or digits | Name the section, or delete the heading.',
  ],
  [
    'heading without letters',
    '## ???',
    '1:1  heading-unknown  the heading has no letters or digits | Name the section, or delete the heading.',
  ],
  [
    'heading in a quote',
    '> ## One',
    '1:3  heading-level  a heading stands inside a list, quote or component | Put it on a line of its own, or use bold text.',
  ],
  [
    'heading in a callout',
    '<Callout kind="note">\n\n## One\n\n</Callout>',
    '3:1  heading-level  a heading stands inside a list, quote or component | Put it on a line of its own, or use bold text.',
  ],
  ['good headings', '## One\n\n### Two\n\n#### Three\n\n### Four\n\n## Five'],
];
