// Turns reading offline on and off, and lists what is saved. Nothing is registered before a reader asks.
import { link, node } from './compare/nodes.ts';

/** Caches of this site begin so; what else a browser holds is left alone. */
const OURS = 'role-atlas-';

interface Parts {
  toggle: HTMLButtonElement;
  state: HTMLElement;
  saved: HTMLElement;
}

const registration = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.getRegistration();

const ourCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(OURS));

interface SavedPage {
  path: string;
  title: string;
}

/** Title of a kept page, as it stands before the name of the site. */
const titleOf = (html: string): string => {
  const doc = new DOMParser().parseFromString(html.slice(0, 4000), 'text/html');
  return doc.title.replace(/ \| Role Atlas$/, '');
};

async function savedPages(): Promise<SavedPage[]> {
  const found = new Map<string, string>();
  for (const name of await ourCaches()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname;
      if (!path.endsWith('/') || path === '/offline/') continue;
      const response = await cache.match(request);
      found.set(path, titleOf((await response?.text()) ?? '') || path);
    }
  }
  return [...found]
    .map(([path, title]) => ({ path, title }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}

async function show({ toggle, state, saved }: Parts): Promise<void> {
  const on = (await registration()) !== undefined;
  toggle.textContent = on
    ? 'Turn off and delete everything saved'
    : 'Keep guides I visit readable offline';
  toggle.dataset['on'] = String(on);
  state.textContent = on
    ? 'On. Pages that you visit from now on are saved in this browser.'
    : 'Off. Nothing is saved.';
  const pages = await savedPages();
  saved.replaceChildren(
    ...(on
      ? [
          node('h2', '', `Saved for offline (${pages.length})`),
          pages.length
            ? node(
                'ul',
                'plain cols',
                ...pages.map(({ path, title }) => node('li', '', link(path, title))),
              )
            : node(
                'p',
                '',
                'Nothing yet: visit a guide, a skill or an article, and it will stand here.',
              ),
        ]
      : []),
  );
}

async function turnOn(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
}

async function turnOff(): Promise<void> {
  await (await registration())?.unregister();
  for (const name of await ourCaches()) await caches.delete(name);
}

function start(root: HTMLElement): void {
  const toggle = root.querySelector('button');
  const state = root.querySelector<HTMLElement>('[data-offline-state]');
  const saved = root.querySelector<HTMLElement>('[data-offline-saved]');
  if (!toggle || !state || !saved) return;
  root.hidden = false;
  if (!('serviceWorker' in navigator) || !('caches' in window)) {
    toggle.hidden = true;
    state.textContent =
      'This browser, or this window of it, cannot keep pages. The files to take away work everywhere.';
    return;
  }
  const parts = { toggle, state, saved };
  toggle.addEventListener('click', () => {
    toggle.disabled = true;
    const work = toggle.dataset['on'] === 'true' ? turnOff() : turnOn();
    void work
      .then(() => show(parts))
      .catch(() => {
        state.textContent =
          'The browser refused. It may be a private window, or its storage may be full.';
      })
      .finally(() => {
        toggle.disabled = false;
        toggle.focus();
      });
  });
  void show(parts);
}

document.querySelectorAll<HTMLElement>('[data-offline]').forEach(start);
