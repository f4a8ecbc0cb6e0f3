import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMeSays } from '../../../scripts/import/onet.ts';
import { fixtures, join, linesOf, tempFolder, writeWorkbook } from './help.ts';
import { run } from './onet-release.ts';

test('a good release gives exact rows', async () => {
  const { rows, told, notes } = await run(join(fixtures, 'onet-30.3'));
  expect(linesOf(rows)).toEqual([
    '15-1252.00,US,,job-zone,assignment,2026-05,4,,',
    '15-1252.00,US,,interest-code,assignment,2026-05,ICR,,',
    '15-1252.00,US,interest=R,interest-score,score,2026-05,3.93,,',
    '15-1252.00,US,interest=I,interest-score,score,2026-05,5.86,,',
    '15-1252.00,US,interest=A,interest-score,score,2026-05,2.26,,',
    '15-1252.00,US,interest=S,interest-score,score,2026-05,1.88,,',
    '15-1252.00,US,interest=E,interest-score,score,2026-05,1.87,,',
    '15-1252.00,US,interest=C,interest-score,score,2026-05,5.46,,',
    '15-1254.00,US,,job-zone,assignment,2026-05,3,,',
    '15-1254.00,US,,interest-code,assignment,2026-05,CI,,',
    '15-1254.00,US,interest=R,interest-score,score,2026-05,2,,',
    '15-1254.00,US,interest=I,interest-score,score,2026-05,4.9,,',
    '15-1254.00,US,interest=A,interest-score,score,2026-05,4,,',
    '15-1254.00,US,interest=S,interest-score,score,2026-05,1.5,,',
    '15-1254.00,US,interest=E,interest-score,score,2026-05,2.35,,',
    '15-1254.00,US,interest=C,interest-score,score,2026-05,5,,',
    '15-1252.00,US,title=.NET Developer,listed-title,listing,2026-05,listed,,',
    '15-1252.00,US,title=DevOps Engineer,listed-title,listing,2026-05,listed,,',
    '15-1252.00,US,title=Infrastructure Engineer,listed-title,listing,2026-05,reported,,',
    '15-1252.00,US,title=Software Engineer,listed-title,listing,2026-05,reported,,',
    '15-1254.00,US,"title=""Front End"" Developer",listed-title,listing,2026-05,listed,,',
    '15-1254.00,US,title=Webmaster,listed-title,listing,2026-05,reported,,',
    '15-1252.00,US,related=15-1251.00,related-rank,rank,2026-05,1,,',
    '15-1252.00,US,related=15-1254.00,related-rank,rank,2026-05,2,,',
    '15-1254.00,US,related=15-1252.00,related-rank,rank,2026-05,6,,',
    '15-1252.00,US,technology=AJAX,technology-flag,listing,2026-05,hot,,',
    '15-1252.00,US,technology=Python,technology-flag,listing,2026-05,in demand,,',
    '15-1254.00,US,technology=Vite,technology-flag,listing,2026-05,in demand,,',
    "15-1252.00,US,education-required=Associate's Degree,share-percent,share,2026-05,5.05,22,",
    "15-1252.00,US,education-required=Associate's Degree,share-percent,standard-error,2026-05,4.0012,,",
    "15-1252.00,US,education-required=Bachelor's Degree,share-percent,share,2026-05,84.82,22,",
    "15-1252.00,US,education-required=Bachelor's Degree,share-percent,standard-error,2026-05,8.66,,",
    '15-1254.00,US,education-required=Post-Secondary Certificate,share-percent,share,2026-05,19.05,21,',
    "15-1254.00,US,education-required=Bachelor's Degree,share-percent,share,2026-05,,19,suppressed",
    '15-1252.00,US,"experience-required=Over 1 year, up to and including 2 years",share-percent,share,2026-05,11.14,22,',
    '15-1252.00,US,"experience-required=Over 1 year, up to and including 2 years",share-percent,standard-error,2026-05,10.16,,',
    '15-1252.00,US,experience-required=Over 10 years,share-percent,share,2026-05,10.6,22,',
    '15-1252.00,US,experience-required=Over 10 years,share-percent,standard-error,2026-05,6.5,,',
  ]);
  expect(told).toEqual({ edition: '30.3', period: '2026-05', released: '2026-05' });
  expect(notes).toEqual(['categories without rows, since they only name related occupations: 1']);
});

test('the older Excel files have other names and one more column', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'Read Me.txt'), 'O*NET 29.3 Database\nMay 2025 Release\n');
  const joint = 'Education, Training, and Experience';
  const files = {
    'Alternate Titles': [
      ['O*NET-SOC Code', 'Title', 'Alternate Title', 'Short Title', 'Source(s)'],
      ['15-1252.00', 'Software Developers', 'Developer', 'n/a', '08'],
    ],
    'Technology Skills': [
      [
        'O*NET-SOC Code',
        'Title',
        'Example',
        'Commodity Code',
        'Commodity Title',
        'Hot Technology',
        'In Demand',
      ],
      ['15-1252.00', 'Software Developers', 'Git', 43232408, 'Tools', 'Y', 'Y'],
    ],
    [joint]: [
      [
        'O*NET-SOC Code',
        'Title',
        'Element ID',
        'Element Name',
        'Scale ID',
        'Scale Name',
        'Category',
        'Data Value',
        'N',
        'Standard Error',
        'Lower CI Bound',
        'Upper CI Bound',
        'Recommend Suppress',
        'Date',
        'Domain Source',
      ],
      ['15-1252.00', 'x', '2.D.1', 'x', 'RL', 'x', 6, 84.8, 22, 8.66, 60, 95, 'N', '08/2025', 'x'],
      [
        '15-1252.00',
        'x',
        '3.A.1',
        'x',
        'RW',
        'x',
        11,
        10.6,
        22,
        'n/a',
        'n/a',
        'n/a',
        'n/a',
        '08/2025',
        'x',
      ],
    ],
    [`${joint} Categories`]: [
      ['Element ID', 'Element Name', 'Scale ID', 'Scale Name', 'Category', 'Category Description'],
      ['2.D.1', 'x', 'RL', 'x', 6, "Bachelor's Degree"],
      ['3.A.1', 'x', 'RW', 'x', 11, 'Over 10 years'],
    ],
  };
  for (const [name, rows] of Object.entries(files)) {
    await writeWorkbook(join(folder, `${name}.xlsx`), { [name.slice(0, 31)]: rows });
  }
  const { rows, notes } = await run(folder, '29.3');
  expect(linesOf(rows)).toEqual([
    '15-1252.00,US,title=Developer,listed-title,listing,2025-05,listed,,',
    '15-1252.00,US,technology=Git,technology-flag,listing,2025-05,in demand,,',
    "15-1252.00,US,education-required=Bachelor's Degree,share-percent,share,2025-05,84.8,22,",
    "15-1252.00,US,education-required=Bachelor's Degree,share-percent,standard-error,2025-05,8.66,,",
    '15-1252.00,US,experience-required=Over 10 years,share-percent,share,2025-05,10.6,22,',
  ]);
  expect(notes[0]).toBe(
    'not in the folder: "Job Zones", "Interests" or "Career Interest Types", "Sample of Reported Titles", "Related Occupations"',
  );
});

test('the Read Me names release and month', () => {
  expect(readMeSays('O*NET 30.3 Database\nMay 2026 Release')).toEqual({
    release: '30.3',
    month: '2026-05',
  });
  expect(readMeSays('O*NET Database')).toBeUndefined();
});
