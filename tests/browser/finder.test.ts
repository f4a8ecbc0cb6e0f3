// The finder as readers use it: filter, order, share, go back, by keyboard, without scripts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../support/running-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ROWS = '.roles tbody tr:not([hidden])';
let site: Site;
/** Number of all roles. */
let ALL = 0;
beforeAll(async () => {
  site = await startSite();
  ALL = await (await site.open('/roles/', { javaScriptEnabled: false })).locator(ROWS).count();
});
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));
afterAll(() => site.stop());

const titles = (page: Page): Promise<string[]> => page.locator(`${ROWS} th a`).allInnerTexts();
const status = (page: Page): Locator => page.locator('[data-finder-count]');
const text = (page: Page): Locator => page.getByLabel('Title or other name');
const data = (page: Page): Locator => page.locator('[name=family][value=data]');
const head = (page: Page, name: string): Locator =>
  page.locator('.roles thead').getByRole('button', { name });
const isFocused = (part: Locator): Promise<boolean> =>
  part.evaluate((node) => node.matches(':focus'));

/** Pay of the rows that show one, in their order. */
async function pays(page: Page): Promise<number[]> {
  const rows = await page
    .locator(`${ROWS}[data-pay]`)
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-pay')));
  return rows.map(Number);
}

async function tabTo(page: Page, part: Locator): Promise<void> {
  for (let i = 0; i < 20 && !(await isFocused(part)); i++) await page.keyboard.press('Tab');
}

test('filters combine, the counts follow, and the address opens the same rows elsewhere', async () => {
  const page = await site.open('/roles/', {});
  expect(await status(page).innerText()).toBe(`${ALL} roles, A to Z`);
  expect(await status(page).getAttribute('aria-live')).toBe('polite');
  await data(page).check();
  await page.getByLabel('Median pay, at least').selectOption('120000');
  await head(page, 'Median pay').click();
  const found = await titles(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(ALL);
  expect(await status(page).innerText()).toBe(`${found.length} of ${ALL} roles, highest pay first`);
  expect(await page.locator('[data-finder-words]').innerText()).toBe(
    'Data; median pay at least 120,000 dollars',
  );
  expect(new URL(page.url()).search).toBe('?family=data&pay=120000&sort=pay');

  const other = await site.open(page.url(), {});
  expect(await titles(other)).toEqual(found);
  expect(await other.getByLabel('Median pay, at least').inputValue()).toBe('120000');
  expect(await status(other).innerText()).toBe(await status(page).innerText());
});

test('back undoes one choice after the other, and typing counts as one', async () => {
  const page = await site.open('/roles/', {});
  const query = (): string => new URL(page.url()).search;
  await text(page).pressSequentially('engineer');
  await head(page, 'Projected growth').click();
  await data(page).check();
  const last = await titles(page);
  await page.goBack();
  expect(query()).toBe('?q=engineer&sort=growth');
  await expect.poll(() => data(page).isChecked()).toBe(false);
  await page.goBack();
  expect(query()).toBe('?q=engineer');
  await page.goBack();
  expect(query()).toBe('');
  await expect.poll(async () => (await titles(page)).length).toBe(ALL);
  expect(await text(page).inputValue()).toBe('');
  for (let i = 0; i < 3; i++) await page.goForward();
  await expect.poll(() => titles(page)).toEqual(last);
});

test('rows move and hide, and are never made anew', async () => {
  const page = await site.open('/roles/', { reducedMotion: 'reduce' });
  await page.evaluate('window.kept = [...document.querySelectorAll(".roles tbody tr")]');
  await head(page, 'Openings').click();
  await page.getByLabel('Job zone, at most').selectOption('3');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  const same = await page.evaluate(
    'kept.every((row) => row.isConnected) && document.querySelectorAll(".roles tbody tr").length === kept.length',
  );
  expect(same).toBe(true);
  expect((await titles(page)).length).toBe(ALL);
  expect(new URL(page.url()).search).toBe('?sort=openings');
  expect(await isFocused(text(page))).toBe(true);
});

test('heads say how they sort, and sort', async () => {
  const page = await site.open('/roles/', {});
  const sorted = page.locator('.roles th[aria-sort]');
  expect(await sorted.getAttribute('aria-sort')).toBe('ascending');
  await head(page, 'Median pay').click();
  expect(await sorted.count()).toBe(1);
  expect(await sorted.getAttribute('aria-sort')).toBe('descending');
  const down = await pays(page);
  expect(down).toEqual(down.toSorted((a, b) => b - a));
  await head(page, 'Median pay').click();
  expect(await sorted.getAttribute('aria-sort')).toBe('ascending');
  expect(await pays(page)).toEqual(down.toReversed());
});

test('by keyboard alone: text, family, order, clear', async () => {
  const page = await site.open('/roles/', {});
  await text(page).focus();
  await page.keyboard.type('devops spec');
  await expect.poll(() => titles(page)).toEqual(['DevOps engineer']);
  expect(await page.locator('tr:not([hidden]) [data-alias]').innerText()).toBe(
    'also: DevOps specialist',
  );
  await tabTo(page, page.locator('[name=family]').first());
  await page.keyboard.press('Space');
  expect(await status(page).innerText()).toMatch(/^0 of /);
  expect(await page.locator('[data-finder-none]').isVisible()).toBe(true);
  await tabTo(page, page.getByRole('button', { name: 'Clear filters' }));
  await page.keyboard.press('Enter');
  expect((await titles(page)).length).toBe(ALL);
  await head(page, 'Role').focus();
  await page.keyboard.press('Enter');
  const names = await titles(page);
  expect(names[0]?.localeCompare(names.at(-1) ?? '', 'en')).toBe(1);
});

test('a hostile address shows all roles and runs nothing', async () => {
  const page = await site.open('about:blank', {});
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(
    `${site.origin}/roles/?family=%3Cimg%20src=x%20onerror=alert(1)%3E&sort=__proto__&pay=-1&%E0%A4%A`,
  );
  expect((await titles(page)).length).toBe(ALL);
  await page.goto(`${site.origin}/roles/?q=%3Cimg%20src=x%20onerror=alert(1)%3E`);
  await expect.poll(() => status(page).innerText()).toMatch(/^0 of /);
  expect(await page.locator('[data-finder-words] img').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('without scripts every role is there with its figures, and no dead control', async () => {
  const page = await site.open('/roles/', { javaScriptEnabled: false });
  expect((await titles(page)).length).toBe(ALL);
  expect(await page.locator('[data-finder-form]').isVisible()).toBe(false);
  expect(await page.locator('main button:visible').count()).toBe(0);
  expect(await page.locator('main a[href="/lists/"]').isVisible()).toBe(true);
});

/** Where the parts of the finder stand, once the fonts are there. */
const places = (page: Page): Promise<unknown> =>
  page.evaluate(`document.fonts.ready.then(() =>
    [...document.querySelectorAll('.finder, .finder label, .said p, .roles th, .roles td')].map((node) =>
      Object.values(node.getBoundingClientRect().toJSON()).join()))`);

test('the script moves nothing when it arrives, and ordering moves no head', async () => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 800 },
  ]) {
    const page = await site.open('about:blank', { reducedMotion: 'reduce', viewport });
    // The display face is optional and may come in time for one visit only.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site.origin}/roles/`);
    const without = await places(page);
    expect(await page.locator('.roles thead button').count()).toBe(0);
    await page.unroute('**/*.js');
    await page.goto(`${site.origin}/roles/`, { waitUntil: 'networkidle' });
    expect(await page.locator('.roles thead button').count()).toBe(4);
    expect(await places(page)).toEqual(without);
    await head(page, 'Openings').scrollIntoViewIfNeeded();
    const before = await head(page, 'Openings').boundingBox();
    await head(page, 'Openings').click();
    expect(await head(page, 'Openings').boundingBox()).toEqual(before);
  }
});

