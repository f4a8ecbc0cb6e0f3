import { expect, test } from 'vitest';
import { refusal } from './help.ts';
import { header, people, run } from './survey.ts';

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
