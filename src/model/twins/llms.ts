// /llms.txt: where programs that read text find what; a short file, since the lists hold the rest.
import type { Atlas } from '../atlas.ts';

/** What the site says about itself. */
interface About {
  name: string;
  tagline: string;
}

/** Markdown with the site's name, what to heed, and links to the lists and to every guide. */
export function llmsText(atlas: Atlas, base: URL, { name, tagline }: About): string {
  const link = (title: string, path: string, what: string): string =>
    `- [${title}](${new URL(path, base).href}): ${what}`;
  const roles = [...atlas.roles.values()].toSorted((a, b) =>
    a.data.title.localeCompare(b.data.title, 'en'),
  );
  return `${[
    `# ${name}`,
    `> ${tagline}`,
    'A figure belongs to a category, a place and a period of one source. Quote it with all four; never average figures of different sources. Text is under CC BY-SA 4.0, each figure under the license of its source.',
    '## Lists',
    [
      link('All roles', '/api/v1/roles.json', 'JSON with the addresses of every guide'),
      link('All skills', '/api/v1/skills.json', 'JSON with definitions'),
      link('Description of the files', '/api/v1/openapi.json', 'OpenAPI 3.1'),
      link('Figures', '/data/', 'every table as CSV and JSON, with its license'),
      link('Method', '/method/', 'how figures reach the site and what it refuses to do'),
      link('Changes', '/feed.xml', 'Atom'),
    ].join('\n'),
    '## Guides',
    roles
      .map((role) => link(role.data.title, `/roles/${role.id}.json`, role.data.description))
      .join('\n'),
  ].join('\n\n')}\n`;
}
