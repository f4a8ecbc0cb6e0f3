// Signs in an ad that deserve a question. Each says what was found, why it matters, and what to ask.
// No sign proves anything, and the page says so.
import type { Pay } from './pay.ts';
import type { Piece } from './sections.ts';
import { FRAUD, RULES, type Rule, type Sign } from './sign-rules.ts';

export type { Sign };

/** At most so many needs can all be needed. */
export const MOST_NEEDS = 6;

function wordsFor(rule: Rule, parts: readonly Piece[]): string[] {
  const found = new Set<string>();
  for (const [i, { text, denied }] of parts.entries()) {
    // "Degree; or equivalent experience" goes on after the semicolon.
    const more = /;\s*$/.test(text) ? (parts[i + 1]?.text ?? '') : '';
    if (denied || rule.unless?.test(text + more)) continue;
    const pattern = new RegExp(rule.pattern.source, 'gi');
    for (const [words] of text.matchAll(pattern)) if (found.size < 4) found.add(words.trim());
  }
  return [...found];
}

/** Lines in which the ad names something as needed. */
const needs = (parts: readonly Piece[]): number =>
  parts.filter(
    ({ strength, heading, text }) => strength === 'must' && !heading && text.trim().length > 3,
  ).length;

const said = (rules: readonly Rule[], parts: readonly Piece[]): Sign[] =>
  rules.flatMap((rule) => {
    const { pattern: _, unless: __, ...sign } = rule;
    const words = wordsFor(rule, parts);
    return words.length ? [{ ...sign, words }] : [];
  });

/** Signs in the words of a text, without those of fraud and of absence. */
export const wordSigns = (parts: readonly Piece[]): Sign[] => said(RULES, parts);

/** All signs of an ad: fraud first, then what is absent, then words. */
export function findSigns(
  parts: readonly Piece[],
  pay: Pay | undefined,
  mustSkills: number,
): Sign[] {
  const absent: Sign[] = [];
  if (!pay)
    absent.push({
      id: 'no-pay',
      title: 'No pay range',
      words: [],
      why: 'Somebody has a number in mind. In a growing number of places the law asks the employer to say it.',
      ask: 'Which range is set aside for this post, and is it base pay?',
    });
  else if (pay.high > pay.low * 1.6)
    absent.push({
      id: 'wide-pay',
      title: 'A very wide pay range',
      words: [pay.words],
      why: 'A range as wide as this one covers several levels.',
      ask: 'Which level is this post, and which part of the range belongs to it?',
    });
  const count = Math.max(needs(parts), mustSkills);
  if (count > MOST_NEEDS)
    absent.push({
      id: 'many-needs',
      title: `About ${count} must-haves`,
      words: [],
      why: `Nobody needs more than ${MOST_NEEDS} things in the first month. A longer list is a wish list, or nobody decided what the post is for.`,
      ask: 'Which three of these would I use in the first month?',
    });
  return [...said(FRAUD, parts), ...absent, ...wordSigns(parts)];
}
