// Comparing roles as a reader does: by address, by choosing, by keyboard, and without scripts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../support/running-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAIR = '/compare/back-end-developer-vs-full-stack-developer/';
const THREE = '/compare/?r=devops-engineer,data-engineer,cybersecurity-analyst';
let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const results = (page: Page) => page.locator('[data-compare-results]');
const status = (page: Page) => page.locator('[data-compare-status]').textContent();
const columns = (page: Page): Promise<string[]> =>
  results(page).locator('table').first().locator('thead th').allTextContents();

test('three roles by address: columns, figures with links to sources, a verdict a line', async () => {
  const page = await site.open(THREE, {});
  await results(page).locator('h2').waitFor();
  expect(await columns(page)).toEqual([
    'DevOps engineer',
    'Data engineer',
    'Cybersecurity analyst',
  ]);
  const figures = await results(page).locator('.vs-figure').all();
  expect(figures.length).toBeGreaterThan(15);
  for (const figure of figures) {
    expect(await figure.locator('.fig a.m').getAttribute('href')).toMatch(
      /^\/sources\/[a-z0-9-]+\/$/,
    );
    expect(await figure.locator('small').textContent()).toMatch(
      /this role|lists this title|wider group|nearest group/,
    );
  }
  const lines = await results(page).locator('table').first().locator('tbody').count();
  const verdicts = await results(page).locator('.vs-verdict').allTextContents();
  expect(verdicts.length).toBe(lines);
  expect(verdicts.every((text) => /\.$/.test(text))).toBe(true);
  expect(await page.locator('form[data-compare] select').nth(2).inputValue()).toBe(
    'cybersecurity-analyst',
  );
  await page.context().close();
});

test('choosing writes the address; the back button shows what was there before', async () => {
  const page = await site.open('/compare/', {});
  const selects = page.locator('form[data-compare] select');
  await selects.nth(0).selectOption('data-engineer');
  await selects.nth(1).selectOption('data-scientist');
  await page.locator('form[data-compare] button').click();
  await page.waitForURL('**/compare/?r=data-engineer,data-scientist');
  await results(page).locator('h2').waitFor();
  expect(await page.evaluate('document.activeElement.id')).toBe('compared');
  await selects.nth(2).selectOption('product-designer');
  await page.locator('form[data-compare] button').click();
  await expect.poll(() => columns(page)).toHaveLength(3);
  await page.goBack();
  await expect.poll(() => columns(page)).toEqual(['Data engineer', 'Data scientist']);
  expect(await selects.nth(2).inputValue()).toBe('');
  await page.goBack();
  await expect.poll(() => results(page).isHidden()).toBe(true);
  expect(await selects.nth(0).inputValue()).toBe('');
  await page.goForward();
  await expect.poll(() => columns(page)).toEqual(['Data engineer', 'Data scientist']);
  await page.context().close();
});

test('keyboard alone is enough', async () => {
  const page = await site.open('/compare/', {});
  await page.locator('form[data-compare] select').first().focus();
  await page.keyboard.type('back');
  await page.keyboard.press('Tab');
  await page.keyboard.type('full');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/compare/?r=back-end-developer,full-stack-developer');
  await results(page).locator('h2').waitFor();
  // Past the two buttons of the shortlist.
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.pathname')).toBe(PAIR);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${PAIR}`);
  await page.context().close();
});

test('an unknown role in the address is named and left out; markup in it stays text', async () => {
  const page = await site.open(
    '/compare/?r=data-engineer,<img%20src=x>,data-scientist,astronaut',
    {},
  );
  await results(page).locator('h2').waitFor();
  expect(await columns(page)).toEqual(['Data engineer', 'Data scientist']);
  expect(await status(page)).toContain(
    'No role is called “<img src=x>” and “astronaut”; left out.',
  );
  expect(await page.locator('main img').count()).toBe(0);
  await page.goto(`${site.origin}/compare/?r=astronaut`);
  await expect.poll(() => status(page)).toMatch(/astronaut.*Choose two roles or more\./);
  await page.context().close();
});

test('one category is one figure: no winner on the page of a pair or in the browser', async () => {
  for (const path of [
    '/compare/back-end-developer-vs-front-end-developer/',
    '/compare/?r=back-end-developer,front-end-developer',
  ]) {
    const page = await site.open(path, {});
    const first = page.locator('.vs-verdict').first();
    await first.waitFor();
    expect((await first.textContent())?.trim()).toBe(
      'The same figure: both are counted under Web developers (15-1254).',
    );
    await page.context().close();
  }
});

test('the browser says of a pair what its page says', async () => {
  const said = async (path: string): Promise<string[]> => {
    const page = await site.open(path, {});
    await page.locator('.vs-verdict').first().waitFor();
    const texts = await page.locator('.vs-verdict').allTextContents();
    await page.context().close();
    return texts.map((text) => text.trim());
  };
  expect(await said('/compare/?r=back-end-developer,full-stack-developer')).toEqual(
    await said(PAIR),
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.for(['/compare/', PAIR, THREE])(
    `axe finds nothing on %s in ${colorScheme}`,
    async (path) => {
      const page = await site.open(path, { colorScheme, bypassCSP: true });
      if (path === THREE) await results(page).locator('h2').waitFor();
      await page.evaluate(axe);
      const found = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(
        'axe.run().then((result) => result.violations)',
      );
      expect(found.map((v) => `${v.id}: ${v.nodes[0]?.target.join(' ')}`)).toEqual([]);
      await page.context().close();
    },
  );
}

test.for(['/compare/', PAIR, THREE, `${THREE},product-designer`])(
  '%s does not scroll sideways at 320 pixels',
  async (path) => {
    const page = await site.open(path, { viewport: { width: 320, height: 640 } });
    if (path.includes('?')) await results(page).locator('h2').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.context().close();
  },
);

test('comparing logs no error, violates no policy and asks no other site', async () => {
  const page = await site.open('about:blank', {});
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (asked) => !asked.url().startsWith(site.origin) && wrong.push(asked.url()));
  await page.goto(site.origin + THREE, { waitUntil: 'networkidle' });
  await results(page).locator('h2').waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('when the figures do not arrive, the page says so', async () => {
  const page = await site.open('/compare/', {});
  await page.route('**/roles.json', (route) => route.abort());
  await page.goto(site.origin + THREE);
  await expect.poll(() => status(page)).toMatch(/could not be loaded/);
  await page.context().close();
});

test('without scripts: all pairs as links, no dead form', async () => {
  const page = await site.open('/compare/', { javaScriptEnabled: false });
  expect(await page.locator('form[data-compare]').isVisible()).toBe(false);
  const links = page.locator('main a[href*="-vs-"]');
  expect(await links.count()).toBeGreaterThanOrEqual(20);
  await page.locator(`main a[href="${PAIR}"]`).first().click();
  const text = await page.locator('main').innerText();
  for (const words of [
    'In figures',
    'Skills that set them apart',
    'Skills both need',
    'All figures',
  ])
    expect(text).toContain(words);
  await page.context().close();
});
