// npm run check -- --fix on a tree: what it writes, what it prints, what it leaves alone.
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCommand, edit, makeContent, validText } from '../support/fixture.ts';

const BAKER = 'content/roles/baker.mdx';
const SCALING = 'content/skills/scaling.mdx';
const WORDS = 'content/words.txt';

test('it mends form, says so, and then checks', () => {
  const root = makeContent({
    [BAKER]: (old) =>
      edit('updated: 2026-10-02', 'updated: Oct 2, 2026')(old).replaceAll('\n', '\r\n'),
    [SCALING]: edit('kind: practice\n', 'kind: practise \n'),
    [WORDS]: 'rye\noven\nrye\n',
  });
  const { code, stdout } = checkCommand(root, '--fix');
  expect(code).toBe(1);
  expect(stdout.split('\n').slice(0, 4)).toEqual([
    `${BAKER}  mended: line ends; updated: Oct 2, 2026 → 2026-10-02`,
    `${SCALING}  mended: trailing spaces`,
    `${WORDS}  mended: order of words`,
    expect.stringContaining(`${SCALING}:3:1  value-invalid`),
  ]);
  expect(readFileSync(join(root, BAKER), 'utf8')).toBe(validText(BAKER));
  expect(readFileSync(join(root, WORDS), 'utf8')).toBe('oven\nrye\n');
  expect(
    readdirSync(join(root, 'content/roles')).filter((name) => name.endsWith('.fixed')),
  ).toEqual([]);
});

test('with --files it touches no other file, and with --json it prints JSON only', () => {
  const root = makeContent({ [BAKER]: (old) => `${old}\n`, [SCALING]: (old) => `${old}\n` });
  const { stdout } = checkCommand(root, '--fix', '--json', '--files', SCALING);
  expect(JSON.parse(stdout)).toEqual([]);
  expect(readFileSync(join(root, SCALING), 'utf8')).toBe(validText(SCALING));
  expect(readFileSync(join(root, BAKER), 'utf8')).toBe(`${validText(BAKER)}\n`);
});

test('without --fix nothing is written', () => {
  const root = makeContent({ [SCALING]: (old) => `${old}\n` });
  checkCommand(root);
  expect(readFileSync(join(root, SCALING), 'utf8')).toBe(`${validText(SCALING)}\n`);
});

test('links out of the tree are not followed', () => {
  const root = makeContent();
  const outside = join(makeContent({ 'notes.mdx': '---\ntitle: a\n---\n\nText. \n' }), 'notes.mdx');
  symlinkSync(outside, join(root, 'content/skills/outside.mdx'));
  checkCommand(root, '--fix');
  expect(readFileSync(outside, 'utf8')).toBe('---\ntitle: a\n---\n\nText. \n');
  expect(existsSync(join(root, 'content/skills/outside.mdx.fixed'))).toBe(false);
});
