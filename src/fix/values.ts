// Values of front matter that are right but for their form: dates, and texts that YAML takes for numbers.
import { isScalar, parseDocument } from 'yaml';
import type { Path } from '../reader/yaml.ts';
import { isoDay } from '../schema/parts.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const pad = (part: string): string => part.padStart(2, '0');

/** Forms that mean one day for everybody; 10/02/2026 does not. */
const FORMS: [RegExp, (parts: string[]) => string][] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([y, m, d]) => `${y}-${pad(m!)}-${pad(d!)}`],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => `${y}-${m}-${d}`],
  [/^(\d{4}-\d{2}-\d{2})[T ][\d:.]+(?:Z|[+-][\d:]+)?$/, ([day]) => day!],
  [/^(\d{1,2})\.? ([a-z]{3})[a-z]*\.?,? (\d{4})$/i, ([d, m, y]) => inWords(y!, m!, d!)],
  [
    /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
    ([m, d, y]) => inWords(y!, m!, d!),
  ],
];

function inWords(year: string, month: string, day: string): string {
  return `${year}-${pad(String(MONTHS.indexOf(month.toLowerCase()) + 1))}-${pad(day)}`;
}

/** The day that a text means, as 2026-11-21; undefined if it could be two, or none. */
export function dayOf(text: string): string | undefined {
  for (const [form, day] of FORMS) {
    const match = form.exec(text.trim());
    const found = match && day(match.slice(1));
    if (found && isoDay.safeParse(found).success) return found;
  }
  return undefined;
}

/** Where a value stands in a YAML text, and its source. */
export function sourceAt(
  text: string,
  path: Path,
): { start: number; end: number; source: string } | undefined {
  const node = parseDocument(text).getIn(path as PropertyKey[], true);
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return { start, end, source: text.slice(start, end) };
}

/** What to write in the place of a value, by the rule that it breaks; undefined if that is not sure. */
export function mended(rule: string, source: string): string | undefined {
  if (rule === 'date-form') return dayOf(source.replace(/^['"]|['"]$/g, ''));
  return rule === 'text-unquoted' && /^[\w.+-]+$/.test(source) ? `'${source}'` : undefined;
}
