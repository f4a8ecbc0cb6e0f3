// Builds a job description from the guide's template: choose a level, edit, preview, take.
import type { JobDescriptionPage } from '../model/job-description.ts';
import { warnings } from '../model/job-post/warnings.ts';
import { node } from './compare/nodes.ts';
import { makeForm } from './job-post/form.ts';
import { showPreview } from './job-post/preview.ts';
import { takeButtons } from './job-post/take.ts';

/** Milliseconds without a keystroke after which warnings are looked for again. */
const PAUSE = 300;

function start(root: HTMLElement): void {
  const find = (name: string) => root.querySelector<HTMLElement>(`[data-post-${name}]`);
  const [form, notes, preview, take, status] = [
    'form',
    'warnings',
    'preview',
    'take',
    'status',
  ].map(find);
  if (!form || !notes || !preview || !take || !status) return;
  const start = JSON.parse(root.dataset['postBuilder'] ?? '') as JobDescriptionPage['builder'];
  const read = makeForm(form, start);
  let said = '';
  const warn = (): void => {
    const found = warnings(read()).map(({ text }) => text);
    const now = found.join('\n');
    // Said again only when it has changed, since a screen reader speaks it.
    if (now === said && notes.hasChildNodes()) return;
    said = now;
    notes.replaceChildren(
      ...(found.length ? found : ['Nothing to mend that a rule can see.']).map((text) =>
        node('li', '', text),
      ),
    );
  };
  let waiting = 0;
  const changed = (): void => {
    showPreview(preview, read());
    clearTimeout(waiting);
    waiting = window.setTimeout(warn, PAUSE);
  };
  form.addEventListener('input', changed);
  takeButtons(take, status, root.dataset['postFile'] ?? 'job-description', read);
  showPreview(preview, read());
  warn();
  root.hidden = false;
  document
    .querySelectorAll<HTMLElement>('[data-post-template]')
    .forEach((one) => (one.hidden = true));
}

document.querySelectorAll<HTMLElement>('[data-post-builder]').forEach(start);
