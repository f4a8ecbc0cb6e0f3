// The feed of changed figures: which value of which table was what before.
import type { LineChange } from '../../history/git.ts';
import type { MeasureId, StatisticId } from '../../schema/measure.ts';
import { measures, statistics } from '../../schema/measure.ts';
import type { Atlas } from '../atlas.ts';
import { subjectText } from '../figure.ts';
import { capitalize, formatCount, formatMoney, formatPercent, formatPeriod } from '../format.ts';
import type { Feed, FeedEntry } from './atom.ts';

/** Changes that one entry names; the rest are counted. */
const MOST_NAMED = 20;
const MOST_ENTRIES = 50;

interface Row {
  key: string;
  subject: string;
  place: string;
  measure: string;
  statistic: string;
  period: string;
  value: string;
}

/** A line of a table whose group holds no quoted comma; others are left out, and counted by nobody. */
function rowOf(line: string): Row | undefined {
  if (line.includes('"')) return undefined;
  const [subject, place, group, measure, statistic, period, value] = line.split(',');
  if (!subject || !place || !measure || !statistic || !period || value === undefined)
    return undefined;
  const key = [subject, place, group, measure, statistic, period].join(',');
  return { key, subject, place, measure, statistic, period, value };
}

function valueWords(value: string, measure: string, currency: string | undefined): string {
  const unit = measures[measure as MeasureId]?.unit;
  if (value === '') return 'not given';
  if (unit === 'money') return formatMoney(Number(value), currency ?? 'USD');
  if (unit === 'percent') return formatPercent(Number(value));
  return unit === 'text' ? value : formatCount(Number(value));
}

/** "Median pay a year, Software developers (15-1252), May 2025: $1 → $2". */
function changeWords(atlas: Atlas, source: string, before: Row, after: Row): string {
  const about = atlas.sources.get(source);
  const what = [
    statistics[after.statistic as StatisticId]?.name ?? after.statistic,
    measures[after.measure as MeasureId]?.name ?? after.measure,
  ].join(' ');
  const words = (row: Row): string => valueWords(row.value, row.measure, about?.currency);
  const place = atlas.places.get(after.place)?.name ?? after.place;
  const of = subjectText(atlas, about?.scheme ?? '', after.subject);
  return `${capitalize(what)}, ${of}, ${place}, ${formatPeriod(after.period)}: ${words(before)} → ${words(after)}`;
}

function entryOf(atlas: Atlas, base: URL, change: LineChange): FeedEntry[] {
  const source = /^content\/facts\/(.+)\.csv$/.exec(change.file)?.[1] ?? '';
  const about = atlas.sources.get(source);
  if (!about) return [];
  const before = new Map(
    change.removed.flatMap(rowOf).flatMap((row) => (row ? [[row.key, row]] : [])),
  );
  const lines = change.added.flatMap((line) => {
    const after = rowOf(line);
    const old = after && before.get(after.key);
    return after && old && old.value !== after.value
      ? [changeWords(atlas, source, old, after)]
      : [];
  });
  if (!lines.length) return [];
  const more = lines.length - MOST_NAMED;
  const href = new URL(`/sources/${source}/`, base).href;
  return [
    {
      id: `${href}#${change.commit.hash.slice(0, 12)}`,
      title: `${about.short}: ${lines.length === 1 ? 'one figure' : `${formatCount(lines.length)} figures`} changed`,
      href,
      updated: change.commit.day,
      summary: [...lines.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join(
        '; ',
      ),
    },
  ];
}

/** Changed figures, the newest first; says so where none has changed or no history is at hand. */
export function figuresFeed(
  atlas: Atlas,
  base: URL,
  name: string,
  changes: readonly LineChange[] | undefined,
): Feed {
  const entries = (changes ?? []).flatMap((change) => entryOf(atlas, base, change));
  const days = [...atlas.sources.values()].map((source) => `${source.retrieved}-01`.slice(0, 10));
  const none = changes
    ? 'No figure has changed since its table was taken over.'
    : 'This copy was built without its history, so no change is listed.';
  return {
    self: new URL('/feeds/figures.xml', base).href,
    page: new URL('/data/', base).href,
    title: `${name}: changed figures`,
    subtitle: entries.length ? 'Which figure of which table was what before.' : none,
    author: name,
    since: days.toSorted().at(-1) ?? '2026-01-01',
    entries: entries.slice(0, MOST_ENTRIES),
  };
}
