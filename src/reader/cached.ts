// One file of content/ through the cache.
import type { ReadProse } from '../prose/check.ts';
import type { Problem } from '../schema/rules.ts';
import { digest, type Cache } from './cache.ts';
import { readText, type TextFile } from './files.ts';

/** What a file gave; must survive JSON, since the cache keeps it so. */
export type Read<T> = { value?: T; prose?: ReadProse; problems: Problem[] };

/**
 * Passages are half of all that is kept and seldom asked for, so they have a file of their own that
 * is read on demand; where it is gone, they are read from the text.
 */
function keep<T>(cache: Cache | undefined, key: string, { prose, ...read }: Read<T>): void {
  if (!prose) return cache?.set(key, read);
  const { passages, ...rest } = prose;
  cache?.set(`${key}-passages`, passages);
  cache?.set(key, { ...read, prose: rest });
}

function withPassages(prose: ReadProse, read: () => ReadProse['passages']): ReadProse {
  let passages: ReadProse['passages'] | undefined;
  return Object.defineProperty(prose, 'passages', {
    enumerable: true,
    get: () => (passages ??= read()),
  });
}

/** Reads one file, or takes what the same bytes gave before. The path counts too, since problems name it. */
export function readCached<T>(
  root: string,
  path: string,
  cache: Cache | undefined,
  parse: (file: TextFile) => Read<T>,
): Read<T> & { file?: TextFile } {
  const { file, problems } = readText(root, path);
  if (!file) return { problems };
  const key = digest(path, file.text);
  const known = cache?.get<Read<T>>(key);
  if (!known) {
    const fresh = parse(file);
    keep(cache, key, fresh);
    return { ...fresh, file };
  }
  if (known.prose)
    withPassages(
      known.prose,
      () => cache?.get(`${key}-passages`) ?? parse(file).prose?.passages ?? [],
    );
  return { ...known, file };
}
