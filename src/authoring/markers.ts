// Markers in a template for what a person must write. `check` refuses a text that holds one.
import type { JsonSchema } from './json-schemas.ts';

/** A place to fill in: `[replace: what belongs here]`. */
export function marker(what: string): string {
  return `[replace: ${what.replace(/[[\]]/g, '').replace(/\.$/, '')}]`;
}

const MARKER = /\[replace: [^[\]]+\]/g;

/** Markers that are left in a text. */
export function markersIn(text: string): string[] {
  return text.match(MARKER) ?? [];
}

/** "niceToHave" → "nice to have" */
const spoken = (key: string): string =>
  (key === 'faq' ? 'questions' : key).replace(/([A-Z])/g, ' $1').toLowerCase();
const singular = (key: string): string => key.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Fills a marker up to its least length with dots, so that only the marker itself is wrong with it. */
function longEnough(text: string, least: number): string {
  const short = least - text.length;
  return short > 0 ? text.replace(/\]$/, ` ${'.'.repeat(short)}]`) : text;
}

/** A value that fits the schema and says, where it can, that it is none yet; `name` says whose. */
export function sample(schema: JsonSchema, name = ''): unknown {
  const what = schema.description ? `${name}: ${lowerFirst(schema.description)}` : name;
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key]) => schema.required?.includes(key))
          .map(([key, own]) => [key, sample(own, name ? `${name}, ${spoken(key)}` : spoken(key))]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, (_, i) =>
        sample(schema.items ?? {}, `${singular(name)} ${i + 1}`),
      );
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 0;
    default:
      if (/url$/.test(name)) return 'https://example.org/replace';
      return longEnough(marker(what), schema.minLength ?? 0);
  }
}
