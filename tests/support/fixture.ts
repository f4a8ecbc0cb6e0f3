/** Small content/ trees in scratch folders, and what the reader and the command say about them. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { joinAtlas } from '../../src/model/atlas.ts';
import { readContent } from '../../src/reader/content.ts';
import { byPlace, type Problem } from '../../src/schema/rules.ts';

const project = join(import.meta.dirname, '..', '..');
const valid = join(project, 'tests/fixtures/valid');
const scratch = mkdtempSync(join(tmpdir(), 'role-atlas-content-'));
let made = 0;

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The day that counts as today, so that no source of the fixture is old. */
export const TODAY = '2026-11-21';

/** New text or bytes, null to delete, or a function from the old text to the new. */
export type Change = string | Buffer | null | ((old: string) => string);
export type Changes = Record<string, Change>;

/** Copies tests/fixtures/valid to a fresh folder, applies changes by path, returns the folder. */
export function makeContent(changes: Changes = {}): string {
  const root = join(scratch, String((made += 1)));
  cpSync(valid, root, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(root, path);
    if (change === null) {
      rmSync(file, { recursive: true });
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof change === 'function' ? change(readFileSync(file, 'utf8')) : change);
  }
  return root;
}

/** A file of the valid tree. */
export function validText(path: string): string {
  return readFileSync(join(valid, path), 'utf8');
}

/** A change that replaces one place of a text; fails if there is none, or more than one. */
export function edit(from: string, to: string): (old: string) => string {
  return (old) => {
    const parts = old.split(from);
    if (parts.length !== 2) throw new Error(`${parts.length - 1} places hold ${from}`);
    return parts.join(to);
  };
}

/** Several changes of one text, one after the other. */
export function edits(...pairs: [string, string][]): (old: string) => string {
  return (old) => pairs.reduce((text, [from, to]) => edit(from, to)(text), old);
}

/** One problem as `file:line:column  rule  message | hint`. */
export function line({ file, line: row, column, rule, message, hint }: Problem): string {
  return `${file}${row ? `:${row}:${column}` : ''}  ${rule}  ${message} | ${hint}`;
}

/** All problems of a tree, sorted; read in this process and without a cache. */
export function check(root: string): string[] {
  const { content, problems } = readContent({ root, cached: false });
  const joined = joinAtlas(content, { drafts: true, today: TODAY });
  return [...problems, ...joined.problems].sort(byPlace).map(line);
}

/** Problems of a tree, and the milliseconds of processor time that finding them took. */
export function timedCheck(root: string): { found: string[]; time: number } {
  const start = process.cpuUsage();
  const found = check(root);
  const { user, system } = process.cpuUsage(start);
  return { found, time: (user + system) / 1000 };
}

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

function run(root: string, args: readonly string[], env: Record<string, string>): Outcome {
  const node = join(project, 'node_modules/node/bin/node');
  const script = join(project, 'scripts/check.js');
  const { status, stdout, stderr } = spawnSync(
    node,
    [script, '--root', root, '--today', TODAY, ...args],
    { encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, GITHUB_ACTIONS: '', ...env } },
  );
  return { code: status, stdout, stderr };
}

/** Runs the real command on a tree. */
export function checkCommand(root: string, ...args: string[]): Outcome {
  return run(root, args, {});
}

/** The same as GitHub's runner would. */
export function checkOnGitHub(root: string, ...args: string[]): Outcome {
  return run(root, args, { GITHUB_ACTIONS: 'true' });
}

/** Expected lines; … stands for any text, so that a test names the essential words only. */
export function like(expected: readonly string[]): unknown[] {
  return expected.map((text) => {
    const parts = text.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return expect.stringMatching(new RegExp(`^${parts.join('[^]*')}$`));
  });
}

/** Name of a case, changes of the valid tree, and the lines that the check must print. */
export type TreeCase = [name: string, changes: Changes, expected: string[]];

/** Asserts the exact problems of a changed tree. */
export function expectProblems(changes: Changes, expected: readonly string[]): void {
  expect(check(makeContent(changes))).toEqual(like(expected));
}
