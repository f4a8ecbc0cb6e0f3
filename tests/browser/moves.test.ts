// The map of roles as a reader uses it: by keyboard, by buttons, on a phone, and without scripts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../support/running-site.ts';
import { ROLES } from '../support/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 320, height: 640 } };
let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const sheet = (page: Page) => page.locator('[data-role-map] .sheet:visible');
const box = async (page: Page): Promise<number[]> =>
  ((await sheet(page).getAttribute('viewBox')) ?? '').split(' ').map(Number);

for (const colorScheme of ['light', 'dark'] as const) {
  test.for([
    ['wide', WIDE],
    ['phone', PHONE],
  ] as const)(`axe finds nothing in ${colorScheme}: %s`, async ([, size]) => {
    const page = await site.open('/moves/', { ...size, colorScheme, bypassCSP: true });
    await page.evaluate('document.querySelectorAll("details").forEach((d) => (d.open = true))');
    await page.evaluate(axe);
    const found = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(
      'axe.run().then((result) => result.violations)',
    );
    expect(found.map((v) => `${v.id}: ${v.nodes[0]?.target.join(' ')}`)).toEqual([]);
    await page.context().close();
  });
}

test('the keyboard reaches a role on the map and follows it', async () => {
  const page = await site.open('/moves/', WIDE);
  await page.locator('[data-does=right]').focus();
  for (let i = 0; i < 100; i++) {
    await page.keyboard.press('Tab');
    if (
      await page.evaluate(
        'document.activeElement.matches(".sheet a[href=\\"/roles/data-engineer/\\"]")',
      )
    )
      break;
  }
  expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Data engineer');
  expect(await sheet(page).locator('.tie.on').count()).toBeGreaterThan(1);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/roles/data-engineer/');
  await page.context().close();
});

test('zoom and move by buttons, and back to the whole', async () => {
  const page = await site.open('/moves/', WIDE);
  const whole = await box(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('Zoom in').click();
  const near = await box(page);
  expect(near[2]).toBeLessThan(whole[2] ?? 0);
  expect((near[2] ?? 0) / (near[3] ?? 1)).toBeCloseTo((whole[2] ?? 0) / (whole[3] ?? 1));
  await button('Move left').click();
  expect((await box(page))[0]).toBeLessThan(near[0] ?? 0);
  for (let i = 0; i < 9; i++) await button('Move left').click();
  expect((await box(page))[0]).toBe(0);
  await button('Show all').click();
  expect(await box(page)).toEqual(whole);
  await button('Zoom out').click();
  expect(await box(page)).toEqual(whole);
  await page.context().close();
});

test('zoom and move by keys and wheel; without a modifier the page keeps its wheel', async () => {
  const page = await site.open('/moves/', WIDE);
  const whole = await box(page);
  const role = sheet(page).locator('a[href="/roles/product-designer/"]');
  await role.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  const near = await box(page);
  expect(near[2]).toBeLessThan(whole[2] ?? 0);
  await page.keyboard.press('ArrowLeft');
  expect((await box(page))[0]).toBeLessThan(near[0] ?? 0);
  await page.keyboard.press('0');
  expect(await box(page)).toEqual(whole);
  await sheet(page).hover({ position: { x: 200, y: 200 } });
  await page.mouse.wheel(0, 60);
  expect(await box(page)).toEqual(whole);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await box(page))[2]).toBeLessThan(whole[2] ?? 0);
  await page.context().close();
});

test('a role that gets the focus comes into sight', async () => {
  const page = await site.open('/moves/', WIDE);
  for (let i = 0; i < 3; i++) await page.locator('[data-does=in]').click();
  for (const role of ROLES) {
    const link = sheet(page).locator(`a[href="/roles/${role}/"]`);
    await link.focus();
    const inside = await link.evaluate((node: SVGAElement) => {
      const own = node.querySelector('text')!.getBoundingClientRect();
      const map = node.ownerSVGElement!.getBoundingClientRect();
      const [x, y] = [own.x + own.width / 2, own.y + own.height / 2];
      return x > map.left && x < map.right && y > map.top && y < map.bottom;
    });
    expect(inside, role).toBe(true);
  }
  await page.context().close();
});

test('dragging moves the enlarged map and follows no link', async () => {
  const page = await site.open('/moves/', WIDE);
  await page.locator('[data-does=in]').click();
  const before = await box(page);
  // A role that the enlarged map still shows, with room to drag.
  const from = await sheet(page).evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const bottom = Math.min(frame.bottom, innerHeight) - 100;
    const marks = [...svg.querySelectorAll('a .mark')].map((mark) => mark.getBoundingClientRect());
    const seen = marks.find(
      (mark) =>
        mark.left > frame.left + 20 &&
        mark.right < frame.right - 120 &&
        mark.top > frame.top + 20 &&
        mark.bottom < bottom,
    );
    return seen && { x: seen.left + seen.width / 2, y: seen.top + seen.height / 2 };
  });
  expect(from).toBeTruthy();
  await page.mouse.move(from?.x ?? 0, from?.y ?? 0);
  await page.mouse.down();
  await page.mouse.move((from?.x ?? 0) + 86, (from?.y ?? 0) + 56, { steps: 4 });
  await page.mouse.up();
  expect((await box(page))[0]).toBeLessThan(before[0] ?? 0);
  expect(new URL(page.url()).pathname).toBe('/moves/');
  await page.context().close();
});

test.for([
  ['wide', WIDE],
  ['phone', PHONE],
] as const)('names on the map do not touch in the real font: %s', async ([, size]) => {
  const page = await site.open('/moves/', size);
  await page.evaluate('document.fonts.ready');
  const touching = await sheet(page).evaluate((svg) => {
    const boxes = [...svg.querySelectorAll('a text')].map((text) => ({
      name: text.textContent.trim(),
      rect: text.getBoundingClientRect(),
    }));
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ rect }) =>
            a.rect.left < rect.right &&
            rect.left < a.rect.right &&
            a.rect.top < rect.bottom &&
            rect.top < a.rect.bottom,
        )
        .map((b) => `${a.name} and ${b.name}`),
    );
  });
  expect(touching).toEqual([]);
  await page.context().close();
});

test('nothing scrolls sideways at 320 pixels, with all details open', async () => {
  const page = await site.open('/roles/data-engineer/moves/', PHONE);
  await page.evaluate('document.querySelectorAll("details").forEach((d) => (d.open = true))');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await page.context().close();
});

test('without scripts the map and the index are complete and no dead button shows', async () => {
  const page = await site.open('/moves/', { ...WIDE, javaScriptEnabled: false });
  for (const role of ROLES) {
    expect(await sheet(page).locator(`a[href="/roles/${role}/"]`).count(), role).toBe(1);
    expect(await page.locator(`.index a[href="/roles/${role}/moves/"]`).count(), role).toBe(1);
  }
  expect(await page.locator('[data-map-tools] button:visible').count()).toBe(0);
  await page.context().close();
});

test('from the map by its index to a move, and on to the guide of the new role', async () => {
  const page = await site.open('/moves/', WIDE);
  await page.locator('.index').getByRole('link', { name: 'Data analyst', exact: true }).click();
  await page.waitForURL('**/roles/data-analyst/moves/');
  const move = page.locator('.moves > li').filter({ hasText: 'Data engineer' }).first();
  expect(await move.innerText()).toMatch(/keep \d+[\s\S]+Keep[\s\S]+Learn[\s\S]+Pay/);
  await move.getByRole('link', { name: 'Data engineer', exact: true }).click();
  await page.waitForURL('**/roles/data-engineer/');
  await page.context().close();
});
