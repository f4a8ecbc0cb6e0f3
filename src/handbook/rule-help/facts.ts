// Handbook texts of the rules about figures and tables.
import type { RuleHelp } from './types.ts';

export const factHelp = {
  'bare-figure': {
    title: 'Figure without a source',
    why: 'Every amount of money and every percentage on this site has a source, a date and a definition. One that is typed into text has none.',
    causes: [
      'A salary or share from memory or another site.',
      'A percentage used as a figure of speech.',
    ],
    wrong: 'They earn $120,000, and 80% work from home.',
    right:
      'Half earn more than <Fact source="bls-oews" subject="15-1252" measure="pay-year" statistic="median" />.',
    mend: 'Cite the row of a table with <Fact/>. If no table holds it, say in words that nobody publishes it.',
  },
  'fact-unknown': {
    title: 'Figure that no table holds',
    why: 'A figure is shown only if its row is in content/facts/.',
    causes: [
      'A slip in source, subject or measure.',
      'The publisher does not give that figure for this place or year.',
    ],
    wrong: '<Fact source="bls-oews" subject="15-1255" measure="pay" />',
    right: '<Fact source="bls-oews" subject="15-1255" measure="pay-year" />',
    mend: 'Choose from what the hint lists; the rows are in content/facts/<source>.csv.',
  },
  'fact-ambiguous': {
    title: 'Figure that could be several',
    why: 'If two rows fit, a reader could not know which is meant.',
    causes: ['The statistic, place or group was left out and there is no usual one.'],
    wrong: '<Fact source="bls-oews" subject="15-1252" measure="pay-year" group="…" />',
    right: '<Fact source="bls-oews" subject="15-1252" measure="pay-year" statistic="p25" />',
    mend: 'Add the attribute that the message names.',
  },
  'fact-stale': {
    title: 'Source past its date',
    why: 'Each source says when a newer edition is due. After that day its figures are marked as old.',
    causes: ['A new edition has been published and nobody has copied it yet.'],
    wrong: "staleAfter: '2026-08-27'",
    right: "edition: 2025 to 2035\nstaleAfter: '2027-08-31'",
    mend: 'Look for the publication that the hint names and import it. Do not move the date.',
  },
  'figures-newer': {
    title: 'Text older than its figures',
    why: 'When a table gets a new edition, the figure in the sentence changes and the words around it do not.',
    causes: ['The source was updated after the page was last changed.'],
    wrong: 'Growth is slow, at <Fact … /> (the new edition says fast)',
    right: 'Growth has picked up since the last edition: <Fact … />.',
    mend: 'Read each sentence that cites the source, mend it, and set updated to that day.',
  },
  'table-columns': {
    title: 'Columns of a table',
    why: 'One reader reads all tables; they need the same columns in the same order.',
    causes: ['A column was renamed or left out.', 'The file uses semicolons.'],
    wrong: 'subject;place;value',
    right: 'subject,place,group,measure,statistic,period,value,n,note',
    mend: 'Restore the first line, with commas.',
  },
  'table-value': {
    title: 'Cell that does not fit',
    why: 'Values are plain numbers, so that they can be compared and drawn.',
    causes: [
      'A thousands separator, a currency sign or a percent sign.',
      'An empty value without a note that says why.',
    ],
    wrong: '15-1252,US,,pay-year,median,2025-05,"$135,980",,',
    right: '15-1252,US,,pay-year,median,2025-05,135980,,',
    mend: 'Write 92650 and 7.5. For what the publisher holds back, leave the value empty and fill note.',
  },
  'table-duplicate': {
    title: 'Two rows for one observation',
    why: 'Two values for one thing cannot both be shown.',
    causes: ['A row was copied.', 'Two editions ended up in one table.'],
    wrong:
      '15-1252,US,,pay-year,median,2025-05,135980,,\n15-1252,US,,pay-year,median,2025-05,135890,,',
    right: '15-1252,US,,pay-year,median,2025-05,135980,,',
    mend: 'Look the value up in the publication and keep that row.',
  },
  'percentile-order': {
    title: 'Percentiles that do not rise',
    why: 'Nine people in ten cannot earn less than one in ten does.',
    causes: ['Two columns were swapped while copying.', 'A digit is missing.'],
    wrong: 'p10 80000, median 70000',
    right: 'p10 70000, median 80000',
    mend: 'Compare the rows with the publication.',
  },
  'growth-fraction': {
    title: 'Growth as a fraction',
    why: 'Growth is written in percent; 0.15 would be shown as a seventh of one percent.',
    causes: ['A spreadsheet stored 15 percent as 0.15.'],
    wrong: 'growth-percent,projection,2024/2034,0.15',
    right: 'growth-percent,projection,2024/2034,15',
    mend: 'Multiply by a hundred, and compare one row with the publication.',
  },
  'currency-mismatch': {
    title: 'Pay in a foreign currency',
    why: 'An amount is shown with the currency of its source. Without a word on conversion it would be compared wrongly.',
    causes: [
      'The source has no currency or the wrong one.',
      'The place has another currency than the source pays in.',
    ],
    wrong: 'currency: USD for a table of wages in Sweden',
    right: 'currency: SEK',
    mend: 'Give the source the currency in which it publishes.',
  },
  'ladder-formula': {
    title: 'Computed ladder of pay',
    why: 'Pay by level that is a multiple of one number was never measured. It looks like data and is not.',
    causes: ['Junior, middle and senior pay copied from a site that computes them.'],
    wrong: '80000, 100000, 120000 (always 0.8, 1 and 1.2 of one number)',
    right: 'Pay by years of experience from a survey that asked',
    mend: 'Delete the rows, and cite a source that measured each level.',
  },
} as const satisfies Record<string, RuleHelp>;
