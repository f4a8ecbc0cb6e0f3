// The public answers of the Stack Overflow survey, cleaned and trimmed.
// Format: survey.stackoverflow.co, survey_results_public.csv: one line a respondent, some 170
// columns; "NA" or nothing where a question was not answered; several choices parted by ";".
import { readFigure, type Marks } from './cells.ts';
import { cellPlace, linesOf, textAt, type Line } from './columns.ts';
import { educationOf, languageOf } from './so-labels.ts';
import type { Sheet } from './types.ts';

export const surveyColumns = [
  'DevType',
  'Country',
  'ConvertedCompYearly',
  'YearsCode',
  'LanguageHaveWorkedWith',
  'EdLevel',
];

/** Pay outside is left out, the bounds too: mostly slips of the pen and part-year pay. US dollars. */
export const PAY_OVER = 5_000;
export const PAY_UNDER = 500_000;

/** One respondent whose pay counts. */
export interface Answer {
  /** Developer type and country as answered; empty if not. */
  type: string;
  country: string;
  /** Total pay of a year in US dollars, converted by the publisher. */
  pay: number;
  /** Years of coding, education included. */
  years: number;
  languages: string[];
  education: string;
}

const marks: Marks = { notes: {}, empty: ['NA'] };

/** Years up to 2024 have words for the ends of the scale. */
const YEARS: Readonly<Record<string, number>> = { 'Less than 1 year': 0, 'More than 50 years': 51 };

const answered = (line: Line, column: string): string => {
  const text = textAt(line, column);
  return text === 'NA' ? '' : text;
};

function numberAt(sheet: Sheet, line: Line, column: string): number | undefined {
  const reading = readFigure(line.get(column), marks, cellPlace(sheet, line, column));
  return reading.kind === 'number' ? reading.value : undefined;
}

/**
 * Respondents with pay strictly between the bounds and an answer on years of coding.
 * @returns them, with the number of all respondents and of those with any pay
 * @throws Refusal for missing columns, text in place of a number, an unknown education
 */
export function readAnswers(sheet: Sheet): {
  answers: Answer[];
  respondents: number;
  withPay: number;
} {
  const lines = linesOf(sheet, { needed: surveyColumns, open: true });
  let withPay = 0;
  const answers = lines.flatMap((line): Answer[] => {
    const pay = numberAt(sheet, line, 'ConvertedCompYearly');
    if (pay === undefined) return [];
    withPay += 1;
    const years = YEARS[textAt(line, 'YearsCode')] ?? numberAt(sheet, line, 'YearsCode');
    if (years === undefined || pay <= PAY_OVER || pay >= PAY_UNDER) return [];
    const education = answered(line, 'EdLevel');
    const languages = answered(line, 'LanguageHaveWorkedWith').split(';').map(languageOf);
    return [
      {
        type: answered(line, 'DevType'),
        country: answered(line, 'Country'),
        pay,
        years,
        languages: [...new Set(languages.filter(Boolean))],
        education: education && educationOf(education, cellPlace(sheet, line, 'EdLevel')),
      },
    ];
  });
  return { answers, respondents: lines.length, withPay };
}
