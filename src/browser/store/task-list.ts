// Progress as a Markdown task list, and back. The address of each item carries its id.
import { isItem, isState, type Progress, type State } from './progress.ts';

export interface TaskItem {
  item: string;
  title: string;
  /** Full address of the item. */
  href: string;
  state: State | 'open';
}

export interface TaskGroup {
  title: string;
  items: readonly TaskItem[];
}

const NOTES: Record<State | 'open', string> = {
  open: '',
  known: '',
  started: ' (in progress)',
  skipped: ' (skipped)',
};

/** Brackets and backslashes would end the text of a link. */
const escaped = (text: string): string => text.replace(/[\\[\]]/g, '\\$&');

/** A heading, and a list for each group. */
export function toTaskList(title: string, groups: readonly TaskGroup[]): string {
  const line = ({ title: text, href, state }: TaskItem): string =>
    `- [${state === 'known' ? 'x' : ' '}] [${escaped(text)}](${href})${NOTES[state]}`;
  const parts = groups
    .filter((group) => group.items.length)
    .map((group) => `## ${group.title}\n\n${group.items.map(line).join('\n')}`);
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}

const LINE = /^\s*[-*+] \[([ xX])\] \[.*\]\(([^)\s]+)\)\s*(?:\((in progress|skipped)\))?\s*$/;

/** `…/skills/sql/` gives sql; `…/roles/data-engineer/roadmap/#project-x` gives data-engineer/x. */
function itemOf(href: string): string | undefined {
  const skill = /\/skills\/([a-z0-9-]+)\/?$/.exec(href);
  const project = /\/roles\/([a-z0-9-]+)\/roadmap\/#project-([a-z0-9-]+)$/.exec(href);
  const item = skill ? skill[1] : project ? `${project[1]}/${project[2]}` : undefined;
  return item !== undefined && isItem(item) ? item : undefined;
}

/** States of the lines that are tasks with an address of this site; undefined where none is. */
export function fromTaskList(text: string): Progress | undefined {
  const found = text.split(/\r?\n/).flatMap((line): [string, State | 'open'][] => {
    const [, box = ' ', href = '', note] = LINE.exec(line) ?? [];
    const item = itemOf(href);
    if (item === undefined) return [];
    const state = note === 'in progress' ? 'started' : note === 'skipped' ? 'skipped' : 'open';
    return [[item, box === ' ' ? state : 'known']];
  });
  if (!found.length) return undefined;
  return new Map(found.filter((entry): entry is [string, State] => isState(entry[1])));
}
