// The shortlist, its buttons on other pages, and the page of all that is kept.
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
  recordRequests,
  stored,
  tabTo,
} from '../support/tool-page.ts';

const KEY = 'role-atlas.shortlist';
let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const tool = (page: Page): Locator => page.locator('[data-shortlist-page]');
const listed = (page: Page): Promise<(string | null)[]> =>
  tool(page)
    .locator('[data-listed]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-listed')));
const said = (page: Page): Promise<string> => page.locator('[data-said]').innerText();
const data = async (page: Page, key = KEY) => JSON.parse((await stored(page, key)) ?? '').data;
const go = (page: Page, path: string) => page.goto(site.origin + path, { waitUntil: 'load' });

test('by keyboard: from the list of roles, a comparison and a role’s moves to a shortlist', async () => {
  const page = await site.open('/roles/', {});
  const button = page.getByRole('button', { name: 'Shortlist: add Data engineer' });
  await press(page, button);
  const back = page.getByRole('button', { name: 'Shortlisted: Data engineer; take it off' });
  expect(await back.innerText()).toBe('✓ Shortlisted');
  await go(page, '/compare/?r=data-scientist,product-designer');
  await press(page, page.getByRole('button', { name: 'Shortlist: add Product designer' }));
  await go(page, '/roles/back-end-developer/moves/');
  await press(page, page.getByRole('button', { name: 'Shortlist: add Back-end developer' }));
  await go(page, '/shortlist/');
  expect(await listed(page)).toEqual(['data-engineer', 'product-designer', 'back-end-developer']);
  await page.context().close();
});

test('guides carry no script for it', async () => {
  const page = await site.open('/roles/back-end-developer/', {});
  expect(await page.locator('[data-shortlist]').count()).toBe(0);
  await page.context().close();
});

test('by keyboard: add, note, compare, take off, take back', async () => {
  const page = await site.open('/shortlist/', {});
  for (const name of ['Back-end developer', 'Data engineer']) {
    await tabTo(page, tool(page).locator('[data-role]'));
    await page.keyboard.type(name);
    await press(page, tool(page).locator('[data-add]'));
    expect(await said(page)).toBe(`${name} is on your shortlist.`);
  }
  await tabTo(page, tool(page).getByLabel('Note on Data engineer'));
  await page.keyboard.type('Ask about nights.');
  expect(await data(page)).toEqual([
    { role: 'back-end-developer', note: '' },
    { role: 'data-engineer', note: 'Ask about nights.' },
  ]);
  await press(page, tool(page).getByRole('button', { name: 'Take off: Back-end developer' }));
  expect(await listed(page)).toEqual(['data-engineer']);
  await press(page, tool(page).getByRole('button', { name: 'Undo' }));
  await press(page, tool(page).locator('[data-compare-link] a'));
  await page.waitForURL('**/compare/?r=back-end-developer,data-engineer');
  await page.context().close();
});

test('exported as JSON and Markdown, erased, imported; notes of both are kept', async () => {
  const page = await site.open('about:blank', {});
  await fillStorage(page, { [KEY]: [{ role: 'data-engineer', note: 'First.' }] });
  await go(page, '/shortlist/');
  await press(page, tool(page).locator('summary'));
  const json = await pressForFile(page, tool(page).locator('[data-json]'));
  const markdown = await pressForFile(page, tool(page).locator('[data-markdown]'));
  expect(markdown.text).toBe(
    `# Shortlist\n\n## [Data engineer](${site.origin}/roles/data-engineer/)\n\n> First.\n`,
  );
  await press(page, tool(page).locator('[data-erase]'));
  expect(await listed(page)).toEqual([]);
  await chooseFile(page, tool(page).locator('[data-import]'), 's.json', json.text);
  await expect.poll(() => listed(page)).toEqual(['data-engineer']);
  const second = json.text.replace('First.', 'Second.');
  await chooseFile(page, tool(page).locator('[data-import]'), 's.json', second);
  await expect.poll(async () => (await data(page))[0].note).toBe('First.\nSecond.');
  await page.context().close();
});

test('hostile notes stay text; broken files change nothing', async () => {
  const page = await site.open('/shortlist/', {});
  const errors = recordErrors(page);
  await press(page, tool(page).locator('summary'));
  const note = '<img src=x onerror=alert(1)>';
  const list = [
    { role: 'data-engineer', note },
    { role: 'gone-role', note: '' },
  ];
  const file = { format: 'role-atlas', shortlist: { version: 1, data: list } };
  const input = tool(page).locator('[data-import]');
  await chooseFile(page, input, 'x.json', JSON.stringify(file));
  await expect.poll(() => listed(page)).toEqual(['data-engineer', 'gone-role']);
  expect(await tool(page).locator('img').count()).toBe(0);
  expect(await tool(page).getByLabel('Note on Data engineer').inputValue()).toBe(note);
  expect(await tool(page).innerText()).toContain('gone-role (no longer on this site)');
  for (const text of ['', '[]', '{"format":"role-atlas","shortlist":{"version":1,"data":{}}}']) {
    await chooseFile(page, input, 'y.json', text);
    await tool(page).locator('[data-said]', { hasText: 'Nothing was changed' }).waitFor();
    expect(await listed(page)).toEqual(['data-engineer', 'gone-role']);
    await press(page, tool(page).locator('[data-json]').first());
  }
  expect(errors).toEqual([]);
  await page.context().close();
});

