// One page as a file: front matter in YAML, one line a value or an entry, and prose below it.

/** JSON is YAML too; lists get a line an entry, as editors write them. */
function yamlOf(key: string, value: unknown): string {
  if (Array.isArray(value) && value.length)
    return `${key}:\n${value.map((entry) => `  - ${JSON.stringify(entry)}`).join('\n')}`;
  return `${key}: ${typeof value === 'string' && /^\d{4}-/.test(value) ? value : JSON.stringify(value)}`;
}

/** The text of an .mdx file. */
export function pageText(front: Record<string, unknown>, body: string): string {
  const keys = Object.entries(front).map(([key, value]) => yamlOf(key, value));
  return `---\n${keys.join('\n')}\n---\n\n${body}\n`;
}

/** Days and disclosure of every synthetic page. */
export const colophon = {
  disclosure: {
    drafted: 'Made by a program to measure the site.',
    reviewed: 'Nobody has read it.',
  },
  published: '2026-11-21',
  updated: '2026-11-21',
  reviewed: '2026-11-21',
};
