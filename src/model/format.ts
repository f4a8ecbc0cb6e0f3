// Numbers, money and dates in words. US English; other languages come through the same functions.

const LOCALE = 'en-US';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Formatters by what they are for: making one costs a hundred times as much as using it. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(LOCALE, options);
  numberFormats.set(key, known);
  return known;
}

/** 92650, USD → $92,650; hourly wages keep their cents. */
export function formatMoney(value: number, currency: string): string {
  const cents = Number.isInteger(value) ? 0 : 2;
  return numberFormat(`${currency} ${cents}`, {
    style: 'currency',
    currency,
    minimumFractionDigits: cents,
    maximumFractionDigits: 2,
  }).format(value);
}

/** 1693800 → 1,693,800 */
export function formatCount(value: number): string {
  return numberFormat('count', {}).format(value);
}

/** 7.5 → 7.5% */
export function formatPercent(value: number): string {
  return `${numberFormat('percent', { maximumFractionDigits: 1 }).format(value)}%`;
}

function formatPoint(point: string): string {
  const [year = '', month, day] = point.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (!name) return year;
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}

/** 2025-05 → May 2025; 2024/2034 → 2024–2034; spans of days and months with "to". */
export function formatPeriod(period: string): string {
  const [from = '', to] = period.split('/');
  if (!to) return formatPoint(from);
  return from.length === 4 && to.length === 4
    ? `${from}–${to}`
    : `${formatPoint(from)} to ${formatPoint(to)}`;
}

/** First letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** a, b, and c */
export function listOf(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(items);
}
