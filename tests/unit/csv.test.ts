import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseCsv } from '../../src/reader/csv.ts';

const columns = ['code', 'title', 'n'];
const schema = z.strictObject({
  code: z.string().min(1),
  title: z.string(),
  n: z.string().regex(/^\d*$/, { error: 'n is a whole number.' }),
});
const parse = (text: string) => parseCsv(text, 'a.csv', columns, schema);
const HEAD = 'code,title,n\n';

test('rows come with their lines, the header being line 1', () => {
  const { rows, problems } = parse(`${HEAD}a,One,1\nb,Two,\n`);
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    { line: 2, row: { code: 'a', title: 'One', n: '1' } },
    { line: 3, row: { code: 'b', title: 'Two', n: '' } },
  ]);
});

test.for([
  ['a comma', '"One, two"', 'One, two'],
  ['doubled quotes', '"a ""b"""', 'a "b"'],
  ['quotes after a comma', '"a,""b"",c ""d"""', 'a,"b",c "d"'],
  ['nothing', '""', ''],
  ['spaces', '" a "', ' a '],
  ['spaces without quotes', ' a ', ' a '],
  ['an apostrophe', "it's", "it's"],
] as const)('a cell may hold %s', ([, cell, title]) => {
  const { rows, problems } = parse(`${HEAD}a,${cell},1`);
  expect(problems).toEqual([]);
  expect(rows[0]?.row.title).toBe(title);
});

test('a header alone is an empty table, with or without its line end', () => {
  expect(parse(HEAD)).toEqual({ rows: [], problems: [] });
  expect(parse(HEAD.trim())).toEqual({ rows: [], problems: [] });
});

test.for([
  ['code,titel,n', /titel/, /Did you mean "title"\?/],
  ['code,title', /"n"/, /code,title,n/],
  ['code,title,n,note', /note/, /code,title,n/],
  ['title,code,n', /title/, /code,title,n/],
  ['Code,title,n', /Code/, /code/],
  ['', /code|""/, /code,title,n/],
] as const)('a wrong first line is the only problem: %j', ([header, message, hint]) => {
  const { rows, problems } = parse(`${header}\na,b,1\n`);
  expect(rows).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ rule: 'table-columns', file: 'a.csv', line: 1 });
  expect(problems[0]?.message).toMatch(message);
  expect(problems[0]?.hint).toMatch(hint);
});

test('rows with too few or too many cells are named; the others are kept', () => {
  const { rows, problems } = parse(`${HEAD}a,b\nc,d,1\ne,f,1,2\n`);
  expect(rows.map(({ line }) => line)).toEqual([3]);
  expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
    ['table-value', 2],
    ['table-value', 4],
  ]);
  expect(problems[0]?.message).toMatch(/2 cells.*3 columns/);
  expect(problems[1]?.message).toMatch(/4 cells.*3 columns/);
});

test('a cell that the schema refuses is named with line and column', () => {
  const { rows, problems } = parse(`${HEAD}a,b,1\n,b,x\n`);
  expect(rows).toHaveLength(1);
  expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([
    ['table-value', 3, 1],
    ['table-value', 3, 3],
  ]);
  expect(problems[1]?.hint).toBe('n is a whole number.');
});

test.for([
  ['a line break in a cell', `a,"b\nc",1\n`],
  ['a quote that is not closed', `a,"b,1\nc,d,1\n`],
  ['a blank line', `a,b,1\n\nc,d,1\n`],
  ['text after a closing quote', `a,"b"x,1\n`],
] as const)('%s is a problem', ([, text]) => {
  const { problems } = parse(HEAD + text);
  expect(problems.map(({ rule }) => rule)).toContain('table-value');
});
