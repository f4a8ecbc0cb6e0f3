import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { basePath } from './src/base-path/integration.ts';
import { readBasePath, readSiteUrl } from './src/base-path/path.ts';
import { problemBar } from './src/dev/integration.ts';
import { offline } from './src/offline/integration.ts';
import { measured } from './src/phases.ts';
import { searchIndex } from './src/search/integration.ts';
import { reuse } from './src/reuse/integration.ts';
import { redirectFiles } from './src/redirects/integration.ts';
import { shareImages } from './src/share/integration.ts';
import { siteMap } from './src/sitemap.ts';
import { takeAway } from './src/take-away/integration.ts';

export default defineConfig({
  site: readSiteUrl(process.env.SITE_URL),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Highlighting would write colors as inline styles, which the content security policy refuses.
  markdown: { syntaxHighlight: false },
  integrations: measured([
    mdx(),
    reuse(),
    siteMap(),
    searchIndex(),
    problemBar(),
    shareImages(),
    redirectFiles(),
    takeAway(),
    offline(),
    basePath(readBasePath(process.env.BASE_PATH)),
  ]),
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Brygada 1918',
      cssVariable: '--font-display',
      fallbacks: ['Georgia', 'serif'],
      // Nothing is swapped, so a fallback stretched to the same widths would only cost bytes.
      optimizedFallbacks: false,
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
