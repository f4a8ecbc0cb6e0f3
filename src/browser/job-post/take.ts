// Ways to take a finished job description: the clipboard and four kinds of file.
import { postHtml, postMarkdown, postText } from '../../model/job-post/formats.ts';
import type { JobPost } from '../../model/job-post/post.ts';

/** Milliseconds for which a file that was handed out stays readable. */
const KEPT = 10_000;

function give(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied as plain text.';
  } catch {
    return 'The browser does not allow copying here. Download the plain text instead.';
  }
}

async function word(name: string, post: JobPost, say: (text: string) => void): Promise<string> {
  say('Making the Word file …');
  try {
    // Large, and needed by few: it comes only now.
    const { postWord } = await import('../../model/job-post/word.ts');
    give(`${name}.docx`, await postWord(post));
    return 'The Word file is made.';
  } catch {
    return 'The part that makes Word files could not be loaded. Try again, or take another format.';
  }
}

/** Puts the buttons into `place`; `status` says what happened. */
export function takeButtons(
  place: HTMLElement,
  status: HTMLElement,
  name: string,
  read: () => JobPost,
): void {
  const say = (text: string): void => {
    status.textContent = text;
  };
  const file = (ending: string, type: string, write: (post: JobPost) => string) => () => {
    give(`${name}.${ending}`, new Blob([write(read())], { type: `${type};charset=utf-8` }));
    say('The file is made.');
  };
  const ways: [label: string, does: () => void][] = [
    ['Copy as text', () => void copy(postText(read())).then(say)],
    ['Word', () => void word(name, read(), say).then(say)],
    ['Markdown', file('md', 'text/markdown', postMarkdown)],
    ['Plain text', file('txt', 'text/plain', postText)],
    ['HTML', file('html', 'text/html', postHtml)],
  ];
  for (const [label, does] of ways) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', does);
    place.append(button);
  }
  place.querySelector('button')?.classList.add('main');
}
