// Code in a page: modules, expressions, handlers, directives.
import type { BodyCase } from './kinds.ts';

export const code: BodyCase[] = [
  [
    'import of a module',
    'import fs from "node:fs"\n\nText.',
    '1:1  no-code  import and export are not allowed | Delete the line…',
  ],
  [
    'import in the middle of a page',
    'Text.\n\nimport { Chart } from "../x.js"\n\nText.',
    '3:1  no-code  import and export are not allowed | Delete the line…',
  ],
  [
    'export of a value',
    'export const pay = 5',
    '1:1  no-code  import and export are not allowed | Delete the line…',
  ],
  [
    'export of a default',
    'export default function Page() { return null }',
    '1:1  no-code  import and export are not allowed | Delete the line…',
  ],
  [
    'export from a module',
    'export * from "node:fs"',
    '1:1  no-code  import and export are not allowed | Delete the line…',
  ],
  [
    'expression in a line',
    'Two and two is {2 + 2}.',
    '1:16  no-code  {…} is an expression, and content may not run code | Write text only…',
  ],
  [
    'expression on lines of its own',
    '{\n  process.exit(1)\n}',
    '1:1  no-code  {…} is an expression, and content may not run code | Write text only…',
  ],
  [
    'comment in braces',
    'Text {/* note */} text.',
    '1:6  no-code  {…} is an expression, and content may not run code | Write text only…',
  ],
  [
    'template literal',
    'Text {`${1}`} text.',
    '1:6  no-code  {…} is an expression, and content may not run code | Write text only…',
  ],
  [
    'function called at once',
    '{(() => { throw new Error("x") })()}',
    '1:1  no-code  {…} is an expression, and content may not run code | Write text only…',
  ],
  [
    'expression in a table cell',
    '| a | b |\n| - | - |\n| {x} | c |',
    '3:3  no-code  {…} is an expression, and content may not run code | Write text only…',
  ],
  [
    'expression in a list',
    '- a\n- b {x}',
    '2:5  no-code  {…} is an expression, and content may not run code | Write text only…',
  ],
  [
    'expression in a heading',
    '## Part {x}',
    '1:9  no-code  {…} is an expression, and content may not run code | Write text only…',
  ],
  [
    'attribute with an expression',
    '<Callout kind={"note"}>x</Callout>',
    '1:1  no-code  attribute "kind" holds an expression | Write kind="text" with plain quotes.',
  ],
  [
    'attribute with an expression, inside a line',
    'See <Term skill={x}>dough</Term>.',
    '1:5  no-code  attribute "skill" holds an expression | Write skill="text" with plain quotes.',
  ],
  [
    'spread of attributes',
    '<Callout {...props}>x</Callout>',
    '1:1  component-attribute  <Callout> needs kind="…" | Write <Callout …',
    '1:1  no-code  {...} in a tag is not allowed | Write each attribute as name="text".',
  ],
  [
    'event handler on a component',
    '<Callout kind="note" onclick="alert(1)">x</Callout>',
    '1:1  no-code  event handler "onclick" is not allowed | Delete it; content cannot hold scripts.',
  ],
  [
    'event handler in JSX spelling',
    '<Callout kind="note" onClick={() => alert(1)}>x</Callout>',
    '1:1  no-code  event handler "onClick" is not allowed | Delete it; content cannot hold scripts.',
  ],
  [
    'event handler on HTML',
    '<p onclick="alert(1)">x</p>',
    '1:1  no-code  event handler "onclick" is not allowed | Delete it; content cannot hold scripts.',
    '1:1  raw-html  <p> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'event handler on an SVG',
    '<svg onload="alert(1)"/>',
    '1:1  no-code  event handler "onload" is not allowed | Delete it; content cannot hold scripts.',
    '1:1  raw-html  <svg> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'set:html',
    '<Fragment set:html="<script>alert(1)</script>" />',
    '1:1  component-unknown  there is no component <Fragment> | There are: Fact, Term, Callout…',
  ],
  [
    'set:html with an expression',
    '<Callout kind="note" set:html={x}>x</Callout>',
    '1:1  component-attribute  <Callout> has no attribute "set:html" | Write <Callout …',
    '1:1  no-code  attribute "set:html" holds an expression | Write set:html="text" with plain quotes.',
  ],
  [
    'client:load',
    '<Callout kind="note" client:load>x</Callout>',
    '1:1  component-attribute  <Callout> has no attribute "client:load" | Write <Callout …',
  ],
  [
    'define:vars',
    '<Callout kind="note" define:vars={{ x }}>x</Callout>',
    '1:1  component-attribute  <Callout> has no attribute "define:vars" | Write <Callout …',
    '1:1  no-code  attribute "define:vars" holds an expression | Write define:vars="text" with plain quotes.',
  ],
  [
    'braces of a template language',
    'Hello {{ name }}.',
    '1:7  no-code  {…} is an expression, and content may not run code | Write text only…',
  ],
  [
    'tag of a template language',
    'Hello <% name %>.',
    '1:7  mdx-syntax  this < does not begin a tag that can be read | Put values in quotes…',
  ],
  [
    'braces in code are text',
    'Write `{x}` or\n\n```js\nimport x from "y"\nexport const z = {}\n```',
  ],
  ['escaped braces are text', 'Write \\{x\\}.'],
  ['the word import inside a line is text', 'They import flour and export bread.'],
];
