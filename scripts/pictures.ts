// npm run pictures: the screenshots of the README, from dist/. Light and dark side by side.
import { mkdirSync } from 'node:fs';
import { launchBrowser } from './lib/browser.ts';
import { serveFolder } from './lib/static-server.ts';

const FOLDER = '.github/pictures';
const PAGES = {
  home: '/',
  guide: '/roles/back-end-developer/',
  compare: '/compare/back-end-developer-vs-full-stack-developer/',
  map: '/moves/',
} as const;

mkdirSync(FOLDER, { recursive: true });
const server = await serveFolder({ folder: 'dist' });
const browser = await launchBrowser();
for (const [name, path] of Object.entries(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: { width: 1200, height: 900 },
      colorScheme,
    });
    const page = await context.newPage();
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    await page.screenshot({ path: `${FOLDER}/${name}-${colorScheme}.png`, scale: 'css' });
    await context.close();
  }
}
await browser.close();
await server.close();
console.log(`${Object.keys(PAGES).length * 2} pictures in ${FOLDER}/`);
