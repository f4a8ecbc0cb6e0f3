// Files that were made before, those of a guide together, are taken from
// node_modules/.cache/role-atlas, by the digest of all that they depend on: the page, the code here,
// the packages, the address of the site.
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

/** Files as one, since making a file on the disk costs more than its bytes: how many, their lengths, they. */
function packed(files: readonly Uint8Array[]): Uint8Array {
  const head = Uint32Array.of(files.length, ...files.map(({ length }) => length));
  return Buffer.concat([Buffer.from(head.buffer), ...files]);
}

function unpacked(bytes: Buffer): Uint8Array[] {
  const count = bytes.readUInt32LE(0);
  let at = 4 + 4 * count;
  return Array.from({ length: count }, (_, i) => {
    const length = bytes.readUInt32LE(4 + 4 * i);
    at += length;
    return bytes.subarray(at - length, at);
  });
}

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

  /** The files that `make` makes of `inputs`; `inputs` must be everything they depend on, their kind included. */
  files(inputs: readonly string[], make: () => Uint8Array[]): Uint8Array[] {
    const name = digest(this.#code, ...inputs);
    this.#used.add(name);
    const path = join(this.#folder, name);
    const kept = this.#read(path);
    if (kept) return unpacked(kept);
    const files = make();
    this.made += files.length;
    this.#write(path, packed(files));
    return files;
  }

  /** Undefined where it is not there, or was taken away by another build a moment ago. */
  #read(path: string): Buffer | undefined {
    try {
      return existsSync(path) ? readFileSync(path) : undefined;
    } catch {
      return undefined;
    }
  }

  #write(path: string, bytes: Uint8Array): void {
    try {
      if (!existsSync(this.#folder)) mkdirSync(this.#folder, { recursive: true });
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
