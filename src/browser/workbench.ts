// The workbench: a form that makes the file of a new guide. Nothing leaves the browser.
import type { Issue } from '../authoring/role-issues.ts';
import { eraseDraft, loadDraft, saveDraft } from './workbench/draft.ts';
import { FilePanel } from './workbench/file-panel.ts';
import { readGuide } from './workbench/files.ts';
import { fill, read, wire, type Data } from './workbench/form.ts';
import { onListClick } from './workbench/lists.ts';
import { part } from './workbench/part.ts';
import { showPreview } from './workbench/preview.ts';
import { firstField, listIssues, markIssues, summaryOf } from './workbench/show.ts';

const WAIT = 300;

/** zod is loaded only here, and without its compiler, which the content security policy forbids. */
const checks = () => import('./workbench/checks.ts');

class Workbench {
  readonly #form: HTMLFormElement;
  readonly #root: HTMLElement;
  readonly #prose: HTMLTextAreaElement;
  readonly #file: FilePanel;
  readonly #status: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  /** Problems show at all fields, not only at those visited. */
  #all = false;
  /** Nothing is kept before the reader has done something. */
  #changed = false;
  #data: Data = {};
  #issues: Issue[] = [];

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#root = part(form, 'group', HTMLElement);
    this.#prose = part(form, 'prose', HTMLTextAreaElement);
    this.#status = part(form, 'status', HTMLElement);
    this.#file = new FilePanel(form, (text) => this.#say(text));
  }

  start(): void {
    wire(this.#root);
    const draft = loadDraft();
    this.#fill(draft?.data ?? {}, draft?.prose);
    this.#changed = draft !== undefined;
    if (draft) this.#say('Your draft is back.');
    this.#listen();
    this.#form.hidden = false;
    this.#update();
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  /** Fills the form anew; days that are not given are today. */
  #fill(data: Data, prose = this.#prose.defaultValue): void {
    const today = new Date().toISOString().slice(0, 10);
    fill(this.#root, { published: today, updated: today, reviewed: today, ...data });
    this.#prose.value = prose;
  }

  #listen(): void {
    const form = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#checkAll();
    });
    // Enter in a line would press the first button that submits, and move the focus away.
    form.addEventListener('keydown', (event) => {
      const { target, key } = event;
      if (key === 'Enter' && target instanceof HTMLInputElement && target.type !== 'file')
        event.preventDefault();
    });
    const file = part(form, 'import', HTMLInputElement);
    file.addEventListener('change', () => void this.#import(file));
    form.addEventListener('input', ({ target }) => {
      if (target !== file) this.#change();
    });
    form.addEventListener('focusout', ({ target }) => {
      const field = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
      if (field) field.dataset['touched'] = '';
      this.#later();
    });
    form.addEventListener('click', (event) => {
      const told = onListClick(event);
      if (told === undefined) return;
      this.#say(told);
      this.#change();
    });
    part(form, 'preview', HTMLDetailsElement).addEventListener('toggle', () => this.#preview());
    part(form, 'erase', HTMLElement).addEventListener('click', () => this.#erase());
    this.#file.listen(() => this.#update());
    addEventListener('pagehide', () => this.#save());
  }

  #change(): void {
    this.#changed = true;
    this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#update(), WAIT);
  }

  #save(): void {
    if (!this.#changed) return;
    if (!saveDraft({ data: read(this.#root) as Data, prose: this.#prose.value }))
      this.#say('This browser keeps no drafts: download the file before you leave.');
  }

  #update(): void {
    clearTimeout(this.#timer);
    this.#data = read(this.#root) as Data;
    this.#save();
    this.#file.show(this.#data, this.#prose.value);
    this.#preview();
    void this.#check();
  }

  #preview(): void {
    const details = part(this.#form, 'preview', HTMLDetailsElement);
    if (details.open) showPreview(part(this.#form, 'shown', HTMLElement), this.#data);
  }

  async #check(): Promise<void> {
    const mine = ++this.#turn;
    const summary = part(this.#form, 'summary', HTMLElement);
    try {
      const { issuesOf } = await checks();
      if (mine !== this.#turn) return;
      this.#issues = issuesOf(this.#data);
    } catch {
      summary.textContent = 'The check could not be loaded. Reload the page to try again.';
      return;
    }
    markIssues(this.#root, this.#issues, this.#all);
    summary.textContent = summaryOf(this.#issues);
    if (this.#all) listIssues(part(this.#form, 'problems', HTMLElement), this.#root, this.#issues);
  }

  async #checkAll(): Promise<void> {
    this.#all = true;
    this.#update();
    await this.#check();
    const box = part(this.#form, 'problems', HTMLElement);
    if (this.#issues.length) box.focus();
    else this.#say(summaryOf([]));
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const guide = await readGuide(file);
    input.value = '';
    if ('wrong' in guide) return this.#say(guide.wrong);
    if (this.#changed && !confirm(`Put ${file.name} in place of what you wrote?`)) return;
    const known = await checks().catch(() => undefined);
    if (!known) return this.#say('The check could not be loaded. Reload the page to try again.');
    const { data, unknown } = known.knownKeys(guide.data);
    this.#fill(data, guide.prose);
    const left = unknown.length
      ? ` Left out, since a guide has no such key: ${unknown.join(', ')}.`
      : '';
    this.#say(`${file.name} is open.${left}`);
    this.#changed = true;
    this.#update();
  }

  #erase(): void {
    if (!confirm('Erase what you wrote here? It cannot be brought back.')) return;
    this.#all = this.#changed = false;
    part(this.#form, 'problems', HTMLElement).hidden = true;
    for (const node of this.#root.querySelectorAll<HTMLElement>('[data-touched]'))
      delete node.dataset['touched'];
    this.#fill({});
    eraseDraft();
    this.#update();
    this.#say('The draft is erased.');
    firstField(this.#root)?.focus();
  }
}

const page = document.querySelector<HTMLFormElement>('form[data-workbench]');
if (page) new Workbench(page).start();
