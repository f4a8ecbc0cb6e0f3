// The workbench: a form that makes the file of a new guide. Nothing leaves the browser.
import { joinFile, newFileAddress } from '../authoring/mdx-file.ts';
import { idOf } from '../authoring/titles.ts';
import type { Issue } from '../authoring/role-issues.ts';
import { eraseDraft, loadDraft, saveDraft } from './workbench/draft.ts';
import { copyText, download, readGuide } from './workbench/files.ts';
import { fill, read, wire, type Data } from './workbench/form.ts';
import { onListClick } from './workbench/lists.ts';
import { showPreview } from './workbench/preview.ts';
import { firstField, listIssues, markIssues, summaryOf } from './workbench/show.ts';

const WAIT = 300;

/** zod is loaded only here, and without its compiler, which the content security policy forbids. */
const checks = () => import('./workbench/checks.ts');

function part<T extends Element>(form: Element, name: string, kind: new () => T): T {
  const found = form.querySelector(`[data-${name}]`);
  if (!(found instanceof kind)) throw new Error(`the page has no ${name}`);
  return found;
}

class Workbench {
  readonly #form: HTMLFormElement;
  readonly #root: HTMLElement;
  readonly #prose: HTMLTextAreaElement;
  readonly #output: HTMLTextAreaElement;
  readonly #status: HTMLElement;
  #timer = 0;
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
    this.#output = part(form, 'output', HTMLTextAreaElement);
    this.#status = part(form, 'status', HTMLElement);
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
    const click = (name: string, act: () => void): void =>
      part(form, name, HTMLElement).addEventListener('click', act);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#change());
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
    part(form, 'import', HTMLInputElement).addEventListener('change', ({ target }) => {
      void this.#import(target as HTMLInputElement);
    });
    part(form, 'preview', HTMLDetailsElement).addEventListener('toggle', () => this.#preview());
    click('erase', () => this.#erase());
    click('check', () => void this.#checkAll());
    click('download', () => this.#now(() => download(this.#name(), this.#output.value)));
    click('copy', () => this.#now(() => void this.#copy('The text is copied.')));
    click('github', () => this.#now(() => this.#github()));
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

  /** Acts on what the form says at this moment. */
  #now(act: () => void): void {
    this.#update();
    act();
  }

  #name(): string {
    return `${idOf(String(this.#data['title'] ?? '')) || 'your-role'}.mdx`;
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
    const path = `content/roles/${this.#name()}`;
    part(this.#form, 'path', HTMLElement).textContent = path;
    this.#output.value = joinFile(this.#data, this.#prose.value);
    const { href } = newFileAddress(this.#repository(), path, this.#output.value);
    part(this.#form, 'github', HTMLAnchorElement).href = href;
    this.#preview();
    void this.#check();
  }

  #repository(): string {
    return this.#form.dataset['repository'] ?? '';
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
    const { data, unknown } = await checks().then(({ knownKeys }) => knownKeys(guide.data));
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

  async #copy(done: string): Promise<void> {
    if (await copyText(this.#output.value)) return this.#say(done);
    const details = part(this.#form, 'file', HTMLDetailsElement);
    details.open = true;
    this.#output.select();
    this.#say('The browser did not let us copy. The text is selected: copy it with the keyboard.');
  }

  #github(): void {
    const path = `content/roles/${this.#name()}`;
    if (newFileAddress(this.#repository(), path, this.#output.value).withText)
      return this.#say('GitHub opens with the text filled in.');
    void this.#copy('The text is too long for an address, so it is copied: paste it on GitHub.');
  }
}

const page = document.querySelector<HTMLFormElement>('form[data-workbench]');
if (page) new Workbench(page).start();
