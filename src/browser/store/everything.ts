// All that the site keeps in a browser, as one file.
import { fromEnvelope, isRecord, toEnvelope, type Concern } from './concern.ts';
import type { Kept } from './kept.ts';
import { planConcern, type PlanWishes } from './plan-wishes.ts';
import { merged, progressConcern, type Progress } from './progress.ts';
import { joined, shortlistConcern, type Shortlist } from './shortlist.ts';

const FORMAT = 'role-atlas';
/** Characters of a file; nothing that the site keeps comes near. */
export const LARGEST_FILE = 1_000_000;

/** What a file may bring; a part that it lacks is undefined. */
export interface Parts {
  progress?: Progress;
  shortlist?: Shortlist;
  plan?: PlanWishes;
}

export interface Keepers {
  progress: Kept<Progress>;
  shortlist: Kept<Shortlist>;
  plan: Kept<PlanWishes>;
}

const name = (concern: { key: string }): string => concern.key.replace(/^.*\./, '');

/** The file's text. Parts that are not given are left out. */
export function toFile(parts: Parts): string {
  const part = <T>(concern: Concern<T>, value: T | undefined) =>
    value === undefined ? {} : { [name(concern)]: toEnvelope(concern, value) };
  const file = {
    format: FORMAT,
    ...part(progressConcern, parts.progress),
    ...part(shortlistConcern, parts.shortlist),
    ...part(planConcern, parts.plan),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The parts of a file, or a sentence that says why nothing was taken from it. */
export function fromFile(text: string): Parts | string {
  if (text.length > LARGEST_FILE) return 'The file is too large to be one that this site wrote.';
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return 'The file is not JSON, or it is cut off.';
  }
  if (!isRecord(found) || found['format'] !== FORMAT)
    return 'The file is JSON, but this site did not write it.';
  const parts: Parts = {};
  for (const [key, value] of Object.entries(found)) {
    const problem = takePart(parts, key, value);
    if (problem) return problem;
  }
  return Object.keys(parts).length ? parts : 'The file holds nothing that this site keeps.';
}

/** Reads one part into `into`; a part of another name is passed over. */
function takePart(into: Parts, key: string, value: unknown): string | undefined {
  const take = <T>(concern: Concern<T>, set: (value: T) => void): string | undefined => {
    const result = fromEnvelope(concern, value);
    if (result === 'newer') return `Its part “${key}” was written by a newer version of this site.`;
    if (result === 'unreadable') return `Its part “${key}” is damaged.`;
    set(result.value);
    return undefined;
  };
  if (key === name(progressConcern)) return take(progressConcern, (v) => (into.progress = v));
  if (key === name(shortlistConcern)) return take(shortlistConcern, (v) => (into.shortlist = v));
  if (key === name(planConcern)) return take(planConcern, (v) => (into.plan = v));
  return undefined;
}

/**
 * Adds the parts of a file to what is kept: states of the file win, notes are joined.
 *
 * @returns puts everything back as it was
 */
export function takeIn(keepers: Keepers, { progress, shortlist, plan }: Parts): () => void {
  const before = {
    progress: keepers.progress.value,
    shortlist: keepers.shortlist.value,
    plan: keepers.plan.value,
  };
  if (progress) keepers.progress.update((value) => merged(value, progress));
  if (shortlist) keepers.shortlist.update((value) => joined(value, shortlist));
  if (plan) keepers.plan.update(() => plan);
  return () => {
    if (progress) keepers.progress.update(() => before.progress);
    if (shortlist) keepers.shortlist.update(() => before.shortlist);
    if (plan) keepers.plan.update(() => before.plan);
  };
}
