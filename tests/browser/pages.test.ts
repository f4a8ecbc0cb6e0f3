// Every page kind in a real browser: accessible in both themes, no sideways scroll, readable without scripts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
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

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate<Violation[]>('axe.run().then((result) => result.violations)');
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((n) => n.target.join(' '))}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.for([...KINDS])(
    `axe finds nothing on %s in ${colorScheme}, wide and on a phone`,
    async (path) => {
      const page = await site.open(path, { colorScheme, bypassCSP: true });
      await page.evaluate(axe);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    },
  );
}

/** WCAG 1.4.12: the distances that a reader may set. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Text that a box cuts off; what is for screen readers only is cut off on purpose. */
const CUT_OFF = `[...document.querySelectorAll('main *, header *, footer *')].filter((node) => {
  const style = getComputedStyle(node);
  if (!/hidden|clip/.test(style.overflowX + style.overflowY) || node.closest('.sr, svg')) return false;
  return node.clientWidth > 1 && (node.scrollWidth > node.clientWidth + 2 || node.scrollHeight > node.clientHeight + 2);
}).map((node) => node.className || node.tagName)`;

test.for([...KINDS])(
  '%s scrolls only downwards and cuts off nothing: at 320 pixels, at 200 %% and with spaced text',
  async (path) => {
    const page = await site.open(path, {
      viewport: { width: 320, height: 640 },
      bypassCSP: true,
    });
    const width = () => page.evaluate('document.documentElement.scrollWidth');
    expect(await width()).toBeLessThanOrEqual(320);
    // A window of 1280 pixels at 200 % has room for 640.
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await width()).toBeLessThanOrEqual(640);
    await page.addStyleTag({ content: SPACED });
    for (const wide of [320, 1280]) {
      await page.setViewportSize({ width: wide, height: 640 });
      expect(await width()).toBeLessThanOrEqual(wide);
      expect(await page.evaluate(CUT_OFF)).toEqual([]);
    }
    await page.context().close();
  },
);

test.for(['/', '/roles/', '/roles/back-end-developer/', '/moves/', '/compare/'])(
  'the focus is always seen on %s',
  async (path) => {
    const page = await site.open(path, {});
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate<string>(`(() => {
        const node = document.activeElement;
        if (!node || node === document.body) return 'seen';
        const { outlineStyle, outlineWidth } = getComputedStyle(node);
        const box = node.getBoundingClientRect();
        const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && inside ? 'seen' : node.outerHTML.slice(0, 120);
      })()`);
      expect(seen).toBe('seen');
    }
    await page.context().close();
  },
);

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

test('the mark of a figure leads to its row, and its group to the source', async () => {
  const page = await site.open('/roles/data-scientist/', {});
  await page.locator('#pay a.m').first().click();
  const row = page.locator('tr:target');
  await row.waitFor();
  await page.locator('tbody:has(tr:target) th a').click();
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
