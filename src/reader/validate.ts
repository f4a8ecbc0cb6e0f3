// zod's findings in the words of an editor: place, what is wrong, what to write instead.
import type { z } from 'zod';
import { resourceKinds } from '../schema/parts.ts';
import type { Problem, RuleCode } from '../schema/rules.ts';
import { foreignLetters } from './hidden.ts';
import { nearest } from './suggest.ts';
import type { Locate, Path } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Writes a path as an editor would say it: duties[2].title, counting from 1. */
export function pathName(path: Path): string {
  return path.reduce<string>(
    (name, key) =>
      typeof key === 'number'
        ? `${name}[${key + 1}]`
        : name
          ? `${name}.${String(key)}`
          : String(key),
    '',
  );
}

/** Longest part of a value that a message repeats. */
const SHOWN = 80;

const KINDS: Record<string, string> = {
  string: 'the text',
  number: 'the number',
  boolean: 'the word',
};

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const shown = JSON.stringify(value);
  return `${KINDS[typeof value] ?? 'the value'} ${shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown}`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

const EXPECTED: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group of keys',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function counted(n: number, unit: string | undefined): string {
  if (unit === undefined) return String(n);
  return `${n} ${n === 1 ? unit : unit.replace(/y$/, 'ie') + 's'}`;
}

function explain(issue: Issue, data: unknown): { message: string; hint: string } {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = EXPECTED[issue.expected] ?? issue.expected;
      const value = valueAt(data, issue.path);
      const usual = issue.message.startsWith('Invalid input');
      const quote = issue.expected === 'string' && ['number', 'boolean'].includes(typeof value);
      return {
        message: `expected ${expected}, found ${kindOf(value)}`,
        hint: !usual ? issue.message : quote ? 'Put the text in quotes.' : `Write ${expected}.`,
      };
    }
    case 'invalid_value': {
      const allowed = issue.values.map((value) => String(value) || 'nothing');
      const near = nearest(String(valueAt(data, issue.path)), allowed);
      return {
        message: `${kindOf(valueAt(data, issue.path))} is not allowed here`,
        hint: `${near ? `Did you mean ${near}? ` : ''}Write one of: ${allowed.join(', ')}.`,
      };
    }
    case 'too_small':
    case 'too_big': {
      const unit = { string: 'character', array: 'entry' }[issue.origin as string];
      const small = issue.code === 'too_small';
      const limit = small ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      const value = valueAt(data, issue.path);
      const sized = typeof value === 'string' ? value.trim() : value;
      const size =
        typeof sized === 'string' || Array.isArray(sized)
          ? counted(sized.length, unit)
          : JSON.stringify(value);
      return {
        message: `${size}, but ${limit} ${small ? 'needed' : 'allowed'}`,
        hint: small ? `Write ${limit}.` : `Keep to ${limit}.`,
      };
    }
    default: {
      const value = valueAt(data, issue.path);
      const foreign = typeof value === 'string' ? foreignLetters(value) : '';
      return { message: `${kindOf(value)} does not fit${foreign}`, hint: issue.message };
    }
  }
}

/**
 * Parses data with a strict schema. Returns the typed value, or one problem per finding with
 * the line of the key it concerns.
 */
export function validate<T extends z.ZodType>(
  schema: T,
  data: unknown,
  file: string,
  locate: Locate,
  base: Path = [],
): { value?: z.output<T>; problems: Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  // Of several findings about one value, the first says enough.
  const told = new Set<string>();
  const issues = result.error.issues.filter(({ code, path }) => {
    const place = path.join(' ');
    return code === 'unrecognized_keys' || (!told.has(place) && told.add(place));
  });
  return {
    problems: issues.flatMap((issue) => toProblems(issue, data, file, locate, base, schema)),
  };
}

/** Findings of the schema that a rule of their own explains better. */
const OWN_RULES: { at: RegExp; when: (issue: Issue) => boolean; rule: RuleCode; hint: string }[] = [
  {
    at: /^resources\[\d+\]\.cost$/,
    when: () => true,
    rule: 'resource-terms',
    hint: 'Say what it costs: free, free-part (useful parts are free) or paid.',
  },
  {
    at: /^resources\[\d+\]\.kind$/,
    when: () => true,
    rule: 'resource-terms',
    hint: `Say what it is: ${resourceKinds.join(', ')}.`,
  },
  {
    at: /^jobDescription\.mustHave$/,
    when: ({ code }) => code === 'too_big',
    rule: 'must-haves',
    hint: 'Keep the six without which the work cannot begin; move the others to niceToHave.',
  },
];

function toProblems(
  issue: Issue,
  data: unknown,
  file: string,
  locate: Locate,
  base: Path,
  schema: z.ZodType,
): Problem[] {
  const path = [...base, ...issue.path];
  const name = pathName(path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      const hint = near ? `Did you mean "${near}"?` : `Known keys here: ${known.join(', ')}.`;
      return {
        rule: 'key-unknown',
        file,
        ...locate([...path, key]),
        message: `${name ? `${name}: ` : ''}unknown key "${key}"${foreignLetters(key)}`,
        hint,
      };
    });
  }
  const absent = issue.code === 'invalid_type' || issue.code === 'invalid_value';
  const missing = absent && valueAt(data, issue.path) === undefined;
  const own = OWN_RULES.find(({ at, when }) => at.test(name) && when(issue));
  if (missing) {
    const about = descriptionAt(schema, issue.path);
    return [
      {
        rule: own?.rule ?? 'key-missing',
        file,
        ...locate(path),
        message: `"${name}" is missing`,
        hint: own?.hint ?? (about ? `Add it: ${about}` : 'Add it.'),
      },
    ];
  }
  const { message, hint } = explain(issue, data);
  const named = name ? `${name}: ${message}` : message;
  return [
    {
      rule: own?.rule ?? 'value-invalid',
      file,
      ...locate(path),
      message: named,
      hint: own?.hint ?? hint,
    },
  ];
}

/** The inner parts of zod's schemas that paths go through. */
interface Part {
  def?: { innerType?: Part; element?: Part };
  shape?: Record<string, Part>;
  description?: string;
}

function unwrap(part: Part | undefined): Part | undefined {
  return part?.def?.innerType ? unwrap(part.def.innerType) : part;
}

/** The part of a schema that a path leads to; undefined where it cannot be followed. */
function schemaAt(schema: z.ZodType, path: Path): Part | undefined {
  return path.reduce<Part | undefined>((at, key) => {
    const part = unwrap(at);
    return typeof key === 'number' ? part?.def?.element : part?.shape?.[String(key)];
  }, schema as Part);
}

function keysAt(schema: z.ZodType, path: Path): string[] {
  return Object.keys(unwrap(schemaAt(schema, path))?.shape ?? {});
}

function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  return schemaAt(schema, path)?.description;
}
