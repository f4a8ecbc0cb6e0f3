// The decoder of ads and the builder of job descriptions: by keyboard, with hostile texts, sending nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../support/running-site.ts';
import {
  expectAccessible,
  press,
  pressForFile,
  recordErrors,
  recordRequests,
  tabTo,
} from '../support/tool-page.ts';

const AD = readFileSync(join(import.meta.dirname, '../fixtures/ads/36-platform-sre.txt'), 'utf8');
const HOSTILE =
  '<img src=x onerror=alert(1)> <script>alert(2)</script> SQL "><svg onload=alert(3)> quokkaherding ninja <b>Python</b>';
const JOB = '/roles/data-engineer/job-description/';
let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

async function open(path: string, options = {}) {
  const page = await site.open('about:blank', options);
  const [requests, errors] = [recordRequests(page), recordErrors(page)];
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  return { page, requests, errors };
}

/** Pastes an ad and takes it apart without a mouse; waits until it has been read. */
async function decode(page: Page, ad: string): Promise<string> {
  await tabTo(page, page.getByLabel('The text of the ad'));
  await page.keyboard.insertText(ad);
  await page.keyboard.press('Control+Enter');
  const status = page.locator('[data-decode-status]', { hasText: 'words read' });
  await status.waitFor();
  return status.innerText();
}

/** Fails where a request left the site or carries one of the words. */
function expectUnsent(requests: readonly string[], words: RegExp): void {
  expect(requests.length).toBeGreaterThan(2);
  for (const request of requests) {
    expect(request.startsWith(site.origin) || request.startsWith('blob:'), request).toBe(true);
    expect(request).not.toMatch(words);
  }
}

test('an ad is taken apart by keyboard, and its first result gets the focus', async () => {
  const { page, errors } = await open('/decode/');
  expect(await decode(page, AD)).toMatch(/^\d+ words read, [1-9]\d* skills recogni/);
  const results = page.locator('[data-decode-results]');
  expect(await results.locator('h2').allInnerTexts()).toEqual([
    'Skills it asks for',
    'Signs worth asking about',
    'Pay',
    'Nearest roles',
  ]);
  expect(await page.evaluate('document.activeElement.id')).toBe('decoded-skills');
  expect(await results.locator('a[href="/skills/kubernetes/"]').count()).toBe(1);
  expect(await results.locator('a[href^="/roles/"]').count()).toBeGreaterThan(0);
  await press(page, page.getByRole('button', { name: 'Clear' }));
  expect(await results.isVisible()).toBe(false);
  expect(await page.getByLabel('The text of the ad').inputValue()).toBe('');
  expect(errors).toEqual([]);
  await page.context().close();
});

test('markup in an ad is shown as text, and nothing of the ad is in any request', async () => {
  const { page, requests, errors } = await open('/decode/');
  await decode(page, HOSTILE);
  const results = page.locator('[data-decode-results]');
  expect(await results.locator('a[href="/skills/sql/"]').count()).toBe(1);
  expect(await results.locator('img, script, svg').count()).toBe(0);
  expect(await page.evaluate('[location.search, location.hash].join("")')).toBe('');
  expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toMatch(
    /quokka/,
  );
  expectUnsent(requests, /quokka|onerror|ninja/i);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('of a text of a million characters the beginning is read, and the page says so', async () => {
  const { page, errors } = await open('/decode/');
  const status = await decode(page, `SQL and Python. ${'<img src=x> word '.repeat(60_000)}`);
  expect(status).toContain('Only the first 50,000 characters were read.');
  expect(await page.locator('[data-decode-results] img').count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('without scripts the decoder shows no dead control, and the way by hand', async () => {
  const page = await site.open('/decode/', { javaScriptEnabled: false });
  expect(await page.locator('main :is(button, textarea):visible').count()).toBe(0);
  expect(await page.locator('main').innerText()).toContain('By hand, in ten minutes');
  await page.context().close();
});

test('a job description is written by keyboard, previewed and handed out, and nothing is sent', async () => {
  const { page, requests, errors } = await open(JOB);
  const preview = page.locator('[data-post-preview]');
  await tabTo(page, page.getByLabel('Title', { exact: true }));
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(HOSTILE);
  expect(await preview.locator('h3').innerText()).toBe(HOSTILE);
  expect(await preview.locator('img, script, svg, b').count()).toBe(0);
  await tabTo(page, page.getByLabel('From', { exact: true }));
  await page.keyboard.insertText('95k');
  expect(await preview.innerText()).toContain('$95,000 a year');
  await page.locator('[data-post-warnings] li', { hasText: 'ninja' }).waitFor();
  const button = (name: string) => page.locator('[data-post-take]').getByRole('button', { name });
  const html = await pressForFile(page, button('HTML'));
  expect(html.name).toBe('data-engineer-job-description.html');
  expect(html.text).toContain('&lt;img src=x');
  expect(html.text).not.toMatch(/<(?:img|script|svg)/);
  const word = await pressForFile(page, button('Word'));
  expect(word.name).toBe('data-engineer-job-description.docx');
  expect(word.text.startsWith('PK')).toBe(true);
  expectUnsent(requests, /quokka|onerror|ninja|95k/i);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('without scripts the job description is there, and so are its files', async () => {
  const page = await site.open(JOB, { javaScriptEnabled: false });
  expect(await page.locator('main :is(button, input, select, textarea):visible').count()).toBe(0);
  expect(await page.locator('[data-post-template]').innerText()).toContain('Responsibilities');
  expect(await page.locator('[data-post-files] a[download]:visible').count()).toBe(4);
  await page.context().close();
});

test.for([
  ['light', 1280],
  ['dark', 320],
] as const)('with results, axe finds nothing in %s at %i pixels', async ([colorScheme, width]) => {
  const options = { colorScheme, viewport: { width, height: 800 }, bypassCSP: true };
  const { page } = await open('/decode/', options);
  await decode(page, AD);
  await expectAccessible(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  await page.context().close();
});
