// npm test: format, types, unit and content tests, build, built-site and browser tests.
// The last line counts everything: "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programs, runNode } from './lib/run.ts';

interface Count {
  passed: number;
  failed: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'role-atlas-test-'));
const total: Count = { passed: 0, failed: 0 };

function add({ passed, failed }: Count): void {
  total.passed += passed;
  total.failed += failed;
}

/** A step that either holds or not. */
function step(name: string, script: string, args: readonly string[]): boolean {
  console.log(`\n== ${name}`);
  const good = runNode(script, args) === 0;
  add({ passed: good ? 1 : 0, failed: good ? 0 : 1 });
  return good;
}

/** Runs vitest projects and counts their tests; a run without a report counts as one failure. */
function tests(name: string, ...projects: string[]): void {
  console.log(`\n== ${name}`);
  const file = join(scratch, `${projects.join('-')}.json`);
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const code = runNode(programs.vitest, [
    ...args,
    ...projects.map((project) => `--project=${project}`),
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    const brokenFile = code !== 0 && report.numFailedTests === 0;
    add({ passed: report.numPassedTests, failed: report.numFailedTests + (brokenFile ? 1 : 0) });
  } catch {
    add({ passed: 0, failed: 1 });
  }
}

step('format', programs.prettier, ['--check', '.']);
step('types', programs.astro, ['check', '--minimumFailingSeverity', 'hint']);
tests('unit and content tests', 'unit', 'content');
if (step('build', 'scripts/build.ts', [])) tests('built site and browser', 'site', 'browser');
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
