import { expect, test } from 'vitest';
import { Citations } from '../../src/model/citations.ts';
import { answers } from '../../src/model/faq.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeFact, makeRole } from '../support/make.ts';
import { projection, surveyPay } from '../support/make-facts.ts';

const codes: Role['codes'] = [
  { scheme: 'soc-2018', code: '15-1252', fit: 'exact' },
  { scheme: 'stack-overflow-2025', code: 'developer-back-end', fit: 'exact' },
];
const faq = [
  { question: 'Is it *hard*?', answer: 'At <b night.' },
  { question: 'B & C?', answer: 'Yes.' },
].map((entry) => ({ ...entry, answer: entry.answer.replace('<b', '\\<b') }));

const ask = (facts: Fact[], overrides: Partial<Role> = {}, more = {}) => {
  const atlas = makeAtlas({ facts, ...more });
  const citations = new Citations(atlas);
  return {
    citations,
    list: answers(atlas, makeRole({ codes, faq, ...overrides }).data, citations),
  };
};
const plain = (html: string | undefined) => html?.replace(/<[^>]*>/g, '');

test('derived answers come before the written ones', () => {
  const { list } = ask([makeFact(), ...projection()]);
  expect(list.map((entry) => entry.question)).toEqual([
    'How much do bakers earn?',
    'Are bakers in demand?',
    'Is it <em>hard</em>?',
    'B &amp; C?',
  ]);
  expect(list[2]?.answer).toBe('At &lt;b night.');
});

test('without data there are only the written answers', () => {
  expect(ask([]).list).toHaveLength(faq.length);
  expect(ask([makeFact()]).list).toHaveLength(faq.length + 1);
  expect(ask(projection()).list[0]?.question).toBe('Are bakers in demand?');
});

test('several sources are named side by side, each with its mark', () => {
  const { list, citations } = ask([makeFact(), ...surveyPay()]);
  expect(plain(list[0]?.answer)).toBe(
    'It depends on whom you ask. Median pay a year in the United States: ' +
      '$100,0001 (BLS OEWS, Software developers (15-1252), May 2025); ' +
      '$120,0002 (SO 2025, Developer, back-end, May 2025). ' +
      'The figures count different groups; see Pay for why.',
  );
  expect(list[0]?.answer.match(/class="m" href="#f\d+"/g)).toHaveLength(2);
  expect(citations.figures).toHaveLength(2);
});

test('one source is not said to disagree', () => {
  expect(plain(ask([makeFact()]).list[0]?.answer)).toBe(
    'Median pay a year in the United States: $100,0001 (BLS OEWS, Software developers (15-1252), May 2025).',
  );
});

test.for([
  [7.5, 'grow by 7.5%1 over 2024–2034'],
  [-6.2, 'shrink by 6.2%1 over 2024–2034'],
] as const)('a projection of %d percent', ([growth, words]) => {
  const { list, citations } = ask(projection('15-1252', { growth, openings: 5400 }));
  const text = plain(list[0]?.answer);
  expect(text).toContain(`has Software developers (15-1252) ${words}`);
  expect(text).toContain('about 5,4001 openings a year');
  expect(citations.figures[0]?.text).toBe(`${growth}%`);
});

test('names from tables and front matter are escaped', () => {
  const title = 'R&D <img src=x onerror=alert(1)>';
  const categories = new Map([
    ['soc-2018 15-1252', { scheme: 'soc-2018' as const, code: '15-1252', title }],
  ]);
  const { list } = ask([makeFact(), ...projection()], { plural: 'a <b>' }, { categories });
  expect(list[0]?.question).toBe('How much do a &lt;b&gt; earn?');
  expect(list[1]?.question).toBe('Are a &lt;b&gt; in demand?');
  for (const { answer } of list.slice(0, 2)) {
    expect(answer).not.toContain('<img');
    expect(answer).toContain('R&amp;D &lt;img src=x');
  }
});