test('two tabs at once: a note typed in one shows in the other, and nothing is lost', async () => {
  const one = await site.open('about:blank', {});
  await fillStorage(one, { [KEY]: [{ role: 'data-engineer', note: '' }] });
  await go(one, '/shortlist/');
  const two = await one.context().newPage();
  await go(two, '/shortlist/');
  await tabTo(one, tool(one).getByLabel('Note on Data engineer'));
  await one.keyboard.type('From one.');
  await expect
    .poll(() => tool(two).getByLabel('Note on Data engineer').inputValue())
    .toBe('From one.');
  await two.bringToFront();
  await tabTo(two, tool(two).locator('[data-role]'));
  await two.keyboard.type('Product designer');
  await press(two, tool(two).locator('[data-add]'));
  await expect.poll(() => listed(one)).toEqual(['data-engineer', 'product-designer']);
  expect((await data(one))[0].note).toBe('From one.');
  await one.context().close();
});

test.for([
  ['full', fillUp, /no room left/],
  ['blocked', blockStorage, /does not let the site keep/],
] as const)(
  'a storage that is %s: said, and the list works on the page',
  async ([, spoil, says]) => {
    const page = await site.open('about:blank', {});
    await spoil(page);
    await go(page, '/shortlist/');
    await tabTo(page, tool(page).locator('[data-role]'));
    await page.keyboard.type('Data engineer');
    await press(page, tool(page).locator('[data-add]'));
    expect(await listed(page)).toEqual(['data-engineer']);
    expect(await tool(page).locator('[data-trouble]').innerText()).toMatch(says);
    await page.context().close();
  },
);

const all = {
  'role-atlas.progress': { sql: 'known', 'no-skill': 'started' },
  [KEY]: [{ role: 'data-engineer', note: 'Ask.' }],
  'role-atlas.plan': { hours: 5, every: 3, first: '2026-12-07' },
};

async function openMy(options = {}): Promise<Page> {
  const page = await site.open('about:blank', options);
  await fillStorage(page, all);
  await go(page, '/my/');
  await page.locator('[data-part="progress"] li', { hasText: 'SQL' }).waitFor();
  return page;
}

test('what is kept is shown in words, exported as one file, erased, and imported again', async () => {
  const page = await site.open('about:blank', {});
  await go(page, '/my/');
  await page.evaluate(
    (entries) => {
      for (const [key, value] of Object.entries(entries))
        localStorage.setItem(key, JSON.stringify({ version: 1, data: value }));
      localStorage.setItem('theme', 'dark');
    },
    all as Record<string, unknown>,
  );
  await page.reload();
  const lines = (part: string) => page.locator(`[data-part="${part}"] li`).allTextContents();
  await expect.poll(() => lines('progress')).toEqual(['SQL: known', 'no-skill: in progress']);
  expect(await lines('shortlist')).toEqual(['Data engineer: Ask.']);
  expect(await page.locator('[data-keys] tr').count()).toBe(4);
  const { name, text } = await pressForFile(page, page.locator('[data-export]'));
  expect(name).toBe('role-atlas.json');
  await press(page, page.locator('[data-erase-all]'));
  expect(await page.evaluate('localStorage.length')).toBe(0);
  expect(await page.locator('[data-part] li').count()).toBe(0);
  await press(page, page.getByRole('button', { name: 'Undo' }));
  expect(await page.evaluate('localStorage.length')).toBe(4);
  expect(await lines('shortlist')).toEqual(['Data engineer: Ask.']);
  await press(page, page.locator('[data-erase-all]'));
  await chooseFile(page, page.locator('[data-import]'), name, text);
  await expect.poll(() => lines('progress')).toEqual(['no-skill: in progress', 'SQL: known']);
  expect(await data(page, 'role-atlas.plan')).toEqual(all['role-atlas.plan']);
  await page.context().close();
});

test('a broken file changes nothing, and one part can be erased alone', async () => {
  const page = await openMy();
  await chooseFile(page, page.locator('[data-import]'), 'x.json', '{"format":"role-atlas"');
  await page.locator('[data-said]', { hasText: 'Nothing was changed' }).waitFor();
  expect(await data(page)).toEqual(all[KEY]);
  await press(page, page.getByRole('button', { name: 'Erase Shortlist' }));
  expect(await stored(page, KEY)).toBeNull();
  expect(await data(page, 'role-atlas.progress')).toEqual(all['role-atlas.progress']);
  await page.context().close();
});

test('notes are in no request, and none goes elsewhere', async () => {
  const page = await site.open('about:blank', {});
  const requests = recordRequests(page);
  await fillStorage(page, all);
  await go(page, '/shortlist/');
  await tabTo(page, tool(page).getByLabel('Note on Data engineer'));
  await page.keyboard.type('zanzibarsecret');
  await go(page, '/my/');
  await page.locator('[data-part="progress"] li', { hasText: 'SQL' }).waitFor();
  await go(page, '/roles/back-end-developer/roadmap/');
  await page.locator('[data-first]').fill('2031-07-09');
  await go(page, '/tools/');
  expect(requests.length).toBeGreaterThan(8);
  for (const request of requests) {
    expect(request.startsWith(site.origin), request).toBe(true);
    expect(request).not.toMatch(/zanzibar|2031-07|known/);
  }
  await page.context().close();
});

const looks = [
  ['light', 1280],
  ['light', 320],
  ['dark', 1280],
  ['dark', 320],
] as const;

test.for(looks)('filled pages pass axe in %s at %i pixels', async ([colorScheme, width]) => {
  const viewport = { width, height: 800 };
  const page = await openMy({ colorScheme, viewport, bypassCSP: true });
  for (const path of ['/my/', '/shortlist/', '/tools/']) {
    await go(page, path);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
  await page.context().close();
});

test('without scripts the pages say what there is instead, and show no dead control', async () => {
  const page = await site.open('/shortlist/', { javaScriptEnabled: false });
  for (const path of ['/shortlist/', '/my/', '/tools/']) {
    await go(page, path);
    expect(await page.locator('main :is(button, select, input):visible').count(), path).toBe(0);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
  }
  await page.context().close();
});
