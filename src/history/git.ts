// What git knows of the content: which commits changed a file, and which figures they changed.
// No history (a download without git, a shallow clone) is no error: pages then go by their own dates.
import { execFileSync } from 'node:child_process';

/** A commit; names and addresses of people are not asked for. */
export interface Commit {
  hash: string;
  /** Day in universal time, as 2026-11-21. */
  day: string;
  subject: string;
}

/** One changed line of a table. */
export interface LineChange {
  commit: Commit;
  /** Path from the root of the project. */
  file: string;
  removed: readonly string[];
  added: readonly string[];
}

/** Runs git in a folder; undefined where it, or its history, is missing. */
function git(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/** True if the whole history is here; a shallow one would show one commit that adds everything. */
export function hasHistory(root: string): boolean {
  return git(root, ['rev-parse', '--is-shallow-repository'])?.trim() === 'false';
}

const HEADER = '\u0001%H %ct %s';
const ARGS = ['-c', 'core.quotePath=false', 'log', '--no-renames', `--format=${HEADER}`];

function commitOf(line: string): Commit {
  const [, hash = '', seconds = '', subject = ''] = /^(\S+) (\d+) (.*)$/.exec(line) ?? [];
  const day = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  // Some tools put addresses of people into subjects.
  return { hash, day, subject: subject.replace(/<?\S+@\S+>?/g, '').trim() };
}

/** Commits by file, the newest first; empty without history. */
export function fileCommits(root: string, folder: string): Map<string, Commit[]> {
  const found = new Map<string, Commit[]>();
  if (!hasHistory(root)) return found;
  const text = git(root, [...ARGS, '--name-only', '--relative', '--', folder]) ?? '';
  for (const block of text.split('\u0001').slice(1)) {
    const [head = '', ...files] = block.split('\n');
    const commit = commitOf(head);
    for (const file of files.filter(Boolean)) found.set(file, [...(found.get(file) ?? []), commit]);
  }
  return found;
}

/** Lines that commits removed from and added to the files of a folder, the newest commit first. */
export function lineChanges(root: string, folder: string): LineChange[] {
  if (!hasHistory(root)) return [];
  const text = git(root, [...ARGS, '-p', '-U0', '--relative', '--diff-filter=M', '--', folder]);
  return (text ?? '')
    .split('\u0001')
    .slice(1)
    .flatMap((block) => {
      const commit = commitOf(block.slice(0, block.indexOf('\n')));
      return block
        .split(/^diff --git /m)
        .slice(1)
        .map((part) => {
          const lines = part.split('\n');
          const of = (sign: string): string[] =>
            lines
              .filter((line) => line.startsWith(sign) && !line.startsWith(sign.repeat(3)))
              .map((line) => line.slice(1));
          const file = /^\+\+\+ b\/(.*)$/m.exec(part)?.[1] ?? '';
          return { commit, file, removed: of('-'), added: of('+') };
        });
    });
}
