// Figures that no table holds, or that several rows answer.
import type { BodyCase } from './kinds.ts';

export const cited: BodyCase[] = [
  [
    'unknown source',
    'x <Fact source="bread-servey" subject="51-3011" measure="pay-year" />',
    '1:3  fact-unknown  there is no source "bread-servey" | Did you mean "bread-survey"?',
  ],
  [
    'source with the name of a method',
    '<Fact source="constructor" subject="51-3011" measure="pay-year" />',
    '1:1  fact-unknown  there is no source "constructor" | Sources: bread-survey, bread-outlook…',
  ],
  [
    'unknown subject',
    '<Fact source="bread-survey" subject="51-3012" measure="pay-year" />',
    '1:1  fact-unknown  bread-survey has no subject "51-3012" | Did you mean "51-3011"?',
  ],
  [
    'measure that the source has not',
    '<Fact source="bread-survey" subject="51-3011" measure="growth-percent" />',
    '1:1  fact-unknown  bread-survey has no growth-percent for "51-3011" | It has: pay-year, pay-hour.',
  ],
  [
    'measure that the subject has not',
    '<Fact source="bread-survey" subject="51-3092" measure="pay-hour" />',
    '1:1  fact-unknown  bread-survey has no pay-hour for "51-3092" | It has: pay-year.',
  ],
  [
    'statistic that the rows have not',
    '<Fact source="bread-survey" subject="51-3011" measure="pay-year" statistic="mean" />',
    '1:1  fact-unknown  bread-survey has no such figure with statistic "mean" | It has: p10, median, p90.',
  ],
  [
    'place that the rows have not',
    '<Fact source="bread-survey" subject="51-3011" measure="pay-year" place="CA" />',
    '1:1  fact-unknown  bread-survey has no such figure with place "CA" | It has: US, GB.',
  ],
  [
    'group that the rows have not',
    '<Fact source="bread-survey" subject="51-3011" measure="pay-year" group="industry=Mills" />',
    '1:1  fact-unknown  bread-survey has no such figure with group "industry=Mills" | It has: (none), industry=Shops.',
  ],
  [
    'period that the rows have not',
    '<Fact source="bread-survey" subject="51-3011" measure="pay-year" period="2023-05" />',
    '1:1  fact-unknown  no figure for period "2023-05" | Periods: 2025-05, 2024-05.',
  ],
  [
    'ambiguous statistic',
    '<Fact source="bread-survey" subject="51-3011" measure="pay-hour" />',
    '1:1  fact-ambiguous  several figures fit; say which statistic | Add statistic="…": p25, p75.',
  ],
  [
    'value that the publisher holds back',
    '<Fact source="bread-survey" subject="51-3011" measure="pay-year" place="GB" />',
    '1:1  fact-unknown  the figure is not given: suppressed | Say in words that the publisher does not release it.',
  ],
  [
    'one period of two',
    '<Fact source="bread-survey" subject="51-3011" measure="pay-year" period="2024-05" />',
  ],
];
