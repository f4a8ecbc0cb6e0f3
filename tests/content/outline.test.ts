// Sections of a role and of a skill, and problems deep inside their front matter.
import { test } from 'vitest';
import { edit, edits, expectProblems, type TreeCase } from '../support/fixture.ts';

const BAKER = 'content/roles/baker.mdx';
const SKILL = 'content/skills/scaling.mdx';
const ORDER = 'Add it; the order is: What it is, A day, Where they work…';

test.for<TreeCase>([
  [
    'missing heading',
    { [BAKER]: edit('## Getting in\n\nA few plain words.\n', '') },
    [`${BAKER}:108:1  heading-missing  the section "## Getting in" is missing | ${ORDER}`],
  ],
  [
    'misspelt heading',
    { [BAKER]: edit('## Getting in\n', '## Geting in\n') },
    [
      `${BAKER}:108:1  heading-missing  the section "## Getting in" is missing | ${ORDER}`,
      `${BAKER}:148:1  heading-unknown  "Geting in" is not a heading of this kind of page | Did you mean "Getting in"?`,
    ],
  ],
  [
    'heading on another level',
    { [BAKER]: edit('## Getting in\n', '### Getting in\n') },
    [`${BAKER}:108:1  heading-missing  the section "## Getting in" is missing | ${ORDER}`],
  ],
  [
    'unknown heading',
    { [BAKER]: edit('## Trends\n', '## Salaries\n\nMore.\n\n## Trends\n') },
    [
      `${BAKER}:172:1  heading-unknown  "Salaries" is not a heading of this kind of page | Headings: What it is, A day…`,
    ],
  ],
  [
    'heading twice',
    { [BAKER]: edit('## Trends\n', '## Kinds\n\nMore.\n\n## Trends\n') },
    [`${BAKER}:172:1  heading-duplicate  the heading "Kinds" stands here twice | Rename one…`],
  ],
  [
    'front matter only',
    { [BAKER]: (old) => old.slice(0, old.indexOf('## What it is')) },
    [
      `${BAKER}:108:1  file-empty  there is no text below the front matter | Write the sections: What it is, A day…`,
    ],
  ],
  [
    'missing heading of a skill',
    { [SKILL]: edit('## How to learn it\n\n', '') },
    [
      `${SKILL}:22:1  heading-missing  the section "## How to learn it" is missing | Add it; the order is: How to learn it.`,
    ],
  ],
  [
    'keys deep inside a list',
    {
      [BAKER]: edits(
        [
          '{ title: Bake, text: Load and turn., example',
          '{ title: Bake, txt: Load and turn., example',
        ],
        ['remote: rare', 'remote: raer'],
        ['items: [Mixer, Oven]', 'items: [Mixer, 42]'],
      ),
    },
    [
      `${BAKER}:15:3  value-invalid  environment.remote: the text "raer" is not allowed here | Did you mean rare? Write one of: usual, often, sometimes, rare.`,
      `${BAKER}:24:5  key-missing  "duties[4].text" is missing | Add it: What is done and why.`,
      `${BAKER}:24:20  key-unknown  duties[4]: unknown key "txt" | Did you mean "text"?`,
      `${BAKER}:38:36  text-unquoted  tools[2].items[2]: expected text, found the number 42 | Put the text in quotes.`,
    ],
  ],
  [
    'too few entries of a list',
    { [BAKER]: edit('  - { title: Hotels, text: You bake for breakfast. }\n', '') },
    [
      `${BAKER}:16:1  value-invalid  employers: 2 entries, but at least 3 needed | Write at least 3.`,
    ],
  ],
  [
    'texts deep inside a list',
    {
      [BAKER]: edits(
        ['text: Paid and slow.', "text: 'Paid {well}.'"],
        ['answer: Yes.', 'answer: In 12 percent of nights.'],
        ['why: You know flour.', "why: 'See [x](javascript:alert(1)).'"],
      ),
    },
    [
      `${BAKER}:45:52  no-code  {…} is an expression…`,
      `${BAKER}:80:22  link-target  the link target "javascript:alert(1)" is not allowed | …`,
      `${BAKER}:87:31  bare-figure  "12 percent" has no source | Cite it with <Fact…`,
    ],
  ],
  [
    'problems of several files and kinds in one run, sorted',
    {
      [BAKER]: edits(['family: baking', 'family: bakking'], ['Jobs change by', 'They earn $5.']),
      [SKILL]: edits(['kind: practice', 'kind: practise'], ['Do it every', '<b>Do</b> it every']),
      'content/categories.csv': (old) => `${old}soc-2018,51-3092,Twice\n`,
      'content/guides/a.mdx': '',
      'content/places.yaml': edit('US:', 'us:'),
    },
    [
      'content/categories.csv:5:1  table-duplicate  …',
      'content/guides/a.mdx  file-empty  …',
      'content/places.yaml:3:1  value-invalid  the text "us" does not fit | Use a code such as US…',
      `${BAKER}:146:11  bare-figure  "$5" has no source | …`,
      `${SKILL}:3:1  value-invalid  kind: the text "practise" is not allowed here | Did you mean practice? …`,
      `${SKILL}:25:1  raw-html  <b> is HTML…`,
    ],
  ],
])('%s', ([, changes, expected]) => expectProblems(changes, expected));
