// A text field with a list of suggestions, after the ARIA combobox pattern: the focus stays in the
// field, arrows choose, Enter takes, Escape closes.

export interface Suggestion {
  id: string;
  /** What is shown: the name, and another name by which it was found. */
  text: string;
}

export interface ComboboxParts {
  input: HTMLInputElement;
  list: HTMLElement;
  suggest: (typed: string) => readonly Suggestion[];
  take: (id: string) => void;
}

export function startCombobox({ input, list, suggest, take }: ComboboxParts): void {
  let suggestions: readonly Suggestion[] = [];
  let active = -1;

  const show = (): void => {
    list.hidden = !suggestions.length;
    input.setAttribute('aria-expanded', String(!list.hidden));
    const options = suggestions.map(({ text }, i) => {
      const option = document.createElement('li');
      option.role = 'option';
      option.id = `${list.id}-${i}`;
      option.textContent = text;
      option.ariaSelected = String(i === active);
      return option;
    });
    list.replaceChildren(...options);
    const current = options[active];
    if (current) input.setAttribute('aria-activedescendant', current.id);
    else input.removeAttribute('aria-activedescendant');
    current?.scrollIntoView({ block: 'nearest' });
  };
  const offer = (found: readonly Suggestion[], at = -1): void => {
    suggestions = found;
    active = at;
    show();
  };
  const accept = (i: number): void => {
    const chosen = suggestions[i];
    if (!chosen) return;
    input.value = '';
    offer([]);
    take(chosen.id);
  };
  /** Through the field and the options, in a circle. */
  const move = (step: 1 | -1): void => {
    if (!suggestions.length) return offer(suggest(input.value), step === 1 ? 0 : -1);
    const stops = suggestions.length + 1;
    active = ((active + 1 + step + stops) % stops) - 1;
    show();
  };

  input.addEventListener('input', () => offer(suggest(input.value)));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && suggestions.length) offer([]);
    else if (event.key === 'Enter') accept(Math.max(active, 0));
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', () => offer([]));
  // Before the field loses the focus, which would close the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) accept([...list.children].indexOf(target));
  });
}
