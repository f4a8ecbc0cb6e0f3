import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/lib/headers-file.ts';

function lookUp(text: string, path: string): Record<string, string> {
  return Object.fromEntries(headersFor(parseHeaders(text), path));
}

test('a rule applies to its own path only', () => {
  const text = '# comment\n\n/a/\n  # indented comment\n  X-One: 1\n  x-two:2\n';
  expect(lookUp(text, '/a/')).toEqual({ 'x-one': '1', 'x-two': '2' });
  expect(lookUp(text, '/a')).toEqual({});
  expect(lookUp(text, '/a/b')).toEqual({});
});

test('byte order mark, CRLF and tabs are accepted', () => {
  expect(lookUp('\uFEFF/a\r\n\tX-One: 1\r\n', '/a')).toEqual({ 'x-one': '1' });
});

test('a splat spans folders and may be empty', () => {
  const text = '/a/*\n  X: 1\n/*.js\n  Y: 2\n';
  expect(lookUp(text, '/a/')).toEqual({ x: '1' });
  expect(lookUp(text, '/a/b/c.js')).toEqual({ x: '1', y: '2' });
  expect(lookUp(text, '/b/cxjs')).toEqual({});
});

test('a placeholder stands for one part of the path', () => {
  const text = '/roles/:role/data-:year.json\n  X: 1\n';
  expect(lookUp(text, '/roles/nurse/data-2024.json')).toEqual({ x: '1' });
  expect(lookUp(text, '/roles/a/b/data-2024.json')).toEqual({});
  expect(lookUp(text, '/roles//data-2024.json')).toEqual({});
});

test('signs with a meaning in regular expressions stand for themselves', () => {
  expect(lookUp('/a+(b)[c]^$|?-:1{é\n  X: 1\n', '/a+(b)[c]^$|?-:1{é')).toEqual({ x: '1' });
  expect(lookUp('/a.b\n  X: 1\n', '/aXb')).toEqual({});
});

test('all matching rules apply and equal names are joined', () => {
  const text =
    '/*\n  Cache-Control: public\n  X: 1\n/a/*\n  cache-control: max-age=60\n  X: 2\n  X: 3\n';
  expect(lookUp(text, '/a/b')).toEqual({ 'cache-control': 'public, max-age=60', x: '1, 2, 3' });
});

test('a removal takes away what earlier rules set, not what its own rule sets', () => {
  const text = '/*\n  X: 1\n  Y: 1\n/a\n  ! x\n/b\n  X: 2\n  ! X\n';
  expect(lookUp(text, '/a')).toEqual({ y: '1' });
  expect(lookUp(text, '/b')).toEqual({ x: '2', y: '1' });
  expect(lookUp('/a\n  ! X\n/*\n  X: 1\n', '/a')).toEqual({ x: '1' });
});

test('colons inside a value stay', () => {
  const value = "default-src 'self'; img-src data: https://a.example:8080";
  expect(lookUp(`/\n  Content-Security-Policy: ${value}\n`, '/')).toEqual({
    'content-security-policy': value,
  });
});

test.each([
  ['header before any path', '# one\n  X: 1\n', 'line 2'],
  ['header that is not indented', '/a\n  X: 1\nY: 2\n', 'line 3'],
  ['pattern with a host name', 'https://a.example/*\n  X: 1\n', 'line 1'],
  ['pattern with a space', '/a b\n  X: 1\n', 'line 1'],
  ['path without headers', '/a\n\n/b\n  X: 1\n', 'line 1'],
  ['last path without headers', '/a\n  X: 1\n/b\n', 'line 3'],
  ['no colon', '/a\n  X 1\n', 'line 2'],
  ['no value', '/a\n  X:\n', 'line 2'],
  ['name with a space', '/a\n  X Y: 1\n', 'line 2'],
  ['removal without a name', '/a\n  !\n', 'line 2'],
  ['removal with a value', '/a\n  ! X: 1\n', 'line 2'],
  ['control character', '/a\n  X: a\u0007b\n', 'line 2'],
  ['header of the host', '/a\n  Content-Length: 3\n', 'line 2'],
])('wrong: %s', (_name, text, line) => {
  expect(() => parseHeaders(text)).toThrow(line);
});
