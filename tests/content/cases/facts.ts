// Rows of facts tables. Lines count from the header, which is line 1.
import { HEADER, type TableCase } from './kinds.ts';

const VALUE = 'Write 92650, not "92,650" or "$92,650"; percent as 7.5.';
const ORDER = 'The first line must be: subject,place,group,measure,statistic,period,value,n,note';
const SAME = 'table-duplicate  the same observation stands in line 2 | Keep one of the two rows.';

export const facts: TableCase[] = [
  [
    'good rows',
    '51-3011,US,,pay-year,p10,2025-05,20000,,\n51-3011,US,,pay-year,p90,2025-05,20000,9,\n',
  ],
  ['growth over 100', '51-3011,US,,growth-percent,projection,2024/2034,150,,\n'],
  ['growth below 0', '51-3011,US,,growth-percent,projection,2024/2034,-12.5,,\n'],
  ['cell with a comma in quotes', '51-3011,US,"size=10,000",jobs,count,2025,5,,\n'],
  ['no rows', HEADER],
  [
    'unknown column',
    HEADER.replace('note', 'remark'),
    `1:1  table-columns  unknown column "remark" | ${ORDER}`,
  ],
  [
    'misspelt column',
    HEADER.replace('measure', 'mesure'),
    `1:1  table-columns  unknown column "mesure" | Did you mean "measure"? ${ORDER}`,
  ],
  [
    'column too many',
    HEADER.replace('note', 'note,source'),
    `1:1  table-columns  unknown column "source" | ${ORDER}`,
  ],
  [
    'missing column in the middle',
    HEADER.replace('value,', ''),
    `1:1  table-columns  expected the column "value", found "n" | ${ORDER}`,
  ],
  [
    'missing column at the end',
    HEADER.replace(',note', ''),
    `1:1  table-columns  the column "note" is missing | ${ORDER}`,
  ],
  [
    'columns in another order',
    HEADER.replace('value,n', 'n,value'),
    `1:1  table-columns  expected the column "value", found "n" | ${ORDER}`,
  ],
  [
    'semicolons',
    HEADER.replaceAll(',', ';'),
    `1:1  table-columns  unknown column "subject;place…" | …${ORDER}`,
  ],
  [
    'text as a number',
    '51-3011,US,,pay-year,median,2025-05,much,,\n',
    `2:7  table-value  value "much" is not a plain number | ${VALUE}`,
  ],
  [
    'number with a comma',
    '51-3011,US,,pay-year,median,2025-05,"92,650",,\n',
    `2:7  table-value  value "92,650" is not a plain number | ${VALUE}`,
  ],
  [
    'number with a comma, without quotes',
    '51-3011,US,,pay-year,median,2025-05,92,650,,\n',
    '2:1  table-value  10 cells, but 9 columns | Put cells that hold a comma in double quotes.',
  ],
  [
    'number with a currency',
    '51-3011,US,,pay-year,median,2025-05,"$92,650",,\n',
    `2:7  table-value  value "$92,650" is not a plain number | ${VALUE}`,
  ],
  [
    'number with a percent sign',
    '51-3011,US,,growth-percent,projection,2024/2034,7%,,\n',
    `2:7  table-value  value "7%" is not a plain number | ${VALUE}`,
  ],
  [
    'numbers of a programmer',
    '51-3011,US,,jobs,count,2025,1e5,,\n51-3011,US,,jobs,count,2024,0x10,,\n51-3011,US,,jobs,count,2023,NaN,,\n51-3011,US,,jobs,count,2022, 5,,\n',
    '2:7  table-value  value "1e5" is not a plain number | …',
    '3:7  table-value  value "0x10" is not a plain number | …',
    '4:7  table-value  value "NaN" is not a plain number | …',
    '5:7  table-value  value " 5" is not a plain number | …',
  ],
  [
    'formula of a spreadsheet',
    '51-3011,US,,jobs,count,2025,"=HYPERLINK(""https://example.org"")",,\n',
    '2:7  table-value  value "=HYPERLINK…" is not a plain number | …',
  ],
  [
    'empty value without a note',
    '51-3011,US,,pay-year,median,2025-05,,,\n',
    `2:7  table-value  value is empty; give it, or the note suppressed or top-coded | ${VALUE}`,
  ],
  [
    'empty value with a note that does not say why',
    '51-3011,US,,pay-year,median,2025-05,,,modelled\n',
    '2:7  table-value  value is empty; give it, or the note suppressed or top-coded | …',
  ],
  [
    'empty values with a reason',
    '51-3011,US,,pay-year,p10,2025,,,suppressed\n51-3011,US,,pay-year,p90,2025,,,top-coded\n',
  ],
  [
    'value that is held back and given',
    '51-3011,US,,pay-year,median,2025-05,5,,suppressed\n',
    '2:7  table-value  value is given although the note says suppressed | …',
  ],
  [
    'unknown note',
    '51-3011,US,,pay-year,median,2025-05,5,,supressed\n',
    '2:9  table-value  note: the text "supressed" is not allowed here | Did you mean suppressed? Write one of: nothing, suppressed, top-coded, modelled.',
  ],
  [
    'line break in a cell',
    '51-3011,US,,pay-year,median,2025-05,5,,\n51-3011,US,"size=\nbig",pay-year,median,2024-05,5,,\n51-3011,US,,x,y,z,5,,\n',
    '3:1  table-value  a cell holds a line break | Keep each row on one line; close every quote.',
  ],
  [
    'quote that is not closed',
    '51-3011,US,"size=big,pay-year,median,2025-05,5,,\n51-3011,US,,pay-year,median,2024-05,5,,\n',
    '2:1  table-value  a cell holds a line break | …close every quote.',
  ],
  [
    'text after a closing quote',
    '51-3011,US,,pay-year,median,2025-05,"92"650,,\n',
    '2:1  table-value  there is text after a closing quote | Double every quote inside a cell: "".',
  ],
  [
    'blank line',
    '51-3011,US,,pay-year,median,2025-05,5,,\n\n51-3011,US,,pay-year,median,2024-05,5,,\n',
    '3:1  table-value  the line is blank | Delete it.',
  ],
  [
    'cell too few',
    '51-3011,US,,pay-year,median,2025-05,5,\n',
    '2:1  table-value  8 cells, but 9 columns | …',
  ],
  [
    'group of another form',
    '51-3011,US,Shops,pay-year,median,2025-05,5,,\n',
    '2:3  table-value  group: the text "Shops" does not fit | Write a group as dimension=value, such as industry=Retail, or leave it empty.',
  ],
  [
    'period of another form',
    '51-3011,US,,pay-year,median,May 2025,5,,\n',
    '2:6  table-value  period: the text "May 2025" does not fit | Write a period as 2025, 2025-05, 2025-05-29 or 2024/2034.',
  ],
  [
    'unknown measure and statistic',
    '51-3011,US,,pay-yaer,avrage,2025-05,5,,\n',
    '2:4  table-value  measure: the text "pay-yaer" is not allowed here | Did you mean pay-year? Write one of: …',
    '2:5  table-value  statistic: the text "avrage" is not allowed here | Write one of: median, mean, …',
  ],
  [
    'names of methods',
    '51-3011,US,,constructor,__proto__,2025-05,5,,\n',
    '2:4  table-value  measure: the text "constructor" is not allowed here | …',
    '2:5  table-value  statistic: the text "__proto__" is not allowed here | …',
  ],
  [
    'size that is no number',
    '51-3011,US,,pay-year,median,2025-05,5,many,\n',
    '2:8  table-value  n: the text "many" does not fit | n is a whole number of respondents or rows, or empty.',
  ],
  [
    'the same row twice',
    '51-3011,US,,pay-year,median,2025-05,5,,\n51-3011,US,,pay-year,median,2025-05,6,,\n',
    `3:1  ${SAME}`,
  ],
  [
    'the same row three times',
    '51-3011,US,,jobs,count,2025,5,,\n51-3011,US,,jobs,count,2025,5,,\n51-3011,US,,jobs,count,2025,5,,\n',
    `3:1  ${SAME}`,
    `4:1  ${SAME}`,
  ],
  [
    'percentiles that fall',
    '51-3011,US,,pay-year,p10,2025-05,50000,,\n51-3011,US,,pay-year,median,2025-05,40000,,\n51-3011,US,,pay-year,p90,2025-05,60000,,\n',
    '3:1  percentile-order  median (40000) is below the percentile before it | Compare the row with the publication; two cells may be swapped.',
  ],
  [
    'ladder that is a formula (the table of seed 002)',
    '51-3011,US,level=veteran,pay-year,mean,2025,128063,,\n51-3011,US,level=senior,pay-year,mean,2025,112695,,\n51-3011,US,level=experienced,pay-year,mean,2025,102450,,\n51-3011,US,level=mid,pay-year,mean,2025,92205,,\n51-3011,US,level=entry,pay-year,mean,2025,76838,,\n',
    '2:1  ladder-formula  a formula, not data: the steps are 1.25, 1.1, 1, 0.9, 0.75 times 102450 | Leave it out; …',
  ],
  [
    'growth as fractions',
    '51-3011,US,,growth-percent,projection,2024/2034,0.158,,\n51-3011,US,,growth-percent,projection,2023/2033,0.17,,\n51-3011,US,,growth-percent,projection,2022/2032,-0.05,,\n',
    '2:1  growth-fraction  every growth in this table is below 1 percent, such as 0.158 | Write percent: 15.8, not 0.158.',
  ],
  [
    'pay in another currency than the place has',
    '51-3011,GB,,pay-year,median,2025-05,50000,,\n51-3011,GB,,pay-year,mean,2025-05,50000,,\n',
    "2:1  currency-mismatch  pay in GB is in GBP, but the source's currency is USD | Keep pay in the currency it was published in; …",
  ],
  [
    'least above most',
    '51-3011,US,,pay-year,p90,2025-05,20000,,\n51-3011,US,,pay-year,p10,2025-05,90000,,\n',
    '2:1  percentile-order  p90 (20000) is below the percentile before it | …',
  ],
  [
    'unknown category and place',
    '51-3012,UK,,pay-year,median,2025-05,5,,\n51-3012,UK,,pay-year,mean,2025-05,5,,\n',
    '2:1  reference-unknown  there is no soc-2018 category "51-3012" | Did you mean "51-3011"?',
    '2:1  reference-unknown  there is no place "UK" | Did you mean "US"?',
  ],
  [
    'category with a Cyrillic letter',
    'b\u0430kers,US,,pay-year,median,2025-05,5,,\n',
    '2:1  reference-unknown  there is no soc-2018 category "b\u0430kers" | Add it to content/categories.csv.',
  ],
];
