import { expect, test } from 'vitest';
import { Citations } from '../../src/model/citations.ts';
import { factStrip } from '../../src/model/strip.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeFact, makeRole } from '../support/make.ts';
import { projection, surveyPay } from '../support/make-facts.ts';

const codes: Role['codes'] = [
  { scheme: 'soc-2018', code: '15-1254', fit: 'title' },
  { scheme: 'soc-2018', code: '15-1252', fit: 'proxy' },
  { scheme: 'soc-2018', code: '15-1255', fit: 'proxy' },
  { scheme: 'stack-overflow-2025', code: 'developer-back-end', fit: 'exact' },
];
const strip = (facts: Fact[], overrides: Partial<Role> = {}) => {
  const atlas = makeAtlas({ facts });
  return factStrip(atlas, makeRole({ codes, ...overrides }).data, new Citations(atlas));
};
const pays = ['15-1254', '15-1252', '15-1255'].map((subject, i) =>
  makeFact({ subject, value: 100 + i }),
);

test('pay of two official categories at most, then outlook of the first, then remote work', () => {
  const items = strip([
    ...pays,
    ...surveyPay(),
    ...projection('15-1252'),
    ...projection('15-1254', { growth: 9 }),
  ]);
  expect(items.map(({ label, cited, text }) => [label, cited?.text ?? text])).toEqual([
    ['Median pay a year', '$100'],
    ['Median pay a year', '$101'],
    ['Projected growth', '9%'],
    ['Openings a year', '100'],
    ['Typical entry', "Bachelor's degree"],
    ['Remote work', 'Rare'],
  ]);
  expect(items.map((item) => item.cited?.row)).toEqual([1, 2, 3, 4, 5, undefined]);
});

test('each figure says whom, where and when', () => {
  const notes = strip([...pays, ...projection('15-1254')]).map((item) => item.note);
  expect(notes[0]).toBe('Web developers (15-1254): lists this title; US, May 2025');
  expect(notes[1]).toBe('Software developers (15-1252): nearest group; US, May 2025');
  expect(notes[2]).toBe('Web developers (15-1254); US, 2024–2034');
  expect(notes.at(-1)).toMatch(/^Our judgment/);
});

test('what is not held is left out', () => {
  expect(strip([]).map((item) => item.label)).toEqual(['Remote work']);
  expect(strip(surveyPay()).map((item) => item.label)).toEqual(['Remote work']);
  const uneducated = projection('15-1254').filter((fact) => fact.measure !== 'entry-education');
  expect(strip(uneducated).map((item) => item.label)).toEqual([
    'Projected growth',
    'Openings a year',
    'Remote work',
  ]);
});

test.for([
  ['usual', 'Usual'],
  ['often', 'Often possible'],
  ['sometimes', 'Sometimes possible'],
  ['rare', 'Rare'],
] as const)('remote work: %s is %s', ([remote, text]) => {
  const environment = { place: 'A', hours: 'B', pattern: 'C', remote };
  expect(strip([], { environment }).at(-1)).toMatchObject({ text });
});
