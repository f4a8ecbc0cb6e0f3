import { expect, test } from 'vitest';
import { Citations } from '../../src/model/citations.ts';
import { comparison, compareLinks } from '../../src/model/compare.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeFact, makeRole } from '../support/make.ts';
import { projection, surveyPay } from '../support/make-facts.ts';

const soc = (code: string, fit: Role['codes'][number]['fit'] = 'exact'): Role['codes'][number] => ({
  scheme: 'soc-2018',
  code,
  fit,
});
const survey: Role['codes'][number] = {
  scheme: 'stack-overflow-2025',
  code: 'developer-back-end',
  fit: 'exact',
};
const needs = (...ids: string[]): Role['skills'] =>
  ids.map((skill) => ({ skill, kind: 'core', depth: 'basic', why: 'So.' }));

function compare(roles: ReturnType<typeof makeRole>[], facts: Fact[] = []) {
  const atlas = makeAtlas({ roles, facts });
  const citations = new Citations(atlas);
  const found = comparison(atlas, roles, citations);
  return { ...found, citations, line: (id: string) => found.lines.find((one) => one.id === id) };
}

const baker = (overrides: Partial<Role> = {}) => makeRole(overrides, 'baker');
const miller = (overrides: Partial<Role> = {}) =>
  makeRole({ title: 'Miller', plural: 'millers', codes: [soc('15-1254')], ...overrides }, 'miller');
const web = makeFact({ subject: '15-1254', value: 92_650 });
const software = makeFact({ value: 135_980 });

test('each figure is cited and shown with its category and fit', () => {
  const { line, citations } = compare(
    [baker(), miller({ codes: [soc('15-1254', 'title')] })],
    [web, software],
  );
  const pay = line('pay-bls-oews');
  expect(
    pay?.cells.map((cell) => cell.map((one) => [one.cited.text, one.category, one.fit])),
  ).toEqual([
    [['$135,980', 'Software developers (15-1252)', 'this role']],
    [['$92,650', 'Web developers (15-1254)', 'lists this title']],
  ]);
  expect(pay?.verdict).toBe('Highest: Baker.');
  expect(pay).toMatchObject({ period: 'May 2025', source: { id: 'bls-oews', short: 'BLS OEWS' } });
  expect(pay?.note).toBe(
    'Employer survey: wages without year-end bonuses and shares; United States',
  );
  expect(citations.figures.map((figure) => figure.text)).toEqual(['$135,980', '$92,650']);
});

test('roles counted in one category have one figure, cited once', () => {
  const { line, citations } = compare(
    [baker(), miller({ codes: [soc('15-1252', 'proxy')] })],
    [software],
  );
  expect(line('pay-bls-oews')?.verdict).toBe(
    'The same figure: both are counted under Software developers (15-1252).',
  );
  expect(line('pay-bls-oews')?.cells.map((cell) => cell[0]?.fit)).toEqual([
    'this role',
    'nearest group',
  ]);
  expect(citations.figures.length).toBe(1);
});

test('different periods are not ranked, and each figure names its own', () => {
  const { line } = compare([baker(), miller()], [web, { ...software, period: '2024-05' }]);
  const pay = line('pay-bls-oews');
  expect(pay?.verdict).toBe('Not comparable: one refers to May 2024, the other to May 2025.');
  expect(pay?.period).toBe('');
  expect(pay?.cells.map((cell) => cell[0]?.period)).toEqual(['May 2024', 'May 2025']);
});

test('a missing figure is an empty cell and no winner; a line that nobody has is left out', () => {
  const { line } = compare([baker(), miller()], [software, ...projection('15-1254')]);
  expect(line('pay-bls-oews')?.cells.map((cell) => cell.length)).toEqual([1, 0]);
  expect(line('pay-bls-oews')?.verdict).toBe('Not comparable: no figure is published for Miller.');
  expect(line('growth')?.verdict).toBe('Not comparable: no figure is published for Baker.');
  expect(line('pay-ai-jobs')).toBeUndefined();
});

