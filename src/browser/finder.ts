// The finder: filters and orders the rows that the page already holds. The choice is in the
// address, so that it can be shared and gone back to.
import {
  allRoles,
  cleared,
  parseState,
  sortedBy,
  stateQuery,
  type FinderState,
} from '../model/finder-filter.ts';
import { findForm, readForm, writeForm, type FinderForm } from './finder/form.ts';
import { rearrange } from './finder/motion.ts';
import { findTable, showRows, writeHeads, type FinderTable } from './finder/table.ts';

/** Typing is one step back, not one for each letter; every other choice is a step. */
function remember(before: FinderState, now: FinderState): void {
  const address = location.pathname + stateQuery(now) + location.hash;
  const typing = before.q !== '' && before.q !== now.q;
  if (typing) history.replaceState(history.state, '', address);
  else history.pushState(history.state, '', address);
}

function start(form: FinderForm, table: FinderTable): void {
  let state: FinderState = allRoles;
  const show = (next: FinderState): void => {
    state = next;
    rearrange(
      table.rows.map((row) => row.element),
      () => showRows(table, state),
    );
    writeHeads(table, state);
    writeForm(form, state, table.rows);
  };
  const choose = (next: FinderState): void => {
    if (stateQuery(next) === stateQuery(state)) return;
    remember(state, next);
    show(next);
  };
  const fromAddress = (): FinderState => parseState(location.search, [...form.titles.keys()]);

  form.root.addEventListener('input', () => choose({ ...state, ...readForm(form) }));
  form.clear.addEventListener('click', () => {
    choose(cleared(state));
    form.text.focus();
  });
  for (const { key, button } of table.heads)
    button.addEventListener('click', () => choose(sortedBy(state, key)));
  addEventListener('popstate', () => show(fromAddress()));

  // A fast reader has typed before this file arrived.
  const typed = form.text.value;
  const asked = fromAddress();
  if (stateQuery(asked)) show(asked);
  if (typed) choose({ ...state, q: typed });
}

const form = findForm(document);
const table = findTable(document);
if (form && table) start(form, table);
