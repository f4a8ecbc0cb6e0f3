// Puts the site's own addresses below a base path, in the texts of a built site. Pages, scripts and
// files are all written for the root of a domain, so one step serves them all; what belongs to
// other sites, and what a reader sees as text, stays.

/** Where the site lies. */
export interface Place {
  /** Such as https://example.org, without a slash at the end. */
  origin: string;
  /** Such as /role-atlas/. */
  base: string;
  /** Names at the root of the built site: an address within JSON or a script begins with one of them. */
  names: ReadonlySet<string>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Comments, whole scripts and styles, whole tags: what lies between is text. */
const PIECES =
  /<!--[\s\S]*?-->|(<script\b[^>]*>)([\s\S]*?)(<\/script>)|(<style\b[^>]*>)([\s\S]*?)(<\/style>)|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
/** A script that holds data. */
const DATA = /\stype=["']application\/(?:ld\+)?json["']/i;
/** One attribute at a time, so that no value is searched for what only looks like one. */
const ATTRIBUTE = /(\s([^\s=>"'/]+)=)("[^"]*"|'[^']*')/g;
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'cite']);

/** Absolute addresses of the site, in any kind of text. */
export function moveAbsolute(text: string, { origin, base }: Place): string {
  const found = new RegExp(`${escaped(origin)}(?![\\w:@-]|\\.\\w)`, 'g');
  return text.replace(found, () => origin + base.slice(0, -1));
}

/** `url(/…)` in a style sheet. */
export function moveCss(text: string, { base }: Place): string {
  return text.replace(/(\burl\(\s*["']?)\/(?!\/)/g, (_, before: string) => before + base);
}

/** A quoted value of an attribute; two slashes would begin the name of another site. */
function moveValue(name: string, value: string, place: Place): string {
  const add = (_: string, before: string): string => before + place.base;
  if (ADDRESSES.has(name)) return value.replace(/^(["'])\/(?!\/)/, add);
  if (name === 'srcset') return value.replace(/(["']|,\s+)\/(?!\/)/g, add);
  if (name === 'content') return value.replace(/^(["']\d+;\s*url=)\/(?!\/)/i, add);
  return name === 'style' ? moveCss(value, place) : value;
}

function moveTag(tag: string, place: Place): string {
  return tag.replace(
    ATTRIBUTE,
    (_, before: string, name: string, value: string) =>
      before + moveValue(name.toLowerCase(), value, place),
  );
}

/** A page: attributes, styles and structured data; texts and inline scripts stay. */
export function moveHtml(html: string, place: Place): string {
  const moved = html.replace(
    PIECES,
    (piece: string, script?: string, code = '', end = '', style?: string, css = '', stop = '') => {
      if (script)
        return moveTag(script, place) + (DATA.test(script) ? moveValues(code, place) : code) + end;
      if (style) return style + moveCss(css, place) + stop;
      return piece.startsWith('<!') ? piece : moveTag(piece, place);
    },
  );
  return moveAbsolute(moved, place);
}

/** A slash after one of `marks` that begins an address of this site. */
function start({ names }: Place, marks: string): RegExp {
  const known = [...names].map(escaped).join('|');
  return new RegExp(`(?<!\\\\)(["'${marks}])/(?=(?:${known})(?:["'${marks}/?#]))`, 'g');
}

function moveValues(json: string, place: Place): string {
  const value = new RegExp(`${start(place, '').source}(?![^"]*"\\s*:)`, 'g');
  return json.replace(value, (_, mark: string) => mark + place.base);
}

/** Values in JSON that are addresses; keys stay, as those of an OpenAPI description must. */
export function moveJson(text: string, place: Place): string {
  return moveAbsolute(moveValues(text, place), place);
}

/** How Vite turns the name of a chunk into its address. */
const CHUNK = /(function\(([\w$]+)\)\{return([`"']))\/(\3\+\2\})/g;

/** Strings of a script that begin with an address, and the address of its chunks. */
export function moveScript(text: string, place: Place): string {
  return text
    .replace(start(place, '`'), (_, mark: string) => mark + place.base)
    .replace(
      CHUNK,
      (_, before: string, _name, _mark, after: string) => before + place.base + after,
    );
}

/** Rules of `_headers` (a path a line, its headers indented) and `_redirects` (from, to, status). */
export function moveRules(text: string, { base }: Place): string {
  return text
    .replace(/^\/.*$/gm, (line) => line.replace(/(^|\s)\//g, (_, gap: string) => gap + base))
    .replace(/^(\s+Speculation-Rules:\s*")\//gim, (_, before: string) => before + base);
}
