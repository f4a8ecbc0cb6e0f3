/** The rules of a built site's `_headers` and `_redirects` as a configuration of nginx. */
import type { HeaderRule } from './headers-file.ts';
import type { Redirect } from './redirects-file.ts';
import { binaryTypes, textTypes } from './site-files.ts';

export interface NginxOptions {
  headers: readonly HeaderRule[];
  redirects: readonly Redirect[];
  /** Absolute path of the folder that holds the built site, on the server. */
  folder: string;
  /** Path below which it lies, with slashes at both ends. */
  base: string;
  /** Name of the host, such as example.org; `_` takes any. */
  name: string;
  /** What `listen` gets, such as 80 or 127.0.0.1:8080. */
  listen: string;
}

/** What hosts send where no rule says otherwise. */
const REVALIDATE = 'public, max-age=0, must-revalidate';
const PATTERN = /^\/[^*:]*\*?$/;

/** A string of nginx; in values a dollar would begin a variable. */
function quoted(text: string): string {
  if (text.includes('$')) throw new Error(`nginx would read a variable in "${text}".`);
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

const variable = (name: string): string => `$role_atlas_${name.replace(/[^a-z0-9]/g, '_')}`;

const expression = (text: string): string => text.replace(/[.+?^()[\]{}|]/g, '\\\\$&');

/** The key in a map of paths; nginx has the name of a folder's page in its path by then. */
function mapKey(pattern: string): string {
  if (pattern.endsWith('*')) return `"~^${expression(pattern.slice(0, -1))}"`;
  return pattern.endsWith('/') ? `"~^${expression(pattern)}(index\\\\.html)?$"` : quoted(pattern);
}

/** Values of one header by pattern, in file order. Throws where nginx could not do the same. */
function byName(rules: readonly HeaderRule[]): Map<string, [pattern: string, value: string][]> {
  const found = new Map<string, [string, string][]>();
  for (const { pattern, line, remove, set } of rules) {
    if (!PATTERN.test(pattern) || remove.length)
      throw new Error(
        `_headers, line ${line}: only paths and a star at their end can be put over.`,
      );
    for (const [name, value] of set) {
      const values = found.get(name) ?? [];
      if (values.some(([other]) => overlap(other, pattern)))
        throw new Error(`_headers, line ${line}: ${name} is set for the same paths before.`);
      found.set(name, [...values, [pattern, value]]);
    }
  }
  return found;
}

/** Whether some path matches both. */
function overlap(a: string, b: string): boolean {
  const within = (wide: string, path: string): boolean =>
    wide.endsWith('*') ? path.startsWith(wide.slice(0, -1)) : wide === path;
  return within(a, b) || within(b, a);
}

function map(name: string, values: readonly (readonly [string, string])[], rest: string): string {
  const lines = values.map(([pattern, value]) => `    ${mapKey(pattern)} ${quoted(value)};`);
  const body = [...lines, `    default ${quoted(rest)};`].join('\n');
  return `map $uri ${variable(name)} {\n${body}\n}`;
}

function typeLines(types: ReadonlyMap<string, string>): string {
  return [...types].map(([ending, type]) => `        ${type} ${ending};`).join('\n');
}

/** An old address leads on with and without the slash at its end. */
function redirectLines({ from, to, status }: Redirect): string[] {
  const starts = new Set([from, from.replace(/\/$/, '')]);
  return [...starts].map(
    (start) => `    location = ${quoted(start)} { return ${status} ${to}$is_args$args; }`,
  );
}

/**
 * A file to include within `http { … }`.
 *
 * @throws Error that names the line of `_headers` for which nginx has no equal
 */
export function nginxConfig(options: NginxOptions): string {
  const { headers, redirects, folder, base, name, listen } = options;
  const values = byName(headers);
  if (!values.has('cache-control')) values.set('cache-control', []);
  const maps = [...values].map(([header, list]) =>
    map(header, list, header === 'cache-control' ? REVALIDATE : ''),
  );
  const added = [...values.keys()].map(
    (header) => `    add_header ${header} ${variable(header)} always;`,
  );
  const place =
    base === '/'
      ? [`    root ${quoted(folder)};`]
      : [
          `    location = ${quoted(base.slice(0, -1))} { return 308 ${base}$is_args$args; }`,
          `    location ^~ ${quoted(base)} { alias ${quoted(`${folder}/`)}; }`,
          '    location / { return 404; }',
        ];
  return `# Made by npm run nginx from _headers and _redirects; make it anew after each build.
# Headers go by path through maps, since a location with add_header forgets those around it.
${maps.join('\n')}
server {
    listen ${listen};
    server_name ${name};
    # For https add: listen 443 ssl; ssl_certificate …; ssl_certificate_key …;
    server_tokens off;
    absolute_redirect off;
    index index.html;
    error_page 404 ${base}404.html;
${added.join('\n')}
    types {
${typeLines(textTypes)}
${typeLines(binaryTypes)}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${[...new Set(textTypes.values())].filter((type) => type !== 'text/html').join(' ')};
    gzip on;
    gzip_vary on;
    gzip_types ${[...new Set(textTypes.values())].filter((type) => type !== 'text/html').join(' ')};
    location = ${quoted(`${base}_headers`)} { return 404; }
    location = ${quoted(`${base}_redirects`)} { return 404; }
${[...place, ...redirects.flatMap(redirectLines)].join('\n')}
}
`;
}
