// Progress on a role's roadmap: kept in this browser under the ids of skills, so that a skill
// learned once counts for every role.
import { Kept } from './store/kept.ts';
import { planConcern } from './store/plan-wishes.ts';
import { progressConcern, renamed, withState, type Progress } from './store/progress.ts';
import { fromFragment, hasShared, toFragment } from './store/share.ts';
import { keepShared, startExchange, type Roadmap } from './roadmap/exchange.ts';
import {
  findItems,
  onChoice,
  progressLine,
  showStates,
  statesOf,
  type Item,
} from './roadmap/items.ts';
import { startPlan } from './roadmap/plan.ts';
import { onPress, part, say, showTrouble } from './tool-page.ts';
import { link } from './compare/nodes.ts';

function formerIds(root: HTMLElement): Map<string, string> {
  return new Map(
    Object.entries(JSON.parse(root.dataset['former'] ?? '{}') as Record<string, string>),
  );
}

/** Progress that the address brings; the reader's own is not touched by it. */
function sharedIn(address: string, former: ReadonlyMap<string, string>): Progress | undefined {
  const found = fromFragment(address);
  return found && renamed(found, former);
}

function showShared(root: HTMLElement, shared: Progress | undefined): void {
  const banner = part<HTMLElement>(root, '[data-shared]');
  banner.hidden = !hasShared(location.hash);
  part<HTMLElement>(root, '[data-own]').hidden = shared !== undefined;
  part<HTMLElement>(root, '[data-keep]').hidden = !shared;
  part(root, '[data-shared-words]').textContent = shared
    ? 'You are looking at the progress that the link brought. Yours is untouched.'
    : 'The link was to bring progress, but it cannot be read: it is cut off or changed. Below is yours.';
}

function showMatchLink(root: HTMLElement, items: readonly Item[], shown: Progress): void {
  const fragment = toFragment(
    new Map(
      [...statesOf(items, shown)].filter(([id, state]) => state === 'known' && !id.includes('/')),
    ),
  );
  const place = part(root, '[data-match]');
  place.replaceChildren(
    ...(fragment ? [link(`/match/${fragment}`, 'Roles that these skills fit')] : []),
  );
}

/** Where an item was hidden by the choice made in it, the focus goes to the next one. */
function moveOn(items: readonly Item[], item: Item): void {
  if (item.element.checkVisibility()) return;
  const following = items.slice(items.indexOf(item) + 1);
  following.find(({ element }) => element.checkVisibility())?.select.focus();
}

function start(root: HTMLElement): void {
  const items = findItems(document);
  const kept = new Kept(progressConcern).follow(window);
  const wishes = new Kept(planConcern).follow(window);
  const role = { id: root.dataset['roadmap'] ?? '', title: root.dataset['title'] ?? '' };
  const former = formerIds(root);
  const said = part<HTMLElement>(root, '[data-said]');
  let shared = sharedIn(location.hash, former);
  const own = (): Progress => renamed(kept.value, former);
  const shown = (): Progress => shared ?? own();
  const roadmap: Roadmap = { root, role: role.id, title: role.title, items, kept, shown };
  const showPlan = startPlan(part(document, '[data-plan]'), role, items, wishes);

  const show = (): void => {
    showStates(items, shown(), !shared);
    part(root, '[data-line]').textContent = progressLine(items, shown());
    showShared(root, shared);
    showMatchLink(root, items, shown());
    showPlan(shown());
    showTrouble(part<HTMLElement>(root, '[data-trouble]'), [kept.trouble, wishes.trouble]);
  };
  const leaveShared = (): void => {
    history.replaceState(history.state, '', location.pathname + location.search);
    shared = undefined;
    show();
  };

  onChoice(items, (item, state) => {
    kept.update((value) => withState(renamed(value, former), item.id, state));
    moveOn(items, item);
  });
  startExchange(roadmap, said);
  onPress(root, '[data-keep]', () => {
    if (shared) keepShared(roadmap, said, shared);
    leaveShared();
  });
  onPress(root, '[data-back]', () => {
    say(said, '');
    leaveShared();
  });
  const hide = part<HTMLInputElement>(root, '[data-hide]');
  // Browsers that keep the state of boxes would show a tick without its effect.
  hide.checked = false;
  hide.addEventListener('change', () => document.body.classList.toggle('hide-known', hide.checked));
  addEventListener('hashchange', () => {
    shared = sharedIn(location.hash, former);
    show();
  });
  kept.subscribe(show);
  wishes.subscribe(show);
  document.querySelector('.path')?.classList.add('has-states');
  root.hidden = false;
  show();
}

document.querySelectorAll<HTMLElement>('[data-roadmap]').forEach(start);
