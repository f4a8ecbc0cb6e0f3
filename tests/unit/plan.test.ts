// What is left to learn, published hours, review days, and the drawing of the path.
import { expect, test } from 'vitest';
import { planEvents, planSteps, planWords } from '../../src/browser/roadmap/plan.ts';
import { progressLine, type Item } from '../../src/browser/roadmap/items.ts';
import { noWishes } from '../../src/browser/store/plan-wishes.ts';
import { skillPath } from '../../src/charts/skill-path.ts';
import {
  publishedLength,
  skillHours,
  spanWords,
  totalHours,
  weeksOf,
} from '../../src/model/effort.ts';
import { projectId, roadmapPage } from '../../src/model/roadmap-page.ts';
import { makeAtlas, makeRole, makeSkill } from '../support/make.ts';

const element = { id: 'skill-x' } as HTMLElement;
const item = (id: string, overrides: Partial<Item> = {}): Item => ({
  id,
  title: id.toUpperCase(),
  kind: 'core',
  goal: `Do ${id}.`,
  hours: undefined,
  element,
  select: {} as HTMLSelectElement,
  word: element,
  ...overrides,
});
const items = [
  item('a'),
  item('b', { kind: 'common', hours: { low: 10, high: 20 } }),
  item('c', { kind: 'emerging' }),
  item('d', { hours: { low: 5, high: 5 } }),
  item('baker/loaf', { kind: 'project' }),
];

test('a plan holds what is neither known nor skipped, in order and without projects', () => {
  const steps = planSteps(
    items,
    new Map([
      ['a', 'known'],
      ['c', 'skipped'],
      ['d', 'started'],
    ]),
    noWishes,
  );
  expect(steps.map((step) => step.item.id)).toEqual(['b', 'd']);
  expect(steps.map((step) => step.day)).toEqual([undefined, undefined]);
});

test('reviews fall on the days that the reader chose', () => {
  const wishes = { hours: 5, every: 2, first: '2026-12-28' };
  const steps = planSteps(items, new Map(), wishes);
  expect(steps.map((step) => step.day)).toEqual([
    '2026-12-28',
    '2027-01-11',
    '2027-01-25',
    '2027-02-08',
  ]);
  const events = planEvents(
    steps,
    { id: 'baker', title: 'Baker' },
    (path) => `https://example.org${path}`,
  );
  expect(events[0]).toEqual({
    uid: 'baker.a@role-atlas',
    day: '2026-12-28',
    title: 'Review: A (Baker)',
    text: 'Can you do this? Do a.',
    url: 'https://example.org/skills/a/',
  });
  expect(
    planEvents(planSteps(items, new Map(), noWishes), { id: 'x', title: 'X' }, String),
  ).toEqual([]);
});

test('weeks count published hours only, and say of how many skills', () => {
  const steps = planSteps(items, new Map(), noWishes);
  expect(planWords(steps, noWishes)).toBe(
    '4 skills are left. Courses for 2 of them publish 15 to 25 hours: 3 to 5 weeks at 5 hours a week. The others come on top.',
  );
  const [a] = steps;
  expect(planWords(a ? [a] : [], noWishes)).toBe('1 skill is left.');
  expect(planWords([], noWishes)).toMatch(/^Nothing is left/);
});

test('hours of a skill go from its shortest to its longest course', () => {
  const hours = (low: number, high: number) => ({
    hours: { low, high, source: 'https://www.example.org/c', retrieved: '2026-11-01' },
  });
  expect(skillHours([hours(10, 12), {}, hours(4, 30)])).toEqual({ low: 4, high: 30 });
  expect(skillHours([{}])).toBeUndefined();
  expect(totalHours([{ low: 4, high: 30 }, undefined])).toEqual({
    low: 4,
    high: 30,
    counted: 1,
    of: 2,
  });
  expect(weeksOf({ low: 4, high: 30 }, 7)).toEqual({ low: 1, high: 5 });
  expect(spanWords({ low: 1, high: 1 }, 'week')).toBe('1 week');
  expect(publishedLength(hours(10, 12).hours)).toBe('10 to 12 hours, says example.org');
});

test('the line of progress counts core and common skills', () => {
  expect(progressLine(items, new Map())).toBe('0 of 3 core and common skills known');
  expect(
    progressLine(
      items,
      new Map([
        ['a', 'known'],
        ['c', 'known'],
        ['b', 'started'],
      ]),
    ),
  ).toBe('1 of 3 core and common skills known, 1 in progress');
});

test('a project is named after its title, whatever its signs', () => {
  expect(projectId('A café: 3 × “Hello”!')).toBe('a-cafe-3-hello');
  expect(projectId('x'.repeat(80))).toHaveLength(60);
});

const stop = (id: string, ...needs: string[]) => ({ id, title: id, needs });

test('what builds on a stop branches off to the right of it, below it', () => {
  const { stops, branches, trunk } = skillPath([
    stop('a'),
    stop('b', 'a'),
    stop('c'),
    stop('d', 'b', 'c'),
  ]);
  const [a, b, c, d] = stops;
  expect(a?.x).toBe(c?.x);
  expect(b!.x).toBeGreaterThan(a!.x);
  expect(d!.x).toBeGreaterThan(c!.x);
  expect(stops.map(({ y }) => y)).toEqual(stops.map(({ y }) => y).toSorted((p, q) => p - q));
  expect(branches).toHaveLength(2);
  expect(trunk).toBe(`M${a?.x} ${a?.y}V${c?.y}`);
});

test('branches that are there at the same height never share a lane', () => {
  const stops = [
    stop('a'),
    stop('b'),
    stop('a1', 'a'),
    stop('b1', 'b'),
    stop('a2', 'a'),
    stop('b2', 'b'),
  ];
  const { stops: placed } = skillPath(stops);
  const x = (id: string) => placed.find((one) => one.id === id)?.x;
  expect(x('a1')).toBe(x('a2'));
  expect(x('b1')).toBe(x('b2'));
  expect(x('a1')).not.toBe(x('b1'));
});

test('the drawing depends on its stops alone, and long names are cut at a word', () => {
  const stops = [
    stop('a'),
    { ...stop('b', 'a'), title: 'A name that goes on and on and on and on' },
  ];
  expect(skillPath(stops)).toEqual(skillPath(stops));
  expect(skillPath(stops).stops[1]?.label).toBe('A name that goes on and on and on …');
  expect(skillPath([])).toMatchObject({ stops: [], branches: [], trunk: '' });
});

test('the page draws every skill and project, with needs through skills it does not list', () => {
  const before: Record<string, string[]> = { 'skill-2': ['hidden'], hidden: ['skill-1'] };
  const ids = [...Array.from({ length: 8 }, (_, i) => `skill-${i + 1}`), 'hidden'];
  const skills = ids.map((id) => makeSkill({ prerequisites: before[id] ?? [] }, id));
  const page = roadmapPage(makeAtlas({ roles: [makeRole()], skills }), makeRole());
  expect(page.path.stops).toHaveLength(8 + 3);
  expect(page.path.stops.find(({ id }) => id === 'skill-skill-2')?.needs).toEqual([
    'skill-skill-1',
  ]);
});
