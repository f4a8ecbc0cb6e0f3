// Things that are worked out from an object that does not change, such as the atlas, and asked for
// by many pages.
import { sealed } from './reads.ts';

/** The function, run once for each object; its result is kept as long as that object is. */
export function oncePer<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (of) => {
    const found = known.get(of) ?? { value: sealed(() => make(of)) };
    known.set(of, found);
    return found.value;
  };
}
