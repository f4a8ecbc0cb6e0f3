// Every page kind in a real browser: accessible in both themes, no sideways scroll, readable without scripts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS } from '../support/site.ts';
import { startSite, type Site } from '../support/running-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

interface Violation {
  id: string;
  nodes: { target: string[] }[];
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.for([...KINDS])(`axe finds nothing on %s in ${colorScheme}`, async (path) => {
    const page = await site.open(path, { colorScheme, bypassCSP: true });
    await page.evaluate(axe);
    const found = await page.evaluate<Violation[]>('axe.run().then((result) => result.violations)');
    expect(
      found.map(
        (v) =>
          `${v.id}: ${v.nodes
            .slice(0, 3)
            .map((n) => n.target.join(' '))
            .join(', ')}`,
      ),
    ).toEqual([]);
    await page.context().close();
  });
}

test.for([...KINDS])('%s does not scroll sideways at 320 pixels', async (path) => {
  const page = await site.open(path, { viewport: { width: 320, height: 640 } });
  const width = await page.evaluate('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(320);
  await page.context().close();
});

test.for([...KINDS])(
  '%s logs no error, violates no policy and asks no other site',
  async (path) => {
    const page = await site.open('about:blank', {});
    const errors: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on(
      'request',
      (request) => !request.url().startsWith(site.origin) && foreign.push(request.url()),
    );
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    expect(errors.filter((text) => path !== '/404.html' || !text.includes('404'))).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  },
);

test('a guide is complete without scripts', async () => {
  const page = await site.open('/roles/data-engineer/', { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  for (const heading of [
    'What they do',
    'Pay',
    'Outlook',
    'Skills',
    'Reasons not to',
    'All figures on this page',
  ])
    expect(text).toContain(heading);
  await page.locator('.strip a.m').first().click();
  expect(new URL(page.url()).hash).toMatch(/^#f\d+$/);
  await page.context().close();
});

test('the mark of a figure leads to its row, and the row to the source', async () => {
  const page = await site.open('/roles/data-scientist/', {});
  await page.locator('#pay ~ * a.m, [aria-labelledby=pay] a.m').first().click();
  const row = page.locator('tr:target');
  await row.waitFor();
  await row.locator('a').click();
  await page.waitForURL('**/sources/*/');
  expect(await page.locator('dt', { hasText: 'Publisher' }).count()).toBe(1);
  await page.context().close();
});

test('the theme is remembered and applied before the page is drawn', async () => {
  const page = await site.open('/', { colorScheme: 'light' });
  const paper = (): Promise<string> =>
    page.evaluate('getComputedStyle(document.body).backgroundColor');
  const light = await paper();
  await page.locator('[data-theme-switch]').selectOption('dark');
  expect(await paper()).not.toBe(light);
  await page.goto(`${site.origin}/skills/`);
  expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  await page.context().close();
});
