// Ids that pages name.
import { describe, expect, test } from 'vitest';
import {
  check,
  edit,
  edits,
  expectProblems,
  makeContent,
  type TreeCase,
} from '../support/fixture.ts';

const BAKER = 'content/roles/baker.mdx';
const PROOFING = 'content/skills/proofing.mdx';
const GUIDE = 'content/guides/first-night.mdx';
const FAMILIES = 'content/families.yaml';
const PLACES = 'content/places.yaml';
const SOURCES = 'content/sources.yaml';
const CODES = '51-3011, fit: exact';

const unknown: TreeCase[] = [
  [
    'family',
    { [BAKER]: edit('family: baking', 'family: bakking') },
    [`${BAKER}:4:1  reference-unknown  there is no family "bakking" | Did you mean "baking"?`],
  ],
  [
    'family that is near none',
    { [BAKER]: edit('family: baking', 'family: fishing-and-forestry') },
    [`${BAKER}:4:1  reference-unknown  there is no family "fishing…" | Write the id of…or add…`],
  ],
  [
    'skill, where its id stands in prose above',
    {
      [BAKER]: edits(
        ['In a warm room.', 'Where kneeding is done.'],
        ['{ skill: kneading, kind', '{ skill: kneeding, kind'],
      ),
    },
    [
      `${BAKER}:12:3  spelling  "kneeding" is in no dictionary | …`,
      `${BAKER}:28:7  reference-unknown  there is no skill "kneeding" | Did you mean "kneading"?`,
    ],
  ],
  [
    'skill of a project',
    { [BAKER]: edit('[kneading, proofing]', '[kneading, profing]') },
    [`${BAKER}:57:24  reference-unknown  there is no skill "profing" | Did you mean "proofing"?`],
  ],
  [
    'skill with the name of a method',
    { [BAKER]: edit('{ skill: kneading, kind', '{ skill: constructor, kind') },
    [`${BAKER}:28:7  reference-unknown  there is no skill "constructor" | Write the id of…`],
  ],
  [
    'prerequisite',
    { [PROOFING]: edit('[kneading]', '[kneding]') },
    [
      `${PROOFING}:11:17  reference-unknown  there is no skill "kneding" | Did you mean "kneading"?`,
    ],
  ],
  [
    'role of a neighbor and of a next step',
    {
      [BAKER]: edits(['role: batch-maker', 'role: bach-maker'], ['title: Miller', 'role: miller']),
    },
    [
      `${BAKER}:80:7  reference-unknown  there is no role "miller" | Write the id of an existing role…`,
      `${BAKER}:83:7  reference-unknown  there is no role "bach-maker" | Did you mean "batch-maker"?`,
    ],
  ],
  [
    'role of an article',
    { [GUIDE]: edit('[baker,', '[bakker,') },
    [`${GUIDE}:5:11  reference-unknown  there is no role "bakker" | Did you mean "baker"?`],
  ],
  [
    'code',
    { [BAKER]: edit(CODES, '51-3012, fit: exact') },
    [`${BAKER}:10:25  reference-unknown  …soc-2018 category "51-3012" | Did you mean "51-3011"?`],
  ],
  [
    'classification and fit',
    { [BAKER]: edits(['scheme: soc-2018', 'scheme: soc-2019'], ['fit: exact', 'fit: exat']) },
    [
      `${BAKER}:10:7  value-invalid  codes[1].scheme: the text "soc-2019" is not allowed here | Did you mean soc-2018? …`,
      `${BAKER}:10:40  value-invalid  codes[1].fit: the text "exat" is not allowed here | Did you mean exact? Write one of: exact, title, broader, proxy.`,
    ],
  ],
  [
    'place that holds another',
    { [PLACES]: edit('United States, within: WORLD', 'United States, within: WRLD') },
    [`${PLACES}:3:28  reference-unknown  there is no place "WRLD" | Did you mean "WORLD"?`],
  ],
  [
    'pages and figures in the texts of a family',
    {
      [FAMILIES]: edit(
        'summary: Making bread and cake, by hand and by machine.',
        'summary: \'See [x](/roles/bakker/) for <Fact source="bread-survy" subject="51-3011" measure="pay-year" />.\'',
      ),
    },
    [
      `${FAMILIES}:5:3  fact-unknown  there is no source "bread-survy" | Did you mean "bread-survey"?`,
      `${FAMILIES}:5:3  link-target  there is no page /roles/bakker/ | Did you mean "/roles/baker/"?`,
    ],
  ],
  [
    'role and title, or neither',
    {
      [BAKER]: edits(
        ['{ title: Miller,', '{ title: Miller, role: baker,'],
        ['{ title: Owner, ', '{ '],
      ),
    },
    [
      `${BAKER}:80:5  value-invalid  next[1]: give either role or title | role for a guide of this site…`,
      `${BAKER}:81:5  value-invalid  next[2]: give either role or title | …`,
    ],
  ],
];

describe('what is unknown', () => {
  test.for(unknown)('%s', ([, changes, expected]) => expectProblems(changes, expected));
});

test('the valid tree has no problems', () => {
  expect(check(makeContent())).toEqual([]);
});

test('prerequisites that go in a circle', () => {
  expectProblems(
    { 'content/skills/kneading.mdx': edit('prerequisites: []', 'prerequisites: [proofing]') },
    [
      'content/skills/kneading.mdx:11:1  skill-cycle  prerequisites go in a circle: kneading → proofing → kneading | Remove the step that can be learned later.',
    ],
  );
});

describe('one mistake, one message', () => {
  test.for<TreeCase>([
    [
      'skill',
      { [PROOFING]: edit('kind: practice', 'kind: practise') },
      [`${PROOFING}:3:1  value-invalid…`],
    ],
    ['families', { [FAMILIES]: edit('hue: 40', 'hue: warm') }, [`${FAMILIES}:4:3  value-invalid…`]],
    [
      'places',
      { [PLACES]: edit('currency: USD', 'currency: usd') },
      [`${PLACES}:3:43  value-invalid…`],
    ],
    [
      'sources',
      { [SOURCES]: edit('short: Bread survey', 'short: [x]') },
      [`${SOURCES}:4:3  value-invalid…`],
    ],
    [
      'categories',
      { 'content/categories.csv': edit('51-3011,Bakers', '51-3011') },
      ['content/categories.csv:3:1  table-value  2 cells, but 3 columns | …'],
    ],
    [
      'facts',
      { 'content/facts/bread-survey.csv': edit('36650', '36,650') },
      [
        'content/facts/bread-survey.csv:3:1  table-value  10 cells, but 9 columns | …double quotes.',
      ],
    ],
  ])('%s', ([, changes, expected]) => expectProblems(changes, expected));
});
