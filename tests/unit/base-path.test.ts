// What moves below a base path, and what must not.
import { describe, expect, test } from 'vitest';
import {
  moveAbsolute,
  moveCss,
  moveHtml,
  moveJson,
  moveRules,
  moveScript,
  type Place,
} from '../../src/base-path/move.ts';
import { readBasePath, readSiteUrl } from '../../src/base-path/path.ts';

const place: Place = {
  origin: 'https://atlas.example',
  base: '/role-atlas/',
  names: new Set(['roles', 'search', '_astro', 'sw.js', 'pagefind']),
};

describe('BASE_PATH', () => {
  test.each([undefined, '', '/'])('%j is the root', (value) => {
    expect(readBasePath(value)).toBe('/');
  });
  test.each(['/role-atlas/', '/a/b.c/', '/x-y/'])('%j is kept', (value) => {
    expect(readBasePath(value)).toBe(value);
  });
  test.each([
    'role-atlas',
    '/role-atlas',
    'role-atlas/',
    '//',
    '/../',
    '/a b/',
    '/a//b/',
    '/a/?x/',
    'https://a.example/',
  ])('%j is refused with what to write', (value) => {
    expect(() => readBasePath(value)).toThrow(/BASE_PATH is ".*such as \/role-atlas\//);
  });
});

describe('SITE_URL', () => {
  test('is an origin, and never resolves unless set', () => {
    expect(readSiteUrl(undefined)).toBe('https://role-atlas.example');
    expect(readSiteUrl('https://a.example/')).toBe('https://a.example');
    expect(readSiteUrl('https://A.example')).toBe('https://a.example');
    expect(readSiteUrl('http://localhost:8080')).toBe('http://localhost:8080');
  });
  test.each([
    'a.example',
    'https://a.example/role-atlas',
    'https://a.example/?x',
    'ftp://a.example',
  ])('%j is refused with what to write', (value) =>
    expect(() => readSiteUrl(value)).toThrow(/a path belongs into BASE_PATH/),
  );
});

describe('pages', () => {
  test.each([
    ['<a href="/roles/">', '<a href="/role-atlas/roles/">'],
    ['<a href="/">', '<a href="/role-atlas/">'],
    ["<a class='x' href='/a'>", "<a class='x' href='/role-atlas/a'>"],
    ['<form action="/search/">', '<form action="/role-atlas/search/">'],
    [
      '<script type="module" src="/_astro/a.js">',
      '<script type="module" src="/role-atlas/_astro/a.js">',
    ],
    [
      '<img srcset="/a.png 1x, /b.png 2x" src="/a.png">',
      '<img srcset="/role-atlas/a.png 1x, /role-atlas/b.png 2x" src="/role-atlas/a.png">',
    ],
    [
      '<meta http-equiv="refresh" content="0;url=/a/">',
      '<meta http-equiv="refresh" content="0;url=/role-atlas/a/">',
    ],
    [
      '<meta property="og:image" content="https://atlas.example/share/a.png">',
      '<meta property="og:image" content="https://atlas.example/role-atlas/share/a.png">',
    ],
    ['<style>a{src:url("/f.woff2")}</style>', '<style>a{src:url("/role-atlas/f.woff2")}</style>'],
    ['<p style="background:url(/a.png)">', '<p style="background:url(/role-atlas/a.png)">'],
    [
      '<script type="application/ld+json">{"url":"https://atlas.example/roles/","path":"/roles/"}</script>',
      '<script type="application/ld+json">{"url":"https://atlas.example/role-atlas/roles/","path":"/role-atlas/roles/"}</script>',
    ],
    ['<a title=">" href="/a/">', '<a title=">" href="/role-atlas/a/">'],
  ])('%s moves', (before, after) => {
    expect(moveHtml(before, place)).toBe(after);
  });

  test.each([
    '<code>/roles/{id}.json</code> href="/roles/"',
    '<code>&lt;a href="/roles/"&gt;</code>',
    '<a href="#top"><a href="//cdn.example/"><a href="?q=1"><a href="https://other.example/roles/">',
    '<a href="https://atlas.example.org/"><a href="https://atlas.example:8080/">',
    '<img src="data:image/svg+xml,<a href=\'/x\'>">',
    '<script>const a = "<a href=\\"/roles/\\">";</script>',
    '<!-- <a href="/roles/"> -->',
    '<input value="/roles/" placeholder="/roles/">',
  ])('%s stays', (html) => {
    expect(moveHtml(html, place)).toBe(html);
  });
});

test('style sheets: addresses of files move, data and other sites stay', () => {
  const css = 'a{b:url(/x.woff2)} c{d:url( "/y.png" )} e{f:url(data:,/x)} g{h:url(//z.example/)}';
  expect(moveCss(css, place)).toBe(
    css.replace('/x.woff2', '/role-atlas/x.woff2').replace('/y.png', '/role-atlas/y.png'),
  );
});

test('data: values that begin like an address move; keys and other texts stay', () => {
  const data = {
    paths: { '/roles/{id}.json': '/roles/a/' },
    servers: [{ url: 'https://atlas.example' }],
    list: ['/search/?q=1', '/nowhere/', 'and/roles/', '/rolesx/', 'He said "/roles/"'],
  };
  for (const indent of [0, 1])
    expect(JSON.parse(moveJson(JSON.stringify(data, null, indent), place))).toEqual({
      paths: { '/roles/{id}.json': '/role-atlas/roles/a/' },
      servers: [{ url: 'https://atlas.example/role-atlas' }],
      list: ['/role-atlas/search/?q=1', '/nowhere/', 'and/roles/', '/rolesx/', 'He said "/roles/"'],
    });
});

test('scripts: strings that begin like an address, and the address of chunks', () => {
  const script =
    'a(`/roles/${b}/`),c("/sw.js"),d=\'/pagefind/p.js\',e=`<form action="/search/">`,f=function(e){return`/`+e},/\\/roles\\//,x/roles/2,"a".split("/")';
  expect(moveScript(script, place)).toBe(
    'a(`/role-atlas/roles/${b}/`),c("/role-atlas/sw.js"),d=\'/role-atlas/pagefind/p.js\',e=`<form action="/role-atlas/search/">`,f=function(e){return`/role-atlas/`+e},/\\/roles\\//,x/roles/2,"a".split("/")',
  );
});

test('texts: the address of the site moves wherever it ends', () => {
  const text = 'See https://atlas.example. (https://atlas.example/a/) https://atlas.example';
  expect(moveAbsolute(text, place)).toBe(
    text.replaceAll('atlas.example', 'atlas.example/role-atlas'),
  );
});

test('rules of the host: paths move, headers and comments stay', () => {
  expect(moveRules('# /a\n/*\n  X: /b\n/c/* \n  Y: 1\n', place)).toBe(
    '# /a\n/role-atlas/*\n  X: /b\n/role-atlas/c/* \n  Y: 1\n',
  );
  const early = '/*\n  Speculation-Rules: "/rules.json"\n';
  expect(moveRules(early, place)).toBe(
    '/role-atlas/*\n  Speculation-Rules: "/role-atlas/rules.json"\n',
  );
  expect(moveRules('/old/ /new/ 301\n', place)).toBe('/role-atlas/old/ /role-atlas/new/ 301\n');
});
