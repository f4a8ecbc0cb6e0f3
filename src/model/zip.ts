// Zip files whose bytes depend on nothing but their content. Node's deflate is ten times as fast as
// fflate's, whose writer takes no packed data but as a stream, and readers of EPUBs want sizes first.
import { crc32, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** More would cost a third more time for two bytes in a hundred. */
const LEVEL = 4;

/** Fields of a zip that are the same for all files, and lengths of its records without names. */
const [VERSION, UTF8_NAME, FIRST_DAY] = [20, 0x800, 0x21];
const [LOCAL, LISTED, END] = [30, 46, 22];

/** A file as a zip holds it. */
interface Packed {
  method: 0 | 8;
  crc: number;
  size: number;
  data: Uint8Array;
}

const pack = (bytes: Uint8Array, stored: boolean): Packed => ({
  method: stored ? 0 : 8,
  crc: crc32(bytes),
  size: bytes.length,
  data: stored
    ? bytes
    : deflateRawSync(bytes, { level: LEVEL, chunkSize: Math.max(64, bytes.length) }),
});

/** Writes what the record before a file and the one in the list at the end have in common. */
function describe(zip: Buffer, at: number, name: Buffer, packed: Packed): void {
  zip.writeUInt16LE(VERSION, at);
  zip.writeUInt16LE(name.some((byte) => byte > 127) ? UTF8_NAME : 0, at + 2);
  zip.writeUInt16LE(packed.method, at + 4);
  // The first moment that a zip can hold: midnight, which is 0, of the first day of 1980.
  zip.writeUInt16LE(FIRST_DAY, at + 8);
  zip.writeUInt32LE(packed.crc, at + 10);
  zip.writeUInt32LE(packed.data.length, at + 14);
  zip.writeUInt32LE(packed.size, at + 18);
  zip.writeUInt16LE(name.length, at + 22);
}

function join(files: readonly (readonly [name: string, packed: Packed])[]): Uint8Array {
  const named = files.map(([name, packed]) => [Buffer.from(name), packed] as const);
  const listStart = named.reduce(
    (sum, [name, { data }]) => sum + LOCAL + name.length + data.length,
    0,
  );
  const listSize = named.reduce((sum, [name]) => sum + LISTED + name.length, 0);
  const zip = Buffer.alloc(listStart + listSize + END);
  let [at, list] = [0, listStart];
  for (const [name, packed] of named) {
    zip.write('PK\x01\x02', list);
    zip.writeUInt16LE(VERSION, list + 4);
    describe(zip, list + 6, name, packed);
    zip.writeUInt32LE(at, list + 42);
    zip.set(name, list + LISTED);
    list += LISTED + name.length;
    zip.write('PK\x03\x04', at);
    describe(zip, at + 4, name, packed);
    zip.set(name, at + LOCAL);
    zip.set(packed.data, at + LOCAL + name.length);
    at += LOCAL + name.length + packed.data.length;
  }
  zip.write('PK\x05\x06', list);
  zip.writeUInt16LE(named.length, list + 8);
  zip.writeUInt16LE(named.length, list + 10);
  zip.writeUInt32LE(listSize, list + 12);
  zip.writeUInt32LE(listStart, list + 16);
  return zip;
}

/** Files as one zip, in the given order; names in `stored` are not compressed. */
export const fixedZip = (
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
  stored: ReadonlySet<string> = new Set(),
): Uint8Array => join(files.map(([name, bytes]) => [name, pack(bytes, stored.has(name))]));

const packedBefore = new WeakMap<Uint8Array, Packed>();

function packOnce(bytes: Uint8Array): Packed {
  const packed = packedBefore.get(bytes) ?? pack(bytes, false);
  packedBefore.set(bytes, packed);
  return packed;
}

/**
 * The same zip as `fixedZip` makes of these files, but files that were packed before, as the same
 * object, are not packed again.
 */
export const spliceZip = (
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Uint8Array => join(files.map(([name, bytes]) => [name, packOnce(bytes)]));

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
