// Amounts of pay in an ad: "$120k - $150k", "€32 an hour", "38,000 to 45,000 SEK per month".

export interface Pay {
  low: number;
  /** The same as `low` where one amount is given. */
  high: number;
  /** ISO code; `$` alone is taken for US dollars; empty where the ad names none. */
  currency: string;
  per: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** The words of the ad. */
  words: string;
}

const SYMBOLS: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '¥': 'JPY',
};
const CODES = 'USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|CAD|AUD|NZD|SGD|INR|JPY|BRL|ZAR';
const SIGN = String.raw`(?:US|CA|AU|NZ|C|A|S)?\$|[€£₹¥]|(?:${CODES})\b`;
/** Up to seven digits in groups of three, with cents where an hour's pay has them. */
const AMOUNT = String.raw`\d{1,3}(?:[,.' ]\d{3}){1,2}(?:\.\d{2})?|\d{1,7}(?:\.\d{1,2})?`;
const ONE = String.raw`(?:(${SIGN})\s?)?(${AMOUNT})(?:\s?([kK])\b)?(?:\s?(${SIGN}))?`;
const PAIR = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])${ONE}(?:\s?(?:-|–|—|to|and|bis)\s?${ONE})?`,
  'gu',
);

const PER: [Pay['per'], RegExp][] = [
  ['hour', /^[\s,)]*(?:gross\s*)?(?:\/\s?|per\s|an?\s)?\s?(?:hr\b|hrs\b|hour|hourly)/i],
  ['day', /^[\s,)]*(?:\/\s?|per\s|a\s)\s?(?:day|diem)|^[\s,)]*daily/i],
  ['week', /^[\s,)]*(?:\/\s?|per\s|a\s)\s?week\b/i],
  ['month', /^[\s,)]*(?:gross\s*)?(?:\/\s?|per\s|a\s)\s?(?:month|mo\b)|^[\s,)]*monthly/i],
];
const DAY_RATE = /\b(?:day rate|daily rate|TJM)\b[^.\n]{0,12}$/i;

/** Words before an amount that is not pay, on the same line. */
const NOT_PAY =
  /(?:fee|budget|revenue|funding|raised|worth|valued|turnover|sales of|customers?|users|bonus of|stipend|allowance|equipment|refund\w*|401\s?\()[^.\n]{0,24}$/i;
const NOT_PAY_AFTER =
  /^\s?(?:million|billion|m\b|bn\b|%|\+?\s?(?:years|yrs|users|customers|people)|fee|training fee)/i;
const PAY_WORD = /salary|pay\b|range|rate|compensation|earn|OTE|wage|base|gross|annual|up to|TC\b/i;

/** Hours of a full-time year, as the US Bureau of Labor Statistics counts them. */
export const HOURS_A_YEAR = 2080;

const amount = (digits: string, k: boolean): number => {
  const cents = /\.\d{1,2}$/.exec(digits)?.[0] ?? '';
  const whole = digits.slice(0, digits.length - cents.length).replace(/[^\d]/g, '');
  return Number(whole + cents) * (k ? 1000 : 1);
};

function perOf(before: string, after: string, low: number): Pay['per'] {
  const said = PER.find(([, pattern]) => pattern.test(after))?.[0];
  if (said) return said;
  if (DAY_RATE.test(before)) return 'day';
  if (/\bhourly\b/i.test(after.slice(0, 30)) || (low < 250 && /\bhour/i.test(before)))
    return 'hour';
  return 'year';
}

/** Least that a period can pay; what is less is some other number. */
const LEAST: Record<Pay['per'], number> = { hour: 5, day: 50, week: 100, month: 500, year: 8000 };

function payOf(match: RegExpMatchArray, text: string): (Pay & { score: number }) | undefined {
  const [words = '', s1, a1 = '', k1, c1, s2, a2, k2, c2] = match;
  const sign = s1 ?? c1 ?? s2 ?? c2;
  const at = match.index ?? 0;
  const before =
    text
      .slice(Math.max(0, at - 60), at)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(at + words.length, at + words.length + 40);
  if (/^[\p{N}\p{L}]/u.test(after)) return undefined;
  if (NOT_PAY.test(before) || NOT_PAY_AFTER.test(after)) return undefined;
  const k = k2 !== undefined || (k1 !== undefined && a2 === undefined);
  const low = amount(a1, k || k1 !== undefined);
  const high = a2 === undefined ? low : amount(a2, k || k1 !== undefined);
  // Without a sign of money only "60-70k" after a word of pay is believed.
  const payWord = PAY_WORD.test(before);
  if (!sign && !((k || k1) && payWord)) return undefined;
  const per = perOf(before, after, low);
  if (low < LEAST[per] || high < low || high > low * 5) return undefined;
  const currency = SYMBOLS[sign ?? ''] ?? sign ?? '';
  const score = (high > low ? 2 : 0) + (payWord ? 2 : 0) + (per === 'year' ? 0 : 1);
  return { low, high, currency, per, words: words.trim(), score };
}

/** The likeliest statement of pay in a text made by plainLines; undefined where there is none. */
export function findPay(text: string): Pay | undefined {
  let best: (Pay & { score: number }) | undefined;
  for (const match of text.matchAll(PAIR)) {
    const found = payOf(match, text);
    if (found && (!best || found.score > best.score)) best = found;
  }
  if (!best) return undefined;
  const { score: _, ...pay } = best;
  return pay;
}

/** The same a year in US dollars, or why it cannot be set beside published yearly pay. */
export function yearlyDollars(pay: Pay): { low: number; high: number; note: string } | string {
  if (pay.currency === '')
    return 'The ad names no currency, so the amount is not compared with published pay.';
  if (pay.currency !== 'USD')
    return `The pay is in ${pay.currency}. The published percentiles are in US dollars for the United States, and an exchange rate would not make the two alike, so they are not compared.`;
  if (pay.per === 'year') return { low: pay.low, high: pay.high, note: '' };
  if (pay.per === 'hour')
    return {
      low: pay.low * HOURS_A_YEAR,
      high: pay.high * HOURS_A_YEAR,
      note: `Pay an hour times ${HOURS_A_YEAR} hours, as the survey counts a full-time year. `,
    };
  return `The pay is per ${pay.per}, and the ad does not say for how many of them in a year, so it is not compared with yearly figures.`;
}
