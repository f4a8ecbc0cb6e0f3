// The workbench as an editor uses it: the whole job by keyboard, and files of strangers.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitFile } from '../../src/authoring/mdx-file.ts';
import { markersIn } from '../../src/authoring/markers.ts';
import { readDocument } from '../../src/reader/document.ts';
import { roleOutline } from '../../src/schema/outline.ts';
import { roleSchema } from '../../src/schema/role.ts';
import { startSite, type Site } from '../support/running-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PATH = '/contribute/new/';
const GUIDE = join(import.meta.dirname, '../../content/roles/data-engineer.mdx');
let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

/** Waits longer than usual: the machine may be busy. */
const soon = <T>(get: () => Promise<T>) => expect.poll(get, { timeout: 20_000 });
const status = (page: Page) => page.locator('[data-status]').textContent();
const summary = (page: Page) => page.locator('[data-summary]').textContent();
const output = (page: Page) => page.locator('[data-output]').inputValue();
const stored = (page: Page) =>
  page.evaluate<string | null>("localStorage['role-atlas:new-role'] ?? null");

/** Opens the page and waits until the check has said something. */
async function open(options: Parameters<Site['open']>[1] = {}): Promise<Page> {
  const page = await site.open(PATH, options);
  await soon(() => summary(page)).not.toBe('');
  return page;
}

async function openFile(page: Page, name: string, text: string | Buffer): Promise<void> {
  const buffer = Buffer.isBuffer(text) ? text : Buffer.from(text);
  await page.locator('[data-import]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

/** What has the focus, as a person would tell it. */
interface Focus {
  tag: string;
  label: string;
  type: string;
  value: string;
  open: boolean;
}
const FOCUS = `(() => {
  const node = document.activeElement;
  return {
    tag: node.tagName,
    label: (node.labels?.[0]?.textContent ?? node.getAttribute('aria-label') ?? node.textContent).trim(),
    type: node.type ?? '',
    value: node.value ?? '',
    open: node.parentElement.open ?? false,
  };
})()`;
const focus = (page: Page): Promise<Focus> => page.evaluate<Focus>(FOCUS);

/** What an editor would type into a field of that name. */
function answer(label: string, n: number): string {
  if (label === 'Title' && n === 0) return 'Kiln engineer';
  if (label === 'Code') return '15-1252';
  if (label.startsWith('Skill')) return ['sql', 'git', 'linux', 'python', 'testing'][n % 5]!;
  if (label === 'Address') return `https://example.org/${n}`;
  if (label === 'Description')
    return 'What a kiln engineer does all day, what sourced figures say of pay, and the ways in.';
  return `Answer ${n}.`;
}

// Some four hundred stops of the Tab key; on a busy machine they take minutes.
test(
  'the whole job by keyboard: fill in, check, download; the reader accepts the file',
  { timeout: 600_000 },
  async () => {
    const page = await open();
    await page.locator('[data-erase]').focus();
    const left: string[] = [];
    for (let n = 0, pressed = 0; pressed < 900; pressed += 1) {
      await page.keyboard.press('Tab');
      const at = await focus(page);
      if (at.label === 'Check everything') break;
      if (at.tag === 'SUMMARY' && !at.open) await page.keyboard.press('Enter');
      else if (at.tag === 'SELECT') await page.keyboard.press('ArrowDown');
      else if (/^(INPUT|TEXTAREA)$/.test(at.tag) && /^text/.test(at.type) && !at.value) {
        if (at.label.includes('(optional)') && !/^(Title|Evidence)/.test(at.label)) continue;
        await page.keyboard.insertText(answer(at.label, n));
        n += 1;
      } else if (at.tag === 'BUTTON' || at.type === 'date' || at.value) left.push(at.label);
    }
    expect((await focus(page)).label).toBe('Check everything');
    await page.keyboard.press('Enter');
    await soon(() => summary(page)).toBe('Nothing is left to do in the form.');
    expect(left.filter((label) => label.startsWith('Add: ')).length).toBeGreaterThan(10);

    await page.keyboard.press('Tab');
    expect((await focus(page)).label).toBe('Download the file');
    const waiting = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('kiln-engineer.mdx');
    const text = readFileSync((await download.path()) ?? '', 'utf8');
    expect(text).toBe(await output(page));
    const file = { path: 'content/roles/kiln-engineer.mdx', text };
    const { problems } = readDocument(file, roleSchema, roleOutline);
    expect(problems.filter(({ message }) => !message.includes('[replace: '))).toEqual([]);
    expect(markersIn(text).length).toBe(roleOutline.length);
    await page.context().close();
  },
);

test('entries are added, moved and removed by keyboard, and the focus stays at hand', async () => {
  const page = await open();
  const list = page.locator('[data-list][data-key="aliases"]');
  await list.locator('input').fill('One');
  await list.locator('[data-add]').focus();
  await page.keyboard.press('Enter');
  expect(await status(page)).toBe('Alias 2 is added.');
  expect((await focus(page)).label).toBe('Alias 2');
  await page.keyboard.type('Two');
  await page.keyboard.press('Enter');
  expect((await focus(page)).label).toBe('Alias 2');
  await page.keyboard.press('Tab');
  expect((await focus(page)).label).toBe('Move up: Alias 2');
  await page.keyboard.press('Enter');
  expect(await status(page)).toBe('Moved: now Alias 1.');
  expect(
    await list
      .locator('input')
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLInputElement).value)),
  ).toEqual(['Two', 'One']);
  expect((await focus(page)).label).toBe('Move down: Alias 1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await status(page)).toBe('Removed; 1 left.');
  expect((await focus(page)).label).toBe('Remove: Alias 1');
  await page.keyboard.press('Enter');
  expect((await focus(page)).label).toBe('Add: alias');
  await soon(() => output(page)).toContain('aliases: []');
  await page.context().close();
});

