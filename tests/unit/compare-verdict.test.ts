import { expect, test } from 'vitest';
import {
  commonPeriod,
  verdict,
  type Candidate,
  type Contender,
  type Rule,
} from '../../src/model/compare-verdict.ts';

const rule: Rule = { order: 'Highest', counts: false, reasons: {} };
const figure = (value: number | string, overrides: Partial<Candidate> = {}): Candidate => ({
  value,
  category: `Category ${value}`,
  fit: 'exact',
  kind: 0,
  ...overrides,
});
const role = (title: string, ...figures: Candidate[]): Contender => ({ title, figures });
const developers = { category: 'Software developers (15-1252)' };

test('figures of one kind in different categories: the highest is named, whatever the order', () => {
  const roles = [role('Baker', figure(2)), role('Miller', figure(3)), role('Cook', figure(1))];
  expect(verdict(rule, roles)).toBe('Highest: Miller.');
  expect(verdict(rule, roles.toReversed())).toBe('Highest: Miller.');
});

test('the category stands beside the winner unless it is the role itself', () => {
  const cook = role('Cook', figure(1));
  const under = (overrides: Partial<Candidate>) => [role('Baker', figure(2, overrides)), cook];
  expect(verdict(rule, under({ fit: 'broader', category: 'Food makers' }))).toBe(
    'Highest: Baker, as counted under Food makers.',
  );
  expect(verdict(rule, under({ fit: 'title', category: 'baker' }))).toBe('Highest: Baker.');
  expect(verdict({ ...rule, counts: true }, under({ fit: 'title', category: 'Food makers' }))).toBe(
    'Highest: Baker, as counted under Food makers, which holds other jobs as well.',
  );
});

test.for([
  [2, 'both'],
  [3, 'all three'],
  [4, 'all four'],
] as const)('%d roles in one category have the same figure and no winner', ([count, words]) => {
  const roles = Array.from({ length: count }, (_, i) => role(`R${i}`, figure(5, developers)));
  expect(verdict(rule, roles)).toBe(
    `The same figure: ${words} are counted under Software developers (15-1252).`,
  );
});

test('two roles in one category above a third share the place', () => {
  const roles = [
    role('A', figure(5, developers)),
    role('B', figure(5, developers)),
    role('C', figure(1)),
  ];
  expect(verdict(rule, roles)).toBe('Highest: A and B, with the same figure.');
});

test('equal values of different categories are the same, not a tie to be broken', () => {
  const roles = [role('A', figure(4)), role('B', figure(4, { category: 'Other' }))];
  expect(verdict(rule, roles)).toBe('The same for both.');
});

test('a missing figure leaves no winner, and the roles without one are named', () => {
  const roles = [role('A', figure(5)), role('B'), role('C', figure(1)), role('D')];
  expect(verdict(rule, roles)).toBe('Not comparable: no figure is published for B and D.');
});

test('kinds that may not be compared give their reason once and no winner', () => {
  const reasons = { '0,1': 'Not comparable: one refers to 2024, the other to 2025.' };
  const roles = [role('A', figure(5)), role('B', figure(9, { kind: 1 })), role('C', figure(1))];
  expect(verdict({ ...rule, reasons }, roles)).toBe(reasons['0,1']);
  expect(verdict(rule, roles)).toBe('Not comparable.');
});

test('roles that may be counted under the same category are not ranked by another', () => {
  const web = figure(1, { category: 'Web developers (15-1254)' });
  const software = figure(2, developers);
  const words =
    'No ranking: both may be counted under Web developers (15-1254) or Software developers (15-1252), so the source does not tell them apart.';
  expect(verdict(rule, [role('A', web, software), role('B', software, web)])).toBe(words);
  expect(verdict(rule, [role('A', web, software), role('B', software), role('C', figure(9))])).toBe(
    'Highest: C, whichever category is taken.',
  );
  expect(
    verdict(rule, [role('A', web, software), role('B', software), role('C', figure(1.5))]),
  ).toBe(
    'No ranking: A and B may be counted under Software developers (15-1252), so the source does not tell them apart.',
  );
});

test('an order that depends on the category is no order', () => {
  const two = role('A', figure(1), figure(9));
  expect(verdict(rule, [two, role('B', figure(5))])).toBe(
    'No ranking: the order depends on which category is taken.',
  );
  expect(verdict(rule, [role('A', figure(7), figure(9)), role('B', figure(5))])).toBe(
    'Highest: A, whichever category is taken.',
  );
});

test('samples too small to tell two medians apart give no winner', () => {
  const at = (value: number, n: number) =>
    figure(value, { margin: 6000, sample: `${n} respondents` });
  const close = [role('A', at(150_000, 112)), role('B', at(145_000, 88))];
  expect(verdict(rule, close)).toBe(
    'Too close to rank: samples of this size cannot tell A (112 respondents) and B (88 respondents) apart.',
  );
  expect(verdict(rule, [role('A', at(160_000, 112)), role('B', at(145_000, 88))])).toBe(
    'Highest: A.',
  );
});

test('words have no order: they agree or differ', () => {
  const words = { ...rule, order: '' };
  const same = [role('A', figure('Degree')), role('B', figure('Degree', { category: 'Other' }))];
  expect(verdict(words, same)).toBe('The same for both.');
  expect(verdict(words, [role('A', figure('Degree')), role('B', figure('None'))])).toBe(
    'They differ.',
  );
  expect(
    verdict(words, [
      role('A', figure('Degree', developers)),
      role('B', figure('Degree', developers)),
    ]),
  ).toBe('The same: both are counted under Software developers (15-1252).');
});

test('a period is common only when all figures refer to it', () => {
  expect(commonPeriod([{ period: '2025' }, { period: '2025' }])).toBe('2025');
  expect(commonPeriod([{ period: '2025' }, { period: '2024' }])).toBe('');
  expect(commonPeriod([])).toBe('');
});
