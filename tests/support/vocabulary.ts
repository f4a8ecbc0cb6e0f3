// The schema.org vocabulary, read from the types that schema-dts publishes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../node_modules/schema-dts/dist/schema.d.ts');

/** `interface XBase extends ABase, BBase { … }` or the leaf of a type, with its own properties. */
const INTERFACE = /^(?:export )?interface (\w+) (?:extends ([^{]+) )?\{\n([\s\S]*?)^\}/gm;
const PROPERTY = /^ {4}"(\w+)"\?:/gm;
const LEAF = /^ {4}"@type": "(\w+)";/m;

interface Entry {
  above: string[];
  own: string[];
}

function properties(entries: ReadonlyMap<string, Entry>, name: string): Set<string> {
  const entry = entries.get(name);
  return new Set([
    ...(entry?.own ?? []),
    ...(entry?.above ?? []).flatMap((above) => [...properties(entries, above)]),
  ]);
}

/** Properties of every type, inherited ones included. */
export function vocabulary(): Map<string, Set<string>> {
  const entries = new Map<string, Entry>();
  const leaves = new Map<string, string>();
  for (const [, name = '', above = '', body = ''] of readFileSync(FILE, 'utf8').matchAll(
    INTERFACE,
  )) {
    const own = [...body.matchAll(PROPERTY)].map(([, property = '']) => property);
    entries.set(name, { above: above.split(', ').filter(Boolean), own });
    const type = LEAF.exec(body)?.[1];
    if (type) leaves.set(type, name);
  }
  return new Map([...leaves].map(([type, name]) => [type, properties(entries, name)]));
}
