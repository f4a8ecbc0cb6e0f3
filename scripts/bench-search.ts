// npm run bench:search: what searching a built site costs a reader on a slow network with a cold
// cache, and how large the index is. Prints numbers; asserts nothing, since machines differ.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './lib/browser.ts';
import { readNames } from '../src/model/names-file.ts';
import { serveFolder } from './lib/static-server.ts';

/** "Slow 4G" of Chromium's developer tools: bytes a second, milliseconds for each request. */
const SLOW_4G = {
  offline: false,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (0.75e6 / 8) * 0.9,
  latency: 562.5,
};

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'dist' },
    query: { type: 'string', default: 'data engineer' },
    runs: { type: 'string', default: '3' },
  },
});

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

function sizes(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const total = files
    .filter((name) => name.startsWith('pagefind/'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const pages = files.filter((name) => name.startsWith('pagefind/fragment/')).length;
  const names = readFileSync(join(folder, 'search/names.txt'));
  const list = names.toString().split('\n\n', 1)[0]?.split('\n').flatMap(readNames).length;
  console.log(`index: ${total} B for ${pages} pages, ${Math.round(total / pages)} B a page`);
  console.log(`names: ${list} in ${names.length} B, ${brotliCompressSync(names).length} B packed`);
}

interface Timed {
  /** Milliseconds from the next key to the change of the list of results that follows it. */
  timed?: Promise<number>;
}

/** Presses a key and waits for its results. */
async function timeKey(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const list = document.querySelector('dialog [data-search-results]');
    if (!list) throw new Error('There is no search dialog.');
    (window as Timed).timed = new Promise((resolve) => {
      const wait = (): void => {
        const pressed = performance.now();
        const observer = new MutationObserver(() => {
          if (!list.childElementCount) return;
          observer.disconnect();
          resolve(performance.now() - pressed);
        });
        observer.observe(list, { childList: true, subtree: true });
      };
      document.addEventListener('keydown', wait, { once: true, capture: true });
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => (window as Timed).timed ?? Number.NaN);
}

interface Run {
  first: number;
  later: number[];
  bytes: number;
}

/** Opens the dialog with "/" and types at once, as somebody does who knows the site. */
async function search(browser: Browser, origin: string, query: string): Promise<Run> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${origin}/method/`, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  let bytes = 0;
  session.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.keyboard.press('/');
  const [first = 'a', ...others] = query;
  const run: Run = { first: await timeKey(page, first), later: [], bytes };
  run.bytes = bytes;
  for (const key of others) {
    if (key !== ' ') run.later.push(await timeKey(page, key));
    else await page.keyboard.press('Space');
    await page.waitForTimeout(250);
  }
  await context.close();
  return run;
}

sizes(values.folder);
const server = await serveFolder({ folder: values.folder, port: 0 });
const browser = await launchBrowser();
try {
  const runs: Run[] = [];
  for (let i = 0; i < Number(values.runs); i++)
    runs.push(await search(browser, server.origin, values.query));
  const whole = (numbers: number[]): number => Math.round(median(numbers));
  console.log(
    `first results, Slow 4G, cold: ${whole(runs.map((run) => run.first))} ms after the first key, ${whole(runs.map((run) => run.bytes))} B`,
  );
  const later = runs.flatMap((run) => run.later);
  console.log(
    `later keys: median ${whole(later)} ms, slowest ${Math.round(Math.max(...later))} ms`,
  );
} finally {
  await browser.close();
  await server.close();
}
