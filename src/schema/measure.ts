// The data dictionary: what each measure and statistic of content/facts/ means.

/** How a value is written: money needs the source's currency, text stays as it is. */
export type Unit = 'money' | 'count' | 'percent' | 'number' | 'text';

interface Measure {
  name: string;
  unit: Unit;
  definition: string;
}

export const measures = {
  'pay-year': {
    name: 'pay a year',
    unit: 'money',
    definition: 'Gross pay of a year, before tax; what counts as pay differs by source.',
  },
  'pay-hour': {
    name: 'pay an hour',
    unit: 'money',
    definition: 'Gross pay of an hour, before tax.',
  },
  'pay-month': {
    name: 'pay a month',
    unit: 'money',
    definition: 'Gross pay of a month, before tax; what counts as pay differs by source.',
  },
  'wage-level': {
    name: 'legal wage level a year',
    unit: 'money',
    definition:
      'Wage floor of a year for visa and labor certification, set from statistics; not what employers pay at a rank.',
  },
  'price-level': {
    name: 'price level',
    unit: 'number',
    definition: 'Prices of goods, services and rents in a place; the nation is 100.',
  },
  'ppp-factor': {
    name: 'purchasing power parity',
    unit: 'number',
    definition:
      'Local currency for one international dollar, which buys what a US dollar buys in the United States.',
  },
  'exchange-rate': {
    name: 'exchange rate',
    unit: 'number',
    definition: 'Local currency for one US dollar.',
  },
  jobs: {
    name: 'jobs',
    unit: 'count',
    definition: 'Jobs, not persons: someone with two jobs counts twice.',
  },
  'jobs-change': {
    name: 'change in jobs',
    unit: 'count',
    definition: 'Projected jobs at the end of the period less jobs at its start.',
  },
  'growth-percent': {
    name: 'projected growth',
    unit: 'percent',
    definition: 'Change in jobs over the whole period in percent; not a yearly rate.',
  },
  'openings-year': {
    name: 'openings a year',
    unit: 'count',
    definition:
      'Average openings a year over the period: new jobs and jobs that people leave for good.',
  },
  'exits-year': {
    name: 'exits a year',
    unit: 'count',
    definition: 'People who leave the labor force a year, average over the period.',
  },
  'transfers-year': {
    name: 'transfers a year',
    unit: 'count',
    definition: 'People who move to another occupation a year, average over the period.',
  },
  'openings-total': {
    name: 'openings over the period',
    unit: 'count',
    definition: 'Projected openings over the whole period.',
  },
  'job-seekers-total': {
    name: 'job seekers over the period',
    unit: 'count',
    definition: 'Projected job seekers over the whole period.',
  },
  'self-employed-percent': {
    name: 'self-employed',
    unit: 'percent',
    definition: 'Share of jobs held by self-employed people.',
  },
  'share-percent': {
    name: 'share',
    unit: 'percent',
    definition: 'Share of those counted who are in the group named.',
  },
  'years-professional': {
    name: 'years of professional experience',
    unit: 'number',
    definition: 'Years of coding for pay, as respondents state them.',
  },
  'entry-education': {
    name: 'typical entry education',
    unit: 'text',
    definition: 'Education that the publisher assigns as typical for entry.',
  },
  'related-experience': {
    name: 'experience in a related occupation',
    unit: 'text',
    definition: 'Work experience that the publisher assigns as typical for entry.',
  },
  'on-the-job-training': {
    name: 'on-the-job training',
    unit: 'text',
    definition: 'Training that the publisher assigns as typical after entry.',
  },
  'growth-factor': {
    name: 'reason for a change',
    unit: 'text',
    definition: "The publisher's stated reason for a change in demand.",
  },
  'outlook-assessment': {
    name: 'outlook',
    unit: 'text',
    definition: "The publisher's assessment of openings against job seekers.",
  },
  'job-zone': {
    name: 'job zone',
    unit: 'number',
    definition: 'Preparation needed, from 1 (little) to 5 (extensive).',
  },
  'interest-code': {
    name: 'interest code',
    unit: 'text',
    definition: 'Highest interest areas in order: R, I, A, S, E, C.',
  },
  'interest-score': {
    name: 'interest score',
    unit: 'number',
    definition: 'Score of an interest area from 1 to 7.',
  },
  'listed-title': {
    name: 'listed title',
    unit: 'text',
    definition: 'Job title that the classification lists under the category.',
  },
  'related-rank': {
    name: 'rank among related occupations',
    unit: 'number',
    definition: '1 is the closest related occupation.',
  },
  'technology-flag': {
    name: 'technology in job postings',
    unit: 'text',
    definition:
      'in demand: often in postings of this occupation; hot: often in postings of all occupations.',
  },
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;

export const statistics = {
  median: { name: 'median', meaning: 'half are above it, half below' },
  mean: { name: 'mean', meaning: 'the sum divided by the number; pulled up by a few high values' },
  p10: { name: '10th percentile', meaning: 'one in ten is below it' },
  p25: { name: '25th percentile', meaning: 'one in four is below it' },
  p75: { name: '75th percentile', meaning: 'one in four is above it' },
  p90: { name: '90th percentile', meaning: 'one in ten is above it' },
  low: { name: 'low', meaning: 'about the 10th percentile, in the words of the publisher' },
  high: { name: 'high', meaning: 'about the 90th percentile, in the words of the publisher' },
  count: { name: 'count', meaning: 'a count' },
  share: { name: 'share', meaning: 'part of all counted' },
  projection: { name: 'projection', meaning: 'a model result for the period, not a count' },
  assignment: { name: 'assignment', meaning: 'assigned by the publisher’s analysts' },
  listing: { name: 'listing', meaning: 'named in the publisher’s list' },
  score: { name: 'score', meaning: 'a score on the publisher’s scale' },
  rank: { name: 'rank', meaning: 'a place in an order' },
  'location-quotient': {
    name: 'location quotient',
    meaning: 'share of the place’s jobs divided by the national share',
  },
  'relative-standard-error': {
    name: 'relative standard error',
    meaning: 'sampling error in percent of the estimate',
  },
  'standard-error': { name: 'standard error', meaning: 'sampling error in percentage points' },
  'coefficient-of-variation': {
    name: 'coefficient of variation',
    meaning: 'sampling error in percent of the estimate',
  },
  'median-margin': {
    name: 'margin of the median',
    meaning: 'half the width of the 95 percent confidence interval of the median',
  },
  estimated: { name: 'estimated', meaning: 'worked out from other statistics, not counted' },
  demand: { name: 'demand', meaning: 'more or less of what the occupation makes is wanted' },
  productivity: { name: 'productivity', meaning: 'fewer people are needed for the same work' },
  'occupational-substitution': {
    name: 'occupational substitution',
    meaning: 'another occupation takes over tasks',
  },
  'capital-labor-substitution': {
    name: 'machines for labor',
    meaning: 'equipment or software takes over tasks',
  },
  sourcing: { name: 'sourcing', meaning: 'work moves to contractors or abroad' },
} as const;

export type StatisticId = keyof typeof statistics;
