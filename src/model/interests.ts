// Statements about what one likes doing, each tied to one interest area of the O*NET database, and
// how answers become a score. Everything can be worked out by hand.

export const areas = {
  R: { name: 'Realistic', words: 'hands, tools and machines' },
  I: { name: 'Investigative', words: 'finding out and thinking through' },
  A: { name: 'Artistic', words: 'forms, words and free expression' },
  S: { name: 'Social', words: 'helping, teaching and listening' },
  E: { name: 'Enterprising', words: 'leading, persuading and deciding' },
  C: { name: 'Conventional', words: 'order, rules and exact records' },
} as const;

export type Area = keyof typeof areas;
export const areaIds = Object.keys(areas) as Area[];

/** Our own words; two or three to an area, mixed so that neighbors differ. */
export const statements: readonly { id: string; area: Area; text: string }[] = [
  { id: 'why', area: 'I', text: 'Keep asking why until a strange result makes sense.' },
  {
    id: 'explain',
    area: 'S',
    text: 'Explain something hard until the other person can do it alone.',
  },
  { id: 'tidy', area: 'C', text: 'Bring order to a mess of files, lists or accounts.' },
  { id: 'apart', area: 'R', text: 'Take a broken device apart to see what stopped it.' },
  { id: 'persuade', area: 'E', text: 'Win people over to a plan that is not certain to work.' },
  {
    id: 'versions',
    area: 'A',
    text: 'Try ten versions of a page or a sentence to find the one that feels right.',
  },
  { id: 'test', area: 'I', text: 'Test an idea with numbers before you believe it.' },
  {
    id: 'procedure',
    area: 'C',
    text: 'Follow a procedure to the letter, because a slip would cost others.',
  },
  { id: 'calm', area: 'S', text: 'Stay patient with someone who is stuck and upset.' },
  { id: 'cables', area: 'R', text: 'Set up machines, cables or sensors with your own hands.' },
  { id: 'first', area: 'E', text: 'Decide what gets done first, and answer for it.' },
  { id: 'blank', area: 'A', text: 'Start from a blank sheet with no instructions.' },
  { id: 'depth', area: 'I', text: 'Read about how a thing works although you may never need it.' },
  { id: 'check', area: 'C', text: 'Check details once more that everyone else calls done.' },
  { id: 'listen', area: 'S', text: 'Get a group that talks past each other to listen.' },
];

/** Answers in the order of the form, with what each counts. */
export const answers = [
  { value: 0, label: 'Not me' },
  { value: 1, label: 'Partly' },
  { value: 2, label: 'Very much' },
] as const;

/** Answers needed before anything is said. */
export const FEWEST = 12;
/** Distance between the best and the least liked area below which nothing stands out. */
export const FLAT = 0.75;
/** Fit below which no occupation is called near: the middle of the scale from 1 to 7. */
export const MIDDLE = 4;
/** Occupations no further than this from the best are called equally near. */
export const EQUAL = 0.3;

/** Mean answer in each area, 0 to 2; an area without an answer is missing. */
export type Profile = Partial<Record<Area, number>>;

/** @param given the answer, 0 to 2, by the id of the statement */
export function profileOf(given: ReadonlyMap<string, number>): Profile {
  return Object.fromEntries(
    areaIds.flatMap((area) => {
      const mine = statements.flatMap((one) =>
        one.area === area ? (given.get(one.id) ?? []) : [],
      );
      return mine.length ? [[area, mine.reduce((a, b) => a + b, 0) / mine.length]] : [];
    }),
  );
}

/** An occupation's scores in the six areas, 1 to 7 each. */
export type Scores = Readonly<Record<Area, number>>;

/** Mean of an occupation's scores, in which each area counts as much as it is liked: 1 to 7. */
export function fitOf(profile: Profile, scores: Scores): number {
  const weight = areaIds.reduce((sum, area) => sum + (profile[area] ?? 0), 0);
  if (!weight) return 0;
  return areaIds.reduce((sum, area) => sum + (profile[area] ?? 0) * scores[area], 0) / weight;
}

export interface Fitted<T> {
  of: T;
  fit: number;
}

export type Outcome<T> =
  | { kind: 'too-few'; answered: number; empty: Area[] }
  | { kind: 'flat' }
  | { kind: 'none-near'; all: Fitted<T>[] }
  | { kind: 'all-alike'; all: Fitted<T>[]; near: number }
  | { kind: 'clear'; all: Fitted<T>[]; near: number };

/**
 * What the answers say, or that they say nothing clear.
 *
 * @returns `all` from best to worst; the first `near` of them are equally near
 */
export function outcome<T extends { scores: Scores }>(
  given: ReadonlyMap<string, number>,
  occupations: readonly T[],
): Outcome<T> {
  const profile = profileOf(given);
  const empty = areaIds.filter((area) => profile[area] === undefined);
  if (given.size < FEWEST || empty.length) return { kind: 'too-few', answered: given.size, empty };
  const values = areaIds.map((area) => profile[area] ?? 0);
  if (Math.max(...values) - Math.min(...values) < FLAT) return { kind: 'flat' };
  const all = occupations
    .map((of) => ({ of, fit: fitOf(profile, of.scores) }))
    .toSorted((a, b) => b.fit - a.fit);
  const best = all[0]?.fit ?? 0;
  if (best < MIDDLE) return { kind: 'none-near', all };
  const near = all.filter(({ fit }) => best - fit <= EQUAL).length;
  return { kind: near * 2 > all.length ? 'all-alike' : 'clear', all, near };
}
