// Dates of pages against the calendar and against the figures that their prose explains.
import { placeOf, type Document } from '../reader/document.ts';
import type { Problem } from '../schema/rules.ts';
import type { Atlas } from './atlas.ts';
import { formatPeriod } from './format.ts';

interface Dated {
  published: string;
  updated: string;
  reviewed: string;
}
type Page = Document<Dated>;

const DAY = 86_400_000;
const moved = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Dates after tomorrow; it is tomorrow already where some editors live. */
export function futureDates(page: Page, today: string): Problem[] {
  const last = moved(today, 1);
  return (['published', 'updated', 'reviewed'] as const)
    .filter((key) => page.data[key] > last)
    .map((key) => ({
      rule: 'date-future',
      file: page.path,
      ...placeOf(page, [key]),
      message: `${key} ${page.data[key]} has not come yet`,
      hint: `Write the day of the change, ${today} at the latest.`,
    }));
}

function oldReview(page: Page, today: string): Problem[] {
  const { reviewed } = page.data;
  if (reviewed >= moved(today, -365)) return [];
  const message = `nobody has read this page from beginning to end since ${formatPeriod(reviewed)}`;
  const hint = 'Read all of it, mend what is no longer so, and set reviewed to that day.';
  return [{ rule: 'review-old', file: page.path, ...placeOf(page, ['reviewed']), message, hint }];
}

/** Sources that the prose cites in an edition that appeared after the prose was last changed. */
function newerFigures(page: Page, atlas: Atlas): Problem[] {
  const { updated } = page.data;
  const seen = new Set<string>();
  return page.facts.flatMap(({ query, line, column }) => {
    const id = query['source'] ?? '';
    const source = atlas.sources.get(id);
    if (!source || seen.has(id) || query['period'] !== undefined) return [];
    seen.add(id);
    const appeared = source.released;
    if (appeared === undefined || updated.slice(0, appeared.length) >= appeared) return [];
    const message = `figures of ${id} appeared on ${formatPeriod(appeared)}, after the text of ${formatPeriod(updated)}`;
    const hint = 'Read what the text says about them, mend it, and set updated to that day.';
    return [{ rule: 'figures-newer' as const, file: page.path, line, column, message, hint }];
  });
}

/** All problems of pages with the calendar. */
export function dateProblems(pages: readonly Page[], atlas: Atlas): Problem[] {
  return pages.flatMap((page) => [
    ...futureDates(page, atlas.today),
    ...oldReview(page, atlas.today),
    ...newerFigures(page, atlas),
  ]);
}
