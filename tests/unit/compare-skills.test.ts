import { expect, test } from 'vitest';
import { splitSkills, type Need } from '../../src/model/compare-skills.ts';

const need = (id: string, depth = 'working', kind: Need['kind'] = 'core'): Need => ({
  id,
  title: id.toUpperCase(),
  kind,
  depth,
});
const titles = (needs: { title: string }[]): string => needs.map((one) => one.title).join(' ');

test('two roles: shared with both depths, the uneven first, and only in each, core first', () => {
  const a = {
    skills: [need('sql', 'deep'), need('git'), need('go', 'basic', 'common'), need('c')],
  };
  const b = { skills: [need('git'), need('css'), need('sql')] };
  const split = splitSkills([a, b]);
  expect(split.shared).toEqual([
    { id: 'sql', title: 'SQL', depths: ['deep', 'working'], even: false },
    { id: 'git', title: 'GIT', depths: ['working', 'working'], even: true },
  ]);
  expect(split.some).toEqual([]);
  expect(split.only.map(titles)).toEqual(['C GO', 'CSS']);
});

test('three roles: what two need is neither shared nor only', () => {
  const split = splitSkills([
    { skills: [need('sql'), need('git')] },
    { skills: [need('sql'), need('css', 'basic')] },
    { skills: [need('sql'), need('css', 'deep'), need('go')] },
  ]);
  expect(titles(split.shared)).toBe('SQL');
  expect(split.some).toEqual([
    { id: 'css', title: 'CSS', depths: ['', 'basic', 'deep'], even: false },
  ]);
  expect(split.only.map(titles)).toEqual(['GIT', '', 'GO']);
});

test('the order does not depend on the order in the guides', () => {
  const skills = ['sql', 'git', 'css', 'go'].map((id) => need(id));
  const other = { skills: [need('go'), need('css')] };
  expect(splitSkills([{ skills }, other])).toEqual(
    splitSkills([{ skills: skills.toReversed() }, { skills: other.skills.toReversed() }]),
  );
});
