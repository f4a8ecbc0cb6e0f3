// From skills to roles. Nothing that is typed leaves the page; the choice is in the part of the
// address that browsers do not send.
import type { MatchData } from '../model/match-data.ts';
import type { NameEntry } from '../model/search-index.ts';
import { scoreRoles } from '../model/match-score.ts';
import { listOf } from '../model/format.ts';
import {
  knownSkills,
  showChosen,
  skillsOfAddress,
  toProgress,
  writeAddress,
} from './match/chosen.ts';
import { startCombobox, type Suggestion } from './match/combobox.ts';
import { showRoles } from './match/results.ts';
import { skillsIn } from './match/skill-names.ts';
import { matchNames } from './match-names.ts';
import { Kept } from './store/kept.ts';
import { merged, progressConcern } from './store/progress.ts';
import { offerLink, onPress, part, say, showTrouble } from './tool-page.ts';

const MOST_SUGGESTIONS = 8;

async function load(): Promise<MatchData> {
  const answer = await fetch('/match/data.json');
  if (!answer.ok) throw new Error(`data.json: ${answer.status}`);
  return (await answer.json()) as MatchData;
}

/** Skills in the form that the search of names reads. */
function nameEntries({ skills }: MatchData): NameEntry[] {
  return skills.map(([id, title, aliases]) => ['skill', title, id, aliases, [], '', '']);
}

function start(root: HTMLElement, data: MatchData): void {
  const kept = new Kept(progressConcern).follow(window);
  const titles = new Map(data.skills.map(([id, title]) => [id, title]));
  const names = nameEntries(data);
  const said = part<HTMLElement>(root, '[data-said]');
  const input = part<HTMLInputElement>(root, '[data-skill]');
  const chosen = new Set(skillsOfAddress(data));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const count = (): string => `${chosen.size} ${chosen.size === 1 ? 'skill' : 'skills'}`;

  const show = (): void => {
    const roles = scoreRoles(data, chosen);
    const list = [...chosen].map((id) => ({ id, title: titleOf(id) }));
    showChosen(part<HTMLElement>(root, '[data-chosen]'), list, remove);
    showRoles(part<HTMLElement>(root, '[data-roles]'), roles, (id) => add([id]));
    part(root, '[data-count]').textContent = chosen.size
      ? `${count()} chosen; ${roles.length} of ${data.roles.length} roles need at least one of them.`
      : 'No skill chosen yet.';
    part<HTMLElement>(root, '[data-with-skills]').hidden = !chosen.size;
  };
  const showKnown = (): void => {
    const known = knownSkills(kept.value, data).filter((id) => !chosen.has(id));
    const place = part<HTMLButtonElement>(root, '[data-known]');
    place.hidden = !known.length;
    place.textContent = `Add the ${known.length} that I marked as known`;
    showTrouble(part<HTMLElement>(root, '[data-trouble]'), [kept.trouble]);
  };
  const changed = (): void => {
    writeAddress(chosen);
    show();
    showKnown();
  };
  const add = (ids: readonly string[]): void => {
    const fresh = ids.filter((id) => !chosen.has(id));
    for (const id of fresh) chosen.add(id);
    changed();
    const what = fresh.length === 1 ? titleOf(fresh[0] ?? '') : `${fresh.length} skills`;
    say(said, fresh.length ? `Added: ${what}.` : 'Already in your list.');
    // The button that was pressed may be gone.
    if (document.activeElement === document.body) input.focus();
  };
  const remove = (id: string): void => {
    chosen.delete(id);
    changed();
    say(said, `Removed: ${titleOf(id)}.`, () => add([id]));
    input.focus();
  };

  const suggest = (typed: string): Suggestion[] =>
    matchNames(typed, names, MOST_SUGGESTIONS, { keep: ([, , id]) => !chosen.has(id) }).matches.map(
      ({ entry: [, title, id], name, by }) => ({
        id,
        text: by === 'alias' ? `${title} (${name})` : title,
      }),
    );
  const list = part<HTMLElement>(root, '[data-options]');
  startCombobox({ input, list, suggest, take: (id) => add([id]) });

  onPress(root, '[data-paste-add]', () => {
    const text = part<HTMLTextAreaElement>(root, '[data-paste]');
    const { found, unknown } = skillsIn(text.value, data.skills);
    add(found);
    text.value = unknown.join('\n');
    const left = unknown.length
      ? ` No skill of ours is called ${listOf(unknown.slice(0, 8).map((name) => `“${name}”`))}${unknown.length > 8 ? ` (and ${unknown.length - 8} more)` : ''}; what was not recognized is still in the field.`
      : '';
    say(said, `${found.length} recognized.${left}`);
  });
  onPress(root, '[data-known]', () => add(knownSkills(kept.value, data)));
  onPress(root, '[data-save]', () => {
    const before = kept.value;
    kept.update((value) => merged(value, toProgress(chosen)));
    say(said, `${count()} marked as known in your progress.`, () => kept.update(() => before));
  });
  onPress(root, '[data-clear]', () => {
    const before = [...chosen];
    chosen.clear();
    changed();
    say(said, 'List cleared.', () => add(before));
    input.focus();
  });
  onPress(root, '[data-share]', () => {
    const field = part<HTMLInputElement>(root, '[data-link]');
    void offerLink(field, location.href).then((isCopied) =>
      say(said, isCopied ? 'Link copied.' : 'The link is in the field; copy it from there.'),
    );
  });
  addEventListener('hashchange', () => {
    chosen.clear();
    for (const id of skillsOfAddress(data)) chosen.add(id);
    show();
  });
  kept.subscribe(showKnown);
  show();
  showKnown();
}

const root = document.querySelector<HTMLElement>('[data-match]');
if (root) {
  root.hidden = false;
  load().then(
    (data) => start(root, data),
    () =>
      say(
        part<HTMLElement>(root, '[data-said]'),
        'The skills could not be loaded. Please reload the page.',
      ),
  );
}
