import { expect, test } from 'vitest';
import { linesOf } from '../../../scripts/import/columns.ts';
import { makeSheet, refusal } from './help.ts';

const columns = { needed: ['Code', 'Median pay'], known: ['Title'] };
const sheet = (...header: string[]) => makeSheet('a.xlsx', 'Data', [header, ['1', '2', '3']]);

test('cells are read by column name, rows are numbered as in the sheet', () => {
  const rows = [
    ['Code', 'Median pay'],
    [null, ' '],
    ['x', 5],
  ];
  const [line, ...more] = linesOf(makeSheet('a.xlsx', 'Data', rows), columns);
  expect([line?.number, line?.get('Code'), line?.get('Median pay'), line?.get('Title')]).toEqual([
    3,
    'x',
    5,
    null,
  ]);
  expect(more).toEqual([]);
});

test.each([
  [
    ['Code', 'Median pya', 'Title'],
    'unknown column "Median pya"; missing column "Median pay"',
    'Did you mean "Median pay"? Expected: Code, Median pay.',
  ],
  [['Code'], 'missing column "Median pay"', 'Expected: Code, Median pay.'],
  [['Code', 'Median pay', 'Footnote'], 'unknown column "Footnote"', 'Expected: Code, Median pay.'],
  [['Code', 'Median pay', 'Code'], 'column "Code" twice', 'Expected: Code, Median pay.'],
])('columns %j are refused', async (header, message, hint) => {
  expect(await refusal(() => linesOf(sheet(...header), columns))).toEqual([
    `a.xlsx, sheet "Data": ${message}`,
    hint,
  ]);
});

test('a survey may have further columns, but not lack one', async () => {
  const open = { needed: ['DevType'], open: true };
  expect(linesOf(sheet('DevType', 'Anything', 'Else'), open)).toHaveLength(1);
  const text = makeSheet('survey.csv', '', [['ResponseId', 'Devtype']]);
  expect(await refusal(() => linesOf(text, open))).toEqual([
    'survey.csv: missing column "DevType"',
    'Did you mean "Devtype"? Expected: DevType.',
  ]);
});
