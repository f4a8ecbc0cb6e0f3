// Progress and plan on a roadmap, done as a reader does them.
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../support/running-site.ts';
import {
  blockStorage,
  chooseFile,
  expectAccessible,
  fillStorage,
  fillUp,
  press,
  pressForFile,
  recordErrors,
  stored,
  tabTo,
} from '../support/tool-page.ts';

const BACK_END = '/roles/back-end-developer/roadmap/';
const DATA = '/roles/data-engineer/roadmap/';
const KEY = 'role-atlas.progress';
const OPEN = 'about:blank';
let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const tools = (page: Page): Locator => page.locator('[data-roadmap]');
const said = (page: Page): Promise<string> => tools(page).locator('[data-said]').innerText();
const line = (page: Page): Promise<string> => tools(page).locator('[data-line]').innerText();
const select = (page: Page, item: string): Locator => page.locator(`[data-item="${item}"] select`);
const trouble = (page: Page): Locator => tools(page).locator('[data-trouble]');
const go = (page: Page, path: string) => page.goto(site.origin + path, { waitUntil: 'load' });

/** Marks an item by typing the first letter of the state. */
async function mark(page: Page, item: string, letter: 'K' | 'I' | 'S' | 'N'): Promise<void> {
  await tabTo(page, select(page, item));
  await page.keyboard.press(letter);
}

async function openMore(page: Page): Promise<void> {
  await press(page, tools(page).locator('summary'));
}

test('by keyboard: mark, see it counted, come back to it, see it in another role', async () => {
  const page = await site.open(BACK_END, {});
  expect(await line(page)).toMatch(/^0 of \d+ core and common skills known$/);
  await mark(page, 'sql', 'K');
  await mark(page, 'git', 'I');
  expect(await line(page)).toMatch(/^1 of \d+ core and common skills known, 1 in progress$/);
  expect(await page.locator('[data-stop="skill-sql"]').getAttribute('data-state')).toBe('known');
  await page.reload();
  expect(await select(page, 'sql').inputValue()).toBe('known');
  await go(page, DATA);
  expect(await select(page, 'sql').inputValue()).toBe('known');
  await page.context().close();
});

test('hiding what is known keeps the focus on the list', async () => {
  const page = await site.open(BACK_END, {});
  await tabTo(page, tools(page).locator('[data-hide]'));
  await page.keyboard.press('Space');
  await mark(page, 'sql', 'K');
  expect(await page.locator('#skill-sql').isVisible()).toBe(false);
  expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
  await page.context().close();
});

test('exported as JSON and Markdown, erased, taken back, imported again', async () => {
  const page = await site.open(BACK_END, {});
  await mark(page, 'sql', 'K');
  await mark(page, 'git', 'S');
  const project = await page.locator('[data-item*="/"]').first().getAttribute('data-item');
  await mark(page, project ?? '', 'I');
  await openMore(page);
  const json = await pressForFile(page, tools(page).locator('[data-json]'));
  expect(json.name).toBe('back-end-developer-progress.json');
  expect(JSON.parse(json.text)).toMatchObject({
    format: 'role-atlas',
    progress: { version: 1, data: { sql: 'known', git: 'skipped', [project ?? '']: 'started' } },
  });
  const markdown = await pressForFile(page, tools(page).locator('[data-markdown]'));
  expect(markdown.text).toContain(`- [x] [SQL](${site.origin}/skills/sql/)\n`);
  expect(markdown.text).toContain('/skills/git/) (skipped)\n');
  for (const file of [json, markdown]) {
    await press(page, tools(page).locator('[data-erase]'));
    expect(await said(page)).toMatch(/^3 states of this role erased/);
    expect(await line(page)).toMatch(/^0 of/);
    await press(page, tools(page).getByRole('button', { name: 'Undo' }));
    expect(await line(page)).toMatch(/^1 of/);
    await press(page, tools(page).locator('[data-erase]'));
    await chooseFile(page, tools(page).locator('[data-import]'), file.name, file.text);
    await tools(page).locator('[data-said]', { hasText: '3 states taken over' }).waitFor();
    expect(await select(page, project ?? '').inputValue()).toBe('started');
    expect(await select(page, 'git').inputValue()).toBe('skipped');
  }
  await page.context().close();
});

