// The state of the page: which skills are chosen, and everything that shows it.
import type { MatchData } from '../../model/match-data.ts';
import { scoreRoles } from '../../model/match-score.ts';
import { Kept } from '../store/kept.ts';
import { progressConcern } from '../store/progress.ts';
import { part, say, showTrouble } from '../tool-page.ts';
import { knownSkills, showChosen, skillsOfAddress, writeAddress } from './chosen.ts';
import { showRoles } from './results.ts';

export class MatchPage {
  readonly root: HTMLElement;
  readonly data: MatchData;
  readonly kept = new Kept(progressConcern).follow(window);
  readonly chosen: Set<string>;
  readonly #titles: ReadonlyMap<string, string>;

  constructor(root: HTMLElement, data: MatchData) {
    this.root = root;
    this.data = data;
    this.chosen = new Set(skillsOfAddress(data));
    this.#titles = new Map(data.skills.map(([id, title]) => [id, title]));
    this.kept.subscribe(() => this.showKnown());
  }

  get input(): HTMLInputElement {
    return part(this.root, '[data-skill]');
  }

  titleOf(id: string): string {
    return this.#titles.get(id) ?? id;
  }

  /** "3 skills" */
  count(): string {
    return `${this.chosen.size} ${this.chosen.size === 1 ? 'skill' : 'skills'}`;
  }

  /** Says something below the field, with a way back where there is one. */
  say(text: string, undo?: () => void): void {
    say(part(this.root, '[data-said]'), text, undo);
  }

  /** Skills marked as known in the progress that are not chosen yet. */
  known(): string[] {
    return knownSkills(this.kept.value, this.data).filter((id) => !this.chosen.has(id));
  }

  showKnown(): void {
    const known = this.known();
    const place = part<HTMLButtonElement>(this.root, '[data-known]');
    place.hidden = !known.length;
    place.textContent = `Add the ${known.length} that I marked as known`;
    showTrouble(part(this.root, '[data-trouble]'), [this.kept.trouble]);
  }

  show(): void {
    const { root, data, chosen } = this;
    const roles = scoreRoles(data, chosen);
    const list = [...chosen].map((id) => ({ id, title: this.titleOf(id) }));
    showChosen(part(root, '[data-chosen]'), list, (id) => this.remove(id));
    showRoles(part(root, '[data-roles]'), roles, (id) => this.add([id]));
    part(root, '[data-count]').textContent = chosen.size
      ? `${this.count()} chosen; ${roles.length} of ${data.roles.length} roles need at least one of them.`
      : 'No skill chosen yet.';
    part<HTMLElement>(root, '[data-with-skills]').hidden = !chosen.size;
    this.showKnown();
  }

  #changed(): void {
    writeAddress(this.chosen);
    this.show();
  }

  add(ids: readonly string[]): void {
    const fresh = ids.filter((id) => !this.chosen.has(id));
    for (const id of fresh) this.chosen.add(id);
    this.#changed();
    const what = fresh.length === 1 ? this.titleOf(fresh[0] ?? '') : `${fresh.length} skills`;
    this.say(fresh.length ? `Added: ${what}.` : 'Already in your list.');
    // The button that was pressed may be gone.
    if (document.activeElement === document.body) this.input.focus();
  }

  remove(id: string): void {
    this.chosen.delete(id);
    this.#changed();
    this.say(`Removed: ${this.titleOf(id)}.`, () => this.add([id]));
    this.input.focus();
  }

  clear(): void {
    const before = [...this.chosen];
    this.chosen.clear();
    this.#changed();
    this.say('List cleared.', () => this.add(before));
    this.input.focus();
  }

  /** Takes over what the address says, after the reader changed it. */
  follow(): void {
    this.chosen.clear();
    for (const id of skillsOfAddress(this.data)) this.chosen.add(id);
    this.show();
  }
}
