// What the configuration of nginx says, and which rules it refuses instead of getting them wrong.
import { expect, test } from 'vitest';
import { parseHeaders } from '../../scripts/lib/headers-file.ts';
import { nginxConfig } from '../../scripts/lib/nginx-config.ts';
import { headersOf } from '../support/nginx.ts';

const config = (headers: string, base = '/'): string =>
  nginxConfig({
    headers: parseHeaders(headers),
    redirects: [{ from: '/x/old/', to: '/x/new/', status: 301 }],
    folder: '/srv/atlas',
    base,
    name: 'example.org',
    listen: '80',
  });
const look = (headers: string, path: string): Record<string, string> =>
  Object.fromEntries(headersOf(config(headers))(path));

test('a rule applies to its own paths; quotes, points and backslashes stay what they are', () => {
  const rules = '/*\n  A: say "b\\c"\n/d.e/*\n  F: 1\n/g/\n  F: 2\n/h.txt\n  F: 3\n';
  const rest = { a: 'say "b\\c"', 'cache-control': 'public, max-age=0, must-revalidate' };
  expect(look(rules, '/d.e/i')).toEqual({ ...rest, f: '1' });
  expect(look(rules, '/dxe/i')).toEqual(rest);
  expect(look(rules, '/g/index.html')).toEqual({ ...rest, f: '2' });
  expect(look(rules, '/g/other.html')).toEqual(rest);
  expect(look(rules, '/h.txt')).toEqual({ ...rest, f: '3' });
  expect(look(rules, '/h.txt.gz')).toEqual(rest);
});

test.each([
  ['/*\n  A: 1\n/b/*\n  A: 2\n', /line 3: a is set for the same paths before/],
  ['/*\n  A: 1\n/b/*\n  ! A\n', /line 3: only paths/],
  ['/:name/\n  A: 1\n', /line 1: only paths/],
  ['/a\n  B: $c\n', /would read a variable/],
])('%j is refused', (rules, message) => {
  expect(() => config(rules)).toThrow(message);
});

test('old addresses lead on with and without a slash, and keep what is asked', () => {
  for (const start of ['/x/old/', '/x/old'])
    expect(config('')).toContain(`location = "${start}" { return 301 /x/new/$is_args$args; }`);
});

test('below a base path the folder, its page for what is missing, and nothing else', () => {
  const text = config('', '/x/');
  expect(text).toContain('location ^~ "/x/" { alias "/srv/atlas/"; }');
  expect(text).toContain('location = "/x" { return 308 /x/$is_args$args; }');
  expect(text).toContain('error_page 404 /x/404.html;');
  expect(text).toContain('location / { return 404; }');
});
