import { expect, test } from 'vitest';
import { movesPage } from '../../src/model/move-page.ts';
import { MOST_NEAR, moves, NEAR_ENOUGH, nearMap, skillsOf } from '../../src/model/moves.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeFact, makeRole } from '../support/make.ts';

type Skill = Role['skills'][number];
const skills = (text: string): Skill[] =>
  text.split(' ').map((word) => {
    const [id = '', depth = 'working'] = word.split(':');
    return { skill: id, kind: 'core', depth: depth as Skill['depth'], why: 'For work.' };
  });
const role = (id: string, text: string, more: Partial<Role> = {}) =>
  makeRole({ title: `Role ${id}`, skills: skills(text), next: [], neighbors: [], ...more }, id);
const ids = (list: readonly { id: string }[]) => list.map((entry) => entry.id);

test('skills held well enough are kept, others go deeper or are new', () => {
  const atlas = makeAtlas({ roles: [] });
  const from = role('a', 'css:deep git:working sql:basic html:basic').data;
  const to = role('b', 'css:working git:working sql:deep rust:basic').data;
  const { keep, deepen, learn } = skillsOf(atlas, from, to, new Map([['git', 5]]));
  expect(ids(keep)).toEqual(['git', 'css']);
  expect(deepen).toEqual([
    { id: 'sql', title: 'sql', href: '/skills/sql/', depth: 'deep', held: 'basic' },
  ]);
  expect(learn).toEqual([{ id: 'rust', title: 'rust', href: '/skills/rust/', depth: 'basic' }]);
});

test('moves go to the near enough, and to those that the guide names however far', () => {
  const roles = [
    role('a', 'x y z', {
      neighbors: [
        { role: 'far', differs: 'Other days.' },
        { title: 'No guide', differs: 'Nothing here.' },
      ],
    }),
    role('b', 'x y q'),
    role('c', 'p1 p2 p3 p4 p5 p6 p7 p8 p9 x'),
    role('far', 'r s t'),
  ];
  const atlas = makeAtlas({ roles });
  const from = (id: string) => moves(atlas).get(id) ?? [];
  expect(from('a').map((move) => move.to)).toEqual(['b', 'far']);
  expect(from('a')[0]?.similarity).toBeGreaterThanOrEqual(NEAR_ENOUGH);
  expect(from('a')[0]?.note).toBeUndefined();
  expect(from('a')[1]).toMatchObject({ similarity: 0, note: 'Other days.' });
  expect(from('b').map((move) => move.to)).toEqual(['a']);
  expect(from('far')).toEqual([]);
  expect(movesPage(atlas, roles[0]!).elsewhere).toEqual(['No guide']);
});

test('why one goes there comes before how the days differ', () => {
  const next = [{ role: 'b', why: 'It pays off.' }];
  const neighbors = [{ role: 'b', differs: 'Other days.' }];
  const atlas = makeAtlas({ roles: [role('a', 'x', { next, neighbors }), role('b', 'x')] });
  expect(moves(atlas).get('a')?.[0]?.note).toBe('It pays off.');
});

test('no more than the stated number is listed, the nearest, in an order of its own', () => {
  const many = Array.from({ length: 12 }, (_, i) => role(`r${String(i).padStart(2, '0')}`, 'x y'));
  const forth = moves(makeAtlas({ roles: many }));
  const back = moves(makeAtlas({ roles: many.toReversed() }));
  expect(forth.get('r00')?.map((move) => move.to)).toEqual(['r01', 'r02', 'r03', 'r04', 'r05']);
  expect(forth.get('r00')).toHaveLength(MOST_NEAR);
  for (const [id, list] of forth) expect(back.get(id)).toEqual(list);
});

test('an atlas is computed once', () => {
  const atlas = makeAtlas({ roles: [role('a', 'x'), role('b', 'x')] });
  expect(moves(atlas)).toBe(moves(atlas));
});

test('the small map shows three to six roles and says how near they are', () => {
  const others = (count: number) => Array.from({ length: count }, (_, i) => role(`o${i}`, 'x y'));
  const near = (count: number) =>
    nearMap(makeAtlas({ roles: [role('a', 'x y'), ...others(count)] }), 'a');
  expect(ids(near(9))).toEqual(['o0', 'o1', 'o2', 'o3', 'o4', 'o5']);
  expect(near(2)).toHaveLength(2);
  expect(near(1)[0]).toEqual({
    ...{ id: 'o0', family: 'food', similarity: 1 },
    ...{ title: 'Role o0', href: '/roles/o0/', hue: 40 },
  });
  const far = role('b', Array.from({ length: 20 }, (_, i) => `p${i}`).join(' ') + ' x');
  const lonely = makeAtlas({ roles: [role('a', 'x y'), far, { ...far, id: 'c' }] });
  expect(ids(nearMap(lonely, 'a'))).toEqual(['b', 'c']);
  expect(nearMap(lonely, 'gone')).toEqual([]);
});

test('the page cites both medians of a move and gives their difference in words', () => {
  const codes = (code: string): Role['codes'] => [{ scheme: 'soc-2018', code, fit: 'exact' }];
  const roles = [
    role('a', 'x', { codes: codes('15-1254'), next: [{ role: 'b', why: '**More** work.' }] }),
    role('b', 'x', { codes: codes('15-1252') }),
  ];
  const facts = [makeFact({ value: 90_000, subject: '15-1254' }), makeFact({ value: 120_000 })];
  const { moves: found, citations } = movesPage(makeAtlas({ roles, facts }), roles[0]!);
  const [move] = found;
  expect(move?.pay.words).toBe('about a third more');
  expect(move?.pay.lines[0]).toMatchObject({
    source: 'BLS OEWS, employer survey, 2025',
    from: [{ category: 'Web developers (15-1254)', fit: 'this role', median: { row: 1 } }],
    to: [{ category: 'Software developers (15-1252)', median: { text: '$120,000', row: 2 } }],
  });
  expect(move?.note).toBe('<strong>More</strong> work.');
  expect(citations.figures).toHaveLength(2);
});
