// O*NET facts that are figures: job zone, interests, required education and experience.
import { plain } from './cells.ts';
import { cellPlace, textAt, type Line } from './columns.ts';
import { bySubject, type OnetScope } from './onet-lists.ts';
import { onetNumber, type OnetLines, type OnetRelease } from './onet-tables.ts';
import { Refusal } from './refusal.ts';
import { byText, factRow } from './rows.ts';
import type { FactRow } from './types.ts';

/** Job zone, 1 (little preparation) to 5. @throws Refusal for anything else */
export function zoneFacts({ zones }: OnetRelease, scope: OnetScope): FactRow[] {
  if (!zones) return [];
  return bySubject(zones, scope).flatMap(({ subject, lines }) =>
    lines.flatMap((line) => {
      const zone = onetNumber(zones, line, 'Job Zone');
      if (zone === undefined) return [];
      if (![1, 2, 3, 4, 5].includes(zone)) {
        const where = cellPlace(zones.sheet, line, 'Job Zone');
        throw new Refusal(`${where} is ${zone}`, 'Job zones are 1 to 5.');
      }
      const what = { measure: 'job-zone', statistic: 'assignment' } as const;
      const { period } = scope;
      return [factRow({ subject, place: 'US', ...what, period, value: plain(zone) })];
    }),
  );
}

/** Element of each interest area; a high point names an area by its number, 1 to 6, or 0. */
const AREAS = ['R', 'I', 'A', 'S', 'E', 'C'].map((letter, i) => ({
  letter,
  element: `1.B.1.${'abcdef'[i]}`,
}));
const HIGH_POINTS = ['1.B.1.g', '1.B.1.h', '1.B.1.i'];

/** Code of the highest areas in order, such as ICR, and the six scores from 1 to 7. */
export function interestFacts({ interests }: OnetRelease, scope: OnetScope): FactRow[] {
  if (!interests) return [];
  return bySubject(interests, scope).flatMap(({ subject, lines }) => {
    const value = (element: string): number | undefined => {
      const line = lines.find((one) => textAt(one, 'Element ID') === element);
      return line && onetNumber(interests, line, 'Data Value');
    };
    const letters = HIGH_POINTS.map((element) => AREAS[(value(element) ?? 0) - 1]?.letter);
    const code = letters.join('');
    const at = { subject, place: 'US', period: scope.period };
    return [
      ...(code
        ? [factRow({ ...at, measure: 'interest-code', statistic: 'assignment', value: code })]
        : []),
      ...AREAS.flatMap(({ letter, element }) => {
        const score = value(element);
        if (score === undefined) return [];
        const what = { measure: 'interest-score', statistic: 'score' } as const;
        return [factRow({ ...at, group: `interest=${letter}`, ...what, value: plain(score) })];
      }),
    ];
  });
}

/** "Associate's Degree (or other 2-year degree)" → "Associate's Degree". */
function shortLabel(description: string): string {
  return description.split(/ - | \(/)[0] ?? description;
}

/** Which question, and the dimension its answers become. */
interface Question {
  element: string;
  dimension: 'education-required' | 'experience-required';
}

function answerFacts(
  table: OnetLines,
  line: Line,
  group: string,
  at: { subject: string; period: string },
): FactRow[] {
  const share = onetNumber(table, line, 'Data Value');
  if (!share) return [];
  const n = onetNumber(table, line, 'N');
  const row = { ...at, place: 'US', group, measure: 'share-percent' } as const;
  const counted = { ...row, statistic: 'share', n: n === undefined ? '' : plain(n) } as const;
  if (textAt(line, 'Recommend Suppress') === 'Y') {
    return [factRow({ ...counted, note: 'suppressed' })];
  }
  const error = onetNumber(table, line, 'Standard Error');
  return [
    factRow({ ...counted, value: plain(share) }),
    ...(error === undefined
      ? []
      : [factRow({ ...row, statistic: 'standard-error', value: plain(error) })]),
  ];
}

/**
 * Share of respondents per answer in percent, with the number of respondents and the standard
 * error in percentage points. Answers that nobody gave are left out; shares that the publisher
 * advises against using are suppressed.
 * @throws Refusal if an answer has no label in the table of categories
 */
function shareFacts(
  table: OnetLines | undefined,
  labels: OnetLines | undefined,
  { element, dimension }: Question,
  scope: OnetScope,
): FactRow[] {
  if (!table) return [];
  const label = new Map(
    (labels?.lines ?? [])
      .filter((line) => textAt(line, 'Element ID') === element)
      .map((line) => [textAt(line, 'Category'), textAt(line, 'Category Description')]),
  );
  return bySubject(table, scope).flatMap(({ subject, lines }) =>
    lines
      .filter((line) => textAt(line, 'Element ID') === element)
      .toSorted(
        (a, b) =>
          Number(textAt(a, 'Category')) - Number(textAt(b, 'Category')) ||
          byText(textAt(a, 'Category'), textAt(b, 'Category')),
      )
      .flatMap((line) => {
        const category = textAt(line, 'Category');
        const text = label.get(category);
        if (text) {
          const group = `${dimension}=${shortLabel(text)}`;
          return answerFacts(table, line, group, { subject, period: scope.period });
        }
        throw new Refusal(
          `${cellPlace(table.sheet, line, 'Category')} ${category} of element ${element} has no label`,
          'Put the release’s file of categories into the folder.',
        );
      }),
  );
}

/** Required level of education, element 2.D.1. @throws Refusal */
export function educationFacts(release: OnetRelease, scope: OnetScope): FactRow[] {
  const question: Question = { element: '2.D.1', dimension: 'education-required' };
  return shareFacts(release.education, release.educationCategories, question, scope);
}

/** Related work experience, element 3.A.1. @throws Refusal */
export function experienceFacts(release: OnetRelease, scope: OnetScope): FactRow[] {
  const question: Question = { element: '3.A.1', dimension: 'experience-required' };
  return shareFacts(release.experience, release.experienceCategories, question, scope);
}
