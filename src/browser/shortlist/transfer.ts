// The shortlist out of the page and into it.
import { fromFile, toFile } from '../store/everything.ts';
import { joined } from '../store/shortlist.ts';
import { giveFile, onFile, onPress, part, say } from '../tool-page.ts';
import { shortlistMarkdown } from './exchange.ts';
import { titleOf, type ListPage } from './items.ts';

function takeFile({ kept, said }: ListPage, text: string | undefined): void {
  const found = text === undefined ? 'The file could not be read.' : fromFile(text);
  if (typeof found === 'string') return say(said, `Nothing was changed. ${found}`);
  const { shortlist } = found;
  if (!shortlist) return say(said, 'Nothing was changed. The file holds no shortlist.');
  const before = kept.value;
  kept.update((list) => joined(list, shortlist));
  const count = `${shortlist.length} ${shortlist.length === 1 ? 'role' : 'roles'}`;
  say(said, `${count} taken over from the file.`, () => kept.update(() => before));
}

/** Brings the buttons to life. */
export function startTransfer(page: ListPage): void {
  const { root, kept, said } = page;
  onPress(root, '[data-json]', () => {
    giveFile('shortlist.json', 'application/json', toFile({ shortlist: kept.value }));
    say(said, 'Exported as JSON.');
  });
  onPress(root, '[data-markdown]', () => {
    const role = (id: string) => ({
      title: titleOf(page, id),
      href: new URL(`/roles/${id}/`, location.origin).href,
    });
    giveFile('shortlist.md', 'text/markdown', shortlistMarkdown(kept.value, role));
    say(said, 'Exported as Markdown.');
  });
  onFile(part<HTMLInputElement>(root, '[data-import]'), (text) => takeFile(page, text));
  onPress(root, '[data-erase]', () => {
    const before = kept.value;
    kept.update(() => []);
    say(said, 'Shortlist erased.', () => kept.update(() => before));
  });
}
