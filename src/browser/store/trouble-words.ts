// What a reader is told where nothing can be kept.
import type { Trouble } from './kept.ts';

const WORDS: Record<Trouble, string> = {
  blocked:
    'This browser does not let the site keep anything, so what you choose here lasts until you leave the page. Export it to keep it.',
  full: 'This browser has no room left for this site. Your last changes are held on this page only: export them, or make room and change something again.',
  unreadable:
    'What was kept here cannot be read: it is damaged, or something else wrote it. It has been left as it is, and what you choose now lasts until you leave the page.',
  newer:
    'What is kept here was written by a newer version of this page. It has been left as it is; reload the page to use it. What you choose now lasts until you leave the page.',
};

/** One or two sentences; empty where all is well. */
export function troubleWords(trouble: Trouble | undefined): string {
  return trouble ? WORDS[trouble] : '';
}

/** Whether the page of kept data can help: it shows the text as it is, and erases it. */
export function isForMyPage(trouble: Trouble | undefined): boolean {
  return trouble === 'unreadable' || trouble === 'newer';
}
