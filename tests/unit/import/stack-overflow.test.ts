import { expect, test } from 'vitest';
import { readSomeColumns } from '../../../scripts/import/files.ts';
import { surveyColumns } from '../../../scripts/import/so-answers.ts';
import { importStackOverflow } from '../../../scripts/import/stack-overflow.ts';
import type { Imported } from '../../../scripts/import/types.ts';
import { join, linesOf, makeContext, refusal, tempFolder, writeCommas } from './help.ts';

const context = makeContext({
  source: { scheme: 'stack-overflow-2025', period: '2025-05-29/2025-06-23' },
  categories: {
    'all-respondents': 'All respondents',
    'developer-back-end': 'Developer, back-end',
    'other-please-specify': 'Other (please specify)',
  },
  places: { WORLD: 'All countries', DE: 'Germany', US: 'United States' },
});

const header = [
  'ResponseId',
  'MainBranch',
  'EdLevel',
  'YearsCode',
  'DevType',
  'Country',
  'LanguageHaveWorkedWith',
  'ConvertedCompYearly',
];
const american = {
  ResponseId: '1',
  MainBranch: 'I am a developer by profession',
  EdLevel: 'Bachelor’s degree (B.A., B.S., B.Eng., etc.)',
  YearsCode: '7.0',
  DevType: 'Developer, back-end',
  Country: 'United States of America',
  LanguageHaveWorkedWith: 'Python;Bash/Shell (all shells)',
  ConvertedCompYearly: '100000.0',
};
type Person = Partial<typeof american>;

/** `n` people with pay 10000, 10100, 10200 … unless said otherwise. */
const people = (n: number, changes: Person = {}): Person[] =>
  Array.from({ length: n }, (_, i) => ({
    ConvertedCompYearly: `${10_000 + 100 * i}.0`,
    ...changes,
  }));

function run(answers: readonly Person[], columns = header): Imported {
  const rows = answers.map((changes) => {
    const person: Record<string, string> = { ...american, ...changes };
    return columns.map((column) => person[column] ?? '');
  });
  const file = writeCommas(join(tempFolder(), 'survey_results_public.csv'), [columns, ...rows]);
  return importStackOverflow(readSomeColumns(file, surveyColumns), context);
}

const period = '2025-05-29/2025-06-23';
const quartiles = (key: string, n = 30): string[] => [
  `${key},p25,${period},10725,${n},`,
  `${key},median,${period},11450,${n},`,
  `${key},p75,${period},12175,${n},`,
];

test('a good survey gives exact rows, all tables in their order', () => {
  const { rows, notes } = run(people(30));
  expect(linesOf(rows)).toEqual([
    ...quartiles('developer-back-end,WORLD,,pay-year'),
    ...quartiles('developer-back-end,US,,pay-year'),
    ...quartiles('developer-back-end,WORLD,years-coding=5-9,pay-year'),
    ...quartiles('developer-back-end,US,years-coding=5-9,pay-year'),
    ...quartiles('all-respondents,US,,pay-year'),
    ...quartiles('all-respondents,US,years-coding=5-9,pay-year'),
    ...quartiles('all-respondents,WORLD,language=Bash/Shell,pay-year'),
    ...quartiles('all-respondents,US,language=Bash/Shell,pay-year'),
    ...quartiles('all-respondents,WORLD,language=Python,pay-year'),
    ...quartiles('all-respondents,US,language=Python,pay-year'),
    `developer-back-end,WORLD,language=Bash/Shell,share-percent,share,${period},100,30,`,
    `developer-back-end,WORLD,language=Python,share-percent,share,${period},100,30,`,
    `developer-back-end,WORLD,education=Bachelor's degree,share-percent,share,${period},100,30,`,
  ]);
  expect(notes).toEqual([
    '30 respondents, 30 with pay, 30 with pay over 5000 and under 500000 US dollars and years of coding',
  ]);
});

test('29 people make no figure', () => {
  const { rows } = run([...people(29, { Country: 'Germany' }), ...people(1, { DevType: 'NA' })]);
  expect(rows.filter((row) => row.place === 'DE' || row.subject === 'developer-back-end')).toEqual(
    [],
  );
  expect(rows.map((row) => row.group)).toEqual([
    ...Array.from({ length: 3 }, () => 'language=Bash/Shell'),
    ...Array.from({ length: 3 }, () => 'language=Python'),
  ]);
});

