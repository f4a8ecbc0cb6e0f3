// What was read from a file is kept under the digest of its bytes and of the code that read it.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** First 32 hex digits of SHA-256. */
export function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** The versions of the parsers, where a lock file tells them. */
function lockFile(root: string): string {
  try {
    return readFileSync(join(root, 'package-lock.json'), 'utf8');
  } catch {
    return '';
  }
}

/** Changes whenever the code that reads or renders content changes, its packages included. */
function codeDigest(root: string): string {
  const folders = [
    'src/schema',
    'src/reader',
    'src/markdown',
    'src/markdown/rules',
    'src/prose',
    'src/prose/rules',
    'src/texts',
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(root, folder, name)),
  );
  return digest(lockFile(root), ...files.map((file) => readFileSync(file, 'utf8')));
}

export interface Cache {
  get<T>(key: string): T | undefined;
  set(key: string, value: unknown): void;
}

/** A folder of JSON files; when it cannot be used, everything is simply read anew. */
export function openCache(root: string): Cache {
  let folder: string;
  try {
    folder = join(root, 'node_modules/.cache/role-atlas', codeDigest(root));
    mkdirSync(folder, { recursive: true });
  } catch {
    return { get: () => undefined, set: () => undefined };
  }
  return {
    get<T>(key: string) {
      try {
        return JSON.parse(readFileSync(join(folder, `${key}.json`), 'utf8')) as T;
      } catch {
        return undefined;
      }
    },
    set(key, value) {
      const path = join(folder, `${key}.json`);
      try {
        writeFileSync(`${path}.${process.pid}`, JSON.stringify(value));
        renameSync(`${path}.${process.pid}`, path);
      } catch {
        // A full or read-only disk costs speed, not correctness.
      }
    },
  };
}
