// Reading offline: off until asked for, kept when visited, gone when turned off.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../support/running-site.ts';
import { press, recordErrors } from '../support/tool-page.ts';

const GUIDE = '/roles/data-engineer/';
const UNVISITED = '/roles/back-end-developer/';
let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const state = (page: Page) => page.locator('[data-offline-state]');
const toggle = (page: Page) => page.locator('[data-offline] button');
const cacheNames = (page: Page): Promise<string[]> => page.evaluate('caches.keys()');
const workers = (page: Page): Promise<number> =>
  page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)');

/** True once a page stands in a cache of the browser. */
const isKept = (page: Page, path: string): Promise<boolean> =>
  page.evaluate((address) => caches.match(address).then((found) => found !== undefined), path);

async function turnOn(): Promise<Page> {
  const page = await site.open('/offline/', {});
  await state(page).filter({ hasText: 'Off.' }).waitFor();
  await press(page, toggle(page));
  await state(page).filter({ hasText: 'On.' }).waitFor();
  await page.waitForFunction('navigator.serviceWorker.controller !== null');
  return page;
}

test('nothing is registered or saved before a reader asks for it', async () => {
  const page = await site.open('/offline/', {});
  await state(page).filter({ hasText: 'Off.' }).waitFor();
  await page.goto(site.origin + GUIDE, { waitUntil: 'networkidle' });
  expect(await workers(page)).toBe(0);
  expect(await cacheNames(page)).toEqual([]);
  await page.context().close();
});

test('a visited guide is read without a connection; another page leads to what is saved', async () => {
  const page = await turnOn();
  const errors = recordErrors(page);
  await page.goto(site.origin + GUIDE, { waitUntil: 'networkidle' });
  await expect.poll(() => isKept(page, GUIDE)).toBe(true);
  const online = await page.locator('main').innerText();
  await page.context().setOffline(true);
  await page.goto(site.origin + GUIDE);
  expect(await page.locator('main').innerText()).toBe(online);
  expect(errors.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  await page.goto(site.origin + UNVISITED);
  expect(await page.locator('h1').innerText()).toBe('Read offline');
  await page.locator(`[data-offline-saved] a[href="${GUIDE}"]`).click();
  expect(await page.locator('h1').innerText()).toContain('Data engineer');
  await page.context().close();
});

test('turning it off removes the worker and every copy', async () => {
  const page = await turnOn();
  await page.goto(site.origin + GUIDE, { waitUntil: 'networkidle' });
  await expect.poll(() => isKept(page, GUIDE)).toBe(true);
  await page.evaluate("caches.open('of-somebody-else')");
  await page.goto(`${site.origin}/offline/`);
  await state(page).filter({ hasText: 'On.' }).waitFor();
  await press(page, toggle(page));
  await state(page).filter({ hasText: 'Off.' }).waitFor();
  expect(await workers(page)).toBe(0);
  expect(await cacheNames(page)).toEqual(['of-somebody-else']);
  expect(await page.locator('[data-offline-saved] a').count()).toBe(0);
  await page.context().close();
});
