// A job description as Markdown, plain text and a page of HTML.
import { escapeHtml } from '../../markdown/html.ts';
import { postParts, type JobPost } from './post.ts';

/** What Markdown would take for markup is escaped: the text is read as it was written. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_<>|~]/g, '\\$&')
    // Brackets stay as they are: without an address after them they are no link.
    .replace(/\](?=[([])/g, '\\]')
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, '$1\\$2');

/** Markdown that any editor takes. */
export function postMarkdown(post: JobPost): string {
  const parts = postParts(post).map(({ heading, lines, listed }) => {
    const text = listed
      ? lines.map((line) => `- ${escaped(line)}`).join('\n')
      : lines.map(escaped).join('\n\n');
    return heading ? `## ${heading}\n\n${text}` : text;
  });
  return `${[`# ${escaped(post.title)}`, ...parts].join('\n\n')}\n`;
}

/** Plain text for mail and for forms that take nothing else. */
export function postText(post: JobPost): string {
  const parts = postParts(post).map(({ heading, lines, listed }) => {
    const text = lines.map((line) => (listed ? `- ${line}` : line)).join(listed ? '\n' : '\n\n');
    return heading ? `${heading.toUpperCase()}\n${text}` : text;
  });
  return `${[post.title, ...parts].join('\n\n')}\n`;
}

/** The body of a post as HTML, without the page around it. */
export function postFragment(post: JobPost): string {
  const parts = postParts(post).map(({ heading, lines, listed }) => {
    const inner = lines.map((line) =>
      listed ? `  <li>${escapeHtml(line)}</li>` : `<p>${escapeHtml(line)}</p>`,
    );
    const text = listed ? `<ul>\n${inner.join('\n')}\n</ul>` : inner.join('\n');
    return heading ? `<h2>${heading}</h2>\n${text}` : text;
  });
  return [`<h1>${escapeHtml(post.title)}</h1>`, ...parts].join('\n');
}

/** A page of its own that needs nothing else. */
export function postHtml(post: JobPost): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(post.title)}</title>
<style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.55 system-ui,sans-serif}</style>
</head>
<body>
${postFragment(post)}
</body>
</html>
`;
}
