// Pay, signs and nearest roles of an ad.
import { expect, test } from 'vitest';
import { knownSkills } from '../../src/browser/decode/known.ts';
import type { DecodeData } from '../../src/model/decode/data.ts';
import { decoder } from '../../src/model/decode/decode.ts';
import { nearestRoles } from '../../src/model/decode/nearest.ts';
import { findPay, yearlyDollars, type Pay } from '../../src/model/decode/pay.ts';

const brief = (pay: Pay | undefined) => pay && [pay.low, pay.high, pay.currency, pay.per];

test.for<[string, ReturnType<typeof brief>]>([
  ['Pay: $120k - $150k plus equity', [120_000, 150_000, 'USD', 'year']],
  ['$61,412.00 - $79,836.00 annually', [61_412, 79_836, 'USD', 'year']],
  ['$21.50-$26.00/hr, 12 months', [21.5, 26, 'USD', 'hour']],
  ['$41.20 to $58.75 hourly', [41.2, 58.75, 'USD', 'hour']],
  ['62,000-74,000 EUR a year', [62_000, 74_000, 'EUR', 'year']],
  ['approx. 74.000 - 82.000 € gross per year', [74_000, 82_000, 'EUR', 'year']],
  ['€58-66k', [58_000, 66_000, 'EUR', 'year']],
  ["CHF 105'000 - 125'000", [105_000, 125_000, 'CHF', 'year']],
  ['38,000 to 45,000 SEK per month', [38_000, 45_000, 'SEK', 'month']],
  ['Inside IR35 - £350/day', [350, 350, 'GBP', 'day']],
  ['CA$82,000–CA$97,000', [82_000, 97_000, 'CAD', 'year']],
  ['Salary 60-70k', [60_000, 70_000, '', 'year']],
  ['We raised $12M in funding', undefined],
  ['401(k) match, $60 training fee, 3-5 years, room 1200', undefined],
  ['a $5 million revenue line and 10,000 users', undefined],
  ['competitive salary', undefined],
])('"%s"', ([text, expected]) => {
  expect(brief(findPay(text))).toEqual(expected);
});

test('the statement of pay is preferred to other amounts', () => {
  expect(findPay('A $2,000 bike budget.\nSalary: $90,000 - $99,000')?.low).toBe(90_000);
});

test('only dollars a year or an hour are compared', () => {
  const pay = (text: string): Pay => findPay(text)!;
  expect(yearlyDollars(pay('$30 - $40 per hour'))).toMatchObject({ low: 62_400, high: 83_200 });
  expect(yearlyDollars(pay('€58-66k'))).toMatch(/EUR.*not compared/s);
  expect(yearlyDollars(pay('$5,000 per month'))).toMatch(/per month/);
  expect(yearlyDollars(pay('Salary 60-70k'))).toMatch(/no currency/);
});

const role = (id: string, weights: Record<string, number>) => ({
  id,
  title: id,
  weights: new Map(Object.entries(weights)),
});

test('the nearest role shares most weight; one shared skill is not enough', () => {
  const roles = [
    role('a', { sql: 9, git: 3 }),
    role('b', { sql: 9, html: 3, css: 6 }),
    role('c', { css: 6 }),
  ];
  const found = (['sql', 'git'] as const).map((id) => ({ id, strength: 'must' as const }));
  const near = nearestRoles(found, roles);
  expect(near.map(({ id }) => id)).toEqual(['a']);
  expect(near[0]?.shared).toEqual(['sql', 'git']);
});

const data: DecodeData = {
  skills: [
    ['sql', 'SQL', ['SQL']],
    ['git', 'Git', ['Git']],
  ],
  roles: [
    {
      id: 'analyst',
      title: 'Analyst',
      weights: [
        [0, 900],
        [1, 300],
      ],
      pay: {
        who: 'Analysts',
        percentiles: { p10: 50_000, p25: 60_000, median: 80_000, p75: 100_000, p90: 120_000 },
      },
    },
  ],
};
const decode = decoder(data);
const signs = (text: string): string[] => decode(text).signs.map(({ id }) => id);

test('pay is set beside the percentiles of the nearest role', () => {
  const { pay } = decode('SQL and Git. Salary: $80,000 to $130,000');
  expect(pay?.compared).toMatchObject({
    low: { percentile: 50 },
    high: { side: 'above' },
    who: 'Analysts',
  });
  expect(decode('Salary: $80,000').pay?.compared).toMatch(/No role/);
});

test.for<[string, string]>([
  ['no-pay', 'We need SQL.'],
  ['degree', "Bachelor's degree required. Pay: $50,000 - $60,000"],
  ['many-needs', `Requirements:\n${'- a thing that is needed\n'.repeat(7)}`],
  ['heroes', 'We want a rockstar.'],
  ['family', 'We are a family!'],
  ['pressure', 'a fast-paced place'],
  ['coded-age', 'join our young and dynamic team'],
  ['test', 'a take-home assignment follows'],
  ['fraud-money', 'The training fee of $60 is refunded'],
  ['fraud-papers', 'send your bank details'],
  ['fraud-chat', 'hiring by Telegram chat only'],
  ['vague-pay', 'competitive salary'],
])('the sign %s is seen', ([id, text]) => {
  expect(signs(text)).toContain(id);
});

test.for<[string, string]>([
  ['no-pay', 'Pay: $50,000 - $60,000'],
  ['degree', 'Degree in mathematics or equivalent experience'],
  ['degree', 'Graduation from a four-year college; OR an equivalent combination'],
  ['degree', 'No degree needed.'],
  ['degree', "We don't ask for: a degree."],
  ['family', 'a family-owned shop, good for family life'],
  ['heroes', 'no ninja talk'],
  ['many-needs', 'Requirements:\n- SQL\n- Git\n'],
])('the sign %s is not seen in "%s"', ([id, text]) => {
  expect(signs(text)).not.toContain(id);
});

test('every sign has a reason and a question', () => {
  for (const sign of decode('ninja, family, no interview, training fee, degree').signs) {
    expect(sign.why).toMatch(/\.$/);
    expect(sign.ask.length).toBeGreaterThan(15);
  }
});

test('very long and repetitive texts are read in part, and anything is read', () => {
  for (const text of [
    'Go R C '.repeat(150_000),
    '<'.repeat(1_000_000),
    '$1 - '.repeat(200_000),
    '\u0000\ud800',
    '',
  ])
    expect(decode(text).words).toBeLessThan(60_000);
});

test('known skills are read only where they have the agreed shape', () => {
  const kept = (text: string | null) => knownSkills(() => ({ getItem: () => text }));
  expect(kept('{"version":1,"data":{"sql":"known","git":"started","a/b":"known"}}')).toEqual(
    new Set(['sql']),
  );
  for (const text of [null, '', '{', '{"version":2,"data":{"sql":"known"}}', '{"version":1}', '[]'])
    expect(kept(text).size).toBe(0);
  expect(
    knownSkills(() => {
      throw new Error('blocked');
    }).size,
  ).toBe(0);
});
