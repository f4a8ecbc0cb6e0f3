import { expect, test } from 'vitest';
import { importEp } from '../../../scripts/import/bls-ep.ts';
import { splitFactor } from '../../../scripts/import/ep-factors.ts';
import { readWorkbook } from '../../../scripts/import/files.ts';
import { sheets, workbook } from './ep-workbook.ts';
import { join, linesOf, makeContext, refusal, tempFolder, writeWorkbook } from './help.ts';

test('a good workbook gives exact rows', async () => {
  const file = await writeWorkbook(join(tempFolder(), 'occupation.xlsx'), sheets);
  const { rows, told, notes: said } = importEp(await readWorkbook(file), makeContext());
  expect(linesOf(rows)).toEqual([
    '00-0000,US,,jobs,count,2024,169956100,,',
    '00-0000,US,,jobs,projection,2034,175167900,,',
    '00-0000,US,,jobs-change,projection,2024/2034,5211800,,',
    '00-0000,US,,growth-percent,projection,2024/2034,3.1,,',
    '00-0000,US,,openings-year,projection,2024/2034,18863300,,',
    '00-0000,US,,self-employed-percent,share,2024,5.8,,',
    '15-1252,US,,jobs,count,2024,1693800,,',
    '15-1252,US,,jobs,projection,2034,1961400,,',
    '15-1252,US,,jobs-change,projection,2024/2034,267700,,',
    '15-1252,US,,growth-percent,projection,2024/2034,15.8,,',
    '15-1252,US,,openings-year,projection,2024/2034,115200,,',
    '15-1252,US,,exits-year,projection,2024/2034,30700,,',
    '15-1252,US,,transfers-year,projection,2024/2034,57700,,',
    '15-1252,US,,self-employed-percent,share,2024,1.6,,',
    "15-1252,US,,entry-education,assignment,2024/2034,Bachelor's degree,,",
    '15-1252,US,,related-experience,assignment,2024/2034,None,,',
    '15-1252,US,,on-the-job-training,assignment,2024/2034,None,,',
    '15-1252,US,industry=Software publishers,growth-factor,listing,2024/2034,"decreases | demand, productivity | as work is automated.",,',
    '15-1252,US,"industry=Total, all industries",growth-factor,listing,2024/2034,increases | demand | as devices include software.,,',
  ]);
  expect(told).toEqual({ edition: '2024–34', period: '2024/2034' });
  expect(said).toEqual([]);
});

test('the years come from the workbook', () => {
  const later = workbook().map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells.map((cell) =>
        typeof cell === 'string'
          ? cell
              .replaceAll('2034', '2035')
              .replaceAll('2024–34', '2025–35')
              .replaceAll('2024', '2025')
          : cell,
      ),
    ),
  }));
  const { told, rows } = importEp(later, makeContext());
  expect(told).toEqual({ edition: '2025–35', period: '2025/2035' });
  expect(rows[0]?.period).toBe('2025');
});

test.each([
  ['Demand change - share increases as firms hire.', 'increases | demand | as firms hire.'],
  [
    'Share decreases: occupational substitution, capital/labor substitution – as tasks move.',
    'decreases | occupational substitution, capital/labor substitution | as tasks move.',
  ],
  [
    'Sourcing - share of employment decreases as such work goes abroad.',
    'decreases | sourcing | as such work goes abroad.',
  ],
])('%s', (text, split) => {
  expect(splitFactor(text, 'here')).toBe(split);
});

test.each([
  'Weather change - share increases as it rains.',
  'Demand and fashion - share increases as it rains.',
  'Demand - share stays as it is.',
  'Demand - share increases.',
])('a factor of unknown form is refused: %s', async (text) => {
  expect(await refusal(() => splitFactor(text, 'Table 1.12, row 3'))).toEqual([
    `Table 1.12, row 3 is not in the known form: "${text}"`,
    'Expected one of demand, productivity, sourcing, occupational substitution, capital/labor substitution, then "share increases" or "share decreases", then "as …".',
  ]);
});
