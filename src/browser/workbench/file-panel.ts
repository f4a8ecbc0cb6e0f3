// The file that the form makes: its name, its text, and the ways to take it along.
import { joinFile, newFileAddress } from '../../authoring/mdx-file.ts';
import { idOf } from '../../authoring/titles.ts';
import { copyText, download } from './files.ts';
import type { Data } from './form.ts';
import { part } from './part.ts';

export class FilePanel {
  readonly #form: HTMLFormElement;
  readonly #output: HTMLTextAreaElement;
  readonly #say: (text: string) => void;
  #name = '';
  #fits = true;

  constructor(form: HTMLFormElement, say: (text: string) => void) {
    this.#form = form;
    this.#output = part(form, 'output', HTMLTextAreaElement);
    this.#say = say;
  }

  /** Makes each button act on what the form says at that moment: `update` is called before. */
  listen(update: () => void): void {
    const click = (name: string, act: () => void): void => {
      part(this.#form, name, HTMLElement).addEventListener('click', () => {
        update();
        act();
      });
    };
    click('download', () => download(this.#name, this.#output.value));
    click('copy', () => void this.#copy('The text is copied.'));
    click('github', () => {
      if (this.#fits) this.#say('GitHub opens with the text filled in.');
      else
        void this.#copy(
          'The text is too long for an address, so it is copied: paste it on GitHub.',
        );
    });
  }

  show(data: Data, prose: string): void {
    this.#name = `${idOf(String(data['title'] ?? '')) || 'your-role'}.mdx`;
    const path = `content/roles/${this.#name}`;
    part(this.#form, 'path', HTMLElement).textContent = path;
    this.#output.value = joinFile(data, prose);
    const repository = this.#form.dataset['repository'] ?? '';
    const { href, withText } = newFileAddress(repository, path, this.#output.value);
    part(this.#form, 'github', HTMLAnchorElement).href = href;
    this.#fits = withText;
  }

  async #copy(done: string): Promise<void> {
    if (await copyText(this.#output.value)) return this.#say(done);
    part(this.#form, 'file', HTMLDetailsElement).open = true;
    this.#output.select();
    this.#say('The browser did not let us copy. The text is selected: copy it with the keyboard.');
  }
}
