// The site below a base path, as a reader uses it: everything is found, nothing is asked elsewhere.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../support/running-site.ts';
import { smallProject, type Scratch } from '../support/scratch.ts';

const BASE = '/role-atlas/';
let scratch: Scratch;
let site: Site;
let home = '';
/** Requests that leave the base path or are not answered with what was asked for. */
let wrong: string[] = [];

beforeAll(async () => {
  scratch = smallProject();
  const { code, output } = scratch.build({ BASE_PATH: BASE });
  expect(code, output).toBe(0);
  site = await startSite({ folder: join(scratch.folder, 'dist'), base: BASE });
  home = site.origin + BASE;
}, 120_000);
afterEach(async () => {
  expect(wrong).toEqual([]);
  wrong = [];
  await Promise.all(site.browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await site.stop();
  scratch.remove();
});

async function open(path: string): Promise<Page> {
  const page = await site.open('about:blank', { colorScheme: 'light' });
  page.context().on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(home))
      wrong.push(request.url());
  });
  page.context().on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
  await page.goto(home + path, { waitUntil: 'networkidle' });
  return page;
}

test('search finds a role by its name and a passage by its words', async () => {
  const page = await open('');
  await page.keyboard.press('/');
  const field = page.locator('dialog[data-search-dialog] input[name=q]');
  await field.fill('baker');
  const option = page.locator('dialog [role=option]');
  await option.first().waitFor();
  expect(await option.first().getAttribute('href')).toBe(`${BASE}roles/baker/`);
  await page.goto(`${home}search/?q=flour`);
  const hit = page.locator(`main [data-search-results] a[href^="${BASE}roles/baker/"]`).first();
  await hit.click();
  await page.waitForURL(`${home}roles/baker/**`);
  expect(await page.locator('h1').innerText()).toBe('Baker');
});

test('the finder filters, keeps its choice in the address, and leads to a guide', async () => {
  const page = await open('roles/');
  await page.getByLabel('Title or other name').fill('batch');
  const rows = page.locator('.roles tbody tr:not([hidden]) th a');
  await expect.poll(() => rows.allInnerTexts()).toEqual(['Batch maker']);
  expect(new URL(page.url()).pathname).toBe(`${BASE}roles/`);
  await rows.click();
  await page.waitForURL(`${home}roles/batch-maker/`);
  await page.locator('header a').first().click();
  await page.waitForURL(home);
});

test('the theme is remembered on the next page', async () => {
  const page = await open('');
  await page.locator('[data-theme-switch]').selectOption('dark');
  await page.goto(`${home}skills/`);
  expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
});

test('tools load their data and make links', async () => {
  const page = await open('compare/?r=baker&r=batch-maker');
  await page.locator(`main a[href="${BASE}skills/kneading/"]`).first().waitFor();
  for (const path of ['match/', 'decode/', 'questionnaire/', 'shortlist/', 'my/', 'moves/'])
    await page.goto(home + path, { waitUntil: 'networkidle' });
});

test('a page that was visited stays readable offline', async () => {
  const page = await open('offline/');
  await page.locator('[data-offline] button').click();
  await page.locator('[data-offline-state]').filter({ hasText: 'On.' }).waitFor();
  await page.goto(`${home}roles/baker/`, { waitUntil: 'networkidle' });
  await expect
    .poll(() => page.evaluate(`caches.match('${BASE}roles/baker/').then(Boolean)`))
    .toBe(true);
  await page.context().setOffline(true);
  await page.reload();
  expect(await page.locator('h1').innerText()).toBe('Baker');
  await page.goto(`${home}skills/kneading/`);
  expect(await page.locator('h1').innerText()).not.toBe('Baker');
  await page.context().setOffline(false);
  // What the browser says of a request that the worker answers itself.
  wrong = wrong.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'));
});

test('an old address leads on, and an unknown one says so with the look of the site', async () => {
  const page = await open('roles/bread-maker/');
  expect(page.url()).toBe(`${home}roles/baker/`);
  const answer = await page.goto(`${home}no/such/page/`);
  expect(answer?.status()).toBe(404);
  expect(wrong).toHaveLength(2);
  expect(wrong.every((line) => line.includes('404'))).toBe(true);
  wrong = [];
  expect(await page.locator(`a[href="${BASE}"]`).count()).toBeGreaterThan(0);
});
