/**
 * The `_redirects` file of Cloudflare Pages and Netlify.
 *
 * Left out on purpose: splats, placeholders, conditions and addresses of other sites, which this
 * site does not need.
 */

/** One rule: whoever asks for `from` is sent to `to`. */
export interface Redirect {
  from: string;
  to: string;
  status: number;
}

const STATUS = new Set([301, 302, 307, 308]);
const PATH = /^\/(?!\/)[^\s*:?#\\]*$/;

/**
 * Reads the text of a `_redirects` file.
 *
 * @throws Error with the line number when a line is no rule, comment or blank, or when a rule leads
 *   to another rule or repeats one, since hosts then differ in what they do
 */
export function parseRedirects(text: string): Redirect[] {
  const rules: (Redirect & { line: number })[] = [];
  for (const [index, full] of text.split(/\r?\n/).entries()) {
    const content = full.trim();
    if (content === '' || content.startsWith('#')) continue;
    const [from = '', to = '', code = '302', ...more] = content.split(/\s+/);
    const status = Number(code);
    if (!PATH.test(from) || !PATH.test(to) || !STATUS.has(status) || more.length)
      throw wrong(index + 1, `"${content}" is not "/from /to 301"`);
    rules.push({ from, to, status, line: index + 1 });
  }
  const starts = new Set<string>();
  for (const { from, line } of rules) {
    if (starts.has(from)) throw wrong(line, `${from} has a rule already`);
    starts.add(from);
  }
  for (const { to, line } of rules)
    if (starts.has(to)) throw wrong(line, `${to} is itself sent elsewhere`);
  return rules.map(({ from, to, status }) => ({ from, to, status }));
}

/** The rule for a decoded path; the slash at the end makes no difference. */
export function redirectFor(rules: readonly Redirect[], path: string): Redirect | undefined {
  return rules.find(({ from }) => from === path || from === `${path}/`);
}

function wrong(line: number, problem: string): Error {
  return new Error(`_redirects, line ${line}: ${problem}.`);
}
