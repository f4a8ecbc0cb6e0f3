import { expect, test } from 'vitest';
import { familyGrowth, familyMoves, sharedSkills } from '../../src/model/family.ts';
import { roleFits } from '../../src/model/role-fits.ts';
import { linkTo, roleLink, skillLink } from '../../src/model/role-link.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeFamily, makeRole, makeSkill } from '../support/make.ts';
import { projection } from '../support/make-facts.ts';

const needs = (...ids: string[]): Role['skills'] =>
  ids.map((skill) => ({ skill, kind: 'core', depth: 'basic', why: 'So.' }));

test('shared skills are those of two roles or more, the most shared first', () => {
  const roles = [
    makeRole({ title: 'A', skills: needs('sql', 'git', 'css') }, 'a'),
    makeRole({ title: 'B', skills: needs('git', 'sql', 'go') }, 'b'),
    makeRole({ title: 'C', skills: needs('sql', 'tests') }, 'c'),
  ];
  const atlas = makeAtlas({ roles, skills: [makeSkill({ title: 'SQL' }, 'sql')] });
  expect(sharedSkills(atlas, roles)).toEqual([
    { title: 'SQL', href: '/skills/sql/', roles: ['A', 'B', 'C'] },
    { title: 'git', href: '/skills/git/', roles: ['A', 'B'] },
  ]);
  expect(sharedSkills(atlas, roles.slice(0, 1))).toEqual([]);
});

test('equally shared skills stand in the order of their ids', () => {
  const roles = ['a', 'b'].map((id) => makeRole({ skills: needs('sql', 'css', 'go') }, id));
  const titles = sharedSkills(makeAtlas({ roles }), roles).map((skill) => skill.title);
  expect(titles).toEqual(['css', 'go', 'sql']);
});

test('a role of this site is a link in the hue of its family', () => {
  const role = makeRole({ title: 'Baker' });
  const atlas = makeAtlas({ roles: [role], families: new Map([['food', makeFamily({ hue: 0 })]]) });
  expect(linkTo(atlas, role)).toEqual({ title: 'Baker', href: '/roles/baker/', hue: 0 });
  expect(roleLink(atlas, { role: 'baker' })).toEqual(linkTo(atlas, role));
  const homeless = makeAtlas({ families: new Map() });
  expect(linkTo(homeless, role)).toEqual({ title: 'Baker', href: '/roles/baker/' });
});

test('a role without a guide is a name without a link', () => {
  const atlas = makeAtlas();
  expect(roleLink(atlas, { title: 'Miller' })).toEqual({ title: 'Miller' });
  expect(roleLink(atlas, { role: 'miller' })).toEqual({ title: 'miller' });
  expect(roleLink(atlas, {})).toEqual({ title: '' });
});

test('a skill links to the glossary', () => {
  const atlas = makeAtlas({ skills: [makeSkill({ title: 'SQL' }, 'sql')] });
  expect(skillLink(atlas, 'sql')).toEqual({ title: 'SQL', href: '/skills/sql/' });
  expect(skillLink(atlas, 'gone')).toEqual({ title: 'gone', href: '/skills/gone/' });
});

test('fits are known by scheme and code', () => {
  const codes: Role['codes'] = [
    { scheme: 'soc-2018', code: '1', fit: 'exact' },
    { scheme: 'isco-08', code: '1', fit: 'proxy' },
  ];
  expect([...roleFits(makeRole({ codes }).data)]).toEqual([
    ['soc-2018 1', 'exact'],
    ['isco-08 1', 'proxy'],
  ]);
});

test('roles under one category share a dot, and the first category of a role counts', () => {
  const codes: Role['codes'] = [{ scheme: 'soc-2018', code: '15-1252', fit: 'exact' }];
  const roles = [
    makeRole({ title: 'A', codes }, 'a'),
    makeRole({ title: 'B', codes }, 'b'),
    makeRole({ title: 'C', codes: [{ ...codes[0]!, code: '99-9999' }] }, 'c'),
  ];
  const found = familyGrowth(makeAtlas({ roles, facts: projection() }), roles);
  expect(found.map((point) => point.roles)).toEqual([['A', 'B']]);
  expect(found[0]?.openings).toBeGreaterThan(0);
});

test('the moves of a family count what is kept and what is to be learned', () => {
  const roles = [
    makeRole({ title: 'A', skills: needs('sql', 'git'), next: [], neighbors: [] }, 'a'),
    makeRole({ title: 'B', skills: needs('sql', 'css', 'go'), next: [], neighbors: [] }, 'b'),
  ];
  const [first] = familyMoves(makeAtlas({ roles }), roles);
  expect(first).toMatchObject({
    from: { title: 'A' },
    all: '/roles/a/moves/',
    to: [{ title: 'B', keep: 1, more: 2 }],
  });
});
