// Sentences and paragraphs that a reader has to take twice.
import { eachPassage, ownProse, type ProseRule } from '../page.ts';
import { opening, sentences, wordCount } from '../words.ts';

/** Words. In a list of three parts or more with semicolons between, each part counts alone. */
const LONGEST_SENTENCE = 40;
const LONGEST_PARAGRAPH = 150;

function longestPart(sentence: string): number {
  const parts = sentence.split(';');
  return Math.max(...(parts.length > 2 ? parts : [sentence]).map(wordCount));
}

export const sentenceLength: ProseRule = (page) =>
  eachPassage(ownProse(page), ({ text }) =>
    sentences(text)
      .map((sentence) => ({ ...sentence, words: longestPart(sentence.text) }))
      .filter(({ words }) => words > LONGEST_SENTENCE)
      .map((sentence) => ({
        rule: 'sentence-long',
        at: sentence.at,
        message: `a sentence of ${sentence.words} words: "${opening(sentence.text)}"`,
        hint: `Make two of it; ${LONGEST_SENTENCE} words are the most that reads well.`,
      })),
  );

export const paragraphLength: ProseRule = (page) =>
  eachPassage(ownProse(page), ({ text }) => {
    const words = wordCount(text);
    return words > LONGEST_PARAGRAPH
      ? [
          {
            rule: 'paragraph-long',
            at: 0,
            message: `a paragraph of ${words} words: "${opening(text)}"`,
            hint: `Begin a new one where the thought turns; up to ${LONGEST_PARAGRAPH} words.`,
          },
        ]
      : [];
  });