test('pay on the bounds, no pay and no years are left out', () => {
  const others = ['5000', '500000', '4999.9', 'NA', ''].map((ConvertedCompYearly) => ({
    ConvertedCompYearly,
  }));
  const { rows, notes } = run([...people(30), ...others, { YearsCode: 'NA' }]);
  expect(rows[0]?.n).toBe('30');
  expect(notes[0]).toBe(
    '36 respondents, 34 with pay, 30 with pay over 5000 and under 500000 US dollars and years of coding',
  );
  const inside = [
    ...people(28),
    { ConvertedCompYearly: '5000.5' },
    { ConvertedCompYearly: '499999' },
  ];
  expect(run(inside).rows[0]?.n).toBe('30');
});

test('bands of years of coding', () => {
  const years = [
    'Less than 1 year',
    '0',
    '1',
    '4',
    '5',
    '9',
    '10',
    '14',
    '15',
    '19',
    '20',
    'More than 50 years',
  ];
  const { rows } = run(years.flatMap((YearsCode) => people(15, { YearsCode })));
  const bands = rows.filter((row) => row.place === 'WORLD' && row.group.startsWith('years-coding'));
  expect(bands.filter((row) => row.statistic === 'p25').map((row) => [row.group, row.n])).toEqual([
    ['years-coding=1-4', '30'],
    ['years-coding=5-9', '30'],
    ['years-coding=10-14', '30'],
    ['years-coding=15-19', '30'],
    ['years-coding=20+', '30'],
  ]);
});

test('languages are shares of those who named one; under 1 % after rounding is left out', () => {
  const { rows } = run([
    ...people(199, { LanguageHaveWorkedWith: 'Python' }),
    ...people(2, { LanguageHaveWorkedWith: 'Ada;Ada' }),
    ...people(1, { LanguageHaveWorkedWith: 'COBOL' }),
    ...people(10, { LanguageHaveWorkedWith: 'NA' }),
  ]);
  const shares = rows.filter(
    (row) => row.measure === 'share-percent' && row.group.startsWith('language'),
  );
  expect(shares.map((row) => [row.group, row.value, row.n])).toEqual([
    ['language=Ada', '1', '202'],
    ['language=Python', '98.5', '202'],
  ]);
});

test('answers in the words of our tables', () => {
  const { rows, notes } = run([
    ...people(30, { DevType: 'Other (please specify):', EdLevel: 'Other (please specify):' }),
    ...people(31, { DevType: 'Astronaut', Country: 'Atlantis', EdLevel: 'NA' }),
  ]);
  expect(linesOf(rows)).toContain(
    `other-please-specify,WORLD,education=Other,share-percent,share,${period},100,30,`,
  );
  expect(notes.slice(1)).toEqual([
    'left out, not in categories.csv: Astronaut (31)',
    'left out, not in places.yaml: Atlantis (31)',
  ]);
});

test('the order of respondents does not matter', () => {
  const mixed = [
    ...people(40),
    ...people(35, { Country: 'Germany', LanguageHaveWorkedWith: 'Zig;C' }),
  ];
  expect(run(mixed.toReversed()).rows).toEqual(run(mixed).rows);
});

test.each<[string, () => unknown, string, string]>([
  [
    'a missing column',
    () => run(people(30), header.with(4, 'DevTypes')),
    'survey_results_public.csv: missing column "DevType"',
    'Did you mean "DevTypes"? Expected: DevType, Country, ConvertedCompYearly, YearsCode, LanguageHaveWorkedWith, EdLevel.',
  ],
  [
    'text in a number',
    () => run([{ ConvertedCompYearly: '100k' }]),
    'survey_results_public.csv, row 2, ConvertedCompYearly is "100k", not a number',
    'Besides numbers only "NA" and empty cells are known here.',
  ],
  [
    'text in years',
    () => run([...people(1), { YearsCode: 'many' }]),
    'survey_results_public.csv, row 3, YearsCode is "many", not a number',
    'Besides numbers only "NA" and empty cells are known here.',
  ],
  [
    'an unknown education',
    () => run([{ EdLevel: 'Masters degree (M.A.)' }]),
    'survey_results_public.csv, row 2, EdLevel is "Masters degree (M.A.)", which is not a known education',
    'Did you mean "Master\'s degree"? Add it to scripts/import/so-labels.ts.',
  ],
  [
    'a survey with other developer types',
    () => run(people(30, { DevType: 'Back-end developer' })),
    'survey_results_public.csv: no developer type is a category of stack-overflow-2025',
    'Another year has other types; add them to categories.csv under a scheme of their own.',
  ],
])('%s is refused', async (_, go, message, hint) => {
  expect(await refusal(go)).toEqual([message, hint]);
});
