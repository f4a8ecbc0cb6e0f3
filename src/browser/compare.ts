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

const { title } = document;
let turn = 0;

/** Says something under the form; `quiet` where the heading of the results says the same. */
function say({ status }: Parts, sentences: readonly string[], { quiet = false } = {}): void {
  status.classList.toggle('sr', quiet);
  status.textContent = sentences.filter(Boolean).join(' ');
}

/** Nothing to compare yet. */
function clear(parts: Parts, choice: Choice): void {
  document.title = title;
  parts.results.hidden = true;
  parts.results.replaceChildren();
  const asked = location.search.includes('r=');
  say(parts, [leftOut(choice), asked ? 'Choose two roles or more.' : '']);
}

/** Makes form, results and status say what the address says. */
async function show(parts: Parts, { focus }: { focus: boolean }): Promise<void> {
  const mine = ++turn;
  const choice = choiceOf(parts);
  for (const [i, select] of parts.selects.entries()) select.value = choice.ids[i] ?? '';
  if (choice.ids.length < 2) return clear(parts, choice);
  const index = await load().catch(() => undefined);
  if (mine !== turn) return;
  const roles = choice.ids.flatMap((id) => index?.roles.find((role) => role.id === id) ?? []);
  if (!index || roles.length < 2)
    return say(parts, ['The figures could not be loaded. Please try again.']);
  const heading = showResults(parts.results, index, roles);
  const missed = leftOut(choice);
  say(parts, [missed, `Comparing ${namesOf(roles)}.`], { quiet: !missed });
  document.title = title.replace(/^.*(?= \| )/, `${namesOf(roles)} compared`);
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
