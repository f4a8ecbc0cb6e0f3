// The search dialog: a combobox whose options are links.
import { startSession, type Box } from './session.ts';

/** The parts of a search form below an element; throws when the markup lacks one. */
export function findBox(root: ParentNode, style: Box['style']): Box {
  const part = <T extends Element>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`The search markup lacks ${selector}.`);
    return found;
  };
  return {
    form: part<HTMLFormElement>('form'),
    input: part<HTMLInputElement>('input[name="q"]'),
    results: part<HTMLElement>('[data-search-results]'),
    status: part<HTMLElement>('[data-search-status]'),
    asTyped: part<HTMLButtonElement>('[data-search-as-typed]'),
    style,
  };
}

/** Keyboard and ARIA state of the combobox. The focus stays in the input. */
class Options {
  #active = -1;
  readonly #box: Box;

  constructor(box: Box) {
    this.#box = box;
  }

  #all(): HTMLAnchorElement[] {
    return [...this.#box.results.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  /** Makes one option active, or none with -1. */
  activate(index: number): void {
    const all = this.#all();
    this.#active = index;
    all.forEach((option, i) => {
      option.ariaSelected = String(i === index);
    });
    const option = all[index];
    if (option) this.#box.input.setAttribute('aria-activedescendant', option.id);
    else this.#box.input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
    this.#box.input.setAttribute('aria-expanded', String(all.length > 0));
  }

  /** From the input to the first or last option, on, and back to the input. */
  move(step: 1 | -1): void {
    const stops = this.#all().length + 1;
    this.activate(((this.#active + 1 + step + stops) % stops) - 1);
  }

  /** Opens the active option; false when there is none. */
  open(): boolean {
    const option = this.#all()[this.#active];
    option?.click();
    return option !== undefined;
  }
}

/** Fills the dialog with life, once. */
export function startDialog(dialog: HTMLDialogElement): void {
  const box = findBox(dialog, 'options');
  const options = new Options(box);
  const run = startSession(box, () => options.activate(-1));
  box.input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') options.move(1);
    else if (event.key === 'ArrowUp') options.move(-1);
    else if (event.key !== 'Enter' || !options.open()) return;
    event.preventDefault();
  });
  // A result may lie on this very page.
  box.results.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  void run();
}
