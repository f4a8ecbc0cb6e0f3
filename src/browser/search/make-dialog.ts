// The search dialog. It works by script alone, so it is made by script and no page carries it.
import { searchKinds } from '../../model/search-kinds.ts';

const kinds = searchKinds
  .map(
    ([value, label], i) =>
      `<label><input type="radio" name="kind" value="${value}"${i ? '' : ' checked'}> ${label}</label>`,
  )
  .join('\n');

const MARKUP = `<form action="/search/" role="search">
<div class="search-bar">
<label class="sr" for="search-dialog-q">Role, skill, guide or source</label>
<input id="search-dialog-q" name="q" role="combobox" aria-autocomplete="list" aria-controls="search-options" aria-expanded="false" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" placeholder="Role, skill, guide or source">
<button class="sr">Search</button>
<button type="button" data-search-close>Close</button>
</div>
<fieldset class="search-kinds"><legend class="sr">Kind of page</legend>${kinds}</fieldset>
</form>
<div class="search-said">
<p role="status" aria-live="polite" data-search-status></p>
<button type="button" data-search-as-typed hidden>Search as typed</button>
</div>
<div class="search-list" id="search-options" role="listbox" aria-label="Results" data-search-results></div>
<p class="search-foot"><a href="/search/">All names from A to Z</a></p>`;

/** An empty search dialog, closed, at the end of the page. A click beside it closes it. */
export function makeDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.ariaLabel = 'Search';
  dialog.dataset['searchDialog'] = '';
  dialog.innerHTML = MARKUP;
  // The browser gives the focus back to where it was.
  dialog.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target === dialog || target.closest('[data-search-close]')) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}
