// Puts a shortlist button into every place of a page that is kept for one.
import { Kept } from './store/kept.ts';
import { shortlistConcern } from './store/shortlist.ts';
import { shortlistButton } from './shortlist/button.ts';

const kept = new Kept(shortlistConcern).follow(window);
for (const place of document.querySelectorAll<HTMLElement>('[data-shortlist]')) {
  const { shortlist: id = '', title = '' } = place.dataset;
  place.append(shortlistButton(kept, { id, title }));
}
