import { existsSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { problemBar } from './src/dev/integration.ts';
import { offline } from './src/offline/integration.ts';
import { searchIndex } from './src/search/integration.ts';
import { takeAway } from './src/take-away/integration.ts';

/** Address of the site; set SITE_URL where it is deployed. `.example` never resolves. */
const site = process.env.SITE_URL ?? 'https://role-atlas.example';

/** No entries of the sitemap: other forms of a page, and pages of renamed skills, which only lead on. */
function isEntry(address) {
  if (address.endsWith('/print/')) return false;
  const [, skill] = /\/skills\/([^/]+)\/$/.exec(address) ?? [];
  return skill === undefined || existsSync(`content/skills/${skill}.mdx`);
}

export default defineConfig({
  site,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    sitemap({ filter: isEntry }),
    searchIndex(),
    problemBar(),
    takeAway(),
    offline(),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Brygada 1918',
      cssVariable: '--font-display',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            src: [
              './node_modules/@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2',
            ],
            weight: '400 700',
            style: 'normal',
            // A page that has been drawn never shifts: a font that comes too late waits for the next page.
            display: 'optional',
          },
        ],
      },
    },
  ],
  // Scripts stay files of their own: the content security policy allows no inline ones.
  vite: { build: { assetsInlineLimit: 0 } },
});
