// The real command: exit codes, forms of output, and all hostile files at once.
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Problem } from '../../src/schema/rules.ts';
import {
  check,
  checkCommand,
  checkOnGitHub,
  edit,
  like,
  line,
  makeContent,
  type Outcome,
} from '../support/fixture.ts';
import { all } from './cases/all.ts';
import { isAbout, linesOf, treeOf } from './cases/kinds.ts';

const BAKER = 'content/roles/baker.mdx';
const GUIDE = 'content/guides/first-night.mdx';
const old = edit("'2027-07-31'", "'2026-11-20'");
const wrong = {
  [BAKER]: edit('family: baking', 'family: bakking'),
  [GUIDE]: edit('Shoes,', 'Shoes for 100%, at $5,'),
};

/** No output may hold a line of a stack trace. */
function expectNoStack({ stdout, stderr }: Outcome): void {
  expect(`${stdout}\n${stderr}`).not.toMatch(/^\s*at .*[:(]|node:internal|Error:|\n\s+at /m);
}

describe('exit code and text', () => {
  test('no problems', () => {
    const outcome = checkCommand(makeContent());
    expect(outcome).toEqual({
      code: 0,
      stdout: '11 pages and 12 facts read: no problems\n',
      stderr: '',
    });
  });

  test('errors', () => {
    const { code, stdout, stderr } = checkCommand(makeContent(wrong));
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(stdout.split('\n').slice(4)).toEqual([
      `${BAKER}:4:1  reference-unknown  there is no family "bakking"`,
      '    Did you mean "baking"?',
      'See /contribute/rules/bare-figure/',
      'See /contribute/rules/reference-unknown/',
      '10 pages and 12 facts read: 3 errors, 0 warnings',
      '',
    ]);
  });

  test('warnings only', () => {
    const { code, stdout } = checkCommand(makeContent({ 'content/sources.yaml': old }));
    expect(code).toBe(0);
    expect(stdout).toContain('fact-stale  warning: figures of bread-survey are old since');
    expect(stdout).toContain('read: 0 errors, 1 warnings');
  });

  test('names cannot steer a terminal', () => {
    const { stdout } = checkCommand(makeContent({ 'content/guides/a\u001b[2J\nb\u202e.mdx': 'x' }));
    expect(stdout).toContain('content/guides/a\\u{1b}[2J\\u{a}b\\u{202e}.mdx  file-name');
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('options', () => {
  test('--json', () => {
    const root = makeContent(wrong);
    const { code, stdout, stderr } = checkCommand(root, '--json');
    const found = JSON.parse(stdout) as Problem[];
    expect([code, stderr]).toEqual([1, '']);
    expect(found.map(line)).toEqual(check(root));
    expect(found[0]).toEqual({
      rule: 'bare-figure',
      file: GUIDE,
      line: 18,
      column: 11,
      message: '"100%" has no source',
      hint: expect.stringContaining('Cite it with <Fact'),
      severity: 'error',
      page: '/contribute/rules/bare-figure/',
    });
    expect(JSON.parse(checkCommand(makeContent(), '--json').stdout)).toEqual([]);
  });

  test.for([
    [['--files', GUIDE], 2, 1],
    [['--files', `./${GUIDE}`], 2, 1],
    [['--files', `content/roles/../guides/first-night.mdx`], 2, 1],
    [['--files', `${GUIDE},${BAKER}`], 3, 1],
    [['--files', GUIDE, '--files', BAKER], 3, 1],
    [['--files', 'content/families.yaml'], 0, 0],
    [['--files', 'content/guides/no-such-file.mdx'], 0, 0],
  ] as const)('%j restricts', ([args, count, code]) => {
    const outcome = checkCommand(makeContent(wrong), '--json', ...args);
    expect(JSON.parse(outcome.stdout)).toHaveLength(count);
    expect(outcome.code).toBe(code);
  });

  test('--files takes an absolute path', () => {
    const root = makeContent(wrong);
    const { stdout } = checkCommand(root, '--json', '--files', join(root, GUIDE));
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  test.for([
    [['--bogus'], "Unknown option '--bogus'"],
    [['extra'], "Unexpected argument 'extra'"],
    [['--today', 'tomorrow'], '--today: write 2026-11-21'],
    [['--today', '2026-02-30'], '--today: write 2026-11-21'],
    [['--root', '/no/such/folder'], '--root: there is no folder /no/such/folder'],
  ] as const)('%j is refused', ([args, message]) => {
    const outcome = checkCommand(makeContent(), ...args);
    expect(outcome.code).toBe(2);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).toMatch(/^check: [^\n]*\n$/);
    expect(outcome.stderr).toContain(message);
  });
});

test('on GitHub each problem becomes an annotation, escaped', () => {
  const root = makeContent({
    ...wrong,
    'content/sources.yaml': old,
    'content/guides/a,b:c%.mdx': 'x',
  });
  const { code, stdout } = checkOnGitHub(root);
  expect(code).toBe(1);
  expect(stdout.split('\n').slice(0, -2)).toEqual(
    like([
      '::error file=content/guides/a%2Cb%3Ac%25.mdx,line=1,col=1,title=file-name::"a,b:c%25.mdx" is not a valid file name. Use…',
      `::error file=${GUIDE},line=18,col=11,title=bare-figure::"100%25" has no source. Cite it…`,
      `::error file=${GUIDE},line=18,col=20,title=bare-figure::"$5" has no source. Cite it…`,
      `::error file=${BAKER},line=4,col=1,title=reference-unknown::there is no family "bakking". Did you mean "baking"? See /contribute/rules/reference-unknown/`,
      '::warning file=content/sources.yaml,line=1,col=1,title=fact-stale::figures of bread-survey are old since…',
    ]),
  );
  const named = makeContent({ 'content/guides/a\n::error::x.mdx': 'x' });
  expect(checkOnGitHub(named).stdout).not.toMatch(/^::error::/m);
});

test('the cache changes nothing, even when it is broken', () => {
  const root = makeContent(wrong);
  const project = join(import.meta.dirname, '../..');
  for (const folder of ['schema', 'reader', 'markdown', 'prose', 'texts']) {
    cpSync(join(project, 'src', folder), join(root, 'src', folder), { recursive: true });
  }
  const runs = [checkCommand(root, '--no-cache'), checkCommand(root), checkCommand(root)];
  const cache = join(root, 'node_modules/.cache/role-atlas');
  const folder = join(cache, readdirSync(cache)[0]!);
  expect(readdirSync(folder).length).toBeGreaterThan(10);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{ broken');
  runs.push(checkCommand(root));
  expect(new Set(runs.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
});

describe('every hostile file in one run', () => {
  let root = '';
  let paths: string[] = [];
  let outcome: Outcome;
  let found: string[] = [];

  beforeAll(() => {
    ({ root, paths } = treeOf(all));
    mkdirSync(join(root, 'content/guides/folder.mdx'));
    symlinkSync('/etc/passwd', join(root, 'content/guides/link.mdx'));
    writeFileSync(join(root, 'content/guides/Capital.mdx'), 'x');
    outcome = checkCommand(root, '--json');
    found = (JSON.parse(outcome.stdout) as Problem[]).map(line);
  });

  test('there are hundreds of them, and the command says so in order and without a stack', () => {
    expect(all.length).toBeGreaterThan(400);
    expect([outcome.code, outcome.stderr]).toEqual([1, '']);
    expectNoStack(outcome);
    expect(found).toEqual(check(root));
    expect(found.some((text) => text.includes('root:'))).toBe(false);
  });

  test('each file has exactly its problems', () => {
    const got = paths.map((path) => found.filter(isAbout(path)));
    all.forEach((each, i) => {
      expect(got[i], each.name).toEqual(like(linesOf(each, paths[i]!)));
    });
  });

  test('text and annotations hold no stack and no control characters', () => {
    for (const each of [checkCommand(root), checkOnGitHub(root)]) {
      expect(each.code).toBe(1);
      expect(each.stderr).toBe('');
      expectNoStack(each);
      expect(each.stdout).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/,
      );
    }
  });
});
