// What is left to learn, in order, with review days that the reader chooses.
import { addDays, calendarFile, type CalendarEvent } from '../../model/calendar.ts';
import { spanWords, totalHours, weeksOf } from '../../model/effort.ts';
import { formatPeriod } from '../../model/format.ts';
import { link, node } from '../compare/nodes.ts';
import type { Kept } from '../store/kept.ts';
import { isDay, within, type PlanWishes } from '../store/plan-wishes.ts';
import type { Progress } from '../store/progress.ts';
import { giveFile, onPress, part } from '../tool-page.ts';
import { stateOf, type Item } from './items.ts';

/** One thing to learn next. */
export interface Step {
  item: Item;
  /** Review day as yyyy-mm-dd; undefined until the reader chose the first. */
  day: string | undefined;
}

/** Skills neither known nor skipped, in the order of the page. */
export function planSteps(
  items: readonly Item[],
  progress: Progress,
  { first, every }: PlanWishes,
): Step[] {
  return items
    .filter((item) => item.kind !== 'project')
    .filter((item) => ['open', 'started'].includes(stateOf(item, progress)))
    .map((item, i) => ({ item, day: first ? addDays(first, i * every * 7) : undefined }));
}

/** How much is left, and how long it takes as far as that is published. */
export function planWords(steps: readonly Step[], { hours }: PlanWishes): string {
  if (!steps.length) return 'Nothing is left: you know or skip every skill of this role.';
  const left = `${steps.length} ${steps.length === 1 ? 'skill is' : 'skills are'} left.`;
  const effort = totalHours(steps.map(({ item }) => item.hours));
  if (!effort.counted) return left;
  const weeks = spanWords(weeksOf(effort, hours), 'week');
  return `${left} Courses for ${effort.counted} of them publish ${spanWords(effort, 'hour')}: ${weeks} at ${hours} hours a week. The others come on top.`;
}

/** Events of the steps that have a day; `address` makes a path of this site a whole address. */
export function planEvents(
  steps: readonly Step[],
  role: { id: string; title: string },
  address: (path: string) => string,
): CalendarEvent[] {
  return steps.flatMap(({ item, day }) =>
    day === undefined
      ? []
      : [
          {
            uid: `${role.id}.${item.id}@role-atlas`,
            day,
            title: `Review: ${item.title} (${role.title})`,
            text: item.goal ? `Can you do this? ${item.goal}` : '',
            url: address(`/skills/${item.id}/`),
          },
        ],
  );
}

function stepNode({ item, day }: Step): HTMLElement {
  const made = node('li', '', link(`#${item.element.id}`, item.title));
  if (day) {
    const time = node('time', 'small muted', `review ${formatPeriod(day)}`);
    time.setAttribute('datetime', day);
    made.append(', ', time);
  }
  if (item.hours) made.append(' ', node('span', 'small muted', spanWords(item.hours, 'hour')));
  if (item.goal) made.append(node('span', 'why', item.goal));
  return made;
}

interface Fields {
  hours: HTMLInputElement | null;
  first: HTMLInputElement;
  every: HTMLInputElement;
}

function readWishes({ hours, first, every }: Fields, before: PlanWishes): PlanWishes {
  return {
    hours: hours ? within(hours.value, 1, 60, before.hours) : before.hours,
    every: within(every.value, 1, 26, before.every),
    first: isDay(first.value) ? first.value : '',
  };
}

function writeWishes({ hours, first, every }: Fields, wishes: PlanWishes): void {
  const set = (field: HTMLInputElement | null, value: string): void => {
    if (field && field !== document.activeElement) field.value = value;
  };
  set(hours, String(wishes.hours));
  set(first, wishes.first);
  set(every, String(wishes.every));
}

/**
 * Brings the plan to life.
 *
 * @returns shows the plan for these states
 */
export function startPlan(
  root: HTMLElement,
  role: { id: string; title: string },
  items: readonly Item[],
  kept: Kept<PlanWishes>,
): (progress: Progress) => void {
  const fields: Fields = {
    hours: root.querySelector('[data-hours]'),
    first: part(root, '[data-first]'),
    every: part(root, '[data-every]'),
  };
  const words = part(root, '[data-plan-words]');
  const list = part<HTMLElement>(document, '[data-steps]');
  let steps: Step[] = [];
  root.hidden = false;
  list.hidden = false;
  root.addEventListener('input', () => kept.update((before) => readWishes(fields, before)));
  onPress(root, '[data-calendar]', () => {
    const events = planEvents(steps, role, (path) => location.origin + path);
    if (!events.length) {
      words.textContent = steps.length
        ? 'Choose the day of the first review, so that the calendar has dates.'
        : planWords(steps, kept.value);
      fields.first.focus();
      return;
    }
    const file = calendarFile(`${role.title}: plan`, events, new Date());
    giveFile(`${role.id}-plan.ics`, 'text/calendar', file);
    words.textContent = `Calendar file with ${events.length} reviews exported.`;
  });
  return (progress) => {
    steps = planSteps(items, progress, kept.value);
    writeWishes(fields, kept.value);
    words.textContent = planWords(steps, kept.value);
    list.replaceChildren(...steps.map(stepNode));
  };
}
