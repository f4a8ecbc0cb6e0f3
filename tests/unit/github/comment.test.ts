// The privileged workflow writes a stranger's report as a comment: here its own shell code is run
// on hostile reports.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stepsOf, workflows } from '../../support/workflows.ts';

const scratch = mkdtempSync(join(tmpdir(), 'role-atlas-comment-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const steps = stepsOf(workflows().get('preview.yml')!);
const scriptOf = (name: string): string => {
  const run = steps.find((step) => step.name === name)?.run;
  if (run === undefined) throw new Error(`no step "${name}"`);
  return run;
};

function runStep(name: string, env: Record<string, string>): { code: number | null; out: string } {
  const result = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', scriptOf(name)], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', ...env },
  });
  return { code: result.status, out: result.stdout + result.stderr };
}

/** What would be posted for a report. */
function bodyOf(report: string | Buffer): string {
  const REPORT = join(scratch, 'report.md');
  const BODY = join(scratch, 'body.md');
  writeFileSync(REPORT, report);
  expect(runStep('Make the report harmless and short', { REPORT, BODY }).code).toBe(0);
  return readFileSync(BODY, 'utf8');
}

test('a report keeps its words, headings and tables', () => {
  const body = bodyOf('## Pages\n\n| Page | was |\n| --- | --- |\n| `a` | 5 % |\n');
  expect(body).toContain('## Pages\n\n| Page | was |\n| --- | --- |\n| `a` | 5 % |\n');
  expect(body.startsWith('<!-- role-atlas-report -->\n_Made by the run of this pull request')).toBe(
    true,
  );
});

test.for([
  ['<img src=x onerror=alert(1)>', /<img/],
  ['<!-- role-atlas-report -->', /<!--.*<!--/s],
  ['@everyone look', /@everyone/],
  ['[click](https://evil.example)', /\]\(|:\/\//],
  ['![pixel](//evil.example/x.png)', /!\[|\]\(/],
  ['[a]: https://evil.example', /\]:|:\/\//],
  ['https://evil.example', /:\/\//],
  ['www.evil.example', /www\./],
  ['a\n</details>', /<\/details/],
  ['[a][b]', /\]\[/],
  ['see #12 and x/y#3', /#\d/],
])('%j loses its teeth', ([text, forbidden]) => {
  const body = bodyOf(text as string)
    .split('\n')
    .slice(1)
    .join('\n');
  expect(body).not.toMatch(forbidden as RegExp);
});

test('shell code in a report stays text', () => {
  const mark = join(scratch, 'pwned');
  const body = bodyOf(`$(touch ${mark}) \`touch ${mark}\`; touch ${mark}\n"; touch ${mark}`);
  expect(body).toContain(`$(touch ${mark})`);
  expect(spawnSync('ls', [mark]).status).not.toBe(0);
});

test('a long report is cut, and bytes that are no text are dropped', () => {
  expect(bodyOf('x'.repeat(300_000)).length).toBeLessThan(60_000);
  expect(
    bodyOf(Buffer.from([0x61, 0xff, 0xfe, 0x62]))
      .trimEnd()
      .endsWith('ab'),
  ).toBe(true);
  expect(bodyOf('<'.repeat(300_000)).length).toBeLessThan(250_000);
});

test('a report that is a link to another file is refused', () => {
  const REPORT = join(scratch, 'link.md');
  symlinkSync('/etc/passwd', REPORT);
  const { code } = runStep('Make the report harmless and short', { REPORT, BODY: '/dev/null' });
  expect(code).toBe(1);
});

test.for([
  ['index.html', 0],
  ['.git/config', 1],
  ['a/.gitattributes', 1],
  ['.GIT/hooks/pre-push', 1],
  ['CNAME', 1],
] as const)('a site with %s: exit code %d', ([file, wanted]) => {
  const SITE = mkdtempSync(join(scratch, 'site-'));
  mkdirSync(join(SITE, file, '..'), { recursive: true });
  writeFileSync(join(SITE, file), 'x');
  expect(runStep('Refuse what no built site holds', { SITE }).code).toBe(wanted);
});

test('a site with a symbolic link is refused', () => {
  const SITE = mkdtempSync(join(scratch, 'site-'));
  symlinkSync('/etc', join(SITE, 'etc'));
  expect(runStep('Refuse what no built site holds', { SITE }).code).toBe(1);
});