test('a field says what is wrong after it was visited, not before, and is tied to the message', async () => {
  const page = await open();
  const field = page.locator('[data-field][data-key="description"]').first();
  expect(await field.locator('[data-wrong]').isVisible()).toBe(false);
  await field.locator('input').fill('Too short');
  await page.keyboard.press('Tab');
  await soon(() => field.locator('[data-wrong]').textContent()).toBe(
    '9 characters, but at least 70 needed. Write at least 70.',
  );
  expect(await field.locator('input').getAttribute('aria-invalid')).toBe('true');
  const told = await field.locator('input').getAttribute('aria-describedby');
  const ids = await field.locator('p').evaluateAll((nodes) => nodes.map(({ id }) => id));
  expect(told?.split(' ')).toEqual(ids);
  await field.locator('input').fill('x'.repeat(80));
  await soon(() => field.locator('[data-wrong]').isVisible()).toBe(false);
  await page.context().close();
});

test('the list of findings leads to the field, also into a closed chapter', async () => {
  const page = await open();
  await page.locator('[data-check]').click();
  const box = page.locator('[data-problems]');
  await box.locator('li').first().waitFor();
  await soon(() => page.evaluate("document.activeElement.matches('[data-problems]')")).toBe(true);
  const link = box.locator('a', { hasText: 'Duties, Duty 2, Example' });
  await link.press('Enter');
  expect((await focus(page)).label).toBe('Example');
  expect(await page.locator('[data-key="duties"]').isVisible()).toBe(true);
  await page.context().close();
});

test('the draft comes back, and can be erased for good', async () => {
  const page = await open();
  expect(await stored(page)).toBeNull();
  await page.locator('[data-key="title"] input').first().fill('Kiln engineer');
  await page.locator('[data-list][data-key="aliases"] input').fill('Firer');
  await soon(() => stored(page)).toContain('Firer');
  await page.reload();
  await soon(() => status(page)).toBe('Your draft is back.');
  expect(await page.locator('[data-key="title"] input').first().inputValue()).toBe('Kiln engineer');
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.locator('[data-erase]').click();
  expect(await stored(page)).toContain('Firer');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.locator('[data-erase]').click();
  expect(await status(page)).toBe('The draft is erased.');
  expect(await stored(page)).toBeNull();
  await page.reload();
  await soon(() => summary(page)).not.toBe('');
  expect(await status(page)).toBe('');
  expect(await page.locator('[data-key="title"] input').first().inputValue()).toBe('');
  await page.context().close();
});

test('a guide of the atlas opens complete and comes out as it went in', async () => {
  const page = await open();
  const text = readFileSync(GUIDE, 'utf8');
  await openFile(page, 'data-engineer.mdx', text);
  await soon(() => status(page)).toBe('data-engineer.mdx is open.');
  const [was, is] = [splitFile(text)!, splitFile(await output(page))!];
  expect(parse(is.head)).toEqual(parse(was.head));
  expect(is.prose).toBe(was.prose);
  await soon(() => summary(page)).toBe('1 needs mending.');
  await page.locator('[data-check]').click();
  await soon(() => page.locator('[data-problems] li').allTextContents()).toEqual([
    'Title: There is a guide "Data engineer" already. Edit that guide, or give this one a title of its own.',
  ]);
  await page.context().close();
});

