// The search page: the form, the results and the address always say the same.
import { findBox } from './dialog.ts';
import { startSession, type Box, type State } from './session.ts';

const KEYS = { query: 'q', kind: 'kind', family: 'family' } as const;

/** Fills the form from the address. */
function readAddress({ form, input }: Box, { keepQuery }: { keepQuery: boolean }): void {
  const asked = new URLSearchParams(location.search);
  if (!keepQuery) input.value = asked.get('q') ?? '';
  for (const field of form.querySelectorAll<HTMLInputElement>('input[name="kind"]')) {
    field.checked = field.value === (asked.get('kind') ?? '');
  }
  const family = form.querySelector<HTMLSelectElement>('select[name="family"]');
  if (family) family.value = asked.get('family') ?? '';
}

function writeAddress(state: State): void {
  const address = new URL(location.href);
  for (const [name, key] of Object.entries(KEYS)) {
    const value = state[name as keyof State];
    if (value) address.searchParams.set(key, value);
    else address.searchParams.delete(key);
  }
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

/** Fills the search page with life, once. */
export function startPage(root: HTMLElement): void {
  const box = findBox(root, 'links');
  const run = startSession(box, writeAddress);
  box.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  addEventListener('popstate', () => {
    readAddress(box, { keepQuery: false });
    void run();
  });
  // A fast reader has typed before this file arrived.
  readAddress(box, { keepQuery: box.input.value !== '' });
  void run();
}
