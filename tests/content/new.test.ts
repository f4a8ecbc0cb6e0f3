// npm run new: what it writes passes every rule but the one about markers, and it destroys nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markersIn } from '../../src/authoring/markers.ts';
import { check, edit, makeContent, TODAY, type Changes, type Outcome } from '../support/fixture.ts';

const PROJECT = join(import.meta.dirname, '../..');
const TABLE = 'content/facts/bread-survey.csv';
const listed = (old: string): string =>
  `${old}51-3092,US,title=Dough Engineer,listed-title,listing,2025-05,listed,,\n` +
  `51-3092,US,title=Senior Dough Engineer,listed-title,listing,2025-05,listed,,\n`;

function run(root: string, ...args: string[]): Outcome {
  const node = join(PROJECT, 'node_modules/node/bin/node');
  const script = join(PROJECT, 'scripts/new.ts');
  const all = [script, ...args, '--root', root, '--today', TODAY];
  const { status, stdout, stderr } = spawnSync(node, all, { encoding: 'utf8', input: '' });
  return { code: status, stdout, stderr };
}

/** Makes a tree, runs the command there, and returns the new file. */
function made(args: string[], path: string, changes: Changes = {}) {
  const root = makeContent(changes);
  const outcome = run(root, ...args);
  expect(outcome.stderr).toBe('');
  return { root, outcome, text: readFileSync(join(root, path), 'utf8') };
}

/** Errors other than that of a marker that is left; advice on prose that is not there yet is none. */
const others = (root: string): string[] =>
  check(root).filter(
    (line) => !line.includes('[replace: ') && !line.includes('  terms-unlinked  '),
  );

describe.for([
  [['role', 'Dough engineer'], 'content/roles/dough-engineer.mdx', 100],
  [['role', 'Astronaut'], 'content/roles/astronaut.mdx', 100],
  [['skill', 'Lamination'], 'content/skills/lamination.mdx', 10],
  [['guide', 'Buying an oven'], 'content/guides/buying-an-oven.mdx', 7],
] as const)('%j', ([args, path, least]) => {
  const { root, outcome, text } = made([...args], path, { [TABLE]: listed });

  test('passes every structural rule, as a draft, with its markers for a person', () => {
    expect(others(root)).toEqual([]);
    expect(text).toContain('\ndraft: true\n');
    expect(markersIn(text).length).toBeGreaterThanOrEqual(least);
  });

  test('tells what to do next', () => {
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain(`Written: ${path}`);
    expect(outcome.stdout).toContain(`${markersIn(text).length} markers`);
    expect(outcome.stdout).toContain(`npm run check -- --files ${path}`);
  });

  test('a second time nothing is overwritten', () => {
    writeFileSync(join(root, path), 'mine');
    const again = run(root, ...args, '--anyway');
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('exists already');
    expect(readFileSync(join(root, path), 'utf8')).toBe('mine');
  });
});

test('codes come with fit and evidence, figures as lines to copy, aliases from listed titles', () => {
  const { text } = made(['role', 'Dough engineer'], 'content/roles/dough-engineer.mdx', {
    [TABLE]: listed,
  });
  expect(text).toMatch(
    /- scheme: soc-2018.*\n {4}code: '51-3092'.*\n {4}fit: title.*\n {4}evidence: Dough Engineer/,
  );
  expect(text).toContain('aliases:\n  - Senior Dough Engineer\n');
  expect(text).toContain(
    '  # <Fact source="bread-survey" subject="51-3092" measure="pay-year" statistic="median" />\n  #     $39,000:',
  );
  expect(text).toContain('family: baking\n');
});

test('a dry run shows the file and writes nothing', () => {
  const root = makeContent();
  const before = readdirSync(join(root, 'content/roles'));
  const { code, stdout } = run(root, 'role', 'Miller', '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toContain('title: Miller\n');
  expect(stdout).toContain('content/roles/miller.mdx was not written');
  expect(readdirSync(join(root, 'content/roles'))).toEqual(before);
  expect(existsSync(join(root, 'node_modules'))).toBe(false);
});

test.for([
  [['role', 'Bakers'], 'is the title of the guide "Baker"', 'content/roles/baker.mdx'],
  [['role', 'BAKER  by-trade'], 'a name (alias) of the guide "Baker"', '--anyway'],
  [['skill', 'kneading'], 'kneading.mdx exists already', 'Edit that file'],
  [['skill', 'Scaling by hand'], 'is a name of the skill "Scaling"', 'content/skills/scaling.mdx'],
  [['role', 'Miller', '--family', 'bakking'], 'no family "bakking"', 'Did you mean "baking"?'],
  [['role', '日本'], 'no file name can be made', 'letters a to z'],
  [['role', 'x'.repeat(91)], 'too long', 'at most 90'],
  [['role', 'Mil\u202eler'], 'invisible character', 'anew'],
] as const)('%j is refused', ([args, message, hint]) => {
  const alias = edit('aliases: []', 'aliases: [Scaling by hand]');
  const root = makeContent({ 'content/skills/scaling.mdx': alias });
  const { code, stdout, stderr } = run(root, ...args);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(message);
  expect(stderr).toContain(hint);
});

test.for([[[]], [['role']], [['poem', 'Ode']], [['role', 'Miller', '--famly', 'x']]] as const)(
  '%j is called wrongly where nobody can be asked',
  ([args]) => {
    const { code, stderr } = run(makeContent(), ...args);
    expect(code).toBe(2);
    expect(stderr).toContain('npm run new -- <role|skill|guide> "Title"');
  },
);

test('a title cannot write keys or lead out of the folder', () => {
  const { text } = made(['role', "../../x': y\n# z"], 'content/roles/x-y-z.mdx');
  expect(text).toContain("title: '../../x'': y # z'\n");
});
