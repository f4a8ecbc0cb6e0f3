/**
 * The `_headers` file of Cloudflare Pages and Netlify.
 *
 * Left out on purpose: patterns with a host name and `:splat` in values, because only one of the
 * two hosts knows them.
 */

/** One path pattern with the header lines below it. */
export interface HeaderRule {
  /** The pattern as it stands in the file. */
  pattern: string;
  /** Line of the pattern, counted from 1. */
  line: number;
  /** Matches a whole decoded URL path. */
  matcher: RegExp;
  /** Names (lower case) that earlier rules may have set and this one removes. */
  remove: string[];
  /** Names (lower case) and values in file order. */
  set: [name: string, value: string][];
}

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** What Node and HTTP/1.1 let through in a value: tab and Latin-1 without control characters. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]+$/;
/** The server works these out for each answer; a fixed value would break the answer. */
const HOST_OWNED = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'transfer-encoding',
]);

/**
 * Reads the text of a `_headers` file.
 *
 * @param text the whole file; a byte order mark and CRLF line ends are accepted
 * @returns the rules in file order
 * @throws Error with the line number when a line is neither a path, a header, a removal, a comment
 *   nor blank, or when a path has no lines below it
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, full] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const content = full.trim();
    if (content === '' || content.startsWith('#')) continue;
    const current = rules.at(-1);
    if (!/^\s/.test(full)) {
      if (current) assertFilled(current);
      rules.push(startRule(content, index + 1));
    } else if (current) {
      addLine(current, content, index + 1);
    } else {
      throw wrong(index + 1, `"${content}" stands before any path`);
    }
  }
  const last = rules.at(-1);
  if (last) assertFilled(last);
  return rules;
}

/**
 * Works out the headers that apply to a path.
 *
 * All matching rules apply in file order. Values of the same name are joined with ", ". Within one
 * rule the removals come first, so that `! Name` with `Name: value` replaces the earlier value.
 *
 * @param rules what `parseHeaders` returned
 * @param path decoded URL path without query, for example `/roles/a/`
 * @returns values by lower-case name
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    if (!rule.matcher.test(path)) continue;
    for (const name of rule.remove) headers.delete(name);
    for (const [name, value] of rule.set) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

function startRule(pattern: string, line: number): HeaderRule {
  if (!pattern.startsWith('/')) {
    throw wrong(line, `"${pattern}" is no path: a path starts with "/", a header is indented`);
  }
  if (/\s/.test(pattern)) throw wrong(line, `the path "${pattern}" has a space in it`);
  return { pattern, line, matcher: toRegExp(pattern), remove: [], set: [] };
}

function toRegExp(pattern: string): RegExp {
  const source = pattern.replace(/\*+|:[A-Za-z]\w*|[^\w/]/g, (part) => {
    if (part.startsWith('*')) return '.*';
    return part.length > 1 && part.startsWith(':')
      ? '[^/]+'
      : `\\u{${part.codePointAt(0)?.toString(16)}}`;
  });
  return new RegExp(`^${source}$`, 'su');
}

function addLine(rule: HeaderRule, content: string, line: number): void {
  const removal = /^!\s+(.*)$/.exec(content);
  const colon = content.indexOf(':');
  const name = removal?.[1] ?? (colon < 0 ? '' : content.slice(0, colon).trim());
  if (!NAME.test(name)) throw wrong(line, `"${content}" is neither "Name: value" nor "! Name"`);
  if (removal) {
    rule.remove.push(name.toLowerCase());
    return;
  }
  const value = content.slice(colon + 1).trim();
  if (value === '') throw wrong(line, `the header ${name} has no value`);
  if (!VALUE.test(value)) throw wrong(line, `the value of ${name} has a forbidden character`);
  if (HOST_OWNED.has(name.toLowerCase())) throw wrong(line, `${name} is for the host to set`);
  rule.set.push([name.toLowerCase(), value]);
}

function assertFilled(rule: HeaderRule): void {
  if (rule.remove.length + rule.set.length > 0) return;
  throw wrong(rule.line, `the path ${rule.pattern} has no headers below it`);
}

function wrong(line: number, problem: string): Error {
  return new Error(`_headers, line ${line}: ${problem}.`);
}
