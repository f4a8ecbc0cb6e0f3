// From skills to roles. Nothing that is typed leaves the page; the choice is in the part of the
// address that browsers do not send.
import { listOf } from '../model/format.ts';
import type { MatchData } from '../model/match-data.ts';
import type { NameEntry } from '../model/search-index.ts';
import { toProgress } from './match/chosen.ts';
import { startCombobox, type Suggestion } from './match/combobox.ts';
import { MatchPage } from './match/page.ts';
import { skillsIn } from './match/skill-names.ts';
import { matchNames } from './match-names.ts';
import { merged } from './store/progress.ts';
import { offerLink, onPress, part, say } from './tool-page.ts';

const MOST_SUGGESTIONS = 8;
/** Names out of a pasted list that are repeated when they are no skills. */
const MOST_UNKNOWN = 8;

async function load(): Promise<MatchData> {
  const answer = await fetch('/match/data.json');
  if (!answer.ok) throw new Error(`data.json: ${answer.status}`);
  return (await answer.json()) as MatchData;
}

function startField(page: MatchPage): void {
  const names = page.data.skills.map(([id, title, aliases]): NameEntry => [
    'skill',
    title,
    id,
    aliases,
    [],
    '',
  ]);
  const keep = ([, , id]: NameEntry): boolean => !page.chosen.has(id);
  const suggest = (typed: string): Suggestion[] =>
    matchNames(typed, names, MOST_SUGGESTIONS, { keep }).matches.map(({ entry, name, by }) => ({
      id: entry[2],
      text: by === 'alias' ? `${entry[1]} (${name})` : entry[1],
    }));
  const list = part<HTMLElement>(page.root, '[data-options]');
  startCombobox({ input: page.input, list, suggest, take: (id) => page.add([id]) });
}

/** Adds what a pasted list names; the rest stays in the field. */
function takeList(page: MatchPage): void {
  const field = part<HTMLTextAreaElement>(page.root, '[data-paste]');
  const { found, unknown } = skillsIn(field.value, page.data.skills);
  page.add(found);
  field.value = unknown.join('\n');
  const named = listOf(unknown.slice(0, MOST_UNKNOWN).map((name) => `“${name}”`));
  const more = unknown.length > MOST_UNKNOWN ? ` (and ${unknown.length - MOST_UNKNOWN} more)` : '';
  const left = unknown.length
    ? ` No skill of ours is called ${named}${more}; what was not recognized is still in the field.`
    : '';
  page.say(`${found.length} recognized.${left}`);
}

function saveAsKnown(page: MatchPage): void {
  const { kept, chosen } = page;
  const before = kept.value;
  kept.update((value) => merged(value, toProgress(chosen)));
  page.say(`${page.count()} marked as known in your progress.`, () => kept.update(() => before));
}

async function share(page: MatchPage): Promise<void> {
  const field = part<HTMLInputElement>(page.root, '[data-link]');
  const isCopied = await offerLink(field, location.href);
  page.say(isCopied ? 'Link copied.' : 'The link is in the field; copy it from there.');
}

function start(root: HTMLElement, data: MatchData): void {
  const page = new MatchPage(root, data);
  startField(page);
  onPress(root, '[data-paste-add]', () => takeList(page));
  onPress(root, '[data-known]', () => page.add(page.known()));
  onPress(root, '[data-save]', () => saveAsKnown(page));
  onPress(root, '[data-clear]', () => page.clear());
  onPress(root, '[data-share]', () => void share(page));
  addEventListener('hashchange', () => page.follow());
  page.show();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-match]')) {
  root.hidden = false;
  load().then(
    (data) => start(root, data),
    () => say(part(root, '[data-said]'), 'The skills could not be loaded. Please reload the page.'),
  );
}
