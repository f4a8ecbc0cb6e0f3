// Attributes that are unknown, missing, doubled or wrong.
import type { BodyCase } from './kinds.ts';

export const attributes: BodyCase[] = [
  [
    'unknown attribute',
    '<Callout kind="note" color="red">x</Callout>',
    '1:1  component-attribute  <Callout> has no attribute "color" | Write <Callout …',
  ],
  [
    'misspelt attribute',
    '<Callout knid="note">x</Callout>',
    '1:1  component-attribute  <Callout> has no attribute "knid" | Did you mean "kind"?',
    '1:1  component-attribute  <Callout> needs kind="…" | Write <Callout …',
  ],
  [
    'attribute of every object',
    '<Callout kind="note" toString="x" __proto__="y">x</Callout>',
    '1:1  component-attribute  <Callout> has no attribute "toString" | Write <Callout …',
    '1:1  component-attribute  <Callout> has no attribute "__proto__" | Write <Callout …',
  ],
  [
    'style attribute',
    '<Callout kind="note" style="position:fixed">x</Callout>',
    '1:1  component-attribute  <Callout> has no attribute "style" | Write <Callout …',
  ],
  [
    'missing attributes',
    '<Fact source="bread-survey" />',
    '1:1  component-attribute  <Fact> needs subject="…" | Write <Fact …',
    '1:1  component-attribute  <Fact> needs measure="…" | Write <Fact …',
  ],
  [
    'attribute without a value',
    '<Callout kind>x</Callout>',
    '1:1  component-attribute  <Callout> has kind without a value | Write <Callout …',
  ],
  [
    'attribute without quotes',
    '<Callout kind=note>x</Callout>',
    '1:1  mdx-syntax  this < does not begin a tag that can be read | Put values in quotes…',
  ],
  [
    'attribute twice',
    '<Callout kind="note" kind="warning">x</Callout>',
    '1:1  component-attribute  <Callout> has kind twice | Keep one of them.',
  ],
  [
    'attribute with a value that is not allowed',
    '<Callout kind="warn">x</Callout>',
    '1:1  component-attribute  kind="warn" does not fit <Callout> | Write one of: note, judgment, warning.',
  ],
  [
    'attribute with the name of a method as value',
    '<Callout kind="constructor">x</Callout>',
    '1:1  component-attribute  kind="constructor" does not fit <Callout> | Write one of: note, judgment, warning.',
  ],
  [
    'measure that does not exist',
    '<Fact source="bread-survey" subject="51-3011" measure="pay-yaer" />',
    '1:1  component-attribute  measure="pay-yaer" does not fit <Fact> | Did you mean "pay-year"?',
  ],
  [
    'statistic that does not exist',
    '<Fact source="bread-survey" subject="51-3011" measure="pay-year" statistic="average" />',
    '1:1  component-attribute  statistic="average" does not fit <Fact> | Write one of: median, mean…',
  ],
  [
    'period of the wrong form',
    '<Fact source="bread-survey" subject="51-3011" measure="pay-year" period="May 2025" />',
    '1:1  component-attribute  period="May 2025" does not fit <Fact> | Write <Fact …',
  ],
  [
    'group of the wrong form',
    '<Fact source="bread-survey" subject="51-3011" measure="pay-year" group="Shops" />',
    '1:1  component-attribute  group="Shops" does not fit <Fact> | Write <Fact …',
  ],
  [
    'id with a path',
    '<Term skill="../../etc/passwd">x</Term>',
    '1:1  component-attribute  skill="../../etc/passwd" does not fit <Term> | Write <Term …',
  ],
  [
    'id with a Cyrillic letter',
    '<Term skill="kne\u0430ding">x</Term>',
    '1:1  component-attribute  skill="kne\u0430ding" does not fit <Term> (it holds "\u0430", U+0430, which is not a plain letter) | Write <Term …',
  ],
];
