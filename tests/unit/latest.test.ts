import { expect, test } from 'vitest';
import { latestChanges } from '../../src/model/latest.ts';
import { makeAtlas, makeGuide, makeRole } from '../support/make.ts';

const dates = (published: string, updated: string) => ({ published, updated, reviewed: updated });
const atlas = makeAtlas({
  roles: [
    makeRole({ title: 'Baker', ...dates('2026-01-02', '2026-03-04') }, 'baker'),
    makeRole({ title: 'Miller', ...dates('2026-02-03', '2026-02-03') }, 'miller'),
    makeRole({ title: 'Adder', ...dates('2026-02-03', '2026-02-03') }, 'adder'),
  ],
  guides: [makeGuide({ title: 'Portfolio', ...dates('2026-04-05', '2026-04-05') })],
});

test('the newest first, those of one day by title, and what happened', () => {
  expect(latestChanges(atlas, 9).map(({ title, what }) => `${title}: ${what}`)).toEqual([
    'Portfolio: new article',
    'Baker: guide changed',
    'Adder: new guide',
    'Miller: new guide',
  ]);
  expect(latestChanges(atlas, 2)).toHaveLength(2);
  expect(latestChanges(atlas, 1)[0]).toMatchObject({ day: '2026-04-05', date: 'April 5, 2026' });
});
