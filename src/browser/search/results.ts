// Results as nodes. Everything a reader or an index wrote goes in as text, never as HTML.
import type { NameMatch } from '../match-names.ts';
import { loadSummaries } from './names.ts';
import type { TextHit } from './sources.ts';

/** Options of a combobox (the dialog), or plain lists of links (the page). */
export type Style = 'options' | 'links';

const KINDS: Record<string, string> = {
  role: 'Role',
  skill: 'Skill',
  guide: 'Guide',
  source: 'Source',
};

function node(name: string, classes: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  made.append(...children);
  return made;
}

/** Pagefind's excerpt: text with <mark>, and < and > escaped. */
function excerptNodes(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((piece) => {
    const marked = /^<mark>(.*)<\/mark>$/.exec(piece);
    const text = (marked?.[1] ?? piece)
      .replaceAll('\u200b', '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    return marked ? node('mark', '', text) : document.createTextNode(text);
  });
}

interface Item {
  href: string;
  title: string;
  kind: string;
  note: string;
  text: Node[];
}

/** Kind and note as one muted line. */
function describe({ kind, note }: Item): HTMLElement {
  const words = [KINDS[kind] ?? '', note].filter((word) => word !== '');
  return node('span', 'hit-kind', words.join(', '));
}

function toOption(item: Item, id: string): HTMLElement {
  const link = document.createElement('a');
  link.className = 'hit';
  link.href = item.href;
  link.id = id;
  link.role = 'option';
  link.tabIndex = -1;
  link.ariaSelected = 'false';
  const text = node('span', 'hit-text', ...item.text);
  link.append(node('span', 'hit-title', item.title), ' ', describe(item), ' ', text);
  return link;
}

function toLink(item: Item): HTMLElement {
  const link = document.createElement('a');
  link.className = 'hit-title';
  link.href = item.href;
  link.textContent = item.title;
  return node('li', 'hit', link, ' ', describe(item), node('p', 'hit-text', ...item.text));
}

function section(style: Style, id: string, heading: string, items: readonly Item[]): Node[] {
  if (!items.length) return [];
  if (style === 'links') return [node('h2', '', heading), node('ol', 'hits', ...items.map(toLink))];
  const label = node('div', 'hits-label', heading);
  label.id = id;
  const options = items.map((item, i) => toOption(item, `${id}-${i}`));
  const group = node('div', 'hits', label, ...options);
  group.role = 'group';
  group.setAttribute('aria-labelledby', id);
  return [group];
}

/** A page's summary; written when it has arrived, which is a moment after the names at most. */
function summaryNode(url: string): Text {
  const text = document.createTextNode('');
  void loadSummaries().then(
    (summaries) => (text.data = summaries.get(url) ?? ''),
    () => undefined,
  );
  return text;
}

function nameItem({ entry, name, by }: NameMatch): Item {
  const [kind, title, href] = entry;
  const note = by === 'alias' && name !== title ? `also called ${name}` : '';
  return { href, title, kind, note, text: [summaryNode(href)] };
}

function textItem({ url, title, kind, heading, excerpt }: TextHit): Item {
  const full = heading && heading !== title ? `${title}: ${heading}` : title;
  return { href: url, title: full, kind, note: '', text: excerptNodes(excerpt) };
}

/** Puts names and passages into the place for results, instead of what was there. */
export function showResults(
  place: Element,
  style: Style,
  names: readonly NameMatch[],
  texts: readonly TextHit[],
): void {
  place.replaceChildren(
    ...section(style, 'search-names', 'Pages', names.map(nameItem)),
    ...section(style, 'search-texts', 'In the text', texts.map(textItem)),
  );
}
