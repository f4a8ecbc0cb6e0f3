/** Kinds of pages to search, with the words of the filter. */
export const searchKinds = [
  ['', 'All'],
  ['role', 'Roles'],
  ['skill', 'Skills'],
  ['guide', 'Guides'],
  ['source', 'Sources'],
] as const;
