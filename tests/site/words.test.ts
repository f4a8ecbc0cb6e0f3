// Line breaks between inline elements vanish in Astro; words must not run together.
import { expect, test } from 'vitest';
import { pages } from '../support/site.ts';

const BEFORE =
  /[\p{L}\d,;:.)]<(?:a (?!class="m")|b>|em>|strong>|code>|time |span class="(?:fig|muted))[^<]*/gu;
const AFTER = /<\/(?:a|b|em|strong|code|time)>[\p{L}\d(][^<]*/gu;

test('no word touches the next one', () => {
  const glued: string[] = [];
  for (const { path, html } of pages()) {
    const main = html
      .slice(html.indexOf('<main'), html.indexOf('</main>'))
      .replace(/<svg[\s\S]*?<\/svg>/g, ' ');
    for (const pattern of [BEFORE, AFTER])
      glued.push(...[...main.matchAll(pattern)].map(([text]) => `${path}: ${text.slice(0, 60)}`));
  }
  // A plural ending set right after a word in code or emphasis is how people write: `GET`s, *join*s.
  expect(glued.filter((text) => !/<\/(code|em|strong)>s\b/.test(text)).slice(0, 10)).toEqual([]);
});
