// A button that puts a role on the shortlist, or takes it off.
import type { Kept } from '../store/kept.ts';
import { isListed, withRole, withoutRole, type Shortlist } from '../store/shortlist.ts';

/** The button for one role; it follows what other tabs do. */
export function shortlistButton(
  kept: Kept<Shortlist>,
  role: { id: string; title: string },
): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'listing';
  const show = (): void => {
    const listed = isListed(kept.value, role.id);
    made.textContent = listed ? '✓ Shortlisted' : '+ Shortlist';
    made.ariaLabel = listed
      ? `Shortlisted: ${role.title}; take it off`
      : `Shortlist: add ${role.title}`;
    made.dataset['listed'] = String(listed);
  };
  made.addEventListener('click', () => {
    const change = isListed(kept.value, role.id) ? withoutRole : withRole;
    kept.update((list) => change(list, role.id));
  });
  kept.subscribe(show);
  show();
  return made;
}
