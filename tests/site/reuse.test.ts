// A second build takes pages as they were, and what it writes is what a clean one would write.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digests } from '../support/digests.ts';
import { smallProject, type Scratch } from '../support/scratch.ts';

const made: Scratch[] = [];
afterAll(() => made.forEach((scratch) => scratch.remove()));

function project(): Scratch {
  const scratch = smallProject();
  made.push(scratch);
  return scratch;
}

/** A page that no build may show; also not here, where NODE_ENV is that of a test. */
function addDraft({ folder }: Scratch): void {
  const guide = readFileSync(join(folder, 'content/guides/first-night.mdx'), 'utf8');
  const draft = guide.replace(/^title: .*$/m, 'title: Not yet\ndraft: true');
  writeFileSync(join(folder, 'content/guides/not-yet.mdx'), draft);
}

/** Builds and returns the digest of every file by its path, and how many pages were taken. */
function build({ build: run, folder }: Scratch): { files: Map<string, string>; taken: number } {
  const { code, output } = run();
  expect(code, output).toBe(0);
  return {
    files: digests(join(folder, 'dist')),
    taken: Number(/(\d+) pages taken as they were/.exec(output)?.[1]),
  };
}

function change({ folder }: Scratch, path: string, edit: (text: string) => string): void {
  const file = join(folder, path);
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  expect(after, path).not.toBe(before);
  writeFileSync(file, after);
}

const differing = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => one.get(path) !== other.get(path),
  );

function editProse(scratch: Scratch): void {
  change(scratch, 'content/roles/baker.mdx', (text) =>
    text
      .replace('## A day\n\n', '## A day\n\nFlour is weighed before the first light.\n\n')
      .replace(/^updated: .*$/m, 'updated: 2026-11-21'),
  );
}

function editFigure(scratch: Scratch): void {
  change(scratch, 'content/facts/bread-survey.csv', (text) =>
    text.replace(
      '51-3011,US,,pay-year,median,2025-05,36650',
      '51-3011,US,,pay-year,median,2025-05,36660',
    ),
  );
}

test(
  'after an edit, and after a changed figure, all files are those of a clean build',
  { timeout: 400_000 },
  () => {
    const [again, clean] = [project(), project()];
    [again, clean].forEach(addDraft);
    const first = build(again);
    expect(first.taken).toBe(0);
    expect(first.files.has('/guides/first-night/index.html')).toBe(true);
    expect([...first.files.keys()].filter((path) => path.includes('not-yet'))).toEqual([]);

    editProse(again);
    editProse(clean);
    const [edited, whole] = [build(again), build(clean)];
    expect(whole.taken).toBe(0);
    expect(edited.taken).toBeGreaterThan(10);
    expect(differing(edited.files, whole.files)).toEqual([]);
    const changed = differing(first.files, edited.files);
    for (const path of [
      '/roles/baker/index.html',
      '/roles/baker/print/index.html',
      '/roles/baker.md',
      '/sw.js',
    ])
      expect(changed).toContain(path);
    expect(changed).not.toContain('/roles/batch-maker/index.html');

    editFigure(again);
    editFigure(clean);
    rmSync(join(clean.folder, 'node_modules/.cache/role-atlas/pages'), { recursive: true });
    const [counted, all] = [build(again), build(clean)];
    expect([counted.taken, all.taken]).toEqual([0, 0]);
    expect(differing(counted.files, all.files)).toEqual([]);
    expect(differing(counted.files, edited.files)).toContain('/roles/baker/roadmap/index.html');
  },
);
