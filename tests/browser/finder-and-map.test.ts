// Filtering and sharing the finder, and following a role on the map.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../support/running-site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const ROWS = 'main table tbody tr:has(a[href^="/roles/"]):visible';

test('a filtered finder has an address that shows the same roles elsewhere', async () => {
  const page = await site.open('/roles/', {});
  const all = await page.locator(ROWS).count();
  await page.locator('input[name=family][value=data]').check();
  await page.waitForURL('**/roles/?family=data');
  await expect.poll(() => page.locator(ROWS).count()).toBeLessThan(all);
  const names = await page.locator(ROWS).allInnerTexts();
  const other = await site.open(new URL(page.url()).pathname + new URL(page.url()).search, {});
  await expect.poll(() => other.locator(ROWS).allInnerTexts()).toEqual(names);
  await page.context().close();
  await other.context().close();
});

test('without scripts the finder shows every role', async () => {
  const page = await site.open('/roles/', { javaScriptEnabled: false });
  expect(await page.locator(ROWS).count()).toBeGreaterThanOrEqual(8);
  await page.context().close();
});

test('a role on the map can be followed, with and without scripts', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await site.open('/moves/', { javaScriptEnabled });
    const link = page.locator('svg a[href="/roles/data-engineer/"]').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/roles/data-engineer/');
    await page.context().close();
  }
});
