// The tools of the site, in one list for every page that names them.

export interface Tool {
  title: string;
  href: string;
  /** What one does with it, and what one has afterwards. */
  text: string;
  /** What it does without scripts. */
  plain: string;
}

export const tools: readonly Tool[] = [
  {
    title: 'What do you like doing?',
    href: '/questionnaire/',
    text: 'Fifteen statements, scored in the open on six interest areas, for a start from nothing.',
    plain: 'Without scripts you score it by hand.',
  },
  {
    title: 'Which roles do your skills fit?',
    href: '/match/',
    text: 'Name what you can do and see which roles need it, what is missing and what each skill would add.',
    plain: 'Without scripts each skill lists its roles.',
  },
  {
    title: 'Shortlist',
    href: '/shortlist/',
    text: 'The roles you are thinking about, a note on each, and their comparison.',
    plain: 'Needs scripts.',
  },
  {
    title: 'Compare roles',
    href: '/compare/',
    text: 'Two to four roles side by side, ranked only where figures may be compared.',
    plain: 'Without scripts there are prepared pairs.',
  },
  {
    title: 'Decode a job ad',
    href: '/decode/',
    text: 'Paste an ad: the skills it needs and wishes for, the nearest roles, its pay, what to ask back.',
    plain: 'Without scripts the page shows how to do it by hand.',
  },
  {
    title: 'Take guides away',
    href: '/take-away/',
    text: 'Every guide for paper, as EPUB, as one HTML file and as Markdown; every family as one book.',
    plain: 'Needs no scripts.',
  },
  {
    title: 'Read offline',
    href: '/offline/',
    text: 'Keep the pages that you visit readable without a connection.',
    plain: 'Needs scripts.',
  },
  {
    title: 'What this browser remembers',
    href: '/my/',
    text: 'Everything that the tools keep: see it, export it, import it, erase it.',
    plain: 'Without scripts nothing is kept.',
  },
];
