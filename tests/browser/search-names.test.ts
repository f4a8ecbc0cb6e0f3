// The file of names over a line that stalls: what has arrived is of use already.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../support/running-site.ts';
import { DIST } from '../support/site.ts';

const FILE = readFileSync(join(DIST, 'search/names.txt'), 'utf8');
/** All names, without the summaries behind them. */
const NAMES = FILE.slice(0, FILE.indexOf('\n\n') + 2);

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

/** Lets the file of names end or stall after its first part; `window.goOn()` sends the rest. */
async function openSlow(first: string, rest: string): Promise<Page> {
  const page = await site.open('/method/', {});
  await page.evaluate(
    ([begin, end]) => {
      const fetched = window.fetch;
      const waiting: (() => void)[] = [];
      let gone = false;
      (window as { goOn?: () => void }).goOn = () => {
        gone = true;
        for (const finish of waiting.splice(0)) finish();
      };
      window.fetch = (input, options) => {
        if (!String(input).endsWith('/search/names.txt')) return fetched(input, options);
        const body = new ReadableStream<Uint8Array>({
          start(control) {
            control.enqueue(new TextEncoder().encode(begin));
            waiting.push(() => {
              control.enqueue(new TextEncoder().encode(end));
              control.close();
            });
            // Asked for late, or once more: nothing holds it up any longer.
            if (gone) waiting.pop()?.();
          },
        });
        return Promise.resolve(new Response(body));
      };
    },
    [first, rest] as const,
  );
  await page.keyboard.press('/');
  await page.keyboard.type('data engineer');
  return page;
}

const goOn = (page: Page) => page.evaluate(() => (window as { goOn?: () => void }).goOn?.());

test('names are listed while summaries are still on their way, and those move nothing', async () => {
  const page = await openSlow(NAMES, FILE.slice(NAMES.length));
  const option = page.locator('dialog [role=option][href="/roles/data-engineer/"]');
  await option.waitFor();
  // Styles and passages are there, so that only the summaries are missing.
  await expect.poll(() => page.locator('dialog [role=status]').textContent()).toMatch(/passage/);
  expect(await option.locator('.hit-text').textContent()).toBe('');
  const before = await option.boundingBox();
  await goOn(page);
  await expect.poll(() => option.locator('.hit-text').textContent()).toMatch(/\w+ \w+/);
  expect(await option.boundingBox()).toEqual(before);
  await page.context().close();
});

test('summaries that never come leave a search that works', async () => {
  const page = await openSlow(NAMES, '["Broken');
  await page.locator('dialog [role=option]').first().waitFor();
  await goOn(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/roles/data-engineer/');
  await page.context().close();
});

test('names that end early are said to be missing, and passages still come', async () => {
  const page = await openSlow(NAMES.slice(0, 2000), '');
  await goOn(page);
  const status = page.locator('dialog [role=status]');
  await expect.poll(() => status.textContent()).toMatch(/names could not be loaded/);
  await page.locator('dialog [role=option]').first().waitFor();
  await page.context().close();
});
