// HTML in a page.
import type { BodyCase } from './kinds.ts';

export const html: BodyCase[] = [
  [
    'inline HTML',
    'A <b>bold</b> word.',
    '1:3  raw-html  <b> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'HTML block',
    '<div>\n\nText.\n\n</div>',
    '1:1  raw-html  <div> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'line break as a tag',
    'One<br/>two.',
    '1:4  raw-html  <br> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'tag that HTML may leave open',
    'One<br>two.',
    '1:4  mdx-syntax  Expected a closing tag for `<br>` before the end of `paragraph` | Close every tag…',
  ],
  [
    'iframe',
    '<iframe src="https://example.org/"></iframe>',
    '1:1  raw-html  <iframe> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'script',
    '<script>alert(1)</script>',
    '1:1  raw-html  <script> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'script from elsewhere',
    '<script src="https://example.org/x.js"></script>',
    '1:1  raw-html  <script> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'style',
    '<style>\n\nbody\n\n</style>',
    '1:1  raw-html  <style> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'link to a stylesheet',
    '<link rel="stylesheet" href="https://example.org/x.css" />',
    '1:1  raw-html  <link> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'meta refresh',
    '<meta http-equiv="refresh" content="0;url=https://example.org/" />',
    '1:1  raw-html  <meta> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'base',
    '<base href="https://example.org/" />',
    '1:1  raw-html  <base> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'form',
    '<form action="https://example.org/"><input name="a" /></form>',
    '1:1  raw-html  <form> is HTML, which is not allowed | Use Markdown…',
    '1:37  raw-html  <input> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'object',
    '<object data="https://example.org/x"></object>',
    '1:1  raw-html  <object> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'image as a tag',
    '<img src="https://example.org/x.png" alt="x" />',
    '1:1  raw-html  <img> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'anchor as a tag',
    '<a href="javascript:alert(1)">x</a>',
    '1:1  raw-html  <a> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'custom element',
    '<my-element>x</my-element>',
    '1:1  raw-html  <my-element> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'HTML comment',
    'Text.\n\n<!-- note -->',
    '3:1  raw-html  HTML comments and other tags with <! are not allowed | Delete it…pull request.',
  ],
  [
    'HTML comment in a line',
    'Text <!-- note --> text.',
    '1:6  raw-html  HTML comments and other tags with <! are not allowed | Delete it…pull request.',
  ],
  [
    'doctype',
    '<!doctype html>',
    '1:1  raw-html  HTML comments and other tags with <! are not allowed | Delete it…pull request.',
  ],
  [
    'processing instruction',
    '<?xml version="1.0"?>',
    '1:1  mdx-syntax  this < does not begin a tag that can be read | Put values in quotes…',
  ],
  [
    'CDATA',
    '<![CDATA[x]]>',
    '1:1  raw-html  HTML comments and other tags with <! are not allowed | Delete it…pull request.',
  ],
  [
    'boxes to tick',
    '- [ ] Knead\n- [x] Bake',
    '1:1  raw-html  boxes to tick, [ ] and [x], are not allowed | Use a plain list.',
    '2:1  raw-html  boxes to tick, [ ] and [x], are not allowed | Use a plain list.',
  ],
  [
    'fragment',
    '<>x</>',
    '1:1  component-unknown  empty tags <></> are not allowed | There are: Fact, Term, Callout…',
  ],
  [
    'address in angle brackets',
    'See <https://example.org/>.',
    '1:5  mdx-syntax  this < does not begin a tag that can be read | Put values in quotes…',
  ],
  ['less-than before a space is text', 'If 1 < 2, then yes.'],
  ['HTML in code is text', 'Write `<b>`.'],
];
