// What the finder filters by, each on a scale from least to most. No data and no DOM here: the
// build makes the form from it, the browser reads the address with it.

/** A step of a scale: how it is written in an address, and what a reader sees. */
interface Step {
  id: string;
  value: number;
  words: string;
}

/** One filter by a scale. */
export interface Limit {
  label: string;
  /** "at most": roles up to the step pass; "at least": roles from the step on. */
  side: 'at most' | 'at least';
  /** Steps a reader may choose; round ones where the scale has no steps of its own. */
  steps: readonly Step[];
}

/** Name of a limit in data- attributes and addresses. */
export type LimitKey = 'education' | 'zone' | 'remote' | 'pay' | 'growth';

const rank = (names: readonly (readonly [id: string, words: string])[]): Step[] =>
  names.map(([id, words], i) => ({ id, value: i + 1, words }));

/** Levels of typical entry education as the US projections name them, the least first. */
export const educationLevels = rank([
  ['none', 'No formal educational credential'],
  ['high-school', 'High school diploma or equivalent'],
  ['some-college', 'Some college, no degree'],
  ['nondegree', 'Postsecondary nondegree award'],
  ['associate', "Associate's degree"],
  ['bachelor', "Bachelor's degree"],
  ['master', "Master's degree"],
  ['doctoral', 'Doctoral or professional degree'],
]);

/** How much preparation the job zones of O*NET stand for; the rank is the number of the zone. */
export const jobZones = rank([
  ['1', 'Little or none'],
  ['2', 'Some'],
  ['3', 'Medium'],
  ['4', 'Considerable'],
  ['5', 'Extensive'],
]);

/** How common remote work is, by our judgment. */
export const remoteLevels = rank([
  ['rare', 'Rare'],
  ['sometimes', 'Sometimes possible'],
  ['often', 'Often possible'],
  ['usual', 'Usual'],
]);

const grouped = new Intl.NumberFormat('en-US');
const amounts = (unit: string, ...values: number[]): Step[] =>
  values.map((value) => ({ id: `${value}`, value, words: `${grouped.format(value)} ${unit}` }));

/** All limits, in the order of the form. */
export const limits: Record<LimitKey, Limit> = {
  pay: {
    label: 'Median pay',
    side: 'at least',
    steps: amounts('dollars', 60_000, 80_000, 100_000, 120_000, 140_000, 160_000),
  },
  growth: {
    label: 'Growth',
    side: 'at least',
    steps: amounts('percent', 0, 5, 10, 15, 20, 30),
  },
  education: { label: 'Education', side: 'at most', steps: educationLevels.slice(1, -1) },
  zone: {
    label: 'Job zone',
    side: 'at most',
    steps: jobZones
      .slice(0, -1)
      .map((zone) => ({ ...zone, words: `${zone.id}, ${zone.words.toLowerCase()}` })),
  },
  remote: { label: 'Remote work', side: 'at least', steps: remoteLevels.slice(1).toReversed() },
};

/** The keys of `limits`, in the same order. */
export const limitKeys = Object.keys(limits) as LimitKey[];

/** A chosen step by its id; undefined for an id that is not offered. */
export function stepOf(key: LimitKey, id: string | undefined): Step | undefined {
  return limits[key].steps.find((step) => step.id === id);
}

/** Rank of a level by the words of a publication; undefined when it is none of ours. */
export function educationRank(words: string): number | undefined {
  return educationLevels.find((level) => level.words === words)?.value;
}
