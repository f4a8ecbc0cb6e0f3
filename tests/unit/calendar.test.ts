// Calendar files, held against another program's parser.
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addDays, calendarFile, type CalendarEvent } from '../../src/model/calendar.ts';

const NOW = new Date('2026-11-25T03:04:05.678Z');
const event = (overrides: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'baker.kneading@role-atlas',
  day: '2026-12-31',
  title: 'Review: Kneading (Baker)',
  text: 'Can you do this? Knead; fold, wait.',
  url: 'https://example.org/skills/kneading/',
  ...overrides,
});

const events = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

test('opens in a parser as all-day events with what was put in', () => {
  const [found] = events(calendarFile('Baker: plan', [event()], NOW));
  expect(found?.uid).toBe('baker.kneading@role-atlas');
  expect(found?.summary).toBe('Review: Kneading (Baker)');
  expect(found?.description).toBe('Can you do this? Knead; fold, wait.');
  expect(found?.startDate.isDate).toBe(true);
  expect(found?.startDate.toString()).toBe('2026-12-31');
  expect(found?.endDate.toString()).toBe('2027-01-01');
});

test('text that would break a line comes back as it was', () => {
  const text = 'Back\\slash; semi, comma\nnew line "quoted" BEGIN:VEVENT \u{1f600}';
  const [found] = events(
    calendarFile('x', [event({ title: text, text: `${text}\r\n\u0007end` })], NOW),
  );
  expect(found?.summary).toBe(text);
  expect(found?.description).toBe(`${text}\n end`);
});

test('no line is longer than 75 bytes, and folding splits no character', () => {
  const text = `${'é€😀'.repeat(60)} end`;
  const file = calendarFile('n'.repeat(200), [event({ text })], NOW);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(events(file)[0]?.description).toBe(text);
});

test('a second export differs in its time stamp alone', () => {
  const [one, two] = [NOW, new Date('2027-01-01T00:00:00Z')].map((now) =>
    calendarFile('x', [event()], now),
  );
  expect(one).toContain('DTSTAMP:20261125T030405Z');
  expect(one?.replace(/DTSTAMP:.*/, '')).toBe(two?.replace(/DTSTAMP:.*/, ''));
});

test('days are counted over the ends of months and leap days', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-03-01', 14)).toBe('2026-03-15');
});
