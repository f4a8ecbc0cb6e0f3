// Opens search. Everything heavier is fetched when the reader shows that they mean to search.
import stylesheet from '../components/search/search.css?url';
import { makeDialog } from './search/make-dialog.ts';

const page = document.querySelector<HTMLElement>('[data-search-page]');
const dialog = page ? undefined : makeDialog();
let started: Promise<void> | undefined;

/** The names are asked for with the scripts that read them and not after those. */
function preloadNames(): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = '/search/names.txt';
  document.head.append(link);
}

async function load(): Promise<void> {
  preloadNames();
  if (page) (await import('./search/page.ts')).startPage(page);
  else if (dialog) (await import('./search/dialog.ts')).startDialog(dialog);
  // Failing is no news yet: the search itself will say so.
  void (await import('./search/names.ts')).loadNames().catch(() => undefined);
}

/** Fetches what searching needs; again after a failure. */
function start(): void {
  started ??= load().catch(() => {
    started = undefined;
  });
}

let styled: Promise<void> | undefined;

/** The dialog's styles are fetched with its script, so that pages that are only read do not carry them. */
function style(): Promise<void> {
  styled ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheet;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  return styled;
}

/** Shows the dialog at once, so that no key is lost, and lets it be seen when its styles are there. */
function show(box: HTMLDialogElement): void {
  box.style.opacity = '0';
  void style().then(() => {
    box.style.opacity = '';
  });
  box.showModal();
}

/** On the search page its own field, elsewhere the dialog. */
function open(): void {
  start();
  if (!page && dialog && !dialog.open) show(dialog);
  const input = (page ?? dialog)?.querySelector<HTMLInputElement>('input[name="q"]');
  input?.focus();
  input?.select();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.altKey || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  return event.key === '/' && !isTyping(event.target);
}

function wireButton(button: HTMLElement): void {
  if (!page) {
    button.role = 'button';
    button.ariaHasPopup = 'dialog';
  }
  const prepare = (): void => {
    start();
    if (!page) void style();
  };
  button.addEventListener('pointerenter', prepare);
  button.addEventListener('focus', prepare);
  button.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  // What says it is a button also answers to the space bar.
  button.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    open();
  });
}

document.querySelectorAll<HTMLElement>('[data-search-open]').forEach(wireButton);
document.addEventListener('keydown', (event) => {
  if (!isShortcut(event)) return;
  event.preventDefault();
  open();
});
if (page) {
  page.addEventListener('focusin', start);
  if (new URLSearchParams(location.search).has('q')) start();
}
