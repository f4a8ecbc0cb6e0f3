import { expect, test } from 'vitest';
import { linesOf } from './help.ts';
import { people, run } from './survey.ts';

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
