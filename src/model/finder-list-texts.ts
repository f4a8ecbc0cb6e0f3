// What each list says about itself. A rule here and its code in lists.ts say the same.

/** Ids of all lists, in the order of the site. */
export const listIds = [
  'best-paid',
  'fastest-growing',
  'most-openings',
  'least-formal-education',
  'smallest-preparation',
  'remote-friendly',
] as const;
export type ListId = (typeof listIds)[number];

interface ListText {
  title: string;
  /** For a line of links. */
  short: string;
  /** For search engines: 70 to 155 characters. */
  description: string;
  /** One sentence: what is in the list and in which order. */
  rule: string;
  /** Head of the column of figures, or of our judgment. */
  column: string;
  /** What a reader might take from the list and should not. */
  silent: readonly string[];
}

const SHARED =
  'Which role in a category stands above another: all roles under one category show its one figure, and the jobs in it differ.';

/** The texts of every list by its id. */
export const listTexts: Record<ListId, ListText> = {
  'best-paid': {
    title: 'Best-paid technology roles',
    short: 'Best paid',
    description:
      'Technology roles ranked by the median pay of the US category that counts them, with rule, source and date; shared categories rank once.',
    rule: 'The ten categories with the highest median pay among those that count our roles, as long as it is above the median of all occupations.',
    column: 'Median pay a year',
    silent: [
      SHARED,
      'What beginners or seniors earn. A median is the middle of everyone in the category, not a level.',
      'What is left after rent and tax. The figure is for the whole country.',
    ],
  },
  'fastest-growing': {
    title: 'Fastest-growing technology roles',
    short: 'Fastest growing',
    description:
      'Technology roles ranked by the projected growth of the US category that counts them, with rule, source and date; a projection, not a count.',
    rule: 'The ten categories with the highest projected growth among those that count our roles, as long as it is above the growth of all occupations.',
    column: 'Projected growth over ten years',
    silent: [
      SHARED,
      'How many posts that makes. A small category can grow fast and open few; see the openings.',
      'What has happened since. It is the result of a model, not a count.',
    ],
  },
  'most-openings': {
    title: 'Technology roles with the most openings',
    short: 'Most openings',
    description:
      'Technology roles ranked by the openings a year in the US category that counts them, with rule, source, date and what an opening is.',
    rule: 'The ten categories with the most projected openings a year among those that count our roles: new jobs, and jobs that people leave for good.',
    column: 'Openings a year',
    silent: [
      SHARED,
      'How many people apply for each. No source that we hold counts applicants by role.',
      'That they are new jobs. Most openings replace people who leave.',
    ],
  },
  'least-formal-education': {
    title: 'Roles that ask least formal education',
    short: 'Least formal education',
    description:
      "Technology roles in US categories whose typical entry education is below a bachelor's degree, as the publisher assigns it: rule and limits.",
    rule: "All categories that count our roles and to which the publisher assigns less than a bachelor's degree as typical for entry, the least first.",
    column: 'Typical entry education',
    silent: [
      'That adverts ask for no more. Analysts assign one level to a whole category.',
      'That other roles are closed without a degree. Each guide has routes in without one.',
      'How much time learning takes. Only formal education is assigned.',
    ],
  },
  'smallest-preparation': {
    title: 'Roles with the smallest preparation',
    short: 'Smallest preparation',
    description:
      'Technology roles in the lower job zones of O*NET, which rate the preparation an occupation needs; with rule, source, date and limits.',
    rule: 'All occupations of O*NET that hold our roles and stand in job zones one to three of five, the lowest zone first.',
    column: 'Job zone',
    silent: [
      'That the work is easy, or learned quickly. A zone covers education, experience and training together.',
      'How the roles in an occupation differ. The zone is of the occupation, which can hold other titles.',
    ],
  },
  'remote-friendly': {
    title: 'Remote-friendly technology roles',
    short: 'Remote-friendly',
    description:
      'Technology roles that can usually or often be done from home: our judgment, role by role, since no source that we hold measures it.',
    rule: 'All roles whose guides call remote work usual or often possible. It is our judgment; no source that we hold measures it by role.',
    column: 'Where the work is done',
    silent: [
      'That an employer will agree. An advert for the same role may ask for days on site.',
      'That it may be done from any country. Tax, law and contracts have a say.',
      'How many do it. Nobody whose figures we hold counts remote work by role.',
    ],
  },
};
