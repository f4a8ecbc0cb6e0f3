// Gentle warnings for the one who writes a job description. Nothing is forbidden.
import { pieces } from '../decode/sections.ts';
import { MOST_NEEDS, wordSigns } from '../decode/signs.ts';
import { postText } from './formats.ts';
import { OPEN_PAY, type JobPost } from './post.ts';

export interface Warning {
  id: string;
  text: string;
}

const YEARS = /\b\d+\s?\+?\s?(?:-|–|to)?\s?\d*\+?\s?(?:years|yrs)\b/i;
/** Signs that the words of a post can show; the others need what a post does not hold. */
const SHOWN = new Set([
  'degree',
  'heroes',
  'pressure',
  'family',
  'hats',
  'coded-age',
  'coded-gender',
  'native',
  'on-call',
  'test',
  'vague-pay',
]);

/** Warnings in the order in which they matter. */
export function warnings(post: JobPost): Warning[] {
  const found: Warning[] = [];
  const pay = post.pay.trim();
  if (!pay || pay === OPEN_PAY || !/\d/.test(pay))
    found.push({
      id: 'no-pay',
      text: 'No pay range. In many places the law asks for it, and readers everywhere do.',
    });
  const musts = post.mustHave.filter((line) => line.trim()).length;
  if (musts > MOST_NEEDS)
    found.push({
      id: 'many-needs',
      text: `${musts} must-haves. Good people rule themselves out over a long list; at most ${MOST_NEEDS} can be needed in the first month.`,
    });
  const years = [...post.mustHave, ...post.niceToHave].find((line) => YEARS.test(line));
  if (years)
    found.push({
      id: 'years',
      text: `“${YEARS.exec(years)?.[0] ?? ''}”: years count time, not skill. Say what the person has done instead.`,
    });
  for (const sign of wordSigns(pieces(postText(post))))
    if (SHOWN.has(sign.id))
      found.push({ id: sign.id, text: `“${sign.words.join('”, “')}”: ${sign.why}` });
  return found;
}
