// What may stand only once, also where one of the two is a draft; and what drafts may lead to.
import { describe, test } from 'vitest';
import { edit, expectProblems, validText, type TreeCase } from '../support/fixture.ts';

const BAKER = 'content/roles/baker.mdx';
const PROOFING = 'content/skills/proofing.mdx';
const SOURCES = 'content/sources.yaml';
const draft = edit('published:', 'draft: true\npublished:');

const twice: TreeCase[] = [
  [
    'title of a role, in capitals',
    { [BAKER]: edit('title: Baker\n', 'title: BATCH MAKER\n') },
    [
      `content/roles/batch-maker.mdx:2:1  id-duplicate  the title "Batch maker" is already used in ${BAKER} | Give each page…`,
    ],
  ],
  [
    "another name that is a different role's title",
    { [BAKER]: edit('aliases: [Baker by trade]', 'aliases: [Dough hand, batch maker]') },
    [
      `content/roles/batch-maker.mdx:2:1  id-duplicate  the title "Batch maker" is already used in ${BAKER} | Give each page a title…`,
    ],
  ],
  [
    'another name that two skills share',
    { [PROOFING]: edit('aliases: [Proving]', 'aliases: [Proving, levain]') },
    [
      `content/skills/sourdough.mdx:4:11  id-duplicate  the name "Levain" is already used in ${PROOFING} | Give each page a name…`,
    ],
  ],
  [
    'title of a skill, one of them a draft',
    { [PROOFING]: (old) => draft(edit('title: Proofing', 'title: Kneading')(old)) },
    [
      `${BAKER}:29:7  reference-unknown  the skill "proofing" is a draft | Publish it first…`,
      `${BAKER}:57:24  reference-unknown  the skill "proofing" is a draft | …`,
      `${BAKER}:61:14  reference-unknown  the skill "proofing" is a draft | …`,
      `${BAKER}:88:30  link-target  the page /skills/proofing/ is a draft | Publish it first…`,
      `${BAKER}:112:9  link-target  the page /skills/proofing/ is a draft | …`,
      'content/roles/batch-maker.mdx…  the skill "proofing" is a draft…',
      'content/roles/batch-maker.mdx…  the page /skills/proofing/ is a draft…',
      `${PROOFING}:2:1  id-duplicate  the title "Kneading" is already used in content/skills/kneading.mdx | …`,
      'content/skills/sourdough.mdx:11:17  reference-unknown  the skill "proofing" is a draft | …',
    ],
  ],
  [
    'skill of a role',
    { [BAKER]: edit('{ skill: proofing, kind', '{ skill: kneading, kind') },
    [
      `${BAKER}:29:7  id-duplicate  the skill "kneading" is listed twice | Keep the entry that says more.`,
    ],
  ],
  [
    'key of a source',
    { [SOURCES]: (old) => `${old}bread-survey:\n  title: Again\n` },
    [`${SOURCES}:48:1  yaml-syntax  duplicated mapping key | Keep one of the two keys.`],
  ],
  [
    'category',
    { 'content/categories.csv': (old) => `${old}soc-2018,51-3011,Bakers again\n` },
    [
      'content/categories.csv:5:1  table-duplicate  soc-2018 51-3011 stands in line 3 too | Keep one of the two rows.',
    ],
  ],
];

describe('what stands twice', () => {
  test.for(twice)('%s', ([, changes, expected]) => expectProblems(changes, expected));
});

test('a draft may lead to a draft', () => {
  const skill = (title: string, needs: string): string =>
    draft(validText('content/skills/scaling.mdx'))
      .replace('title: Scaling', `title: ${title}`)
      .replace('prerequisites: []', `prerequisites: [${needs}]`)
      .replace('and look', `and [look](/skills/${needs}/)`);
  const changes = {
    'content/skills/scoring.mdx': skill('Scoring', 'docking'),
    'content/skills/docking.mdx': skill('Docking', 'kneading'),
  };
  expectProblems(changes, []);
});
