// Finding a role by searching, as a reader does, under the site's own headers.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../support/running-site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

/** What is typed, and the role that must come first. */
const QUERIES: [string, string][] = [
  ['backend engineer', '/roles/back-end-developer/'],
  ['node developer', '/roles/back-end-developer/'],
  ['back end devlopper', '/roles/back-end-developer/'],
  ['SRE', '/roles/site-reliability-engineer/'],
  ['ux designer', '/roles/ux-designer/'],
  ['soc analyst', '/roles/cybersecurity-analyst/'],
  ['etl developer', '/roles/data-engineer/'],
  ['data scientst', '/roles/data-scientist/'],
  ['react developer', '/roles/front-end-developer/'],
  ['fullstack', '/roles/full-stack-developer/'],
  ['15-1254', '/roles/'],
];

async function openDialog(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[data-search-dialog] input[name=q]').fill(query);
}

const firstOption = (page: Page) => page.locator('dialog [role=option]').first();

test.for(QUERIES)('"%s" finds %s first', async ([query, href]) => {
  const page = await site.open('/', {});
  await openDialog(page, query);
  await firstOption(page).waitFor();
  expect(
    new URL((await firstOption(page).getAttribute('href')) ?? '', site.origin).pathname,
  ).toMatch(new RegExp(`^${href}`));
  await page.context().close();
});

test('a misspelling alone leads to developer roles', async () => {
  const page = await site.open('/', {});
  await openDialog(page, 'devlopper');
  await firstOption(page).waitFor();
  expect(await firstOption(page).getAttribute('href')).toMatch(
    /^\/roles\/[a-z-]*(developer|programmer)\//,
  );
  await page.context().close();
});

test('keyboard alone: open, move, follow; focus returns on Escape', async () => {
  const page = await site.open('/skills/', {});
  await page.locator('[data-search-open]').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('data engineer');
  await firstOption(page).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  await page.keyboard.press('/');
  await page.keyboard.type('data engineer');
  await firstOption(page).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/roles/data-engineer/');
  await page.context().close();
});

test('the number of results is announced', async () => {
  const page = await site.open('/', {});
  await openDialog(page, 'sql');
  await firstOption(page).waitFor();
  const status = page.locator('dialog [role=status]');
  await expect.poll(() => status.textContent()).toMatch(/\d/);
  expect(await status.getAttribute('aria-live')).toBe('polite');
  await page.context().close();
});

test('the full text is searched, with anchors, under the content security policy', async () => {
  const page = await site.open('/search/?q=idempotency', {});
  const hit = page
    .locator('[data-search-results] a', { hasText: /REST|Back-end|Message|HTTP/ })
    .first();
  await hit.waitFor();
  expect(await page.locator('[data-search-results] a[href*="#"]').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('the address keeps the query, so a search can be shared', async () => {
  const page = await site.open('/search/', {});
  await page.locator('[data-search-page] input[name=q]').fill('front end');
  await page.waitForURL('**/search/?q=front+end');
  await page.locator('[data-search-results] a').first().waitFor();
  await page.context().close();
});

test('without scripts there is a complete alphabet of roles, other names and skills', async () => {
  const page = await site.open('/search/', { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  for (const name of [
    'Back-end developer',
    'Backend engineer',
    'Product designer',
    'SQL',
    'Usability testing',
  ])
    expect(text).toContain(name);
  await page.locator('header a', { hasText: 'Search' }).click();
  expect(new URL(page.url()).pathname).toBe('/search/');
  await page.context().close();
});
