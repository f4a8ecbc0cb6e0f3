// The service worker of those who turned it on: pages that they visit stay readable offline.
// BUILD is replaced when the site is built, by a digest of its pages: another build, another cache.
const CACHE = 'role-atlas-BUILD';
const OURS = 'role-atlas-';
/** Path of the site: this file lies at its root. */
const ROOT = new URL('.', self.location.href).pathname;
const OFFLINE = `${ROOT}offline/`;
/** Pages that are kept when visited: guides with their sub-pages, skills, how-to articles, families. */
const KEPT = /^(?:es\/)?(?:roles|skills|guides|families)\/[^.]*$/;
/** What pages load; names in /_astro/ change with their content. */
const LOADED = /^(?:_astro\/|favicon)/;

/** Whether a path of this site, its root taken off, is of a kind. */
const is = (kind, path) => path.startsWith(ROOT) && kind.test(path.slice(ROOT.length));

async function keep(request, response) {
  const cache = await caches.open(CACHE);
  await cache.put(request, response);
}

/** The page of /offline/ and all that it loads. */
async function install() {
  const response = await fetch(OFFLINE, { cache: 'reload' });
  if (!response.ok) throw new Error(`${OFFLINE}: ${response.status}`);
  const html = await response.clone().text();
  await keep(OFFLINE, response);
  await keepLoaded(html);
}

/** Fetches what a page loads from this site, so that it looks the same offline. */
async function keepLoaded(html) {
  const cache = await caches.open(CACHE);
  const found = [...html.matchAll(/(?:src|href)="(\/[^"]*)"/g)]
    .map((match) => match[1])
    .filter((address) => is(LOADED, address));
  for (const address of new Set(found)) {
    if (await cache.match(address)) continue;
    try {
      await cache.add(address);
    } catch {
      // A picture less is better than no page.
    }
  }
}

/** Pages of an older build are fetched anew; one that cannot be fetched is kept as it was. */
async function takeOver() {
  for (const name of await caches.keys()) {
    if (!name.startsWith(OURS) || name === CACHE) continue;
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      const path = new URL(request.url).pathname;
      const fresh = await fetch(request.url, { cache: 'reload' }).catch(() => undefined);
      // What the new build no longer has is not kept; what cannot be reached now is.
      if (fresh?.ok && !is(LOADED, path)) {
        await keep(request, fresh.clone());
        await keepLoaded(await fresh.text());
      } else if (!fresh) await keep(request, await old.match(request));
    }
    await caches.delete(name);
  }
  await self.clients.claim();
}

/** The network first; what was kept when there is none. */
async function page(request, path) {
  try {
    const response = await fetch(request);
    if (response.ok && is(KEPT, path)) {
      await keep(path, response.clone());
      await keepLoaded(await response.clone().text());
    }
    return response;
  } catch (error) {
    const cache = await caches.open(CACHE);
    const kept = (await cache.match(path)) ?? (await cache.match(OFFLINE));
    if (kept) return kept;
    throw error;
  }
}

async function loaded(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request)) ?? fetch(request);
}

self.addEventListener('install', (event) => {
  event.waitUntil(install().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request, pathname));
  else if (is(LOADED, pathname)) event.respondWith(loaded(request));
});
