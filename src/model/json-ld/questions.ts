// Questions with their answers, where a page shows them.
import type { Thing } from 'schema-dts';
import type { Answer } from '../faq.ts';
import { textOfHtml } from '../plain-text.ts';
import { absolute } from './graph.ts';

export function questionsGraph(base: URL, path: string, answers: readonly Answer[]): Thing[] {
  if (!answers.length) return [];
  return [
    {
      '@type': 'FAQPage',
      '@id': absolute(base, `${path}#questions`),
      mainEntity: answers.map(({ question, answer }) => ({
        '@type': 'Question',
        name: textOfHtml(question),
        acceptedAnswer: { '@type': 'Answer', text: textOfHtml(answer) },
      })),
    },
  ];
}
