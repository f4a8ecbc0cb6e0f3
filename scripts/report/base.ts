// The content of an earlier commit, as plain files in a scratch folder. Nothing of it is run: no
// checkout, so no hook and no filter; links and anything but plain files are left out.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a report compares. */
const PARTS = ['content', 'public/images', 'public/_redirects'];

function git(root: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', root, ...args], {
    maxBuffer: 1e9,
    ...(input === undefined ? {} : { input }),
  });
  if (error) throw new Error(`git cannot be run: ${error.message}`);
  if (status !== 0) throw new Error(stderr.toString().trim() || `git ${args[0]} failed`);
  return stdout;
}

/** The commit at which the present state left `ref`; `ref` itself where they share no history. */
export function baseCommit(root: string, ref: string): string {
  let commit: string;
  try {
    const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    commit = git(root, asked).toString().trim();
  } catch {
    throw new Error(`git knows no commit "${ref}" here; is its history complete (git fetch)?`);
  }
  try {
    return git(root, ['merge-base', commit, 'HEAD']).toString().trim();
  } catch {
    return commit;
  }
}

interface Entry {
  path: string;
  blob: string;
}

/** Plain files of a commit, by path from `root`. */
function filesOf(root: string, commit: string): Entry[] {
  const listed = git(root, ['ls-tree', '-r', '-z', commit, '--', ...PARTS]).toString();
  return listed.split('\0').flatMap((line) => {
    const [, mode = '', blob = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([^]+)$/.exec(line) ?? [];
    const plain = mode === '100644' || mode === '100755';
    const inside = path && !path.split('/').some((part) => part === '..' || part === '');
    return plain && inside ? [{ path, blob }] : [];
  });
}

/** Writes the content of a commit below `folder`. */
export function extractContent(root: string, commit: string, folder: string): void {
  const entries = filesOf(root, commit);
  if (!entries.length) return;
  const asked = `${entries.map(({ blob }) => blob).join('\n')}\n`;
  const answer = git(root, ['cat-file', '--batch'], asked);
  let offset = 0;
  for (const { path } of entries) {
    const end = answer.indexOf('\n', offset);
    const size = Number(answer.subarray(offset, end).toString().split(' ')[2]);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, answer.subarray(end + 1, end + 1 + size));
    offset = end + 1 + size + 1;
  }
}
