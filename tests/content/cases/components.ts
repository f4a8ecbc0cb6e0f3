// Components that do not exist, or that stand in the wrong place.
import type { BodyCase } from './kinds.ts';

export const components: BodyCase[] = [
  [
    'unknown component',
    '<Chart />',
    '1:1  component-unknown  there is no component <Chart> | There are: Fact, Term, Callout…',
  ],
  [
    'misspelt component',
    '<Calout kind="note">x</Calout>',
    '1:1  component-unknown  there is no component <Calout> | Did you mean "Callout"?',
  ],
  [
    'component in lower case',
    '<callout kind="note">x</callout>',
    '1:1  raw-html  <callout> is HTML, which is not allowed | Did you mean "Callout"?',
  ],
  [
    'member of a component',
    '<Callout.Note kind="note">x</Callout.Note>',
    '1:1  component-unknown  there is no component <Callout.Note> | There are: Fact, Term, Callout…',
  ],
  [
    'component of a namespace',
    '<x:Callout kind="note">x</x:Callout>',
    '1:1  raw-html  <x:Callout> is HTML, which is not allowed | Did you mean "Callout"?',
  ],
  [
    'name of every object, constructor',
    '<constructor />',
    '1:1  raw-html  <constructor> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'name of every object, __proto__',
    '<__proto__ />',
    '1:1  component-unknown  there is no component <__proto__> | There are: Fact, Term, Callout…',
  ],
  [
    'name of every object, toString',
    '<toString />',
    '1:1  raw-html  <toString> is HTML, which is not allowed | Use Markdown…',
  ],
  [
    'name of every object, hasOwnProperty',
    '<HasOwnProperty />',
    '1:1  component-unknown  there is no component <HasOwnProperty> | There are: Fact, Term, Callout…',
  ],
  [
    'component with a Cyrillic letter',
    '<C\u0430llout kind="note">x</C\u0430llout>',
    '1:1  component-unknown  there is no component <C\u0430llout> | Did you mean "Callout"? (it holds "\u0430", U+0430, which is not a plain letter)',
  ],
  [
    'text in a component that holds none',
    '<Fact source="bread-survey" subject="51-3011" measure="pay-year">much</Fact>',
    '1:1  component-attribute  <Fact> holds no text | Write <Fact …',
  ],
  [
    'component without text',
    '<Callout kind="note"></Callout>',
    '1:1  component-attribute  <Callout> is empty | Write <Callout …',
  ],
  [
    'tag that is not closed',
    'Text.\n\n<Callout kind="note">\nText.',
    '3:1  mdx-syntax  Expected a closing tag for `<Callout>` | Close every tag…',
  ],
  [
    'tag that is closed by another',
    '<Callout kind="note">x</Steps>',
    '1:23  mdx-syntax  Unexpected closing tag `</Steps>`, expected corresponding closing tag for `<Callout>` | Close every tag…',
  ],
  [
    'tag that was never opened',
    'Text.\n\n</Callout>',
    '3:1  mdx-syntax  Unexpected closing tag `</Callout>`, expected an open tag first | Close every tag…',
  ],
  [
    'tag that ends with the file',
    'Text <Term skill="kneading',
    '1:6  mdx-syntax  this < does not begin a tag that can be read | Put values in quotes…',
  ],
  [
    'block inside a line',
    'Text <Callout kind="note">x</Callout> text.',
    '1:6  inline-only  <Callout> stands inside a line | Put it on lines of its own…',
  ],
  [
    'list inside a term',
    '<Term skill="kneading">\n\n- x\n\n</Term>',
    '1:1  inline-only  <Term> holds more than a few words | Write it in one line.',
  ],
  [
    'component in a heading',
    '## Pay of <Term skill="kneading">dough</Term>',
    '1:1  heading-unknown  a heading holds words only | Cite below the heading.',
  ],
];
