// npm run report on small repositories: every kind of change, hostile text, and a hostile base.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edit, makeContent, TODAY, type Changes, type Outcome } from '../support/fixture.ts';

const PROJECT = join(import.meta.dirname, '../..');
const BAKER = 'content/roles/baker.mdx';
const SURVEY = 'content/facts/bread-survey.csv';

function git(root: string, ...args: string[]): void {
  const identity = [
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  const { status, stderr } = spawnSync('git', ['-C', root, ...identity, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** The valid tree with changes, as the first commit of a repository. */
function repository(changes: Changes = {}): string {
  const root = makeContent(changes);
  git(root, 'init', '--quiet', '--initial-branch', 'main');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Base');
  return root;
}

/** Changes files of a repository; not committed, as on an editor's machine. */
function change(root: string, changes: Changes): void {
  for (const [path, to] of Object.entries(changes)) {
    const file = join(root, path);
    if (to === null) rmSync(file);
    else {
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, typeof to === 'function' ? to(readFileSync(file, 'utf8')) : to);
    }
  }
}

function report(root: string, ...args: string[]): Outcome {
  const node = join(PROJECT, 'node_modules/node/bin/node');
  const script = join(PROJECT, 'scripts/report.ts');
  const all = [script, ...(args.length ? args : ['main']), '--root', root, '--today', TODAY];
  const { status, stdout, stderr } = spawnSync(node, all, { encoding: 'utf8', cwd: root });
  return { code: status, stdout, stderr };
}

/** The report on changes of the valid tree. */
function reported(changes: Changes, base: Changes = {}): string {
  const root = repository(base);
  change(root, changes);
  const { code, stdout, stderr } = report(root);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

test('nothing changed', () => {
  const text = reported({ 'README.md': 'no page' });
  expect(text).toContain('0 pages added, 0 changed, 0 removed; 0 figures changed; 0 new errors');
  expect(text).toContain('Nothing that a reader could notice.');
  expect(text).toContain('Left out: it takes a built site of both states');
});

test('the same change gives the same report, also when it is committed', () => {
  const root = repository();
  change(root, { [BAKER]: edit('In a warm room.', 'In a hot room.') });
  const first = report(root).stdout;
  expect(report(root).stdout).toBe(first);
  git(root, 'checkout', '--quiet', '-b', 'work');
  git(root, 'commit', '--quiet', '--all', '--message', 'Change');
  expect(report(root).stdout).toBe(first);
});

test('what others did on the base since is not held against the change', () => {
  const root = repository();
  git(root, 'checkout', '--quiet', '-b', 'work');
  git(root, 'checkout', '--quiet', 'main');
  change(root, { [BAKER]: edit('In a warm room.', 'In a hot room.') });
  git(root, 'commit', '--quiet', '--all', '--message', 'Elsewhere');
  git(root, 'checkout', '--quiet', 'work');
  expect(report(root).stdout).toContain('Nothing that a reader could notice.');
});

test('pages that change, with the keys and sections that do, and their words', () => {
  const text = reported({
    [BAKER]: (old) =>
      edit(
        'In a warm room.',
        'In a hot room.',
      )(old).replace('## A day\n', '## A day\n\nYou rise.\n'),
  });
  expect(text).toContain('- Changed: `/roles/baker/` `Baker`: `environment`, `A day`');
  expect(text).toMatch(/\| `\/roles\/baker\/` \| as it was \| \d+ → \d+ \|/);
});

test('the reading level of an overview that changes', () => {
  const long =
    'A baker is an individual who professionally manufactures numerous farinaceous commodities utilizing industrial equipment.';
  const text = reported({
    [BAKER]: edit('A baker makes bread, rolls and cakes from flour and water.', long),
  });
  const [, before = '', after = ''] =
    /\| `\/roles\/baker\/` \| (-?[\d.]+) → (-?[\d.]+) \|/.exec(text) ?? [];
  expect(Number(after)).toBeGreaterThan(Number(before));
});

test('a figure with a newer value: old and new, period, source and the pages that show it', () => {
  const text = reported({
    [SURVEY]: edit(
      '51-3011,US,,pay-year,median,2025-05,36650,420,',
      '51-3011,US,,pay-year,median,2026-05,40000,420,',
    ),
  });
  expect(text).toMatch(
    /\| `Median pay a year: Bakers \(51-3011\), United States` \| `\$36,650 \(May 2025\)` \| `\$40,000 \(May 2026\)` \| `[^`]+` \| .*`\/roles\/baker\/`/,
  );
  expect(text).toContain('| `bread-survey` | 1 | 1 | 0 |');
});

test('a page added and one removed, with and without a redirect', () => {
  const skill = readFileSync(
    join(PROJECT, 'tests/fixtures/valid/content/skills/sourdough.mdx'),
    'utf8',
  );
  const added = reported({
    'content/skills/rye.mdx': skill.replace(/^title: .*$/m, 'title: Rye'),
    'content/guides/first-night.mdx': null,
  });
  expect(added).toContain('- Added: `/skills/rye/` `Rye`');
  expect(added).toMatch(/- Removed: `\/guides\/first-night\/` `[^`]+`, \*\*without a redirect\*\*/);
  const kept = reported({
    'content/guides/first-night.mdx': null,
    'public/_redirects': '/guides/first-night/ /guides/ 301\n',
  });
  expect(kept).toMatch(/- Removed: `\/guides\/first-night\/` `[^`]+`, leads to `\/guides\/`/);
  expect(kept).toContain('- New: `/guides/first-night/ → /guides/`');
});

test('a draft is no page', () => {
  const text = reported({ [BAKER]: edit('plural: bakers', 'plural: bakers\ndraft: true') });
  expect(text).toContain('- Removed: `/roles/baker/` `Baker`');
});

test('new problems by severity, with place and hint; old ones are not told again', () => {
  const broken = edit('plural: bakers', 'plurel: bakers');
  const text = reported({
    [BAKER]: broken,
    'content/sources.yaml': (old) => old.replace("'2027-07-31'", "'2026-11-20'"),
  });
  expect(text).toMatch(
    /- \*\*Error\*\* `content\/roles\/baker.mdx:3` key-unknown: `.*plurel.*` `Did you mean "plural"\?`/,
  );
  expect(text).toMatch(/- Warning `content\/sources.yaml/);
  expect(text).toMatch(/[1-9] new errors, 1 new warnings/);
  const again = reported({ 'content/skills/rye.txt': 'x' }, { [BAKER]: broken });
  expect(again).toContain('1 new errors');
  expect(again).not.toContain('plurel');
  const solved = reported(
    { [BAKER]: edit('plurel: bakers', 'plural: bakers') },
    { [BAKER]: broken },
  );
  expect(solved).toMatch(/- Solved: [1-9]/);
});

test('moves and links to other sites that appear or go', () => {
  const text = reported({
    [BAKER]: (old) => `${old}\nSee [a page](https://example.org/rye?a=1&b=2).\n`,
    'content/roles/batch-maker.mdx': null,
  });
  expect(text).toContain('- New: `example.org/rye?a=1&b=2`');
  expect(text).toMatch(/- Gone: `(baker → batch-maker|batch-maker → baker)`/);
  expect(text).not.toContain('https://');
});

test('page weight, where both sites are built', () => {
  const root = repository();
  change(root, { [BAKER]: edit('In a warm room.', 'In a hot room.') });
  for (const [folder, size] of [
    ['old', 10],
    ['new', 4000],
  ] as const) {
    mkdirSync(join(root, folder, 'roles/baker'), { recursive: true });
    const html = Array.from({ length: size }, (_, i) => i.toString(36)).join(' ');
    writeFileSync(join(root, folder, 'roles/baker/index.html'), html);
  }
  const { stdout } = report(
    root,
    'main',
    '--base-dist',
    join(root, 'old'),
    '--dist',
    join(root, 'new'),
  );
  expect(stdout).toMatch(/\| `\/roles\/baker\/` \| \d{2} \| \d{4} \|/);
});

test('hostile text stays text: no markup, mention or link of its own', () => {
  const nasty = '</code>`[x](https://evil.example) @team | <img src=x> ![y](z)\u202e';
  const text = reported({
    'content/skills/sourdough.mdx': (old) =>
      old.replace(/^title: .*$/m, `title: ${JSON.stringify(nasty)}`),
    [`content/skills/@team <b>.mdx`]: 'x',
  });
  const outside = text.replace(/`[^`\n]*`/g, '');
  expect(outside).not.toMatch(/[<@]|https:|!\[|\]\(/);
  expect(text).not.toContain('\u202e');
});

test('a base with links and odd names leads nowhere outside the scratch folder', () => {
  const root = makeContent();
  symlinkSync('/etc/passwd', join(root, 'content/roles/link.mdx'));
  symlinkSync('/etc', join(root, 'content/folder'));
  git(root, 'init', '--quiet', '--initial-branch', 'main');
  writeFileSync(join(root, '.gitattributes'), '* filter=evil\n');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Base');
  const mark = join(root, 'ran');
  git(root, 'config', 'filter.evil.smudge', `touch ${mark}`);
  writeFileSync(join(root, '.git/hooks/post-checkout'), `#!/bin/sh\ntouch ${mark}\n`, {
    mode: 0o755,
  });
  const { code, stdout } = report(root);
  expect(code).toBe(0);
  expect(stdout).not.toContain('root:');
  expect(existsSync(mark)).toBe(false);
});

test.for([
  [['nonsense'], 'no commit "nonsense"'],
  [['--output=x'], '--output'],
  [[' '], 'no commit'],
] as const)('a base that is none: %j', ([args, message]) => {
  const { code, stdout, stderr } = report(repository(), ...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/\n\s+at /);
});
