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

/** A file as a zip of its own, kept as long as its bytes are. */
const alone = new WeakMap<Uint8Array, Map<string, Uint8Array>>();

function zipOf(name: string, bytes: Uint8Array): Uint8Array {
  const known = alone.get(bytes) ?? new Map<string, Uint8Array>();
  alone.set(bytes, known);
  const found = known.get(name) ?? fixedZip([[name, bytes]]);
  known.set(name, found);
  return found;
}

/** Bytes of the record that ends a zip, and offsets in it and in an entry of the list of files. */
const END = 22;
const AT = { countHere: 8, count: 10, listSize: 12, listStart: 16, entryStart: 42 } as const;

/**
 * The same zip as `fixedZip` makes of these files, but files that were packed before, as the same
 * object, are not packed again.
 */
export function spliceZip(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Uint8Array {
  const zips = files.map(([name, bytes]) => zipOf(name, bytes));
  const made = new Uint8Array(zips.reduce((sum, zip) => sum + zip.length - END, END));
  const view = new DataView(made.buffer);
  const starts = zips.map((zip) =>
    new DataView(zip.buffer, zip.byteOffset + zip.length - END).getUint32(AT.listStart, true),
  );
  let data = 0;
  const listStart = starts.reduce((sum, start) => sum + start, 0);
  let list = listStart;
  zips.forEach((zip, i) => {
    const start = starts[i]!;
    made.set(zip.subarray(0, start), data);
    made.set(zip.subarray(start, zip.length - END), list);
    view.setUint32(list + AT.entryStart, data, true);
    data += start;
    list += zip.length - END - start;
  });
  made.set((zips[0] ?? fixedZip([])).subarray(-END), list);
  view.setUint16(list + AT.countHere, zips.length, true);
  view.setUint16(list + AT.count, zips.length, true);
  view.setUint32(list + AT.listSize, list - listStart, true);
  view.setUint32(list + AT.listStart, listStart, true);
  return made;
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
