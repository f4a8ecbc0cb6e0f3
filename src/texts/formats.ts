// Numbers, money, dates and lists as each language writes them.
import { formatCount, formatMoney, formatPercent, formatPeriod, listOf } from '../model/format.ts';

export interface Formats {
  /** Amount with its currency; hourly wages keep their cents. */
  money(value: number, currency: string): string;
  count(value: number): string;
  /** 7.5 is seven and a half percent. */
  percent(value: number): string;
  /** A day, month or year, or a span of two with a slash; ISO 8601. */
  period(period: string): string;
  list(items: readonly string[]): string;
}

export const english: Formats = {
  money: formatMoney,
  count: formatCount,
  percent: formatPercent,
  period: formatPeriod,
  list: listOf,
};

/** Parts of a date that a point in time is as exact as: 2025, 2025-05, 2025-05-29. */
const EXACT: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * Formats by Intl alone.
 * @param locale BCP 47
 * @param span joins the two ends of a span that are not plain years
 */
export function intlFormats(locale: string, span: (from: string, to: string) => string): Formats {
  const counts = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: 1,
  });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const points = EXACT.map(
    (parts) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }),
  );
  const point = (text: string): string =>
    points[text.split('-').length - 1]?.format(new Date(text)) ?? text;
  return {
    money: (value, currency) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
        maximumFractionDigits: 2,
      }).format(value),
    count: (value) => counts.format(value),
    percent: (value) => percents.format(value),
    period: (period) => {
      const [from = '', to] = period.split('/');
      if (!to) return point(from);
      return from.length === 4 && to.length === 4 ? `${from}–${to}` : span(point(from), point(to));
    },
    list: (items) => lists.format(items),
  };
}
