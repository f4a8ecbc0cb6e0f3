// Every text around a guide that is not its content: the site's frame, the parts of a guide, the
// sentences that the model makes from figures. English is the form that other languages follow;
// strings are plain text unless they say HTML.
import { roleOutline, type SectionId } from '../schema/outline.ts';
import { figures } from './en-figures.ts';
import { english } from './formats.ts';
import { site } from '../site.ts';
import { languages, type Lang } from './languages.ts';

const headings = Object.fromEntries(roleOutline.map(({ id, heading }) => [id, heading]));

export const en = {
  lang: 'en' as Lang,
  /** For lang and hreflang of what stays English: nothing, where all is. */
  foreign: undefined as 'en' | undefined,
  formats: english,
  /** Marks a name that stays as its English source has it, within a sentence. */
  quote: (text: string): string => text,
  languages,

  frame: {
    home: '/',
    skip: 'Skip to content',
    main: 'Main',
    navigation: ['Roles', 'Map', 'Compare', 'Skills', 'How-to', 'Sources'],
    search: 'Search',
    colors: 'Colors',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    breadcrumb: 'Breadcrumb',
    tagline: site.tagline as string,
    about: 'About the site',
    foot: {
      method: 'Method',
      sources: 'Sources',
      freshness: 'Freshness',
      data: 'Data',
      families: 'Families',
      tools: 'Tools',
      names: 'A to Z',
      contribute: 'Contribute',
      edit: 'Edit on GitHub',
    },
    text: 'Text:',
    code: 'Code: MIT. Each table keeps the license of',
    itsSource: 'its source',
    privacy: 'No cookies, no tracking, no requests to other sites.',
  },

  head: {
    also: (names: string) => `Also: ${names}`,
    read: (minutes: number, day: string) => `${minutes} minutes to read. Last changed ${day}.`,
    how: 'How this was written',
  },
  near: {
    name: 'Nearest roles',
    order: 'Nearest first',
    by: 'Nearest by skills.',
    map: 'The whole map',
    carries: 'What carries over',
  },
  onThisPage: 'On this page',

  /** Headings of the page and of its contents. */
  sections: {
    'what-it-is': 'What it is',
    'what-they-do': 'What they do',
    'where-they-work': 'Where they work',
    pay: 'Pay',
    outlook: 'Outlook',
    skills: 'Skills',
    tools: 'Tools',
    'how-to-become-one': 'How to become one',
    path: 'Path',
    'kinds-and-neighbors': 'Kinds and neighbors',
    'reasons-not-to': 'Reasons not to',
    'what-we-do-not-know': 'What we do not know',
    trends: 'Trends',
    about: 'About this guide',
    figures: 'All figures on this page',
  },
  /** Headings that writers use in the file of a guide. */
  outline: headings as Record<SectionId, string>,
  callouts: { note: 'Note', judgment: 'Our judgment', warning: 'Careful' },

  strip: {
    pay: 'Median pay a year',
    growth: 'Projected growth',
    openings: 'Openings a year',
    entry: 'Typical entry',
    remote: 'Remote work',
    us: 'US',
    sameYears: 'US average over the same years',
    assigned: "As the publisher's analysts assign it; see the routes without one",
    judgment: 'Our judgment; no source measures it for this role',
    remoteWork: {
      usual: 'Usual',
      often: 'Often possible',
      sometimes: 'Sometimes possible',
      rare: 'Rare',
    },
  },
  work: { day: 'A day' },
  place: {
    place: 'Place',
    hours: 'Hours',
    pattern: 'Pattern',
    employers: 'Kinds of employer',
  },

  pay: {
    caption: 'Pay a year in the United States, by source (US dollars)',
    counted: 'Who is counted',
    range: 'Median and range',
    to: 'to',
    /** A number of thousands on an axis. */
    thousands: (count: number) => `${count}k`,
    ranges: {
      '10th to 90th percentile': '10th to 90th percentile',
      '25th to 75th percentile': '25th to 75th percentile',
    },
    byExperience: 'Pay by experience',
    experience: 'Median by years of coding, education included',
    respondents: 'Survey respondents in the United States; bands with fewer than 30 left out',
    band: (years: string) => `${years} years`,
    noExperience: [
      'By experience:',
      'no source that we hold measured pay by experience for this role in the United States with enough answers. A ladder of levels without such a source would be a guess, so there is none here.',
    ],
    depth: 'Pay in depth',
    depthHolds: ': by experience with ranges, by state, by industry, and in other countries.',
  },
  /** Sentences about rows of pay; see pay-words.ts. */
  payWords: {
    none: 'No source that we hold measures pay for this role or a group near it.',
    one: (short: string, label: string) =>
      `Only one source measures pay here: ${short}, for ${label}. Nothing checks it.`,
    close: (count: number) =>
      `The ${count} medians lie close together, although they do not count the same thing.`,
    spread: (highest: string, times: string, lowest: string) =>
      `The highest median (${highest}) is ${times} the lowest (${lowest}).`,
    /** From hardly more to three times or more. */
    times: [
      'somewhat above',
      'about a third above',
      'about half as much again as',
      'about three quarters above',
      'about twice',
      'about two and a half times',
      'about three times or more',
    ],
    because: (reasons: string) => ` They differ for reasons: ${reasons}.`,
    people: (exact: number, of: number) => {
      const many =
        exact === 0 ? 'none of them' : exact === 1 ? 'only one of them' : `${exact} of the ${of}`;
      return `different people are counted, and ${many} ${exact > 1 ? 'count' : 'counts'} exactly this role`;
    },
    ways: (kinds: string) => `they are asked in different ways (${kinds})`,
    bases: (bases: string) => `pay means different things (${bases})`,
    years: (years: string) => `the years differ (${years})`,
  },

  outlook: {
    name: 'Projections',
    caption: (period: string) => `Projections for the United States, ${period}`,
    category: 'Category',
    jobs: 'Jobs, 2024',
    growth: 'Growth',
    openings: 'Openings a year',
    entry: 'Typical entry',
    /** HTML. */
    reasons: "The publisher's reasons, in its words",
    replaced: {
      nearly: 'Nearly all openings replace people who leave',
      most: 'Most openings replace people who leave',
      half: 'About half of the openings replace people who leave',
      few: 'Most openings are new jobs',
    },
    notice: (edition: string, next: string) =>
      `† These are the ${edition} projections. Newer: ${next}.`,
  },

  skills: {
    kinds: {
      core: 'Core: no work without them',
      common: 'Common: most teams use them',
      emerging: 'Emerging',
    },
    depths: { basic: 'basic', working: 'working', deep: 'deep' },
    meaning: 'Basic, working and deep say how well you must know it to be hired;',
    more: 'what each is for, and the order to learn them in',
  },

  entry: {
    routes: 'Routes',
    /** What each kind of route means for a reader, in a few words. */
    kinds: {
      degree: 'with a degree',
      apprenticeship: 'paid training',
      'self-taught': 'no degree needed',
      bootcamp: 'no degree needed',
      'inside-move': 'from another job',
      neighbor: 'from a neighboring role',
    },
    steps: 'How to become one, step by step',
    stepsHold:
      ': what employers ask, each route, skills in learning order, projects, applying, interview questions, answers to common questions, and free material. For employers:',
    post: 'a job description',
    postHolds: 'with at most six must-haves.',
  },
  path: {
    levels: 'Levels',
    noPay:
      'Titles and steps differ between employers; no source measures pay by these titles for this role.',
    next: 'Next roles',
  },
  neighbors: 'Neighbors, and how they differ',
  compare: { with: 'Side by side with', any: 'any roles' },

  /** How a translation stands against the English guide. */
  note: {
    follows: (day: string) => `This translation follows the English guide as of ${day}.`,
    behind: (day: string, since: string) =>
      `The English guide changed on ${since}; this translation follows that of ${day}.`,
    english: 'Read the English guide',
  },
  about: {
    published: 'Published',
    changed: 'Last changed',
    reviewed: 'Last read from beginning to end',
    history: 'What changed',
    edit: 'Edit this page',
    or: 'or',
    report: 'report something wrong',
    correction: 'Correction',
  },

  figures,
};

/** What a language must have: everything that English has, and nothing else. */
export type Texts = typeof en;
