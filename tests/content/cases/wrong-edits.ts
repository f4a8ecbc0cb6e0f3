// Edits of a right tree that each break one rule about prose, dates or completeness.
import { edit, type TreeCase } from '../../support/fixture.ts';

const BAKER = 'content/roles/baker.mdx';
const BATCH = 'content/roles/batch-maker.mdx';
const SCALING = 'content/skills/scaling.mdx';
const WORDS = 'content/words.txt';

export const wrongEdits: TreeCase[] = [
  [
    'filler in the summary',
    {
      [BAKER]: edit(
        'summary: A baker makes bread, rolls and cakes',
        'summary: A baker makes seamless bread, rolls and cakes',
      ),
    },
    [
      'content/roles/baker.mdx:7:1  filler  "seamless" says nothing about this trade | Say what joins what,…',
    ],
  ],
  [
    'filler in a duty',
    { [BAKER]: edit('text: Weigh and mix.', 'text: Leverages scale and mixer.') },
    [
      'content/roles/baker.mdx:21:29  filler  "Leverages" says nothing about this trade | Write the plain verb:…',
    ],
  ],
  [
    'filler in an answer',
    { [BAKER]: edit('answer: No. }', 'answer: It is a game-changer. }') },
    [
      'content/roles/baker.mdx:86:30  filler  "game-changer" says nothing about this trade | Say what people did…',
    ],
  ],
  [
    'filler in the definition of a skill',
    { [SCALING]: edit('definition: Weighing ingredients;', 'definition: Cutting-edge weighing;') },
    [
      'content/skills/scaling.mdx:5:1  filler  "Cutting-edge" says nothing about this trade | Name the year, the…',
    ],
  ],
  [
    'filler in a family',
    {
      'content/families.yaml': edit(
        'summary: Making bread and cake, by hand',
        'summary: Making a wide range of cake, by hand',
      ),
    },
    [
      'content/families.yaml:5:3  filler  "wide range of" says nothing about this trade | Name two or three…',
    ],
  ],
  [
    'placeholder in a title',
    { [BAKER]: edit('- title: Ten loaves', '- title: TODO') },
    [
      'content/roles/baker.mdx:54:5  placeholder  "TODO" is left from a template | Write what belongs here,…',
    ],
  ],
  [
    'placeholder in an alias',
    { [BAKER]: edit('aliases: [Baker by trade]', 'aliases: [TBD]') },
    [
      'content/roles/baker.mdx:5:11  placeholder  "TBD" is left from a template | Write what belongs here,…',
    ],
  ],
  [
    'placeholder in the disclosure',
    {
      [BAKER]: edit(
        'drafted: Written by hand for the tests.',
        "drafted: '[replace: who wrote it]'",
      ),
    },
    [
      'content/roles/baker.mdx:102:3  placeholder  "[replace: who wrote it]" is left from a template | Write what belongs here,…',
    ],
  ],
  [
    'placeholder in a reason',
    { [BAKER]: edit('{ title: Miller, why: You know flour. }', "{ title: Miller, why: '…' }") },
    [
      'content/roles/baker.mdx:80:22  placeholder  "…" is left from a template | Write what belongs here,…',
    ],
  ],
  [
    'placeholder in a depth',
    { [SCALING]: edit('working: Does it alone on a quiet night.', 'working: FIXME') },
    [
      'content/skills/scaling.mdx:9:3  placeholder  "FIXME" is left from a template | Write what belongs here,…',
    ],
  ],
  [
    'opinion in an answer',
    { [BAKER]: edit('answer: Yes. }', "answer: 'Yes, we feel.' }") },
    [
      'content/roles/baker.mdx:87:31  judgment-unlabeled  "we feel" gives an opinion without its label | Write "in our judgment",…',
    ],
  ],
  [
    'gendered requirement',
    {
      [BAKER]: edit(
        'mustHave: [Nights, Care, Two hands]',
        'mustHave: [Nights, Care, A salesman at heart]',
      ),
    },
    [
      'content/roles/baker.mdx:93:28  fair-words  "salesman" leaves people out | Write salesperson, or sales…',
    ],
  ],
  [
    'ageist requirement',
    { [BAKER]: edit('niceToHave: []', 'niceToHave: [Digital native]') },
    [
      'content/roles/baker.mdx:94:16  fair-words  "Digital native" leaves people out | Name the skill: "has…',
    ],
  ],
  [
    'seven must-haves',
    {
      [BAKER]: edit(
        'mustHave: [Nights, Care, Two hands]',
        'mustHave: [Nights, Care, Two hands, Speed, Calm, Boots, Cap]',
      ),
    },
    [
      'content/roles/baker.mdx:93:3  must-haves  jobDescription.mustHave: 7 entries, but at most 6 allowed | Keep the six without…',
    ],
  ],
  [
    'resource without cost',
    {
      [BAKER]: edit(
        "{ title: Second, url: 'https://example.org/2', kind: book, cost: free, why: Clear. }",
        "{ title: Second, url: 'https://example.org/2', kind: book, why: Clear. }",
      ),
    },
    [
      'content/roles/baker.mdx:97:5  resource-terms  "resources[2].cost" is missing | Say what it costs:…',
    ],
  ],
  [
    'resource without kind',
    {
      [BAKER]: edit(
        "{ title: Third, url: 'https://example.org/3', kind: book, cost: free, why: Clear. }",
        "{ title: Third, url: 'https://example.org/3', cost: free, why: Clear. }",
      ),
    },
    [
      'content/roles/baker.mdx:98:5  resource-terms  "resources[3].kind" is missing | Say what it is:…',
    ],
  ],
  [
    'cost that is none of the three',
    {
      [SCALING]: edit(
        "https://example.org/dough', kind: book, cost: free",
        "https://example.org/dough', kind: book, cost: cheap",
      ),
    },
    [
      'content/skills/scaling.mdx:13:76  resource-terms  resources[1].cost: the text "cheap" is not allowed here | Say what it costs:…',
    ],
  ],
  [
    'kind that does not exist',
    {
      [SCALING]: edit(
        "https://example.org/talk', kind: community",
        "https://example.org/talk', kind: chat",
      ),
    },
    [
      'content/skills/scaling.mdx:14:60  resource-terms  resources[2].kind: the text "chat" is not allowed here | Say what it is:…',
    ],
  ],
  [
    'updated in the future',
    {
      [BAKER]: edit(
        'updated: 2026-10-02\nreviewed: 2026-10-03',
        'updated: 2026-11-30\nreviewed: 2026-10-03',
      ),
    },
    [
      'content/roles/baker.mdx:105:1  date-future  updated 2026-11-30 has not come yet | Write the day of…',
    ],
  ],
  [
    'reviewed in the future',
    { [SCALING]: edit('reviewed: 2026-10-03\n---', 'reviewed: 2027-10-03\n---') },
    [
      'content/skills/scaling.mdx:20:1  date-future  reviewed 2027-10-03 has not come yet | Write the day of…',
    ],
  ],
  [
    'published in the future',
    {
      [SCALING]: edit(
        'published: 2026-10-01\nupdated: 2026-10-02\nreviewed: 2026-10-03',
        'published: 2026-12-01\nupdated: 2026-12-01\nreviewed: 2026-12-01',
      ),
    },
    [
      'content/skills/scaling.mdx:18:1  date-future  published 2026-12-01 has not come yet | Write the day of…',
      'content/skills/scaling.mdx:19:1  date-future  updated 2026-12-01 has not come yet | Write the day of…',
      'content/skills/scaling.mdx:20:1  date-future  reviewed 2026-12-01 has not come yet | Write the day of…',
    ],
  ],
  [
    'review of two years ago',
    {
      [SCALING]: edit(
        'published: 2026-10-01\nupdated: 2026-10-02\nreviewed: 2026-10-03',
        'published: 2024-10-01\nupdated: 2024-10-02\nreviewed: 2024-10-03',
      ),
    },
    [
      'content/skills/scaling.mdx:20:1  review-old  nobody has read this page from beginning to end since October 3, 2024 | Read all of it,…',
    ],
  ],
  [
    'review of a year and a day ago',
    {
      [SCALING]: edit(
        'published: 2026-10-01\nupdated: 2026-10-02\nreviewed: 2026-10-03',
        'published: 2025-11-20\nupdated: 2026-10-02\nreviewed: 2025-11-20',
      ),
    },
    [
      'content/skills/scaling.mdx:20:1  review-old  nobody has read this page from beginning to end since November 20, 2025 | Read all of it,…',
    ],
  ],
  [
    'guide without links to skills',
    {
      [BATCH]: edit(
        'Machines do the [kneading](/skills/kneading/), [scaling](/skills/scaling/), [food safety](/skills/food-safety/) and [shaping](/skills/shaping/).',
        'Machines do the kneading and the shaping.',
      ),
    },
    [
      'content/roles/batch-maker.mdx:111:17  terms-unlinked  the prose leads to 0 of the 8 skills of this guide | Link them where they…',
    ],
  ],
  [
    'guide that links two of its skills',
    {
      [BATCH]: edit(
        '[scaling](/skills/scaling/), [food safety](/skills/food-safety/) and [shaping](/skills/shaping/)',
        'scaling and [shaping](/skills/shaping/)',
      ),
    },
    [
      'content/roles/batch-maker.mdx:111:48  terms-unlinked  the prose leads to 2 of the 8 skills of this guide | Link them where they…',
    ],
  ],
  [
    'sentence of another guide',
    {
      [BATCH]: edit(
        '## Trends\n\nA few plain words.',
        '## Trends\n\nThe dough is made by kneading and left to rest overnight.',
      ),
    },
    [
      'content/roles/baker.mdx:111:22  shared-words  "the dough is made by kneading and left to rest" stands in content/roles/batch-maker.mdx:155 too | Say what is true…',
      'content/roles/batch-maker.mdx:155:1  shared-words  "the dough is made by kneading and left to rest" stands in content/roles/baker.mdx:111 too | Say what is true…',
    ],
  ],
  [
    'reason of another resource',
    {
      [SCALING]: edit(
        'why: Short and tested.',
        'why: Working dough until it holds together and stretches without tearing.',
      ),
    },
    [
      'content/skills/kneading.mdx:5:1  shared-words  "working dough until it holds together and stretches without tearing" stands in content/skills/scaling.mdx:13 too | Say what is true…',
      'content/skills/scaling.mdx:13:88  shared-words  "working dough until it holds together and stretches without tearing" stands in content/skills/kneading.mdx:5 too | Say what is true…',
    ],
  ],
  [
    'text with other capitals and an apostrophe',
    {
      'content/guides/first-night.mdx': edit(
        'Ask where the hot corner is.',
        'Here working dough until it Holds Together and stretches is shown.',
      ),
    },
    [
      'content/guides/first-night.mdx:14:6  shared-words  "working dough until it holds together and stretches" stands in content/skills/kneading.mdx:5 too | Say what is true…',
      'content/skills/kneading.mdx:5:1  shared-words  "working dough until it holds together and stretches" stands in content/guides/first-night.mdx:14 too | Say what is true…',
    ],
  ],
  [
    'misspelled summary',
    { [BAKER]: edit('summary: A baker makes bread', 'summary: A baker maeks bread') },
    ['content/roles/baker.mdx:7:1  spelling  "maeks" is in no dictionary | Did you mean "makes"?…'],
  ],
  [
    'misspelled interview question',
    {
      [BAKER]: edit(
        'question: What do you do with dough number one?',
        'question: What do you do with doguh number one?',
      ),
    },
    [
      'content/roles/baker.mdx:67:7  spelling  "doguh" is in no dictionary | Did you mean "dough"?…',
    ],
  ],
  [
    'misspelled depth',
    {
      [SCALING]: edit(
        'basic: Does it beside someone who knows.',
        'basic: Does it besid someone who knows.',
      ),
    },
    [
      'content/skills/scaling.mdx:8:3  spelling  "besid" is in no dictionary | Did you mean "beside"?…',
    ],
  ],
  [
    'link that says here in front matter',
    { [BAKER]: edit('text: Ask to shape.', "text: 'Ask [here](/skills/shaping/).'") },
    [
      'content/roles/baker.mdx:46:45  link-text  "here" does not say where the link leads | Link the words that…',
    ],
  ],
  [
    'long sentence in front matter',
    { [BAKER]: edit('text: Paid and slow.', `text: Paid ${'much '.repeat(40)}much.`) },
    [
      'content/roles/baker.mdx:45:52  sentence-long  a sentence of 42 words: "Paid much much much much much much much …" | Make two of it;…',
    ],
  ],
  [
    'word twice in the list',
    { [WORDS]: 'oven\noven\n' },
    ['content/words.txt:2:1  words-list  "oven" stands here twice | Keep one of the…'],
  ],
  [
    'words out of order',
    { [WORDS]: 'rye\noven\n' },
    ['content/words.txt:2:1  words-list  "oven" stands after "rye" | Sort the list, or…'],
  ],
  [
    'two words on a line',
    { [WORDS]: 'deck oven\n' },
    ['content/words.txt:1:1  words-list  "deck oven" is not a single word | Write one word on…'],
  ],
  [
    'text older than its figures',
    { 'content/sources.yaml': edit("released: '2026-04'", "released: '2026-10-20'") },
    [
      'content/roles/baker.mdx:89:35  figures-newer  figures of bread-survey appeared on October 20, 2026, after the text of October 2, 2026 | Read what the text…',
      'content/roles/batch-maker.mdx:89:35  figures-newer  figures of bread-survey appeared on October 20, 2026, after the text of October 2, 2026 | Read what the text…',
    ],
  ],
  [
    'filler twice in one text',
    {
      [BAKER]: edit(
        'pattern: Busy before holidays.',
        'pattern: Fast-paced and ever-changing before holidays.',
      ),
    },
    [
      'content/roles/baker.mdx:14:3  filler  "Fast-paced" says nothing about this trade | Say what comes how…',
      'content/roles/baker.mdx:14:3  filler  "ever-changing" says nothing about this trade | Name what changed last,…',
    ],
  ],
  [
    'placeholder in a search term',
    { [BAKER]: edit('searchTerms: [bread]', 'searchTerms: [XXX]') },
    [
      'content/roles/baker.mdx:6:15  placeholder  "XXX" is left from a template | Write what belongs here,…',
    ],
  ],
  [
    'opinion in a family',
    {
      'content/families.yaml': edit(
        'choosing: Ask whether you would rather',
        'choosing: Ask in our opinion whether you would rather',
      ),
    },
    [
      'content/families.yaml:7:3  judgment-unlabeled  "in our opinion" gives an opinion without its label | Write "in our judgment",…',
    ],
  ],
];
