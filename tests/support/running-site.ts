// dist/ served as a host would, with a browser on it.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { launchBrowser } from '../../scripts/lib/browser.ts';
import { DIST } from './site.ts';

export interface Site {
  origin: string;
  browser: Browser;
  /** Opens a page in a context of its own; close it with page.context().close(). */
  open: (path: string, options: BrowserContextOptions) => Promise<Page>;
  stop: () => Promise<void>;
}

/** Serves a folder, below a base path if given; dist/ at the root unless said otherwise. */
export async function startSite({ folder = DIST, base = '/' } = {}): Promise<Site> {
  const server = await serveFolder({ folder, base, port: 0 });
  const browser = await launchBrowser();
  return {
    origin: server.origin,
    browser,
    open: async (path, options) => {
      const page = await (await browser.newContext(options)).newPage();
      await page.goto(path.startsWith('/') ? server.origin + path : path, { waitUntil: 'load' });
      return page;
    },
    stop: async () => {
      await browser.close();
      await server.close();
    },
  };
}
