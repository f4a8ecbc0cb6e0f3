// From skills to roles: weights, scores, words, and names out of a pasted list.
import { expect, test } from 'vitest';
import { skillsIn } from '../../src/browser/match/skill-names.ts';
import { matchData, type MatchData } from '../../src/model/match-data.ts';
import { scoreRoles, scoreWords } from '../../src/model/match-score.ts';
import { allWeights } from '../../src/model/move-weights.ts';
import { makeAtlas, makeRole, makeSkill } from '../support/make.ts';

type Skills = ReturnType<typeof makeRole>['data']['skills'];
const needs = (...ids: string[]): Skills =>
  ids.map((skill, i) => ({ skill, kind: i ? 'common' : 'core', depth: 'working', why: 'So.' }));
const atlas = makeAtlas({
  roles: [
    makeRole({ title: 'Baker', skills: needs('a', 'b', 'c') }, 'baker'),
    makeRole({ title: 'Miller', skills: needs('b', 'd') }, 'miller'),
    makeRole({ title: 'Potter', skills: needs('x') }, 'potter'),
  ],
  skills: [
    ...['a', 'b', 'c', 'd'].map((id) => makeSkill({ title: `Skill ${id}` }, id)),
    makeSkill({ title: 'Node.js', aliases: ['Node', 'NodeJS'], formerIds: ['old-x'] }, 'x'),
    makeSkill({ title: 'C++' }, 'cpp'),
    makeSkill({ title: 'C', aliases: ['C language'] }, 'c-language'),
  ],
});
const data: MatchData = matchData(atlas);

test('the weights are those of the moves between roles', () => {
  const weights = allWeights(atlas);
  for (const role of scoreRoles(data, new Set(['a', 'b', 'c', 'd', 'x']))) {
    const whole = [...(weights.get(role.id) ?? new Map()).values()].reduce((a, b) => a + b, 0);
    expect(role.wholeWeight).toBeCloseTo(whole, 1);
    expect(role.score).toBe(100);
  }
});

test('roles are ranked by the share that is covered; those without any are left out', () => {
  const [first, second, ...none] = scoreRoles(data, new Set(['b']));
  expect([first?.id, second?.id]).toEqual(['miller', 'baker']);
  expect(none).toEqual([]);
  expect(first?.held.map(({ id }) => id)).toEqual(['b']);
  expect(first?.missing.map(({ id }) => id)).toEqual(['d']);
  expect(first?.core).toEqual({ held: 1, of: 1 });
  expect(second?.core).toEqual({ held: 0, of: 1 });
});

test('what is missing adds what it says', () => {
  const baker = (known: string[]) => scoreRoles(data, new Set(known)).find((r) => r.id === 'baker');
  const before = baker(['b']);
  const added = before?.missing.find(({ id }) => id === 'a')?.points ?? 0;
  expect(Math.abs((before?.score ?? 0) + added - (baker(['b', 'a'])?.score ?? 0))).toBeLessThan(1);
  const points = [...(before?.held ?? []), ...(before?.missing ?? [])].map((s) => s.points);
  expect(points.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 0);
});

test('the score is told in words and numbers', () => {
  const [miller] = scoreRoles(data, new Set(['b']));
  expect(miller && scoreWords(miller)).toBe(
    `${miller?.score} of 100: you have 1 of its 2 skills, 1 of its 1 core ones. Yours weigh ${miller?.heldWeight} of the ${miller?.wholeWeight} that all of them weigh together.`,
  );
});

test('the data carries former ids and no skill that the site lacks', () => {
  expect(data.former).toEqual({ 'old-x': 'x' });
  const lacking = makeAtlas({ roles: [makeRole({ skills: needs('gone') })], skills: [] });
  expect(matchData(lacking).roles[0]?.[4]).toEqual([]);
  expect(scoreRoles(matchData(lacking), new Set(['gone']))).toEqual([]);
});

test('a pasted list is read name by name, whatever its form', () => {
  const text = '- [x] skill A\n2. node; NODEJS, c++\n• C language.\n\nKnitting | Skill  d:\n***';
  expect(skillsIn(text, data.skills)).toEqual({
    found: ['a', 'x', 'cpp', 'c-language', 'd'],
    unknown: ['Knitting'],
  });
  expect(skillsIn('C', data.skills).found).toEqual(['c-language']);
  expect(skillsIn('', data.skills)).toEqual({ found: [], unknown: [] });
});

test('a hostile list costs no more than its first pieces', () => {
  const many = Array.from({ length: 5000 }, (_, i) => `word${i}`).join('\n');
  expect(skillsIn(many, data.skills).unknown).toHaveLength(400);
  expect(skillsIn('z'.repeat(10_000), data.skills).unknown[0]).toHaveLength(80);
});
