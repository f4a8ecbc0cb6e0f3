// The fields of the builder, made from the guide's template.
import type { JobDescriptionPage } from '../../model/job-description.ts';
import { OPEN_PAY, type JobPost } from '../../model/job-post/post.ts';
import { node } from '../compare/nodes.ts';
import { payFields } from './pay-fields.ts';

type Start = JobDescriptionPage['builder'];

/** A labeled field on a line of its own. */
export function field<T extends HTMLElement>(label: string, made: T): HTMLLabelElement {
  const around = document.createElement('label');
  around.append(label, made);
  return around;
}

export function input(value: string): HTMLInputElement {
  const made = document.createElement('input');
  made.type = 'text';
  made.autocomplete = 'off';
  made.value = value;
  return made;
}

function area(value: string, rows: number): HTMLTextAreaElement {
  const made = document.createElement('textarea');
  made.rows = rows;
  made.value = value;
  return made;
}

/** One line that can be left out, edited, or both. */
function line(text: string, name: string, number: number): HTMLElement {
  const use = document.createElement('input');
  use.type = 'checkbox';
  use.checked = true;
  use.ariaLabel = `Use line ${number} of ${name}`;
  const words = area(text, 2);
  words.ariaLabel = `Line ${number} of ${name}`;
  return node('div', 'post-line', use, words);
}

/** A group of lines; reads as the texts of those in use. */
function lines(
  name: string,
  texts: readonly string[],
): { group: HTMLElement; read: () => string[] } {
  const list = node('div', '', ...texts.map((text, i) => line(text, name, i + 1)));
  const more = document.createElement('button');
  more.type = 'button';
  more.textContent = `Add a line to ${name.toLowerCase()}`;
  more.addEventListener('click', () => {
    const added = line('', name, list.children.length + 1);
    list.append(added);
    added.querySelector('textarea')?.focus();
  });
  const group = node('fieldset', '', node('legend', '', name), list, more);
  const read = (): string[] =>
    [...list.children].flatMap((one) =>
      one.querySelector('input')?.checked ? [one.querySelector('textarea')?.value ?? ''] : [],
    );
  return { group, read };
}

/** The choice of a level; choosing one fills in title and scope, unless the reader wrote there. */
function levelField(
  start: Start,
  title: HTMLInputElement,
  scope: HTMLTextAreaElement,
): HTMLElement {
  const select = document.createElement('select');
  select.append(
    new Option('No level in particular', ''),
    ...start.levels.map(({ level }, i) => new Option(level, String(i))),
  );
  let [lastTitle, lastScope] = [start.post.title, ''];
  select.addEventListener('change', () => {
    const level = start.levels[Number(select.value || -1)];
    const [nextTitle, nextScope] = [level?.title ?? start.post.title, level?.scope ?? ''];
    if (title.value === lastTitle) title.value = nextTitle;
    if (scope.value === lastScope) scope.value = nextScope;
    [lastTitle, lastScope] = [nextTitle, nextScope];
  });
  return field('Level', select);
}

/** Fills the form; the result reads it as a post. */
export function makeForm(form: HTMLElement, start: Start): () => JobPost {
  const { post } = start;
  const title = input(post.title);
  const summary = area(post.summary, 3);
  const scope = area('', 2);
  const duties = lines('Responsibilities', post.responsibilities);
  const musts = lines('Must-haves', post.mustHave);
  const wishes = lines('Good to have', post.niceToHave);
  const pay = payFields(start.pay);
  form.append(
    levelField(start, title, scope),
    field('Title', title),
    field('What the post is', summary),
    field('What the level means here', scope),
    duties.group,
    musts.group,
    wishes.group,
    pay.group,
  );
  return () => ({
    title: title.value.trim(),
    summary: summary.value,
    scope: scope.value,
    responsibilities: duties.read(),
    mustHave: musts.read(),
    niceToHave: wishes.read(),
    pay: pay.read() || OPEN_PAY,
  });
}
