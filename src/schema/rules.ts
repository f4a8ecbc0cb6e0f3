// Every kind of problem that `check` can report, in one table.

export type Severity = 'error' | 'warning';

/** What the table says of a rule. */
export interface RuleText {
  severity: Severity;
  meaning: string;
  /** True if `npm run check -- --fix` can mend it. */
  fixable?: true;
}

export const rules = {
  'file-name': {
    severity: 'error',
    meaning: 'A file or folder name that the reader does not accept.',
  },
  'file-type': { severity: 'error', meaning: 'A file that does not belong in its folder.' },
  'file-size': { severity: 'error', meaning: 'A file larger than its kind may be.' },
  'file-encoding': { severity: 'error', meaning: 'A file that is not UTF-8 text.' },
  'file-empty': { severity: 'error', meaning: 'A file without content.' },
  'hidden-characters': {
    severity: 'error',
    meaning: 'Control characters that change how text reads.',
  },
  'front-matter-missing': {
    severity: 'error',
    meaning: 'A page without front matter between --- lines.',
  },
  'yaml-syntax': { severity: 'error', meaning: 'YAML that cannot be read.' },
  'yaml-alias': { severity: 'error', meaning: 'YAML anchors and aliases.' },
  'key-unknown': { severity: 'error', meaning: 'A key that the schema does not have.' },
  'key-missing': { severity: 'error', meaning: 'A key that the schema needs.' },
  'value-invalid': { severity: 'error', meaning: 'A value of the wrong type or form.' },
  'date-form': {
    severity: 'error',
    meaning: 'A date in another form than 2026-11-21.',
    fixable: true,
  },
  'text-unquoted': {
    severity: 'error',
    meaning: 'A number or true, false where text is expected.',
    fixable: true,
  },
  'date-order': { severity: 'error', meaning: 'Dates that contradict each other.' },
  'id-duplicate': { severity: 'error', meaning: 'Two entries with one id or name.' },
  'reference-unknown': {
    severity: 'error',
    meaning: 'An id of a role, skill, family, source or code that does not exist.',
  },
  'skill-cycle': { severity: 'error', meaning: 'Skills that need each other first.' },
  'table-columns': {
    severity: 'error',
    meaning: 'A table whose columns are not the expected ones.',
  },
  'table-value': { severity: 'error', meaning: 'A cell that does not fit its measure.' },
  'table-duplicate': { severity: 'error', meaning: 'Two rows for one observation.' },
  'percentile-order': { severity: 'error', meaning: 'Percentiles that do not rise.' },
  'growth-fraction': {
    severity: 'error',
    meaning: 'Growth written as fractions instead of percent.',
  },
  'currency-mismatch': {
    severity: 'error',
    meaning: "Pay in a currency that is not the place's own, from a source that does not convert.",
  },
  'ladder-formula': {
    severity: 'error',
    meaning: 'Pay by level that was computed from one number instead of measured.',
  },
  'mdx-syntax': { severity: 'error', meaning: 'MDX that cannot be read.' },
  'no-code': {
    severity: 'error',
    meaning: 'import, export, {expressions} or event handlers in content.',
  },
  'raw-html': { severity: 'error', meaning: 'HTML tags in content.' },
  'component-unknown': { severity: 'error', meaning: 'A component that does not exist.' },
  'component-attribute': {
    severity: 'error',
    meaning: 'A component attribute that is unknown, missing or wrong.',
  },
  'link-target': {
    severity: 'error',
    meaning: 'A link that leads nowhere or where links may not lead.',
  },
  'image-source': { severity: 'error', meaning: 'An image that is not a local file.' },
  'image-alt': { severity: 'error', meaning: 'An image without a text alternative.' },
  'heading-unknown': {
    severity: 'error',
    meaning: 'A heading that this kind of page does not have.',
  },
  'heading-missing': { severity: 'error', meaning: 'A heading that this kind of page needs.' },
  'heading-level': { severity: 'error', meaning: 'A heading level that is skipped or too high.' },
  'heading-duplicate': { severity: 'error', meaning: 'The same heading twice on a page.' },
  'inline-only': {
    severity: 'error',
    meaning: 'Blocks such as lists where one paragraph is expected.',
  },
  'bare-figure': { severity: 'error', meaning: 'Money or a percentage without a source.' },
  'fact-unknown': { severity: 'error', meaning: 'A <Fact/> that no table holds.' },
  'fact-ambiguous': { severity: 'error', meaning: 'A <Fact/> that several rows answer.' },
  'fact-stale': { severity: 'warning', meaning: 'A source past its date, or close to it.' },
  'date-future': { severity: 'error', meaning: 'A date that has not come yet.' },
  'resource-terms': {
    severity: 'error',
    meaning: 'A resource without its cost or its kind.',
  },
  'must-haves': { severity: 'error', meaning: 'More than six must-haves in a job description.' },
  'link-text': {
    severity: 'error',
    meaning: 'A link whose words do not say where it leads.',
  },
  'alt-text': {
    severity: 'error',
    meaning: 'A text alternative that does not say what the picture shows.',
  },
  placeholder: {
    severity: 'error',
    meaning: 'Text left behind by a template, a note or a language model.',
  },
  filler: { severity: 'error', meaning: 'A phrase that fits any trade and says nothing.' },
  'shared-words': {
    severity: 'error',
    meaning: 'Eight words or more in a row that another page has too.',
  },
  'words-list': {
    severity: 'error',
    meaning: 'A line of content/words.txt that is no single word, or stands in the wrong place.',
    fixable: true,
  },
  'fair-words': { severity: 'warning', meaning: 'Words that leave people out.' },
  'judgment-unlabeled': {
    severity: 'warning',
    meaning: 'An opinion that is not marked as judgment.',
  },
  'sentence-long': { severity: 'warning', meaning: 'A sentence of more than 40 words.' },
  'paragraph-long': { severity: 'warning', meaning: 'A paragraph of more than 150 words.' },
  'reading-level': {
    severity: 'warning',
    meaning: 'An opening that is hard to read for somebody of 15.',
  },
  spelling: { severity: 'warning', meaning: 'A word that is in no dictionary.' },
  'terms-unlinked': {
    severity: 'warning',
    meaning: 'A guide that links fewer than three of its skills in its prose.',
  },
  'figures-newer': {
    severity: 'warning',
    meaning: 'Prose older than the edition of the figures that it cites.',
  },
  'review-old': { severity: 'warning', meaning: 'A page last read more than a year ago.' },
  'translation-unknown': {
    severity: 'error',
    meaning: 'A translation of a guide that does not exist.',
  },
  'translation-mismatch': {
    severity: 'error',
    meaning: 'A translation whose lists or figures are not those of the English guide.',
  },
  'translation-lags': {
    severity: 'warning',
    meaning: 'A translation older than the last change of the English guide.',
  },
} as const satisfies Record<string, RuleText>;

export type RuleCode = keyof typeof rules;

/** The page of the handbook that explains a rule. */
export function rulePage(code: RuleCode): string {
  return `/contribute/rules/${code}/`;
}

/** One thing to mend. Lines and columns count from 1; 0 means the whole file. */
export interface Problem {
  rule: RuleCode;
  file: string;
  line: number;
  column: number;
  message: string;
  hint: string;
}

/** Sorts by file, line, column and rule, so that two runs print the same. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