test('lines run in one order: pay by source, outlook, preparation', () => {
  const facts = [
    ...projection(),
    software,
    ...surveyPay(),
    makeFact({
      source: 'onet-29-3',
      subject: '15-1252.00',
      measure: 'job-zone',
      statistic: 'assignment',
      value: 4,
    }),
  ];
  const codes: Role['codes'] = [
    { scheme: 'onet-soc-2019', code: '15-1252.00', fit: 'title' },
    survey,
    soc('15-1252'),
  ];
  const { lines, between } = compare([baker({ codes }), miller({ codes })], facts);
  expect(lines.map((line) => line.id)).toEqual([
    'pay-bls-oews',
    'pay-stack-overflow-2025-aggregates',
    'growth',
    'openings',
    'jobs',
    'education',
    'zone',
  ]);
  expect(between).toEqual([
    expect.stringMatching(/^BLS OEWS and SO 2025\. Not comparable: .*one means wages .*total pay/),
  ]);
});

test('what the guides say of each other, in both directions; without any, what the role is', () => {
  const told = baker({ neighbors: [{ role: 'miller', differs: 'Grinds *it*.' }] });
  const step = miller({ next: [{ role: 'baker', why: 'You know flour.' }] });
  const short = (roles: ReturnType<typeof makeRole>[]) =>
    compare(roles).views.map(({ about, audience, text, kind }) => [
      about.title,
      audience,
      text,
      kind,
    ]);
  expect(short([told, step])).toEqual([
    ['Baker', 'millers', 'You know flour.', 'step'],
    ['Miller', 'bakers', 'Grinds <em>it</em>.', 'neighbor'],
  ]);
  expect(short([told, miller({ summary: 'A miller mills.' })])).toEqual([
    ['Baker', '', 'A baker bakes.', 'summary'],
    ['Miller', 'bakers', 'Grinds <em>it</em>.', 'neighbor'],
  ]);
});

test('duties, routes by kind, what is often asked, and skills stand side by side', () => {
  const found = compare([
    baker({ skills: needs('flour', 'heat') }),
    miller({
      skills: needs('flour'),
      routes: [{ title: 'A school', kind: 'degree', text: 'Go.' }],
      qualifications: [{ text: 'A *letter*.', kind: 'other', asked: 'often' }],
      environment: { place: 'A mill.', hours: 'Day.', pattern: 'Windy.', remote: 'often' },
    }),
  ]);
  expect(found.duties.map((duties) => duties[0])).toEqual(['Duty 1', 'Duty 1']);
  expect(found.routes).toEqual([
    { kind: 'With a degree', cells: [[], ['A school']] },
    { kind: 'No degree needed', cells: [['Route 1', 'Route 2', 'Route 3'], []] },
  ]);
  expect(found.asked[1]).toEqual(['A <em>letter</em>.']);
  expect(found.remote).toEqual(['Rare', 'Often possible']);
  expect(found.pattern).toEqual(['Steady.', 'Windy.']);
  expect(found.skills.shared.map((skill) => skill.id)).toEqual(['flour']);
  expect(found.skills.only.map((list) => list.map((skill) => skill.id))).toEqual([['heat'], []]);
});

test('links lead from a role to its comparisons, by title', () => {
  const roles = [
    makeRole(
      {
        title: 'Baker',
        neighbors: [
          { role: 'miller', differs: 'M.' },
          { role: 'cook', differs: 'C.' },
        ],
      },
      'baker',
    ),
    makeRole({ title: 'Miller' }, 'miller'),
    makeRole({ title: 'A cook' }, 'cook'),
  ];
  const atlas = makeAtlas({ roles });
  expect(compareLinks(atlas, 'baker')).toEqual([
    { title: 'A cook', href: '/compare/baker-vs-cook/' },
    { title: 'Miller', href: '/compare/baker-vs-miller/' },
  ]);
  expect(compareLinks(atlas, 'cook')).toEqual([
    { title: 'Baker', href: '/compare/baker-vs-cook/' },
  ]);
  expect(compareLinks(atlas, 'nobody')).toEqual([]);
});
