// The questionnaire by keyboard: answers, results, and the same by hand.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { areaIds, fitOf, profileOf, statements, type Area } from '../../src/model/interests.ts';
import { startSite, type Site } from '../support/running-site.ts';
import {
  expectAccessible,
  press,
  recordErrors,
  recordRequests,
  tabTo,
} from '../support/tool-page.ts';

let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const form = (page: Page): Locator => page.locator('form[data-questionnaire]');
const result = (page: Page): Locator => page.locator('[data-result]');

/** Answers by arrow keys, statement by statement; areas that are left out get the other answer. */
async function answer(page: Page, liked: Partial<Record<Area, number>>, other = 0): Promise<void> {
  for (const { id, area } of statements) {
    const first = form(page).locator(`input[name="${id}"]`).first();
    await tabTo(page, first);
    await page.keyboard.press('Space');
    for (let i = 0; i < (liked[area] ?? other); i += 1) await page.keyboard.press('ArrowDown');
  }
}

const submit = (page: Page): Promise<void> => press(page, form(page).locator('[type="submit"]'));

test('by keyboard: a clear result with families, worked out as anyone can by hand', async () => {
  const page = await site.open('about:blank', {});
  const errors = recordErrors(page);
  const requests = recordRequests(page);
  await page.goto(`${site.origin}/questionnaire/`);
  const liked = { I: 2, C: 1 } as const;
  await answer(page, liked);
  await submit(page);
  expect(await page.evaluate('document.activeElement.id')).toBe('result');
  expect(await result(page).locator('.says').innerText()).toMatch(/^You like Investigative most/);
  const given = new Map(
    statements.map(({ id, area }) => [id, (liked as Partial<Record<Area, number>>)[area] ?? 0]),
  );
  const rows = await page.locator('tr[data-occupation]').all();
  const fits = await Promise.all(
    rows.map(async (row) => {
      const cells = await Promise.all(
        areaIds.map(async (area) => [
          area,
          Number(await row.locator(`[data-area="${area}"]`).innerText()),
        ]),
      );
      return fitOf(profileOf(given), Object.fromEntries(cells));
    }),
  );
  const shown = await result(page).locator('.fits b').allTextContents();
  expect(shown).toEqual(fits.toSorted((a, b) => b - a).map((fit) => fit.toFixed(2)));
  expect(await result(page).locator('table', { hasText: 'Fits of the roles' }).count()).toBe(1);
  expect(requests.every((request) => request.startsWith(site.origin))).toBe(true);
  expect(requests.some((request) => /why|versions/.test(request))).toBe(false);
  expect(await page.evaluate('localStorage.length')).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('answers that are all alike have no clear result, and clearing starts anew', async () => {
  const page = await site.open('/questionnaire/', {});
  await answer(page, {}, 1);
  await submit(page);
  expect(await result(page).innerText()).toMatch(/^No clear result: .*nothing stands out/);
  await press(page, form(page).locator('[data-clear]'));
  expect(await form(page).locator('input:checked').count()).toBe(0);
  expect(await page.locator('#result').isVisible()).toBe(false);
  await submit(page);
  expect(await result(page).innerText()).toMatch(/^No result yet: 0 of 15 answered/);
  await page.context().close();
});

test.for([
  ['light', 1280],
  ['light', 320],
  ['dark', 1280],
  ['dark', 320],
] as const)('with a result, axe finds nothing in %s at %i pixels', async ([colorScheme, width]) => {
  const viewport = { width, height: 800 };
  const page = await site.open('/questionnaire/', { colorScheme, viewport, bypassCSP: true });
  for (const { id, area } of statements)
    await form(page)
      .locator(`input[name="${id}"]`)
      .nth(area === 'I' ? 2 : 0)
      .check();
  await form(page).locator('[type="submit"]').click();
  for (const summary of await result(page).locator('summary').all()) await summary.click();
  await expectAccessible(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  await page.context().close();
});

test('without scripts: statements with areas, rule and table to score by hand; no dead button', async () => {
  const page = await site.open('/questionnaire/', { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  for (const { text: statement } of statements) expect(text).toContain(statement);
  expect(text).toContain('score by hand');
  expect(text).toContain('O*NET® is a trademark of USDOL/ETA');
  expect(await page.locator('main button:visible').count()).toBe(0);
  const requests = recordRequests(page);
  await form(page).locator('input').nth(2).check();
  await page.keyboard.press('Enter');
  await page.locator('main a').first().hover();
  expect(requests).toEqual([]);
  expect(await page.locator('tr[data-occupation]').count()).toBeGreaterThan(5);
  await page.context().close();
});