const head = (yaml: string): string => `---\n${yaml}\n---\n\nText\n`;
const BOMB = `a: &a [x, x, x, x, x, x, x, x, x]
${'bcdefgh'.replace(/./g, (c) => `${c}: &${c} [${`*${String.fromCharCode(c.charCodeAt(0) - 1)}, `.repeat(9)}]\n`)}`;

describe('files of strangers', () => {
  test.for([
    ['large.mdx', 'x'.repeat(300_001), 'larger than a guide may be'],
    ['picture.png', Buffer.from([0x89, 0x50, 0xff, 0xfe]), 'is not a text file'],
    ['plain.txt', 'Only words', 'has no front matter'],
    ['broken.mdx', head('title: a\nlist: [1, 2'), 'line 4'],
    ['twice.mdx', head('title: a\ntitle: b'), 'line 3'],
    ['list.mdx', head('- a'), 'has no keys'],
    ['bomb.mdx', head(BOMB), 'anchors'],
    ['deep.mdx', head(`a: ${'['.repeat(50_000)}`), 'deep.mdx'],
  ] as const)('%s is refused in words, and what was there stays', async ([name, text, words]) => {
    const page = await open();
    await page.locator('[data-key="title"] input').first().fill('Mine');
    await openFile(page, name, text as string | Buffer);
    await soon(() => status(page)).toContain(words);
    expect(await status(page)).toContain(name);
    expect(await page.locator('[data-key="title"] input').first().inputValue()).toBe('Mine');
    await page.context().close();
  });

  test('data of odd shapes fills what fits, and names the keys that nobody knows', async () => {
    const page = await open();
    const yaml = `title: [a, b]
plural: 7
aliases: {a: b}
duties: [1, null, {title: Dig, text: [x]}]
skills: ${JSON.stringify(Array.from({ length: 500 }, () => ({})))}
__proto__: {polluted: yes}
constructor: x
salary: 100`;
    await openFile(page, 'odd.mdx', head(yaml));
    await soon(() => status(page)).toMatch(/^odd.mdx is open. Left out, .*: .*salary/);
    expect(await page.locator('[data-key="plural"] input').first().inputValue()).toBe('7');
    expect(await page.locator('[data-key="duties"] > ol > li').count()).toBe(6);
    const skills = page.locator('.chapter > [data-key="skills"] > ol > li');
    expect(await skills.count()).toBe(60);
    expect(await page.evaluate("'polluted' in {}")).toBe(false);
    await page.context().close();
  });

  test('markup stays text in the form, the preview, the findings and the file', async () => {
    const page = await open();
    const wrong: string[] = [];
    page.on('dialog', (dialog) => {
      wrong.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const duty = { title: evil, text: evil, example: `</textarea>${evil}` };
    const yaml = JSON.stringify({ title: evil, summary: evil, duties: [duty], [evil]: evil });
    await openFile(page, `${'<b>'.repeat(5)}.mdx`, head(yaml));
    await soon(() => status(page)).toContain('is open');
    await page.locator('[data-preview] summary').click();
    await page.locator('[data-check]').click();
    await soon(() => page.locator('[data-shown]').textContent()).toContain(evil);
    await page.locator('[data-problems] li').first().waitFor();
    expect(await page.locator('form img, form script, form b').count()).toBe(0);
    const made = parse(splitFile(await output(page))!.head) as { title: string; duties: object[] };
    expect([made.title, made.duties[0]]).toEqual([evil, duty]);
    expect(await page.locator('[data-path]').textContent()).toMatch(
      /^content\/roles\/[a-z0-9-]+\.mdx$/,
    );
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('a draft that something else wrote does no harm', async () => {
    const page = await open();
    for (const draft of ['{', '7', '{"data":3,"prose":"x"}', '{"data":{"duties":7},"prose":"x"}']) {
      await page.evaluate((text) => localStorage.setItem('role-atlas:new-role', text), draft);
      await page.reload();
      await soon(() => summary(page)).toMatch(/empty/);
    }
    await page.context().close();
  });
});

test('GitHub opens with the text where it fits in an address; else the text is copied', async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  const link = page.locator('[data-github]');
  // The link leads out of the test's network: only what it would ask for counts.
  await page.context().route(/github\.com/, (route) => route.fulfill({ body: 'GitHub' }));
  await page.locator('[data-key="title"] input').first().fill('Kiln engineer');
  await page.locator('[data-prose]').evaluate('(node) => { node.value = "Short."; }');
  await link.focus();
  await page.keyboard.press('Enter');
  await soon(() => status(page)).toMatch(/GitHub opens|copied/);
  const first = new URL((await link.getAttribute('href')) ?? '');
  expect(first.pathname).toBe('/role-atlas/role-atlas/new/main');
  expect(first.searchParams.get('filename')).toBe('content/roles/kiln-engineer.mdx');
  expect(first.href.length).toBeLessThanOrEqual(7500);
  page.once('dialog', (dialog) => void dialog.accept());
  await openFile(page, 'data-engineer.mdx', readFileSync(GUIDE));
  await soon(() => status(page)).toContain('is open');
  await link.focus();
  await page.keyboard.press('Enter');
  await soon(() => status(page)).toContain('so it is copied');
  const second = new URL((await link.getAttribute('href')) ?? '');
  expect(second.searchParams.has('value')).toBe(false);
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await output(page));
  await page.context().close();
});

test('a file takes the place of a draft only when the editor says so', async () => {
  const page = await open();
  const title = page.locator('[data-key="title"] input').first();
  await title.fill('Mine');
  page.once('dialog', (dialog) => void dialog.dismiss());
  await openFile(page, 'data-engineer.mdx', readFileSync(GUIDE));
  await soon(() => output(page)).toContain('title: Mine');
  page.once('dialog', (dialog) => void dialog.accept());
  await openFile(page, 'data-engineer.mdx', readFileSync(GUIDE));
  await soon(() => title.inputValue()).toBe('Data engineer');
  await page.context().close();
});

test('where copying is forbidden, the text is selected instead', async () => {
  const page = await open();
  await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
  await page.locator('[data-copy]').click();
  await soon(() => status(page)).toMatch(/The text is selected/);
  expect(
    await page.evaluate('String(getSelection()).length || document.activeElement.selectionEnd'),
  ).toBeGreaterThan(100);
  await page.context().close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.for([320, 1280])(`axe finds nothing at %d pixels in ${colorScheme}`, async (width) => {
    const viewport = { width, height: 800 };
    const page = await open({ colorScheme, viewport, bypassCSP: true });
    const guide = readFileSync(GUIDE, 'utf8').replace(/^summary: .*$/m, '');
    await openFile(page, 'a.mdx', guide);
    await soon(() => status(page)).toBe('a.mdx is open.');
    await page.locator('[data-check]').click();
    await page.locator('[data-problems] li').first().waitFor();
    await page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.evaluate(axe);
    const found = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(
      'axe.run().then((result) => result.violations)',
    );
    expect(found.map((v) => `${v.id}: ${v.nodes[0]?.target.join(' ')}`)).toEqual([]);
    await page.context().close();
  });
}

test('no error, no violated policy, no other site; the schema comes only where it is used', async () => {
  const page = await site.open('about:blank', {});
  const wrong: string[] = [];
  const scripts: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (asked) => {
    if (!asked.url().startsWith(site.origin)) wrong.push(asked.url());
    if (asked.resourceType() === 'script') scripts.push(asked.url());
  });
  await page.goto(`${site.origin}/roles/data-engineer/`, { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => /checks|Workbench/.test(url))).toEqual([]);
  await page.goto(site.origin + PATH, { waitUntil: 'networkidle' });
  await soon(() => summary(page)).toContain('empty');
  await openFile(page, 'data-engineer.mdx', readFileSync(GUIDE));
  await soon(() => status(page)).toContain('is open');
  expect(scripts.filter((url) => /checks|Workbench/.test(url)).length).toBe(2);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('when the check does not arrive, the page says so, and the file can still be saved', async () => {
  const page = await site.open('about:blank', {});
  await page.route('**/checks*.js', (route) => route.abort());
  await page.goto(site.origin + PATH);
  await soon(() => summary(page)).toContain('could not be loaded');
  await page.locator('[data-key="title"] input').first().fill('Kiln engineer');
  await soon(() => output(page)).toContain('title: Kiln engineer');
  await page.context().close();
});

test('without scripts: no dead form, but the template to copy and where to put it', async () => {
  const page = await site.open(PATH, { javaScriptEnabled: false });
  expect(await page.locator('form[data-workbench]').isVisible()).toBe(false);
  expect(await page.locator('main').innerText()).toContain('The form needs scripts.');
  await page.locator('main summary', { hasText: 'The annotated template' }).click();
  expect(markersIn((await page.locator('main pre').textContent()) ?? '').length).toBeGreaterThan(
    100,
  );
  await page.locator('main noscript a, main .says a').first().click();
  expect(page.url()).toContain('/contribute/new/role-template.txt');
  expect(markersIn(await page.locator('body').innerText()).length).toBeGreaterThan(100);
  await page.context().close();
});
