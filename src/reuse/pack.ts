// Pages of the last build, one after the other in one file: thousands of small ones take far longer.
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const LIST = 'list.json';
/** So many files of earlier builds are read before all pages are put into one again. */
const MOST_FILES = 12;

interface Kept {
  /** Name of the file, place in it, and length, in bytes. */
  file: string;
  at: number;
  length: number;
  /** What it read, with the digests that this had. */
  parts: Record<string, string>;
}

interface List {
  key: string;
  pages: Record<string, Kept>;
}

/**
 * Reads the pages of earlier builds, and writes those that this one makes into a file of their own.
 * Kept pages count only under the key that they were made under.
 */
export class Pack {
  /** How many pages were taken as they were. */
  taken = 0;
  readonly #folder: string;
  readonly #key: string;
  readonly #digests: ReadonlyMap<string, string>;
  readonly #old: Record<string, Kept>;
  readonly #new: Record<string, Kept> = {};
  /** Open files of earlier builds by name; undefined for one that is gone. */
  readonly #files = new Map<string, number | undefined>();
  /** A name of its own, since two builds may run at once. */
  readonly #file = `pages-${randomUUID()}`;
  readonly #to: number;
  readonly #renews: boolean;
  #end = 0;

  /** `digests` are those of all parts now. Throws where the folder cannot be written. */
  constructor(folder: string, key: string, digests: ReadonlyMap<string, string>) {
    [this.#folder, this.#key, this.#digests] = [folder, key, digests];
    mkdirSync(folder, { recursive: true });
    this.#old = this.#readList();
    const files = new Set(Object.values(this.#old).map(({ file }) => file));
    this.#renews = files.size > MOST_FILES;
    this.#to = openSync(join(folder, this.#file), 'w');
  }

  /** The last build's list; empty where it is missing, broken or of another key. */
  #readList(): Record<string, Kept> {
    try {
      const list = JSON.parse(readFileSync(join(this.#folder, LIST), 'utf8')) as List;
      return list.key === this.#key ? list.pages : {};
    } catch {
      return {};
    }
  }

  #open(file: string): number | undefined {
    if (this.#files.has(file)) return this.#files.get(file);
    let opened: number | undefined;
    try {
      opened = openSync(join(this.#folder, file), 'r');
    } catch {
      // Another build ended meanwhile and took it away.
    }
    this.#files.set(file, opened);
    return opened;
  }

  /** A page of an earlier build, if it would be the same now. */
  take(path: string): ArrayBuffer | undefined {
    const kept = this.#old[path];
    const file = kept && this.#open(kept.file);
    if (!kept || file === undefined) return undefined;
    const same = Object.entries(kept.parts).every(
      ([part, digest]) => this.#digests.get(part) === digest,
    );
    if (!same) return undefined;
    const bytes = new ArrayBuffer(kept.length);
    if (readSync(file, new Uint8Array(bytes), 0, kept.length, kept.at) !== kept.length)
      return undefined;
    this.taken += 1;
    if (this.#renews) this.#write(path, bytes, kept.parts);
    else this.#new[path] = kept;
    return bytes;
  }

  /** Keeps a page that was made, with the parts that it read. */
  add(path: string, bytes: ArrayBuffer, parts: readonly string[]): void {
    const now = parts.map((part): [string, string] => [part, this.#digests.get(part) ?? '']);
    this.#write(path, bytes, Object.fromEntries(now));
  }

  #write(path: string, bytes: ArrayBuffer, parts: Record<string, string>): void {
    writeSync(this.#to, new Uint8Array(bytes));
    this.#new[path] = { file: this.#file, at: this.#end, length: bytes.byteLength, parts };
    this.#end += bytes.byteLength;
  }

  /** Makes this build's pages those that the next one finds; without it the last one's stay. */
  close(): void {
    for (const file of [this.#to, ...this.#files.values()]) if (file !== undefined) closeSync(file);
    const list: List = { key: this.#key, pages: this.#new };
    const next = join(this.#folder, `${this.#file}.json`);
    writeFileSync(next, JSON.stringify(list));
    renameSync(next, join(this.#folder, LIST));
    const named = new Set([LIST, ...Object.values(this.#new).map(({ file }) => file)]);
    for (const name of readdirSync(this.#folder))
      if (!named.has(name)) rmSync(join(this.#folder, name), { force: true });
  }
}
