// Files that were made before are taken from node_modules/.cache/role-atlas, by the digest of all
// that they depend on: the page, the code here, the packages, the address of the site.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { digest } from '../reader/cache.ts';

const CODE = ['src/take-away', 'src/model/zip.ts', 'src/markdown/html.ts', 'package-lock.json'];

/** Texts of a file or of the files of a folder; none where a copy of the project lacks it. */
function textsOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [readFileSync(path, 'utf8')] : [];
  return readdirSync(path)
    .toSorted()
    .map((name) => readFileSync(join(path, name), 'utf8'));
}

const codeDigest = (root: string): string =>
  digest(...CODE.flatMap((path) => [path, ...textsOf(join(root, path))]));

export class Keep {
  /** How many files were made and not found. */
  made = 0;
  readonly #folder: string;
  readonly #code: string;
  readonly #used = new Set<string>();

  constructor(root: string) {
    this.#folder = join(root, 'node_modules/.cache/role-atlas/take-away');
    this.#code = codeDigest(root);
  }

  /** Whether the file made of `inputs` is there. */
  has(inputs: readonly string[]): boolean {
    return existsSync(join(this.#folder, digest(this.#code, ...inputs)));
  }

  /** The file that `make` makes of `inputs`; `inputs` must be everything it depends on, its kind included. */
  file(inputs: readonly string[], make: () => Uint8Array | string): Uint8Array {
    const name = digest(this.#code, ...inputs);
    this.#used.add(name);
    const path = join(this.#folder, name);
    if (existsSync(path)) return readFileSync(path);
    this.made++;
    const made = make();
    const bytes = typeof made === 'string' ? Buffer.from(made) : made;
    this.#write(path, bytes);
    return bytes;
  }

  #write(path: string, bytes: Uint8Array): void {
    try {
      if (this.made === 1) mkdirSync(this.#folder, { recursive: true });
      writeFileSync(`${path}.${process.pid}`, bytes);
      renameSync(`${path}.${process.pid}`, path);
    } catch {
      // A full or read-only disk costs speed, not correctness.
    }
  }

  /** Forgets what this build did not ask for, so that the folder does not grow. */
  tidy(): void {
    try {
      for (const name of readdirSync(this.#folder))
        if (!this.#used.has(name)) rmSync(join(this.#folder, name), { force: true });
    } catch {
      // There is no folder when nothing could be kept.
    }
  }
}
