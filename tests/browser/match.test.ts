// From skills to roles, by keyboard, by list, by link and from progress.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../support/running-site.ts';
import {
  blockStorage,
  expectAccessible,
  fillStorage,
  press,
  recordErrors,
  recordRequests,
  stored,
  tabTo,
} from '../support/tool-page.ts';

const KEY = 'role-atlas.progress';
let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const tool = (page: Page): Locator => page.locator('[data-match]');
const field = (page: Page): Locator => tool(page).getByRole('combobox');
const chosen = (page: Page): Promise<string[]> =>
  tool(page).locator('[data-chosen] a').allTextContents();
const said = (page: Page): Promise<string> => tool(page).locator('[data-said]').innerText();
const ready = (page: Page) => page.locator('[data-count]:not(:empty)').waitFor();

async function open(path: string, options = {}): Promise<Page> {
  const page = await site.open(path, options);
  await ready(page);
  return page;
}

test('by keyboard: choose from the suggestions, see roles ranked, take one out again', async () => {
  const page = await open('/match/');
  await tabTo(page, field(page));
  await page.keyboard.type('postgre');
  expect(await field(page).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('python');
  await page.keyboard.press('ArrowDown');
  const active = await field(page).getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('sql');
  await page.keyboard.press('Enter');
  expect(await chosen(page)).toEqual(['Python', 'SQL']);
  expect(await said(page)).toBe('Added: SQL.');
  expect(new URL(page.url()).hash).toBe('#k=1~python.sql');
  const roles = tool(page).locator('[data-role]');
  const scores = (await roles.locator('> p:first-of-type').allInnerTexts()).map(parseFloat);
  expect(scores.length).toBeGreaterThan(3);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  await press(page, tool(page).getByRole('button', { name: 'Remove SQL' }));
  expect(await chosen(page)).toEqual(['Python']);
  expect(await page.evaluate('document.activeElement.id')).toBe('skill');
  await page.context().close();
});

test('each score is explained, and a missing skill adds what it says', async () => {
  const page = await open('/match/#k=1~sql.python.git');
  const first = tool(page).locator('[data-role]').first();
  const id = await first.getAttribute('data-role');
  const role = tool(page).locator(`[data-role="${id}"]`);
  const score = async () => parseFloat(await role.locator('> p').first().innerText());
  const before = await score();
  expect(await role.innerText()).toMatch(/you have 3 of its \d+ skills, \d+ of its \d+ core ones/);
  await press(page, role.locator('summary'));
  const rows = role.locator('table').first().locator('tbody tr');
  const points = parseFloat(await rows.first().locator('td').first().innerText());
  await press(page, rows.first().getByRole('button'));
  expect(await chosen(page)).toHaveLength(4);
  expect(Math.abs((await score()) - before - points)).toBeLessThanOrEqual(1);
  expect(await role.locator('details').getAttribute('open')).toBe('');
  await page.context().close();
});

test('a pasted list: what is recognized is added, the rest stays and is named as text', async () => {
  const page = await open('/match/');
  const errors = recordErrors(page);
  await press(page, tool(page).locator('summary', { hasText: 'Paste' }));
  await tabTo(page, tool(page).locator('textarea'));
  await page.keyboard.insertText(
    '- [x] SQL\n2. git, Underwater basketry\n<img src=x onerror=alert(1)>',
  );
  await press(page, tool(page).locator('[data-paste-add]'));
  expect(await chosen(page)).toEqual(['SQL', 'Git']);
  expect(await said(page)).toMatch(/2 recognized.*“Underwater basketry”.*“<img src=x/);
  expect(await tool(page).locator('textarea').inputValue()).toContain('Underwater basketry');
  expect(await tool(page).locator('img').count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('starts from progress, and gives back to it with a way back', async () => {
  const page = await site.open('about:blank', {});
  await fillStorage(page, { [KEY]: { sql: 'known', git: 'started', python: 'known' } });
  await page.goto(`${site.origin}/match/`);
  await ready(page);
  await press(page, tool(page).locator('[data-known]'));
  expect((await chosen(page)).toSorted()).toEqual(['Python', 'SQL']);
  await tabTo(page, field(page));
  await page.keyboard.type('docker');
  await page.keyboard.press('Enter');
  await press(page, tool(page).locator('[data-save]'));
  const data = async () => JSON.parse((await stored(page, KEY)) ?? '').data;
  expect(Object.values(await data())).toEqual(expect.arrayContaining(['known', 'started']));
  expect(Object.keys(await data())).toHaveLength(4);
  await press(page, tool(page).getByRole('button', { name: 'Undo' }));
  expect(await data()).toEqual({ sql: 'known', git: 'started', python: 'known' });
  await page.context().close();
});

test.for(['#k=1~sql.no-such-skill.__proto__', '#k=1~sql~git~http'])(
  'the link %s brings the known skills that exist',
  async (hash) => {
    const page = await open(`/match/${hash}`);
    expect(await chosen(page)).toEqual(['SQL']);
    await page.context().close();
  },
);

test('nothing that is typed is in any request, and none goes elsewhere', async () => {
  const page = await site.open('about:blank', {});
  const requests = recordRequests(page);
  await page.goto(`${site.origin}/match/`);
  await ready(page);
  await tabTo(page, field(page));
  await page.keyboard.type('python');
  await page.keyboard.press('Enter');
  await page.keyboard.type('zanzibarcraft');
  await press(page, tool(page).locator('summary', { hasText: 'Paste' }));
  await tabTo(page, tool(page).locator('textarea'));
  await page.keyboard.insertText('sql\nquokkaherding');
  await press(page, tool(page).locator('[data-paste-add]'));
  await press(page, tool(page).locator('[data-share]'));
  await page.reload();
  await ready(page);
  expect(await chosen(page)).toEqual(['Python', 'SQL']);
  expect(requests.length).toBeGreaterThan(3);
  for (const request of requests) {
    expect(request.startsWith(site.origin), request).toBe(true);
    expect(request).not.toMatch(/zanzibar|quokka|~python|python\.sql/i);
  }
  await page.context().close();
});

test('where storage is blocked, matching works all the same', async () => {
  const page = await site.open('about:blank', {});
  const errors = recordErrors(page);
  await blockStorage(page);
  await page.goto(`${site.origin}/match/#k=1~sql`);
  await ready(page);
  expect(await chosen(page)).toEqual(['SQL']);
  expect(await tool(page).locator('[data-trouble]').innerText()).toMatch(/does not let the site/);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('where the data cannot be loaded, the page says so', async () => {
  const page = await site.open('about:blank', {});
  await page.route('**/match/data.json', (route) => route.abort());
  await page.goto(`${site.origin}/match/`);
  await tool(page).locator('[data-said]', { hasText: 'could not be loaded' }).waitFor();
  await page.context().close();
});

test.for([
  ['light', 1280],
  ['light', 320],
  ['dark', 1280],
  ['dark', 320],
] as const)('with results, axe finds nothing in %s at %i pixels', async ([colorScheme, width]) => {
  const viewport = { width, height: 800 };
  const page = await open('/match/#k=1~sql.python', { colorScheme, viewport, bypassCSP: true });
  await tool(page).locator('[data-role] summary').first().click();
  await field(page).fill('java');
  await expectAccessible(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  await page.context().close();
});

test('without scripts the page leads to the skills, and shows no dead control', async () => {
  const page = await site.open('/match/', { javaScriptEnabled: false });
  expect(await page.locator('main :is(button, select, input, textarea):visible').count()).toBe(0);
  await page.locator('noscript a, main a', { hasText: 'each skill lists the roles' }).click();
  expect(new URL(page.url()).pathname).toBe('/skills/');
  await page.context().close();
});
