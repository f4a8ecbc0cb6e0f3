// Every address of a built site that leads into the site, and whether it leads somewhere.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'node-html-parser';

/** A built site and where it is meant to lie. */
export interface BuiltSite {
  folder: string;
  /** Without a slash at the end. */
  origin: string;
  /** With a slash at both ends. */
  base: string;
}

const TEXTS = new Set(['.html', '.json', '.xml', '.txt', '.md', '.csv', '.css', '.js']);

/** Paths of all text files below a folder, Pagefind's own left out. */
function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => TEXTS.has(extname(path)) && !path.startsWith('pagefind'))
    .toSorted();
}

const ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'poster'];

/** Addresses in a page that begin with a slash or are an anchor alone. */
function inPage(html: string): string[] {
  const dom = parse(html, { blockTextElements: { script: true, style: true } });
  const plain = ATTRIBUTES.flatMap((name) =>
    dom.querySelectorAll(`[${name}]`).map((node) => node.getAttribute(name) ?? ''),
  );
  const sets = dom
    .querySelectorAll('[srcset]')
    .flatMap((node) => (node.getAttribute('srcset') ?? '').split(',').map((part) => part.trim()));
  const refresh = [...html.matchAll(/http-equiv="refresh" content="\d+;url=([^"]+)"/g)];
  return [...plain, ...sets, ...refresh.map((match) => match[1] ?? '')].filter((address) =>
    /^[/#]/.test(address),
  );
}

const inStyles = (text: string): string[] =>
  [...text.matchAll(/url\(\s*["']?(\/[^"')]+)/g)].map((match) => match[1] ?? '');

/** Strings of data that begin like the address of a folder of the site, moved or not. */
function inData(text: string, starts: readonly string[]): string[] {
  const strings: string[] = [];
  JSON.parse(text, (_key, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings.filter((value) => starts.some((start) => value.startsWith(start)));
}

/** Whole addresses of the site in any text, and of nothing longer that only begins like them. */
function whole(text: string, origin: string): string[] {
  return text
    .split(origin)
    .slice(1)
    .map((rest) => /^[^\s"'<>()\\,;&]*/.exec(rest)?.[0] ?? '')
    .map((path) => path.replace(/[.*_]+$/, ''));
}

/** What is wrong with a path of the address: outside the base, no such file, or no such anchor. */
function problem(site: BuiltSite, from: string, address: string): string | undefined {
  const [path = '', hash = ''] = address.replace(/\?[^#]*/, '').split('#');
  if (path !== '' && !`${path}/`.startsWith(site.base)) return 'outside the base path';
  const inside = path === '' ? from : decodeURIComponent(path.slice(site.base.length));
  const file = join(site.folder, /(^|\/)$/.test(inside) ? `${inside}index.html` : inside);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return 'no such file';
  if (hash === '' || !file.endsWith('.html')) return undefined;
  return idsOf(file).has(hash) ? undefined : 'no such anchor';
}

const known = new Map<string, Set<string>>();
function idsOf(file: string): Set<string> {
  const ids = known.get(file) ?? new Set(readFileSync(file, 'utf8').match(/(?<=\sid=")[^"]+/g));
  known.set(file, ids);
  return ids;
}

/** Addresses of a built site: how many lead into it, and which of them lead nowhere. */
export function checkAddresses(site: BuiltSite): { count: number; broken: string[] } {
  const starts = readdirSync(site.folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [`/${name}/`, `${site.base}${name}/`]);
  const broken: string[] = [];
  let count = 0;
  for (const file of textFiles(site.folder)) {
    const text = readFileSync(join(site.folder, file), 'utf8');
    const ending = extname(file);
    // An anchor of a whole address is a name of a thing in structured data and in feeds.
    const absolute = whole(text, site.origin).map((path) => path.replace(/#.*/, '') || site.base);
    const relative = [
      ...(ending === '.html' ? inPage(text) : []),
      ...(ending === '.html' || ending === '.css' ? inStyles(text) : []),
      ...(ending === '.json' ? inData(text, starts) : []),
    ];
    for (const address of new Set([...relative, ...absolute])) {
      count++;
      const wrong = problem(site, file, address);
      if (wrong) broken.push(`${file} → ${address}: ${wrong}`);
    }
  }
  return { count, broken };
}