test('rows glide only for readers who allow motion', async () => {
  for (const [reducedMotion, moves] of [
    ['reduce', false],
    ['no-preference', true],
  ] as const) {
    const page = await site.open('/roles/', { reducedMotion });
    const running = await page.evaluate(
      'document.querySelector("th[data-sort=pay] button").click(); document.getAnimations().length > 0',
    );
    expect(running).toBe(moves);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a filtered finder or a list in ${colorScheme}`, async () => {
    for (const path of ['/roles/?family=data&sort=pay', '/lists/remote-friendly/']) {
      const page = await site.open(path, { colorScheme, bypassCSP: true });
      await page.evaluate(axe);
      const found = await page.evaluate<string[]>(
        'axe.run().then((result) => result.violations.map((v) => v.id + " " + v.nodes[0].target.join(" ")))',
      );
      expect(found, path).toEqual([]);
    }
  });
}

test('on a phone each role is an entry, filters open, columns still sort', async () => {
  const page = await site.open('/roles/', { viewport: { width: 320, height: 640 } });
  await page.getByText('Filters', { exact: true }).click();
  await page.getByLabel('Remote work, at least').selectOption('often');
  await head(page, 'Median pay').click();
  const down = await pays(page);
  expect(down).toEqual(down.toSorted((a, b) => b - a));
  for (const path of ['', '/lists/', '/lists/best-paid/', '/lists/remote-friendly/']) {
    if (path) await page.goto(site.origin + path);
    expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(
      320,
    );
  }
});
