// Writes front matter: plain YAML, with a comment from the schema beside what an editor must know.
import type { JsonSchema } from './json-schemas.ts';
import { markersIn } from './markers.ts';

const PLAIN = /^[A-Za-z][A-Za-z0-9 ,.()/-]*[A-Za-z0-9.)]$|^[A-Za-z]$|^\d{4}-\d{2}-\d{2}$/;
/** Words that YAML 1.1 or 1.2 reads as something other than text. */
const WORDS = /^(true|false|yes|no|on|off|null|none|nan|y|n|inf)$/i;

/** One value on one line, quoted where it must be. */
export function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value)) return JSON.stringify(value);
  return PLAIN.test(value) && !WORDS.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}

function range(from: number | undefined, to: number | undefined): string {
  if (from === to) return `Exactly ${to}`;
  if (from === undefined || from <= 1) return to === undefined ? '' : `At most ${to}`;
  return to === undefined ? `At least ${from}` : `${from} to ${to}`;
}

/** What an editor must know of one key: what it is for, how many, which words. */
export function about(schema: JsonSchema | undefined): string {
  if (!schema) return '';
  const count = schema.type === 'array' ? range(schema.minItems, schema.maxItems) : '';
  const words = schema.enum ? `One of: ${schema.enum.join(', ')}` : '';
  return [schema.description ?? '', count && `${count}.`, words && `${words}.`]
    .filter(Boolean)
    .join(' ');
}

type Entries = Readonly<Record<string, unknown>>;

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `explain` puts the comment of each key behind it. */
function keyLines(key: string, value: unknown, schema: JsonSchema | undefined, explain: boolean) {
  const marked = typeof value === 'string' && markersIn(value).length > 0;
  const told = explain && !marked && about(schema) ? ` # ${about(schema)}` : '';
  if (!isEntries(value) && !Array.isArray(value)) return [`${key}: ${scalar(value)}${told}`];
  if (Array.isArray(value) && !value.length) return [`${key}: []${told}`];
  return [`${key}:${told}`, ...valueLines(value, schema, explain).map((line) => `  ${line}`)];
}

function valueLines(
  value: Entries | readonly unknown[],
  schema: JsonSchema | undefined,
  explain: boolean,
): string[] {
  if (isEntries(value)) {
    return Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .flatMap(([key, entry]) => keyLines(key, entry, schema?.properties?.[key], explain));
  }
  // Of a list, the first entry explains the others.
  return value.flatMap((entry: unknown, i) => {
    if (!isEntries(entry)) return [`- ${scalar(entry)}`];
    const lines = valueLines(entry, schema?.items, explain && i === 0);
    return lines.length ? lines.map((line, j) => (j ? `  ${line}` : `- ${line}`)) : ['- {}'];
  });
}

/** Front matter without its --- lines; keys in the order of `data`. */
export function toYaml(data: Entries): string {
  return `${valueLines(data, undefined, false).join('\n')}\n`;
}

/**
 * The same with comments: above each key of the first level what it is for, behind others too.
 * `notes` stand as comment lines below the key they belong to.
 */
export function toAnnotatedYaml(
  data: Entries,
  schema: JsonSchema,
  notes: Readonly<Record<string, readonly string[]>> = {},
): string {
  const lines = Object.entries(data).flatMap(([key, value]) => {
    const own = schema.properties?.[key];
    const optional = schema.required?.includes(key) ? '' : ' Optional.';
    const [first = '', ...rest] = keyLines(key, value, own, false);
    const inner =
      isEntries(value) || Array.isArray(value)
        ? valueLines(value as Entries, own, true).map((line) => `  ${line}`)
        : rest;
    return [
      '',
      ...(about(own) || optional ? [`# ${about(own)}${optional}`.replace(/ +/g, ' ')] : []),
      first,
      ...(Array.isArray(value) && !value.length ? [] : inner),
      ...(notes[key] ?? []).map((note) => (note ? `  # ${note}` : '  #')),
    ];
  });
  return `${lines.slice(1).join('\n')}\n`;
}
