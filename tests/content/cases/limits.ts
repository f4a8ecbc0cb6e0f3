// Texts that are made to keep a parser busy or to overflow its stack.
import { bodies, heads, RELATED, SUMMARY, type FileCase } from './kinds.ts';

const N = 10_000;
const nest = (open: string, close: string, times = N): string =>
  `${open.repeat(times)}x${close.repeat(times)}`;
const DEEP = 'nested more than 60 levels deep | No page needs this…';
const QUOTES = '1:1  mdx-syntax  quotes or lists are nested 30 levels deep or more | No page…';
const LONG = ['1:1  paragraph-long  …', '1:1  reading-level  …', '1:1  sentence-long  …'];
const CODE = '1:1  no-code  {…} is an expression…';
const MODULE = '1:1  no-code  import and export are not allowed…';

/** Nine lists of nine of the list before: a thousand million words. */
const laughs = Array.from({ length: 9 }, (_, i) =>
  i ? `l${i}: &l${i} [${`*l${i - 1}, `.repeat(9)}]` : 'l0: &l0 [lol, lol, lol]',
).join('\n');

export const limits: FileCase[] = [
  ...heads([
    [
      'billion laughs',
      RELATED,
      `${RELATED}\n${laughs}`,
      '6:5  yaml-alias  anchors (&) and aliases (*) are not allowed…',
    ],
    [
      'billion laughs of merge keys',
      RELATED,
      `${RELATED}\nm0: &m0 { a: 1 }\nm1: &m1 { <<: [${'*m0, '.repeat(9)}] }`,
      '6:5  yaml-alias  anchors (&) and aliases (*) are not allowed…',
    ],
    [
      'YAML lists in 10,000 brackets',
      SUMMARY,
      `summary: ${nest('[', ']')}`,
      '3:109  yaml-syntax  nesting exceeded maxDepth (100) | Nothing here is nested…',
    ],
    [
      'YAML groups in 10,000 braces',
      SUMMARY,
      `summary: ${nest('{a: ', '}')}`,
      '3:403  yaml-syntax  nesting exceeded maxDepth (100) | …',
    ],
    [
      'YAML lists in 10,000 dashes',
      SUMMARY,
      `summary:\n  ${'- '.repeat(N)}x`,
      '4:201  yaml-syntax  nesting exceeded maxDepth (100) | …',
    ],
    [
      '10,000 brackets that are never closed',
      SUMMARY,
      `summary: ${'['.repeat(N)}`,
      '3:109  yaml-syntax  nesting exceeded maxDepth (100) | …',
    ],
    [
      'summary of 200,000 letters',
      SUMMARY,
      `summary: ${'long '.repeat(40_000)}`,
      '3:10  value-invalid  a key or text has more than 5000 characters | Say it shorter.',
    ],
    [
      'summary of 3,000 letters',
      SUMMARY,
      `summary: ${'long '.repeat(600)}`,
      '3:1  value-invalid  summary: 2999 characters, but at most 1200 allowed | Keep to at most 1200.',
    ],
    [
      'key of 200,000 letters',
      RELATED,
      `${RELATED}\n? ${'k'.repeat(200_000)}\n: x`,
      '6:3  value-invalid  a key or text has more than 5000 characters | …',
    ],
    [
      'key of 1,000 letters',
      RELATED,
      `${RELATED}\n${'k'.repeat(1000)}: x`,
      '6:1  key-unknown  unknown key "kkk…" | Known keys here…',
    ],
  ]),
  ...bodies([
    ['10,000 quotes', `${'>'.repeat(N)} x`, QUOTES],
    ['10,000 lists', `${'- '.repeat(N)}x`, QUOTES],
    ['10,000 numbered lists', `${'1. '.repeat(N)}x`, QUOTES],
    ['10,000 quotes and lists', `${'> - '.repeat(N)}x`, QUOTES],
    ['10,000 emphases', nest('*a ', ' a*'), `1:…  mdx-syntax  ${DEEP}`],
    ['10,000 bold texts', nest('**a ', ' a**'), `1:…  mdx-syntax  ${DEEP}`],
    ['10,000 brackets', '['.repeat(N)],
    ['10,000 links', nest('[', '](/roles/baker/)'), ...LONG],
    [
      '5,000 components',
      nest('<Callout kind="note">', '</Callout>', 5000),
      `1:…  mdx-syntax  ${DEEP}`,
    ],
    ['10,000 fragments', nest('<>', '</>'), `1:…  mdx-syntax  ${DEEP}`],
    [
      '10,000 tags that are never closed',
      '<b>'.repeat(N),
      '1:…  mdx-syntax  Expected a closing tag…',
    ],
    ['10,000 parentheses of an expression', `{${nest('(', ')')}}`, CODE],
    ['10,000 brackets of an expression', `{${nest('[', ']')}}`, CODE],
    ['10,000 arrows of an expression', `{${'a=>'.repeat(N)}a}`, CODE],
    ['5,000 tags of an expression', `{${nest('<a>', '</a>', 5000)}}`, CODE],
    ['10,000 parentheses of an export', `export const x = ${nest('(', ')')}`, MODULE],
    [
      '10,000 parentheses of an attribute',
      `<Fact source={${nest('(', ')')}} />`,
      '1:14  no-code  {…} is an expression…',
    ],
    [
      '10,000 braces',
      '{'.repeat(N),
      ...Array.from({ length: 100 }, (_, i) => `1:${i + 1}  no-code  …`),
    ],
    [
      'code in a long page stands beside other problems',
      `## One\n\nText {x}.\n\n${'Many words. '.repeat(300)}\n\n#### Two\n\n\`{y}\``,
      '3:6  no-code  {…} is an expression…',
      '7:1  heading-level  level 4 follows level 2 | Write ### Two',
    ],
    [
      'braces in the code of a long page are text',
      `Write \`{x}\`, \`\` \`{y} \`\`, or\n\n~~~js\nexport const z = {}\n~~~\n\n${'Many words.\n\n'.repeat(300)}`,
    ],
    [
      'table of 5,000 columns and 5,000 rows',
      `${'|a'.repeat(5000)}\n${'|-'.repeat(5000)}\n${'|b\n'.repeat(5000)}`,
      '1:1  mdx-syntax  a line has more than 20 cells | No page needs this…',
    ],
    ['20,000 lines', 'a\n'.repeat(20_000), '0:1  mdx-syntax  20002 lines, but at most 5000 | …'],
    ['10,000 runs of backticks', '`a '.repeat(N), ...LONG],
    ['100,000 digits', `${'1,'.repeat(50_000)}`, ...LONG],
  ]),
];
