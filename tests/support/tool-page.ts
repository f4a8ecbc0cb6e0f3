// A reader at the tools: keyboard only, with files, other tabs, and a record of all requests.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Presses Tab until the element has the focus; fails when the keyboard does not lead there. Starts a
 * few stops before it, since every press costs a moment and the way from the top of a page is long.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = await target.evaluate((node) => {
    if (node === document.activeElement) return true;
    const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const before = [...document.querySelectorAll<HTMLElement>(stops)].filter(
      (stop) =>
        stop.checkVisibility() &&
        stop.tabIndex >= 0 &&
        node.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING,
    );
    before.at(-2)?.focus();
    return false;
  });
  if (isThere) return;
  for (let i = 0; i < 8; i += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error(`Tab did not lead to ${String(target)}`);
}

/** Goes to a button or summary by keyboard and presses it. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Presses a button that hands out a file; gives its name and text. */
export async function pressForFile(
  page: Page,
  target: Locator,
): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await press(page, target);
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/**
 * Opens the file dialog by keyboard and chooses a file of this text. Chromium swallows the key now
 * and then where dialogs are intercepted, so it is pressed again, as a reader would.
 */
export async function chooseFile(page: Page, input: Locator, name: string, text: string) {
  await tabTo(page, input);
  for (let i = 0; i < 5; i += 1) {
    const coming = page.waitForEvent('filechooser', { timeout: 2000 }).catch(() => undefined);
    await page.keyboard.press('Enter');
    const dialog = await coming;
    if (!dialog) continue;
    const mimeType = 'application/octet-stream';
    return dialog.setFiles({ name, mimeType, buffer: Buffer.from(text) });
  }
  throw new Error('the keyboard opens no file dialog');
}

/** Addresses, headers and bodies of all requests from now on, as one text each. */
export function recordRequests(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    const headers = JSON.stringify(request.headers());
    seen.push(`${request.url()} ${headers} ${request.postData() ?? ''}`);
  });
  page.on('websocket', (socket) => seen.push(socket.url()));
  return seen;
}

/** Errors and dialogs of a page; both must stay empty. */
export function recordErrors(page: Page): string[] {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && seen.push(message.text()));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return seen;
}

/** Fails on what axe finds in the page as it stands; open it with bypassCSP. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(
    'axe.run().then((result) => result.violations)',
  );
  expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
}

/** Puts entries into the storage before any script of the page runs, unless they are there. */
export async function fillStorage(page: Page, entries: Record<string, unknown>): Promise<void> {
  await page.addInitScript(
    (texts) => {
      for (const [key, text] of Object.entries(texts))
        if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    Object.fromEntries(Object.entries(entries).map(([key, v]) => [key, asText(v)])),
  );
}

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify({ version: 1, data: value });

/** Makes every writing into the storage fail as a full one does, until `window.room = true`. */
export async function fillUp(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, text: string) {
      if (!('room' in window)) throw new DOMException('full', 'QuotaExceededError');
      write.call(this, key, text);
    };
  });
}

/** Makes the mere access to the storage throw, as browsers do that block it. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
}

/** Text under a key of the storage. */
export function stored(page: Page, key: string): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key);
}
