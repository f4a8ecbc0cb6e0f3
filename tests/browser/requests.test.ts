// No kind of page asks another site for anything, and none throws an error or breaks its policy.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../support/running-site.ts';
import { KINDS } from '../support/site.ts';

let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

test('no page asks another site or says an error', { timeout: 300_000 }, async () => {
  const page = await site.open('about:blank', {});
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  page.on(
    'console',
    (line) => line.type() === 'error' && wrong.push(`${page.url()}: ${line.text()}`),
  );
  for (const path of KINDS) await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  expect(asked.length).toBeGreaterThan(KINDS.length);
  expect(asked.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the page of a link comes early where a reader points at it, and no other', async () => {
  const page = await site.open('/skills/sql/', {});
  const client = await page.context().newCDPSession(page);
  const early: string[] = [];
  client.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') early.push(new URL(prefetchUrl).pathname);
  });
  const rules = new Promise((resolve) => client.once('Preload.ruleSetUpdated', resolve));
  await client.send('Preload.enable');
  await rules;
  expect(early).toEqual([]);
  await page.hover('main a[href="/roles/data-engineer/"]');
  await expect.poll(() => early, { timeout: 20_000 }).toEqual(['/roles/data-engineer/']);
  await page.context().close();
});
