// The pages that changed last, by the dates that their front matter gives.
import type { Atlas } from './atlas.ts';
import { formatPeriod } from './format.ts';

export interface LatestChange {
  title: string;
  href: string;
  /** Day of the last real change, as 2026-11-21. */
  day: string;
  /** The same in words. */
  date: string;
  what: string;
}

interface Dated {
  id: string;
  data: { title: string; published: string; updated: string };
}

/** Guides and articles, the newest first; those of one day by title. */
export function latestChanges(atlas: Atlas, most: number): LatestChange[] {
  const change = (folder: string, name: string, { id, data }: Dated): LatestChange => ({
    title: data.title,
    href: `/${folder}/${id}/`,
    day: data.updated,
    date: formatPeriod(data.updated),
    what: data.published === data.updated ? `new ${name}` : `${name} changed`,
  });
  return [
    ...[...atlas.guides.values()].map((guide) => change('guides', 'article', guide)),
    ...[...atlas.roles.values()].map((role) => change('roles', 'guide', role)),
  ]
    .toSorted((a, b) =>
      a.day === b.day ? a.title.localeCompare(b.title, 'en') : a.day < b.day ? 1 : -1,
    )
    .slice(0, most);
}
