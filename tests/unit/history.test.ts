// The history of a small repository of its own, and what pages and the feed of figures make of it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileCommits, hasHistory, lineChanges } from '../../src/history/git.ts';
import { figuresFeed } from '../../src/model/feeds/figures.ts';
import { historyPage } from '../../src/model/history-page.ts';
import { makeAtlas, makeRole } from '../support/make.ts';

const scratch = mkdtempSync(join(tmpdir(), 'role-atlas-history-'));
const root = join(scratch, 'whole');
const TABLE = 'content/facts/bls-oews.csv';
const HEAD = 'subject,place,group,measure,statistic,period,value,n,note\n';
const row = (value: number): string => `15-1252,US,,pay-year,median,2025-05,${value},,\n`;
const BASE = new URL('https://site.example');

function git(folder: string, ...args: string[]): void {
  const env: NodeJS.ProcessEnv = { ...process.env, TZ: 'Pacific/Kiritimati' };
  for (const name of ['AUTHOR', 'COMMITTER']) {
    env[`GIT_${name}_NAME`] = 'Somebody';
    env[`GIT_${name}_EMAIL`] = 'somebody@site.example';
    env[`GIT_${name}_DATE`] = '2026-03-01T23:30:00Z';
  }
  delete env['GIT_DIR'];
  execFileSync('git', ['-C', folder, ...args], { env, stdio: 'ignore' });
}

function commit(subject: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  git(root, 'add', '.');
  git(root, 'commit', '-m', subject);
}

beforeAll(() => {
  mkdirSync(join(root, 'content/facts'), { recursive: true });
  mkdirSync(join(root, 'content/roles'), { recursive: true });
  git(root, 'init');
  commit('Add the guide', { 'content/roles/baker.mdx': 'a\n', [TABLE]: HEAD + row(1000) });
  commit('Mend the table, with somebody@site.example', { [TABLE]: HEAD + row(1200) });
  git(scratch, 'clone', '--depth', '1', `file://${root}`, 'shallow');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('files have their commits, the newest first, dated in universal time and without addresses', () => {
  const commits = fileCommits(root, 'content');
  expect(commits.get('content/roles/baker.mdx')?.map(({ subject }) => subject)).toEqual([
    'Add the guide',
  ]);
  expect(commits.get(TABLE)).toMatchObject([
    { day: '2026-03-01', subject: 'Mend the table, with' },
    { day: '2026-03-01', subject: 'Add the guide' },
  ]);
});

test('a shallow clone and a folder without git have no history, and no error', () => {
  mkdirSync(join(scratch, 'bare'));
  for (const folder of ['shallow', 'bare']) {
    expect(hasHistory(join(scratch, folder)), folder).toBe(false);
    expect(fileCommits(join(scratch, folder), 'content').size).toBe(0);
    expect(lineChanges(join(scratch, folder), 'content')).toEqual([]);
  }
});

test('the feed of figures names source, figure, old and new value, and not the first copy', () => {
  const changes = lineChanges(root, 'content/facts');
  const { entries, subtitle } = figuresFeed(makeAtlas({}), BASE, 'Atlas', changes);
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    updated: '2026-03-01',
    title: 'BLS OEWS: one figure changed',
  });
  expect(entries[0]?.summary).toMatch(
    /^Median pay a year, .*15-1252.*, May 2025: \$1,000 → \$1,200$/,
  );
  expect(subtitle).not.toContain('No figure');
});

test('a feed without changes says so, and one without history says that', () => {
  const of = (changes: [] | undefined) => figuresFeed(makeAtlas({}), BASE, 'Atlas', changes);
  expect(of([]).subtitle).toMatch(/^No figure has changed/);
  expect(of(undefined).subtitle).toMatch(/without its history/);
  expect(of(undefined).since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('a page shows commits where there are some, and the dates of the guide where not', () => {
  const role = makeRole();
  const atlas = makeAtlas({ roles: [role] });
  const commits = [{ hash: 'abc', day: '2026-03-01', subject: 'Add the guide' }];
  expect(historyPage(atlas, role, commits).changes).toEqual([
    { hash: 'abc', day: '2026-03-01', date: 'March 1, 2026', what: 'Add the guide' },
  ]);
  expect(historyPage(atlas, role, []).changes.map(({ day, what }) => `${day} ${what}`)).toEqual([
    '2026-03-01 Read from beginning to end',
    '2026-02-01 Changed',
    '2026-01-01 Published',
  ]);
});
