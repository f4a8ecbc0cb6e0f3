// Which sources and pages are old, the oldest first.
import type { Atlas } from './atlas.ts';
import { formatPeriod } from './format.ts';

export interface SourceAge {
  id: string;
  title: string;
  edition: string;
  staleAfter: string;
  state: 'old' | 'soon' | 'current';
  next: string;
  /** Guides whose figures come from it. */
  guides: number;
}

export interface PageAge {
  title: string;
  href: string;
  reviewed: string;
  reviewedText: string;
  updatedText: string;
}

/** Days ahead at which a source counts as nearly old; `check` warns from the same day. */
export const SOON_DAYS = 60;

/** Sources by the day from which they are old. */
export function sourceAges(atlas: Atlas): SourceAge[] {
  const soon = new Date(Date.parse(atlas.today) + SOON_DAYS * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return [...atlas.sources]
    .map(([id, source]) => ({
      id,
      title: source.title,
      edition: source.edition,
      staleAfter: source.staleAfter,
      state:
        source.staleAfter <= atlas.today
          ? ('old' as const)
          : source.staleAfter <= soon
            ? ('soon' as const)
            : ('current' as const),
      next: source.next,
      guides: [...atlas.roles.values()].filter((role) =>
        role.data.codes.some(
          (code) => code.scheme === source.scheme && atlas.facts.of(id, code.code).length,
        ),
      ).length,
    }))
    .toSorted((a, b) =>
      a.staleAfter < b.staleAfter ? -1 : a.staleAfter > b.staleAfter ? 1 : a.id < b.id ? -1 : 1,
    );
}

/** Guides, skills and articles by the day they were last read from beginning to end. */
export function pageAges(atlas: Atlas): PageAge[] {
  const kinds = [
    { folder: 'roles', pages: [...atlas.roles.values()] },
    { folder: 'skills', pages: [...atlas.skills.values()] },
    { folder: 'guides', pages: [...atlas.guides.values()] },
  ];
  return kinds
    .flatMap(({ folder, pages }) =>
      pages.map(({ id, data }) => ({
        title: data.title,
        href: `/${folder}/${id}/`,
        reviewed: data.reviewed,
        reviewedText: formatPeriod(data.reviewed),
        updatedText: formatPeriod(data.updated),
      })),
    )
    .toSorted((a, b) =>
      a.reviewed < b.reviewed
        ? -1
        : a.reviewed > b.reviewed
          ? 1
          : a.title.localeCompare(b.title, 'en'),
    );
}
