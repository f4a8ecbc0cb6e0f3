// Takes a pasted ad apart on this page. The data are fetched; the ad is never sent.
import type { DecodeData } from '../model/decode/data.ts';
import { decoder, type Decoder } from '../model/decode/decode.ts';
import { LONGEST } from '../model/decode/tokens.ts';
import { knownSkills } from './decode/known.ts';
import { showDecoded } from './decode/results.ts';

let loaded: Promise<Decoder> | undefined;

function load(): Promise<Decoder> {
  loaded ??= fetch('/decode/data.json')
    .then((answer) => {
      if (!answer.ok) throw new Error(`data.json: ${answer.status}`);
      return answer.json() as Promise<DecodeData>;
    })
    .then(decoder);
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function decode(text: string, status: HTMLElement, results: HTMLElement): Promise<void> {
  if (!text.trim()) {
    results.hidden = true;
    status.textContent = 'Paste the text of an ad first.';
    return;
  }
  status.textContent = 'Reading …';
  const take = await load().catch(() => undefined);
  if (!take) {
    status.textContent = 'The glossary could not be loaded. Please try again.';
    return;
  }
  const decoded = take(text);
  showDecoded(results, decoded, knownSkills());
  const cut =
    text.length > LONGEST
      ? ` Only the first ${LONGEST.toLocaleString('en-US')} characters were read.`
      : '';
  status.textContent = `${decoded.words.toLocaleString('en-US')} words read, ${decoded.skills.length} skills recognized.${cut}`;
  results.querySelector<HTMLElement>('h2')?.focus();
}

function wire(form: HTMLFormElement): void {
  const field = form.querySelector('textarea');
  const status = document.querySelector<HTMLElement>('[data-decode-status]');
  const results = document.querySelector<HTMLElement>('[data-decode-results]');
  if (!field || !status || !results) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void decode(field.value, status, results);
  });
  form.addEventListener('reset', () => {
    results.hidden = true;
    results.replaceChildren();
    status.textContent = 'Cleared.';
    field.focus();
  });
  // Ctrl or Cmd and Enter, as in most fields of many lines.
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
}

document.querySelectorAll<HTMLFormElement>('form[data-decode]').forEach(wire);
