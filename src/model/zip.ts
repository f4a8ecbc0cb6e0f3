// Zip files whose bytes depend on nothing but their content.
import { unzipSync, zipSync, type Zippable } from 'fflate';

/** First moment that a zip can hold, in local time, since that is what a zip holds. */
const NO_TIME = new Date(1980, 0, 1, 0, 0, 0);

/** Files as one zip, in the given order; names in `stored` are not compressed. */
export function fixedZip(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
  stored: ReadonlySet<string> = new Set(),
): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files)
    entries[name] = [bytes, { level: stored.has(name) ? 0 : 9, mtime: NO_TIME }];
  return zipSync(entries);
}

const TIMES = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;

/** An Office file with the day `day` (yyyy-mm-dd) in place of the time at which it was made. */
export function fixedOfficeFile(bytes: Uint8Array, day: string): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (name !== 'docProps/core.xml') return [name, content] as const;
    const text = new TextDecoder().decode(content).replace(TIMES, `$1${day}T00:00:00Z`);
    return [name, new TextEncoder().encode(text)] as const;
  });
  return fixedZip(files);
}
