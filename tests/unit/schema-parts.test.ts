import { expect, test } from 'vitest';
import { factColumns, factSchema, valueProblem } from '../../src/schema/fact.ts';
import { measures, statistics } from '../../src/schema/measure.ts';
import { roleOutline, skillOutline } from '../../src/schema/outline.ts';
import { httpsUrl, isoDay, period, placeId, slug } from '../../src/schema/parts.ts';
import { byPlace, rules, type Problem } from '../../src/schema/rules.ts';
import { schemes } from '../../src/schema/scheme.ts';
import { headingId } from '../../src/markdown/tree.ts';

const FORMS = {
  slug: [
    slug,
    ['a', 'data-engineer', 'c3-po', '3d'],
    ['', 'A', 'a_b', '-a', 'a-', 'a--b', 'a b', 'é', 'a/b'],
  ],
  isoDay: [
    isoDay,
    ['2026-11-21', '2024-02-29', '1999-12-31'],
    ['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-11-21T00:00', '', '2026-04-31'],
  ],
  httpsUrl: [
    httpsUrl,
    ['https://x.org', 'https://x.org/a?b=1#c'],
    [
      'http://x.org',
      'javascript:alert(1)',
      'https://x',
      'https:// x.org',
      'https:///x.org',
      '//x.org',
      'https://x.org/ a',
    ],
  ],
  period: [
    period,
    ['2025', '2025-05', '2025-05-29', '2024/2034', '2025-05/2026-06', '2025-05-29/2025-06-23'],
    ['25', '2025-5', '2025-05-29-01', '2024-2034', '2024/', 'May 2025', ''],
  ],
  placeId: [
    placeId,
    ['US', 'US-CA', 'GB-TLI', 'WORLD', 'CA-5920'],
    ['us', 'USA', 'U', 'US-', 'WORLD-1', 'US_CA'],
  ],
} as const;

test.for(Object.entries(FORMS))('%s accepts and refuses', ([, [schema, good, bad]]) => {
  for (const value of good) expect(schema.safeParse(value).success, value).toBe(true);
  for (const value of bad) expect(schema.safeParse(value).success, value).toBe(false);
});

const ROW = {
  subject: '15-1252',
  place: 'US',
  group: '',
  measure: 'pay-year',
  statistic: 'median',
  period: '2025-05',
  value: '92650',
  n: '',
  note: '',
} as const;

test('the columns of a facts table are the keys of a row, in order', () => {
  expect(Object.keys(factSchema.shape)).toEqual([...factColumns]);
  expect(factSchema.safeParse(ROW).success).toBe(true);
});

test.for([
  [{ group: 'industry=Retail & trade' }, true],
  [{ group: 'industry' }, false],
  [{ group: 'industry=' }, false],
  [{ group: 'Industry=a' }, false],
  [{ n: '12' }, true],
  [{ n: '1.5' }, false],
  [{ n: '-1' }, false],
  [{ note: 'top-coded' }, true],
  [{ note: 'estimated' }, false],
  [{ measure: 'salary' }, false],
  [{ statistic: 'average' }, false],
] as const)('a row with %j: %s', ([change, accepted]) => {
  expect(factSchema.safeParse({ ...ROW, ...change }).success).toBe(accepted);
});

test.for([
  [{}, undefined],
  [{ value: '-3.5', measure: 'growth-percent' }, undefined],
  [{ value: '92,650' }, /not a plain number/],
  [{ value: '$92650' }, /not a plain number/],
  [{ value: '1e5' }, /not a plain number/],
  [{ value: '.5' }, /not a plain number/],
  [{ value: "Bachelor's degree", measure: 'entry-education' }, undefined],
  [{ value: '' }, /value is empty/],
  [{ value: '', note: 'modelled' }, /value is empty/],
  [{ value: '', note: 'suppressed' }, undefined],
  [{ value: '', note: 'top-coded' }, undefined],
  [{ value: '5', note: 'suppressed' }, /although the note says suppressed/],
  [{ value: '239200', note: 'top-coded' }, undefined],
] as const)('the value of %j', ([change, message]) => {
  const problem = valueProblem({ ...ROW, ...change });
  if (message) expect(problem).toMatch(message);
  else expect(problem).toBeUndefined();
});

test('problems are sorted by file, line, column and rule', () => {
  const at = (file: string, line: number, column: number, rule: Problem['rule']): Problem => ({
    file,
    line,
    column,
    rule,
    message: '',
    hint: '',
  });
  const sorted = [
    at('a', 2, 9, 'raw-html'),
    at('a', 10, 1, 'no-code'),
    at('a', 10, 1, 'raw-html'),
    at('a', 10, 2, 'no-code'),
    at('b', 1, 1, 'no-code'),
  ];
  expect([4, 2, 0, 3, 1].map((i) => sorted[i]!).sort(byPlace)).toEqual(sorted);
});

test('the dictionaries say something about each entry', () => {
  for (const { name, definition } of Object.values(measures)) {
    expect(name).toMatch(/^\S.{2,50}$/);
    expect(definition).toMatch(/\.$/);
  }
  for (const { name, meaning } of Object.values(statistics)) {
    expect(name).toMatch(/\S/);
    expect(meaning).toMatch(/\S/);
  }
  for (const { url } of Object.values(schemes)) expect(url).toMatch(/^https:\/\//);
  for (const { meaning } of Object.values(rules)) expect(meaning).toMatch(/^\S.*\.$/);
});

test('headings of an outline have the ids that the renderer gives them', () => {
  for (const { id, heading } of [...roleOutline, ...skillOutline]) {
    expect(headingId(heading)).toBe(id);
  }
});