test.for<[name: string, text: string, says: RegExp]>([
  ['empty.json', '', /not JSON/],
  ['cut.json', '{"format":"role-atlas","progress":{"version":1,"da', /not JSON/],
  ['page.html', '<img src=x onerror="alert(1)"><script>alert(2)</script>', /not JSON/],
  ['other.json', '{"name":"thing"}', /did not write it/],
  ['newer.json', '{"format":"role-atlas","progress":{"version":7,"data":{}}}', /newer version/],
  ['broken.json', '{"format":"role-atlas","progress":{"version":1,"data":[1]}}', /damaged/],
  ['list.md', '- [x] [x](javascript:alert(3))', /not JSON/],
])('%s changes nothing, runs nothing and says why', async ([name, text, says]) => {
  const page = await site.open(OPEN, {});
  const errors = recordErrors(page);
  await fillStorage(page, { [KEY]: { sql: 'known' } });
  await go(page, BACK_END);
  await openMore(page);
  await chooseFile(page, tools(page).locator('[data-import]'), name, text);
  await tools(page).locator('[data-said]', { hasText: 'Nothing was changed' }).waitFor();
  expect(await said(page)).toMatch(says);
  expect(await line(page)).toMatch(/^1 of/);
  expect(JSON.parse((await stored(page, KEY)) ?? '')).toEqual({
    version: 1,
    data: { sql: 'known' },
  });
  expect(errors).toEqual([]);
  await page.context().close();
});

test('hostile keys of a file with good ones are dropped, and none becomes HTML', async () => {
  const page = await site.open(BACK_END, {});
  const errors = recordErrors(page);
  await openMore(page);
  const data =
    '{"__proto__":"known","<img src=x onerror=alert(1)>":"known","sql":"known","git":"<b>"}';
  const text = `{"format":"role-atlas","progress":{"version":1,"data":${data}}}`;
  await chooseFile(page, tools(page).locator('[data-import]'), 'x.json', text);
  await tools(page).locator('[data-said]', { hasText: '1 states taken over' }).waitFor();
  expect(JSON.parse((await stored(page, KEY)) ?? '').data).toEqual({ sql: 'known' });
  expect(errors).toEqual([]);
  await page.context().close();
});

test('shared by link: read-only for the other, mine once kept, and back', async () => {
  const page = await site.open(BACK_END, {});
  await mark(page, 'sql', 'K');
  await mark(page, 'http', 'I');
  await openMore(page);
  await press(page, tools(page).locator('[data-share]'));
  const address = await tools(page).locator('[data-link]').inputValue();
  expect(address).toBe(`${site.origin}${BACK_END}#k=1~sql~http`);
  await page.context().close();

  const other = await site.open(OPEN, {});
  await fillStorage(other, { [KEY]: { sql: 'started', git: 'known' } });
  await other.goto(address);
  expect(await other.locator('[data-item="sql"] .state').innerText()).toBe('Known');
  expect(await other.locator('[data-item] select:visible').count()).toBe(0);
  expect(await line(other)).toMatch(/^1 of \d+ .*, 1 in progress$/);
  await press(other, tools(other).locator('[data-back]'));
  expect(await select(other, 'sql').inputValue()).toBe('started');
  expect(new URL(other.url()).hash).toBe('');
  await other.goto(OPEN);
  await other.goto(address);
  await press(other, tools(other).locator('[data-keep]'));
  expect(await said(other)).toMatch(/^2 states of the link are yours now/);
  expect(await select(other, 'sql').inputValue()).toBe('known');
  expect(await select(other, 'git').inputValue()).toBe('known');
  expect(new URL(other.url()).hash).toBe('');
  await press(other, tools(other).getByRole('button', { name: 'Undo' }));
  expect(await select(other, 'sql').inputValue()).toBe('started');
  await other.context().close();
});

test('a link that was cut off says so and shows the reader’s own', async () => {
  const page = await site.open(OPEN, {});
  await fillStorage(page, { [KEY]: { sql: 'known' } });
  await go(page, `${BACK_END}#k=9~<b>`);
  expect(await tools(page).locator('[data-shared]').innerText()).toMatch(/cannot be read/);
  expect(await tools(page).locator('[data-keep]').isVisible()).toBe(false);
  expect(await select(page, 'sql').inputValue()).toBe('known');
  await page.context().close();
});

test('a full storage: said clearly, work kept in memory and in the export', async () => {
  const page = await site.open(OPEN, {});
  await fillUp(page);
  await go(page, BACK_END);
  await mark(page, 'sql', 'K');
  expect(await trouble(page).innerText()).toMatch(/no room left/);
  expect(await line(page)).toMatch(/^1 of/);
  expect(await stored(page, KEY)).toBeNull();
  await openMore(page);
  const { text } = await pressForFile(page, tools(page).locator('[data-json]'));
  expect(JSON.parse(text).progress.data).toEqual({ sql: 'known' });
  await page.evaluate('window.room = true');
  await mark(page, 'git', 'K');
  expect(await trouble(page).isVisible()).toBe(false);
  expect(JSON.parse((await stored(page, KEY)) ?? '').data).toEqual({ git: 'known', sql: 'known' });
  await page.context().close();
});

