// The part that everybody reads must be readable at about 15; the technical sections may be harder.
import { fleschKincaid } from '../flesch-kincaid.ts';
import { ownProse, type PageProse, type ProseRule } from '../page.ts';
import type { Passage } from '../passage.ts';
import { sentences, wordsOf } from '../words.ts';

const HARDEST = 10;

/** Shorter texts give grades by chance. */
const FEWEST_WORDS = 60;

/**
 * Flesch–Kincaid grade of some paragraphs: years of school, after sentence length and syllables.
 * undefined where there are fewer than 60 words.
 */
export function gradeOf(texts: readonly string[]): number | undefined {
  const words = texts.flatMap(wordsOf);
  if (words.length < FEWEST_WORDS) return undefined;
  const count = texts.reduce((sum, text) => sum + sentences(text).length, 0);
  return fleschKincaid(
    words.map(({ text }) => text),
    count,
  );
}

/** The opening of a page: of a guide "What it is", of an article what stands before the headings. */
function openingOf(page: PageProse): Passage[] {
  const section = { role: 'what-it-is', guide: '', skill: undefined, family: undefined }[page.kind];
  return section === undefined ? [] : ownProse(page).filter((p) => p.section === section);
}

export const readingLevel: ProseRule = (page) => {
  const passages = openingOf(page);
  const grade = gradeOf(passages.map((passage) => passage.text));
  if (grade === undefined || grade <= HARDEST) return [];
  return [
    {
      rule: 'reading-level',
      passage: passages[0]!,
      at: 0,
      message: `the opening reads at grade ${grade.toFixed(1)}, but ${HARDEST} is the most`,
      hint: 'Shorten its longest sentences, and use the short word where there is one.',
    },
  ];
};
