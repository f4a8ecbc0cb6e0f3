// How a guide changed, for readers: from the history of its file, or from its own dates.
import type { Commit } from '../history/git.ts';
import type { Document } from '../reader/document.ts';
import type { Role } from '../schema/role.ts';
import type { Atlas } from './atlas.ts';
import { formatPeriod } from './format.ts';

/** One change; `hash` where it can be looked up. */
export interface Change {
  day: string;
  date: string;
  what: string;
  hash?: string;
}

/** Address of a guide's history. */
export const historyHref = (role: string): string => `/roles/${role}/history/`;

function fromDates({ published, updated, reviewed }: Role): Change[] {
  const dated: [string, string][] = [
    [reviewed, 'Read from beginning to end'],
    ...(updated === published ? [] : ([[updated, 'Changed']] as [string, string][])),
    [published, 'Published'],
  ];
  return dated
    .map(([day, what]) => ({ day, date: formatPeriod(day), what }))
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** The page of one guide's changes, the newest first. Without commits it goes by the guide's dates. */
export function historyPage(
  atlas: Atlas,
  { id, data }: Document<Role>,
  commits: readonly Commit[],
) {
  const family = atlas.families.get(data.family);
  return {
    id,
    title: data.title,
    heading: `${data.title}: what changed`,
    description: `When the guide for ${data.plural} was published, changed and last read from beginning to end, and what each change was.`,
    hue: family?.hue ?? 250,
    family: { id: data.family, title: family?.title ?? data.family },
    read: formatPeriod(data.reviewed),
    complete: commits.length > 0,
    changes: commits.length
      ? commits.map(({ hash, day, subject }): Change => ({
          hash,
          day,
          date: formatPeriod(day),
          what: subject,
        }))
      : fromDates(data),
  };
}
