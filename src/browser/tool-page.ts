// What all tools do alike: say what happened with a way back, warn where nothing can be kept, hand
// out files and take them in.
import { link, node } from './compare/nodes.ts';
import type { Trouble } from './store/kept.ts';
import { isForMyPage, troubleWords } from './store/trouble-words.ts';

/** An element that the page must have; throws when the markup lacks it. */
export function part<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The markup lacks ${selector}.`);
  return found;
}

/** Calls `does` when the button is pressed. */
export function onPress(root: ParentNode, selector: string, does: () => void): void {
  part<HTMLButtonElement>(root, selector).addEventListener('click', does);
}

/** A button that is made by script, since without one it could do nothing. */
export function button(text: string, does: () => void, label = text): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  if (label !== text) made.ariaLabel = label;
  made.addEventListener('click', does);
  return made;
}

/** Says what happened; with `undo`, offers to take it back until something else is said. */
export function say(place: HTMLElement, text: string, undo?: () => void): void {
  const parts: (Node | string)[] = [text];
  if (undo) {
    const takeBack = (): void => {
      undo();
      say(place, 'Taken back.');
    };
    parts.push(' ', button('Undo', takeBack));
  }
  place.replaceChildren(...parts);
}

/** Shows why work is in memory only, and where that can be mended. */
export function showTrouble(place: HTMLElement, troubles: readonly (Trouble | undefined)[]): void {
  const trouble = troubles.find((one) => one !== undefined);
  place.hidden = trouble === undefined;
  place.replaceChildren(node('p', '', troubleWords(trouble)));
  if (isForMyPage(trouble))
    place.append(node('p', '', link('/my/', 'See it, save it or erase it')));
}

/** Hands the reader a file that was made on this page; nothing is sent anywhere. */
export function giveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const made = link(address);
  made.download = name;
  made.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Gives the text of every file that the reader chooses, or undefined where it cannot be read. */
export function onFile(input: HTMLInputElement, take: (text: string | undefined) => void): void {
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (!file) return;
    const text = file.size > 2_000_000 ? Promise.resolve(undefined) : file.text();
    void text
      .catch(() => undefined)
      .then((found) => {
        // The same file may be chosen again.
        input.value = '';
        take(found);
      });
  });
}

/** Puts an address into the field below the button and, where it may, into the clipboard. */
export async function offerLink(field: HTMLInputElement, address: string): Promise<boolean> {
  field.value = address;
  field.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
  field.select();
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}
