// What each section of a page must answer, as markers of its template.
import { roleOutline, skillOutline, type SectionId } from '../schema/outline.ts';
import { marker } from './markers.ts';

const role: Record<SectionId, string> = {
  'what-it-is': 'the answer in the first sentence, then what is always part of the work',
  'a-day': 'a day from morning to evening, with cases that only this role has; write "you"',
  'where-they-work': 'kinds of employer, who sits beside you, how the employer shapes the work',
  'reading-the-pay': 'which figures below fit this role and which do not; cite each with a Fact',
  'reading-the-outlook': 'what the projection says, of whom, and what it leaves out',
  'getting-in': 'the shortest honest way in, and the usual mistake',
  applying: 'résumé, people, openings, interviews, tests: what differs for this role',
  growing: 'what you are trusted with after a year, after five, and where the path divides',
  kinds: 'the kinds of this role, one line each, and titles that mean something else',
  'reasons-not-to': 'why people leave, what is dull, who should not choose it',
  'what-we-do-not-know': 'what nobody measures, and what we could not find out',
  trends: 'what changes, with who says so; no forecast of ours',
};

const skill: Record<(typeof skillOutline)[number]['id'], string> = {
  'how-to-learn-it': 'the first hour, the first month, and a task that shows that it is learned',
};

/** Prose of a new guide: every heading, each with a marker. */
export function rolePrompts(): string {
  return roleOutline.map(({ id, heading }) => `## ${heading}\n\n${marker(role[id])}\n`).join('\n');
}

export function skillPrompts(): string {
  return skillOutline
    .map(({ id, heading }) => `## ${heading}\n\n${marker(skill[id])}\n`)
    .join('\n');
}

export function guidePrompts(): string {
  const parts = ['the first question a reader has', 'the next one', 'what to do now'];
  const intro = marker('the answer in two or three sentences');
  return `${intro}\n\n${parts.map((what, i) => `## Part ${i + 1}\n\n${marker(what)}\n`).join('\n')}`;
}
