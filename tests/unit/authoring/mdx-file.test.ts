import { expect, test } from 'vitest';
import {
  joinFile,
  LONGEST_ADDRESS,
  newFileAddress,
  splitFile,
} from '../../../src/authoring/mdx-file.ts';
import { chapters } from '../../../src/authoring/form.ts';
import { readDocument } from '../../../src/reader/document.ts';
import { roleSchema } from '../../../src/schema/role.ts';
import { makeRole } from '../../support/make.ts';

const REPOSITORY = 'https://github.com/role-atlas/role-atlas';

test('what is joined can be split again, with any line ends', () => {
  const file = joinFile({ title: 'A: b', list: ['x'] }, '\r\n## One\r\n\r\nText\n\n');
  expect(file).toBe("---\ntitle: 'A: b'\nlist:\n  - x\n---\n\n## One\n\nText\n");
  for (const text of [file, file.replaceAll('\n', '\r\n'), `\uFEFF${file}`])
    expect(splitFile(text)).toEqual({
      head: "title: 'A: b'\nlist:\n  - x\n",
      prose: '## One\n\nText',
    });
});

test.for(['', 'x', '---\na: b', 'a\n---\n---\n', '---'])('%j has no front matter', (text) => {
  expect(splitFile(text)).toBeUndefined();
});

test('the reader of content/ accepts what the workbench writes', () => {
  const { data } = makeRole();
  const text = joinFile(data, 'Prose.');
  const { document, problems } = readDocument({ path: 'content/roles/x.mdx', text }, roleSchema);
  expect(problems).toEqual([]);
  expect(document?.data).toEqual(data);
  expect(chapters({ properties: {} })).toHaveLength(9);
});

test('a short text goes into the address, whole; a long one does not', () => {
  const short = newFileAddress(REPOSITORY, 'content/roles/a.mdx', 'a & b\n#c');
  const url = new URL(short.href);
  expect(short.withText).toBe(true);
  expect(url.pathname).toBe('/role-atlas/role-atlas/new/main');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    filename: 'content/roles/a.mdx',
    value: 'a & b\n#c',
  });
  const long = newFileAddress(REPOSITORY, 'content/roles/a.mdx', 'é'.repeat(2000));
  expect(long.withText).toBe(false);
  expect(new URL(long.href).searchParams.has('value')).toBe(false);
  expect(short.href.length).toBeLessThan(LONGEST_ADDRESS);
});

test('half a character does not break the address', () => {
  expect(newFileAddress(REPOSITORY, 'a.mdx', 'x\ud83d').href).toContain('value=x%EF%BF%BD');
});