test('a blocked storage: said clearly, the page works until it is left', async () => {
  const page = await site.open(OPEN, {});
  const errors = recordErrors(page);
  await blockStorage(page);
  await go(page, BACK_END);
  expect(await trouble(page).innerText()).toMatch(/does not let the site keep anything/);
  await mark(page, 'sql', 'K');
  expect(await line(page)).toMatch(/^1 of/);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('text that cannot be read is left alone until the reader erases it', async () => {
  const page = await site.open(OPEN, {});
  await fillStorage(page, { [KEY]: '{"version":1,"data":{"sql"' });
  await go(page, BACK_END);
  await mark(page, 'git', 'K');
  expect(await trouble(page).innerText()).toMatch(/cannot be read/);
  expect(await stored(page, KEY)).toBe('{"version":1,"data":{"sql"');
  await press(page, trouble(page).locator('a'));
  await page.waitForURL('**/my/');
  const part = page.locator('[data-part="progress"]');
  const { text } = await pressForFile(page, part.locator('[data-raw]'));
  expect(text).toBe('{"version":1,"data":{"sql"');
  await press(page, part.locator('[data-erase]'));
  expect(await stored(page, KEY)).toBeNull();
  await page.context().close();
});

test('two tabs at once: each sees the other, and neither undoes it', async () => {
  const one = await site.open(BACK_END, {});
  const two = await one.context().newPage();
  await go(two, DATA);
  await mark(one, 'sql', 'K');
  await expect.poll(() => select(two, 'sql').inputValue()).toBe('known');
  await mark(two, 'python', 'I');
  await mark(one, 'git', 'K');
  expect(JSON.parse((await stored(one, KEY)) ?? '').data).toEqual({
    git: 'known',
    python: 'started',
    sql: 'known',
  });
  await one.context().close();
});

test('progress under the former id of a skill counts for the skill', async () => {
  const page = await site.open(OPEN, {});
  await fillStorage(page, { [KEY]: { 'structured-queries': 'known' } });
  await page.route(`**${BACK_END}`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      /data-former="[^"]*"/,
      'data-former="{&quot;structured-queries&quot;:&quot;sql&quot;}"',
    );
    await route.fulfill({ response: answer, body });
  });
  await go(page, BACK_END);
  expect(await select(page, 'sql').inputValue()).toBe('known');
  await mark(page, 'git', 'K');
  expect(JSON.parse((await stored(page, KEY)) ?? '').data).toEqual({ git: 'known', sql: 'known' });
  await page.context().close();
});

test('by keyboard: a plan without what is known, and a calendar that opens elsewhere', async () => {
  const page = await site.open(BACK_END, {});
  const steps = page.locator('[data-steps] > li');
  const before = await steps.count();
  await mark(page, 'sql', 'K');
  await mark(page, 'git', 'S');
  expect(await steps.count()).toBe(before - 2);
  const plan = page.locator('[data-plan]');
  await press(page, plan.locator('[data-calendar]'));
  expect(await plan.locator('[data-plan-words]').innerText()).toMatch(/Choose the day/);
  await page.keyboard.type('12072026');
  await tabTo(page, plan.locator('[data-every]'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('3');
  expect(await steps.nth(1).locator('time').getAttribute('datetime')).toBe('2026-12-28');
  const { name, text } = await pressForFile(page, plan.locator('[data-calendar]'));
  expect(name).toBe('back-end-developer-plan.ics');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events).toHaveLength(before - 2);
  expect(events[1]?.getFirstPropertyValue('dtstart')?.toString()).toBe('2026-12-28');
  await page.reload();
  expect(await plan.locator('[data-every]').inputValue()).toBe('3');
  await page.context().close();
});

test.for([
  ['light', 1280],
  ['light', 320],
  ['dark', 1280],
  ['dark', 320],
] as const)('with states, axe finds nothing in %s at %i pixels', async ([colorScheme, width]) => {
  const viewport = { width, height: 800 };
  const page = await site.open(OPEN, { colorScheme, viewport, bypassCSP: true });
  await fillStorage(page, { [KEY]: { sql: 'known', git: 'started', http: 'skipped' } });
  await go(page, BACK_END);
  await tools(page).locator('summary').click();
  await expectAccessible(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  await page.context().close();
});

test('without scripts the list is whole, shows no dead control, and prints with boxes', async () => {
  const page = await site.open(BACK_END, { javaScriptEnabled: false });
  expect(await page.locator('main :is(button, select, input):visible').count()).toBe(0);
  expect(await page.locator('.path > li').count()).toBeGreaterThan(8);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.drawn').isVisible()).toBe(false);
  await page.context().close();
});
