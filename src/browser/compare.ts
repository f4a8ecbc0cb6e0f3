// Compare any two to four roles. The choice is in the address, so that it can be shared and gone back to.
import type { CompareIndex } from '../model/compare-index.ts';
import { listOf } from '../model/format.ts';
import { choiceQuery, readChoice, type Choice } from './compare/choice.ts';
import { namesOf, showResults } from './compare/results.ts';

interface Parts {
  form: HTMLFormElement;
  selects: HTMLSelectElement[];
  status: HTMLElement;
  results: HTMLElement;
}

let loaded: Promise<CompareIndex> | undefined;

function load(): Promise<CompareIndex> {
  loaded ??= fetch('/compare/roles.json').then((answer) => {
    if (!answer.ok) throw new Error(`roles.json: ${answer.status}`);
    return answer.json() as Promise<CompareIndex>;
  });
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

function findParts(form: HTMLFormElement): Parts | undefined {
  const status = document.querySelector<HTMLElement>('[data-compare-status]');
  const results = document.querySelector<HTMLElement>('[data-compare-results]');
  const selects = [...form.querySelectorAll('select')];
  return status && results ? { form, selects, status, results } : undefined;
}

function choiceOf({ selects }: Parts): Choice {
  const known = new Set([...(selects[0]?.options ?? [])].map((option) => option.value));
  return readChoice(location.search, (id) => known.has(id));
}

/** What was left out, by name. */
function leftOut({ unknown, over }: Choice): string {
  const quoted = listOf(unknown.map((id) => `“${id}”`));
  return [
    unknown.length ? `No role is called ${quoted}; left out.` : '',
    over.length ? `Four at a time are enough; left out: ${listOf(over)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

let turn = 0;

/** Makes form, results and status say what the address says. */
async function show(parts: Parts, { focus }: { focus: boolean }): Promise<void> {
  const mine = ++turn;
  const choice = choiceOf(parts);
  const { selects, status, results } = parts;
  for (const [i, select] of selects.entries()) select.value = choice.ids[i] ?? '';
  if (choice.ids.length < 2) {
    results.hidden = true;
    results.replaceChildren();
    const asked = location.search.includes('r=');
    status.textContent = [leftOut(choice), asked ? 'Choose two roles or more.' : '']
      .filter(Boolean)
      .join(' ');
    return;
  }
  const index = await load().catch(() => undefined);
  if (mine !== turn) return;
  const roles = choice.ids.flatMap((id) => index?.roles.find((role) => role.id === id) ?? []);
  if (!index || roles.length < 2) {
    status.textContent = 'The figures could not be loaded. Please try again.';
    return;
  }
  const heading = showResults(results, index, roles);
  status.textContent = [`Comparing ${namesOf(roles)}.`, leftOut(choice)].filter(Boolean).join(' ');
  document.title = document.title.replace(/^.*(?= \| )/, `${namesOf(roles)} compared`);
  if (focus) heading.focus();
}

function start(form: HTMLFormElement): void {
  const parts = findParts(form);
  if (!parts) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ids = parts.selects.map((select) => select.value).filter(Boolean);
    const address = `${location.pathname}${choiceQuery([...new Set(ids)]) || '?r='}`;
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void show(parts, { focus: true });
  });
  addEventListener('popstate', () => void show(parts, { focus: false }));
  void show(parts, { focus: false });
}

document.querySelectorAll<HTMLFormElement>('form[data-compare]').forEach(start);
