// Skills that were renamed, and published lengths of courses.
import { expect, test } from 'vitest';
import { formerSkills } from '../../src/model/former-skills.ts';
import { makeAtlas, makeSkill } from '../support/make.ts';
import { check, edit, expectProblems, makeContent, type TreeCase } from '../support/fixture.ts';

const PROOFING = 'content/skills/proofing.mdx';
const SHAPING = 'content/skills/shaping.mdx';
const before = (line: string) => edit('resources:', `${line}\nresources:`);
const hours = (text: string) => edit('why: Short and tested. }', `why: Short., hours: ${text} }`);
const SAYS = 'source: https://example.org/length, retrieved: 2026-11-01';

test('a skill may name the ids it had', () => {
  expect(check(makeContent({ [PROOFING]: before('formerIds: [proving, rising]') }))).toEqual([]);
  const atlas = makeAtlas({
    skills: [makeSkill({ formerIds: ['z', 'b'] }, 'x'), makeSkill({ formerIds: ['a'] }, 'y')],
  });
  expect([...formerSkills(atlas)]).toEqual([
    ['a', 'y'],
    ['b', 'x'],
    ['z', 'x'],
  ]);
});

test('a course may carry the length that its publisher names', () => {
  const text = `{ low: 10, high: 20, ${SAYS} }`;
  expect(check(makeContent({ [PROOFING]: hours(text) }))).toEqual([]);
});

test.for<TreeCase>([
  [
    'former id of a skill that exists',
    { [PROOFING]: before('formerIds: [old, kneading]') },
    [
      `${PROOFING}:12:18  id-duplicate  the former id "kneading" also leads to content/skills/kneading.mdx | Each former id leads to one entry…`,
    ],
  ],
  [
    'former id of two skills',
    { [PROOFING]: before('formerIds: [rising]'), [SHAPING]: before('formerIds: [rising]') },
    [`${SHAPING}:12:13  id-duplicate  the former id "rising" also leads to ${PROOFING} | …`],
  ],
  [
    'former id twice in one skill',
    { [PROOFING]: before('formerIds: [rising, rising]') },
    [`${PROOFING}:12:21  id-duplicate  the former id "rising" also leads to ${PROOFING} | …`],
  ],
  [
    'former id that is no id',
    { [PROOFING]: before('formerIds: [Rising Dough]') },
    [`${PROOFING}:12:13  value-invalid  formerIds[1]: the text "Rising Dough" does not fit | …`],
  ],
  [
    'hours the wrong way round',
    { [PROOFING]: hours(`{ low: 20, high: 10, ${SAYS} }`) },
    [`${PROOFING}:13:…  value-invalid  resources[1].hours: …low is more than high.…`],
  ],
  [
    'hours without their source',
    { [PROOFING]: hours('{ low: 10, high: 20, retrieved: 2026-11-01 }') },
    [`${PROOFING}:13:…  key-missing  …source…`],
  ],
  [
    'half hours',
    { [PROOFING]: hours(`{ low: 0.5, high: 20, ${SAYS} }`) },
    [`${PROOFING}:13:…  value-invalid  resources[1].hours.low: …`],
  ],
])('%s', ([, changes, expected]) => expectProblems(changes, expected));
