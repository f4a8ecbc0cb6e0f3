// Puts the keys of front matter in the order of the schema by moving pieces of its source.
import { isMap, isPair, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { z } from 'zod';

/** The inner parts of zod's schemas. */
interface Part {
  def?: { innerType?: Part; element?: Part };
  shape?: Record<string, Part>;
}

const inner = (part: Part | undefined): Part | undefined =>
  part?.def?.innerType ? inner(part.def.innerType) : part;

interface Slot {
  key: string;
  start: number;
  end: number;
  value: unknown;
}

const rangeOf = (node: unknown): [number, number, number] | undefined =>
  (node as { range?: [number, number, number] | null } | null)?.range ?? undefined;

/** The pairs of a map with their places; undefined where the parser gives none. */
function slotsOf(map: YAMLMap): Slot[] | undefined {
  const slots = map.items.flatMap((pair): Slot[] => {
    const key = rangeOf(pair.key);
    const value = rangeOf(pair.value);
    if (!isPair(pair) || !key || !value) return [];
    return [{ key: String(pair.key), start: key[0], end: value[1], value: pair.value }];
  });
  return slots.length === map.items.length ? slots : undefined;
}

function render(source: string, node: unknown, part: Part | undefined): string {
  const [start, end] = rangeOf(node) ?? [0, 0];
  const schema = inner(part);
  if (isSeq(node)) {
    const element = inner(schema?.def?.element);
    return pieces(
      source,
      start,
      end,
      node.items.map((item) => ({ item, element })),
    );
  }
  const slots = isMap(node) ? slotsOf(node) : undefined;
  if (!slots) return source.slice(start, end);
  const order = Object.keys(schema?.shape ?? {});
  const rank = ({ key }: Slot): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = slots.toSorted((a, b) => rank(a) - rank(b));
  let at = start;
  const out = slots.map((slot, i) => {
    const before = source.slice(at, slot.start);
    at = slot.end;
    const moved = sorted[i]!;
    const [from] = rangeOf(moved.value) ?? [moved.end];
    const value = render(source, moved.value, schema?.shape?.[moved.key]);
    return before + source.slice(moved.start, from) + value;
  });
  return out.join('') + source.slice(at, end);
}

function pieces(
  source: string,
  start: number,
  end: number,
  items: { item: unknown; element: Part | undefined }[],
): string {
  let at = start;
  const out = items.map(({ item, element }) => {
    const [from, to] = rangeOf(item) ?? [at, at];
    const before = source.slice(at, from);
    at = to;
    return before + render(source, item, element);
  });
  return out.join('') + source.slice(at, end);
}

/**
 * The text with its keys in the order of the schema, at every level. A text with comments stays
 * as it is: a comment must not lose the key that it speaks of.
 */
export function orderKeys(source: string, schema: z.ZodType): string {
  if (/(?:^|\s)#/.test(source)) return source;
  const { contents, errors } = parseDocument(source);
  const range = rangeOf(contents);
  if (errors.length || !range) return source;
  return (
    source.slice(0, range[0]) + render(source, contents, schema as Part) + source.slice(range[1])
  );
}
