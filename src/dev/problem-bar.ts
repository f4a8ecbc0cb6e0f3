// The bar itself, in the browser of whoever runs `npm run dev`.
import type { Problem, Severity } from '../schema/rules.ts';
import { filesOfPage } from './page-files.ts';

type Told = Problem & { severity: Severity };

const STYLE = `
  details { position: fixed; inset: auto 0 0 0; z-index: 99; max-height: 50vh; overflow: auto;
    padding: .5rem 1rem; border-top: 3px solid #b45309; background: #fffbeb; color: #1c1917;
    font: 14px/1.5 system-ui, sans-serif; }
  summary { cursor: pointer; font-weight: 600; }
  ol { margin: .5rem 0; padding-left: 1.4rem; }
  a { color: #1e40af; }
  .error { font-weight: 600; }
`;

function element(name: string, text: string, className = ''): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  node.className = className;
  return node;
}

/** A link that asks Vite to open the file in the editor at its line. */
function placeLink({ file, line, column }: Told): HTMLElement {
  const at = line ? `${file}:${line}:${column}` : file;
  const link = element('a', at) as HTMLAnchorElement;
  link.href = `/__open-in-editor?file=${encodeURIComponent(at)}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void fetch(link.href);
  });
  return link;
}

function itemOf(problem: Told): HTMLElement {
  const item = element('li', '');
  const words = ` ${problem.rule}: ${problem.message} `;
  item.append(placeLink(problem), element('span', words, problem.severity), problem.hint);
  return item;
}

function counted(n: number): string {
  return `${n} ${n === 1 ? 'problem' : 'problems'}`;
}

async function show(): Promise<void> {
  const answer = await fetch('/__role-atlas/problems');
  const all = (await answer.json()) as Told[];
  const files = filesOfPage(location.pathname);
  const own = all.filter(({ file }) => files.includes(file));
  const errors = all.filter((problem) => !own.includes(problem) && problem.severity === 'error');
  if (!own.length && !errors.length) return;
  const host = document.createElement('problem-bar');
  const bar = document.createElement('details');
  bar.open = own.length > 0;
  const elsewhere = errors.length ? `; a build stops at ${counted(errors.length)} elsewhere` : '';
  bar.append(element('summary', `${counted(own.length)} on this page${elsewhere}`));
  const list = element('ol', '');
  list.append(...[...own, ...errors].map(itemOf));
  bar.append(list);
  host.attachShadow({ mode: 'open' }).append(element('style', STYLE), bar);
  document.body.append(host);
}

void show();
