// The questionnaire: scoring, when there is no clear result, and the table it scores against.
import { expect, test } from 'vitest';
import { outcomeWords } from '../../src/browser/questionnaire/words.ts';
import { interestTable } from '../../src/model/interest-table.ts';
import {
  areaIds,
  fitOf,
  outcome,
  profileOf,
  statements,
  type Area,
  type Scores,
} from '../../src/model/interests.ts';
import { makeAtlas, makeFact, makeRole } from '../support/make.ts';

const scores = (text: string): Scores => {
  const values = text.split(' ').map(Number);
  return Object.fromEntries(areaIds.map((area, i) => [area, values[i]])) as Scores;
};
const occupation = (title: string, text: string) => ({ title, scores: scores(text) });
const all = [
  occupation('Thinkers', '2 7 2 2 2 5'),
  occupation('Makers', '6 4 1 2 2 5'),
  occupation('Painters', '2 3 6 2 3 2'),
];
/** The same answer for every statement of an area. */
const answers = (byArea: Partial<Record<Area, number>>, other = 0) =>
  new Map(statements.map(({ id, area }) => [id, byArea[area] ?? other]));

test('fifteen statements with ids of their own, each area with two or three', () => {
  expect(statements).toHaveLength(15);
  expect(new Set(statements.map(({ id }) => id)).size).toBe(15);
  for (const area of areaIds)
    expect([2, 3]).toContain(statements.filter((one) => one.area === area).length);
});

test('a profile is the mean of the answers of each area', () => {
  const given = new Map([
    ['why', 2],
    ['test', 1],
    ['apart', 0],
  ]);
  expect(profileOf(given)).toEqual({ I: 1.5, R: 0 });
});

test('the fit is the mean of the scores, weighed by how much each area is liked', () => {
  expect(fitOf({ I: 2, C: 1 }, scores('1 7 1 1 1 4'))).toBeCloseTo((2 * 7 + 1 * 4) / 3);
  expect(fitOf({}, scores('1 7 1 1 1 4'))).toBe(0);
});

test('a clear liking leads to the occupation that scores there', () => {
  const result = outcome(answers({ I: 2, C: 1 }), all);
  expect(result).toMatchObject({ kind: 'clear', near: 1 });
  expect('all' in result && result.all.map(({ of }) => of.title)).toEqual([
    'Thinkers',
    'Makers',
    'Painters',
  ]);
});

test('too few answers, or an area without one, give no result', () => {
  const few = new Map([...answers({ I: 2 })].slice(0, 11));
  expect(outcome(few, all)).toMatchObject({ kind: 'too-few', answered: 11 });
  const withoutHands = new Map(
    [...answers({ I: 2 })].filter(([id]) => id !== 'apart' && id !== 'cables'),
  );
  expect(outcome(withoutHands, all)).toEqual({ kind: 'too-few', answered: 13, empty: ['R'] });
});

test.for<[string, Map<string, number>, typeof all, string]>([
  ['everything liked alike', answers({}, 2), all, 'flat'],
  ['nothing liked', answers({}, 0), all, 'flat'],
  ['what no occupation scores in', answers({ S: 2 }), all, 'none-near'],
  [
    'occupations that are all alike',
    answers({ I: 2 }),
    [all[0]!, occupation('Others', '2 6.8 2 2 2 5'), all[2]!],
    'all-alike',
  ],
])('no clear result for %s', ([, given, occupations, kind]) => {
  const result = outcome(given, occupations);
  expect(result.kind).toBe(kind);
  expect(outcomeWords(result, profileOf(given))).toMatch(/^No clear result: .*\.$/);
});

test('the words say what is missing and what is liked most', () => {
  const few = outcome(new Map([['why', 2]]), all);
  expect(outcomeWords(few, {})).toMatch(/1 of 15 answered.*Realistic, Artistic, Social/);
  const given = answers({ I: 2, C: 1 });
  expect(outcomeWords(outcome(given, all), profileOf(given))).toMatch(
    /^You like Investigative most\. One occupation is nearest/,
  );
});

test('the table groups roles by the occupation whose scores they share', () => {
  const codes = (code: string) => [
    { scheme: 'onet-soc-2019' as const, code: '99-9999.00', fit: 'exact' as const },
    { scheme: 'onet-soc-2019' as const, code, fit: 'broader' as const },
  ];
  const fact = (area: Area, i: number) =>
    makeFact({
      source: 'onet-29-3',
      subject: '15-1252.00',
      measure: 'interest-score',
      statistic: 'score',
      group: `interest=${area}`,
      value: i + 1,
    });
  const atlas = makeAtlas({
    facts: areaIds.map(fact),
    roles: [
      makeRole({ title: 'Miller', codes: codes('15-1252.00') }, 'miller'),
      makeRole({ title: 'Baker', codes: codes('15-1252.00') }, 'baker'),
      makeRole({ title: 'Potter' }, 'potter'),
    ],
  });
  const { rows, without } = interestTable(atlas);
  expect(rows).toMatchObject([
    { code: '15-1252.00', scores: { R: 1, I: 2, A: 3, S: 4, E: 5, C: 6 } },
  ]);
  expect(rows[0]?.roles.map(({ title, fit }) => [title, fit])).toEqual([
    ['Baker', 'wider group'],
    ['Miller', 'wider group'],
  ]);
  expect(without.map(({ title }) => title)).toEqual(['Potter']);
  const half = makeAtlas({ facts: [fact('R', 1)], roles: [...atlas.roles.values()] });
  expect(interestTable(half).rows).toEqual([]);
});
