// What one kind of kept data is called, and how it is read from anything and written as JSON.

/** One key of the browser's storage with its guard. */
export interface Concern<T> {
  /** Key in localStorage, and name of the part in an exported file. */
  key: string;
  /** Written with the data; a higher one found in storage is left alone. */
  version: number;
  empty: T;
  /** Undefined where the data does not have the shape; what it holds beyond the shape is dropped. Never throws. */
  read: (data: unknown) => T | undefined;
  /** The data as plain JSON. */
  write: (value: T) => unknown;
}

/** Why stored text cannot be used. */
export type Unusable = 'unreadable' | 'newer';

/** A plain object whose keys may come from anywhere. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ids of skills and roles, as in content/; also keeps `__proto__` out. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/** Text as one envelope: `{ version, data }`. */
export function toEnvelope<T>({ version, write }: Concern<T>, value: T) {
  return { version, data: write(value) };
}

/** The value out of an envelope that may come from another tab, an old version or a stranger. */
export function fromEnvelope<T>(concern: Concern<T>, found: unknown): { value: T } | Unusable {
  if (!isRecord(found) || !Number.isInteger(found['version'])) return 'unreadable';
  if (Number(found['version']) > concern.version) return 'newer';
  const value = concern.read(found['data']);
  return value === undefined ? 'unreadable' : { value };
}

/** The same from text; nothing kept is the empty value. */
export function fromText<T>(concern: Concern<T>, text: string | null): { value: T } | Unusable {
  if (text === null) return { value: concern.empty };
  try {
    return fromEnvelope(concern, JSON.parse(text));
  } catch {
    return 'unreadable';
  }
}
