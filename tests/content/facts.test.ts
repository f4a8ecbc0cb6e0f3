// Facts tables: their rows, and what joins them with sources, places and categories.
import { describe, expect, test } from 'vitest';
import {
  check,
  edit,
  expectProblems,
  makeContent,
  timedCheck,
  type TreeCase,
} from '../support/fixture.ts';
import { facts } from './cases/facts.ts';
import { HEADER, tables, testFiles } from './cases/kinds.ts';

const SOURCES = 'content/sources.yaml';
const SURVEY = 'content/facts/bread-survey.csv';

describe('rows', () => testFiles(tables(facts)));

describe('sources', () => {
  test.for<TreeCase>([
    [
      'table without a source',
      { 'content/facts/bread-survy.csv': `${HEADER}51-3011,US,,jobs,count,2025,5,,\n` },
      [
        'content/facts/bread-survy.csv:2:1  reference-unknown  there is no source "bread-survy" | Did you mean "bread-survey"?',
      ],
    ],
    [
      'source without a table',
      {
        'content/facts/bread-outlook.csv': null,
        'content/roles/baker.mdx': edit(
          'Jobs change by <Fact source="bread-outlook" subject="51-3011" measure="growth-percent" />.',
          'Jobs change.',
        ),
      },
      [
        `${SOURCES}:27:1  reference-unknown  there is no table content/facts/bread-outlook.csv | Add the table, or delete the source.`,
      ],
    ],
    [
      'money without a currency',
      {
        'content/facts/bread-outlook.csv': (old) => `${old}51-3011,US,,pay-year,median,2025,5,,\n`,
      },
      [
        'content/facts/bread-outlook.csv:5:1  reference-unknown  there is no currency for "bread-outlook" | Add currency to the source.',
      ],
    ],
    [
      'currency that does not exist',
      { [SOURCES]: edit('currency: USD', 'currency: usd') },
      [
        `${SOURCES}:16:3  value-invalid  bread-survey.currency: the text "usd" is not allowed here | Did you mean USD? …`,
      ],
    ],
    [
      'misspelt key',
      { [SOURCES]: edit('  payBasis: wages', '  paybasis: wages') },
      [
        `${SOURCES}:17:3  key-unknown  bread-survey: unknown key "paybasis" | Did you mean "payBasis"?`,
      ],
    ],
    [
      'id with a path',
      { [SOURCES]: edit('bread-outlook:', '../bread-outlook:') },
      [
        `${SOURCES}:27:1  value-invalid  the text "../bread-outlook" does not fit | Use lower-case letters…`,
      ],
    ],
    [
      'id of every object',
      { [SOURCES]: edit('bread-outlook:', '__proto__:') },
      [
        `${SOURCES}:27:1  value-invalid  the text "__proto__" does not fit | Use lower-case letters…`,
      ],
    ],
    [
      'javascript: address',
      { [SOURCES]: edit('url: https://example.org/bread', 'url: javascript:alert(1)') },
      [
        `${SOURCES}:7:3  value-invalid  bread-survey.url: the text "javascript:alert(1)" does not fit | Write a full address that starts with https://.`,
      ],
    ],
    [
      'list instead of entries',
      { 'content/families.yaml': '- baking\n' },
      [
        'content/families.yaml:1:1  value-invalid  expected entries by id | Write one entry per id: `id:` and its keys below, indented.',
      ],
    ],
    [
      'old source',
      { [SOURCES]: edit("'2027-07-31'", "'2026-11-20'") },
      [
        `${SOURCES}  fact-stale  figures of bread-survey are old since 2026-11-20 | Look for: May 2026…`,
      ],
    ],
    [
      'source that will soon be old',
      { [SOURCES]: edit("'2027-07-31'", "'2027-01-20'") },
      [
        `${SOURCES}  fact-stale  figures of bread-survey are old from 2027-01-20 | Look for: May 2026…`,
      ],
    ],
  ])('%s', ([, changes, expected]) => expectProblems(changes, expected));
});

test('a table of 50,000 rows is read in seconds', () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => `51-3011,US,size=${i},jobs,count,2025,5,,`);
  const root = makeContent({ [SURVEY]: (old) => `${old}${rows.join('\n')}\n` });
  const { found, time } = timedCheck(root);
  expect(found).toEqual([]);
  expect(time).toBeLessThan(5000);
});

test('50,000 rows of one observation are each refused', () => {
  const rows = '51-3011,US,,jobs,count,2025,5,,\n'.repeat(50_000);
  const root = makeContent({
    [SURVEY]: HEADER + rows,
    'content/roles/baker.mdx': null,
    'content/roles/batch-maker.mdx': null,
    'content/guides/first-night.mdx': null,
  });
  const found = check(root);
  expect(found).toHaveLength(49_999);
  expect(found[0]).toBe(
    `${SURVEY}:3:1  table-duplicate  the same observation stands in line 2 | Keep one of the two rows.`,
  );
});
