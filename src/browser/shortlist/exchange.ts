// The shortlist as files.
import type { Shortlist } from '../store/shortlist.ts';

/** Roles with their notes as Markdown; notes are quoted, so that they stay text. */
export function shortlistMarkdown(
  list: Shortlist,
  role: (id: string) => { title: string; href: string },
): string {
  const parts = list.map(({ role: id, note }) => {
    const { title, href } = role(id);
    const quoted = note
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n');
    return [`## [${title}](${href})`, ...(note ? [quoted] : [])].join('\n\n');
  });
  return `${['# Shortlist', ...parts].join('\n\n')}\n`;
}
