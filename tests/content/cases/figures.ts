// Money and percentages without a source.
import type { BodyCase } from './kinds.ts';

export const figures: BodyCase[] = [
  [
    'dollars',
    'They earn $36,650 a year.',
    '1:11  bare-figure  "$36,650" has no source | Cite it with <Fact …',
  ],
  [
    'dollars in thousands',
    'They earn $36k.',
    '1:11  bare-figure  "$36k" has no source | Cite it with <Fact …',
  ],
  [
    'dollars with a space',
    'They earn $ 36,650.',
    '1:11  bare-figure  "$ 36,650" has no source | Cite it with <Fact …',
  ],
  [
    'euros',
    'They earn €30 an hour.',
    '1:11  bare-figure  "€30" has no source | Cite it with <Fact …',
  ],
  [
    'euros behind',
    'They earn 30.000 €.',
    '1:11  bare-figure  "30.000 €" has no source | Cite it with <Fact …',
  ],
  [
    'pounds, yen, rupees',
    'From £20 to ¥30 to ₹40.',
    '1:6  bare-figure  "£20" has no source | Cite it with <Fact …',
    '1:13  bare-figure  "¥30" has no source | Cite it with <Fact …',
    '1:20  bare-figure  "₹40" has no source | Cite it with <Fact …',
  ],
  [
    'currency code before',
    'They earn USD 36,650 or EUR 30 000.',
    '1:11  bare-figure  "USD 36,650" has no source | Cite it with <Fact …',
    '1:25  bare-figure  "EUR 30" has no source | Cite it with <Fact …',
  ],
  [
    'currency code behind',
    'They earn 36,650 USD.',
    '1:11  bare-figure  "36,650 USD" has no source | Cite it with <Fact …',
  ],
  [
    'money in words',
    'They earn 36 thousand dollars, or 90 euros.',
    '1:11  bare-figure  "36 thousand dollars" has no source | Cite it with <Fact …',
    '1:35  bare-figure  "90 euros" has no source | Cite it with <Fact …',
  ],
  [
    'money behind an escape',
    'They earn \\$36,650.',
    '1:11  bare-figure  "$36,650" has no source | Cite it with <Fact …',
  ],
  [
    'money behind an entity',
    'They earn &#36;36,650.',
    '1:11  bare-figure  "$36,650" has no source | Cite it with <Fact …',
  ],
  [
    'money in wide characters',
    'They earn ＄36,650.',
    '1:11  bare-figure  "＄36,650" has no source | Cite it with <Fact …',
  ],
  [
    'percent sign',
    'Jobs grow by 12%.',
    '1:14  bare-figure  "12%" has no source | Cite it with <Fact …',
  ],
  [
    'percent sign with a space',
    'Jobs grow by 12.5 %.',
    '1:14  bare-figure  "12.5 %" has no source | Cite it with <Fact …',
  ],
  [
    'percent in words',
    'Jobs grow by 12 percent, or 12 per cent, or 12-percent.',
    '1:14  bare-figure  "12 percent" has no source | Cite it with <Fact …',
    '1:29  bare-figure  "12 per cent" has no source | Cite it with <Fact …',
    '1:45  bare-figure  "12-percent" has no source | Cite it with <Fact …',
  ],
  [
    'percentage points',
    'It rose by 3 percentage points.',
    '1:12  bare-figure  "3 percentage points" has no source | Cite it with <Fact …',
  ],
  [
    'percent in wide characters',
    'Jobs grow by 12％.',
    '1:14  bare-figure  "12％" has no source | Cite it with <Fact …',
  ],
  [
    'figure on the third line of a paragraph',
    'One line,\nanother line,\nand then $36,650.',
    '3:10  bare-figure  "$36,650" has no source | Cite it with <Fact …',
  ],
  [
    'figure broken over two lines',
    'Jobs grow by 12\npercent.',
    '1:14  bare-figure  "12 percent" has no source | Cite it with <Fact …',
  ],
  [
    'figure with part of it in bold',
    'They earn $**36,650**, up **12** percent.',
    '1:11  bare-figure  "$36,650" has no source | Cite it with <Fact …',
    '1:29  bare-figure  "12 percent" has no source | Cite it with <Fact …',
  ],
  [
    'figure in a link',
    '[$36,650](https://example.org/)',
    '1:2  bare-figure  "$36,650" has no source | Cite it with <Fact …',
  ],
  [
    'figure in a term',
    'A <Term skill="kneading">$36,650 skill</Term>.',
    '1:26  bare-figure  "$36,650" has no source | Cite it with <Fact …',
  ],
  [
    'figure in a heading',
    '## What $36,650 buys',
    '1:9  bare-figure  "$36,650" has no source | Cite it with <Fact …',
  ],
  [
    'figure in a table',
    '| where | pay |\n| --- | --- |\n| shop | $36,650 |',
    '3:10  bare-figure  "$36,650" has no source | Cite it with <Fact …',
  ],
  [
    'figure in a list',
    '- one\n- 12%',
    '2:3  bare-figure  "12%" has no source | Cite it with <Fact …',
  ],
  ['figure in a quote', '> 12%', '1:3  bare-figure  "12%" has no source | Cite it with <Fact …'],
  [
    'figure in a callout',
    '<Callout kind="note">\nAbout 12%.\n</Callout>',
    '2:7  bare-figure  "12%" has no source | Cite it with <Fact …',
  ],
  [
    'figure in an alternative text',
    '<Figure src="/images/oven.svg" alt="A bar of $36,650" />',
    '1:1  bare-figure  "$36,650" in alt has no source | Cite it with <Fact …',
  ],
  [
    'figure in a caption',
    '<Figure src="/images/oven.svg" alt="A bar" caption="Up 12 percent" />',
    '1:1  bare-figure  "12 percent" in caption has no source | Cite it with <Fact …',
  ],
  [
    'two figures',
    'From $1 to $2.',
    '1:6  bare-figure  "$1" has no source | Cite it with <Fact …',
    '1:12  bare-figure  "$2" has no source | Cite it with <Fact …',
  ],
  ['numbers that are no figures', 'In 2026, 2 of 12 loaves, 100 rolls, half of 30 bakers.'],
  ['figures in code', 'Write `$5` or `12%`.\n\n```\n$36,650\n```'],
  [
    'a cited figure',
    'Half earn more than <Fact source="bread-survey" subject="51-3011" measure="pay-year" />.',
  ],
];
