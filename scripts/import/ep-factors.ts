// Reasons for a change in an occupation's share (Table 1.12), split into direction, kinds, reason.
import { cellPlace, textAt, type Columns, type Line } from './columns.ts';
import { epTable, type Span } from './ep-sheets.ts';
import { Refusal } from './refusal.ts';
import { byText, factRow } from './rows.ts';
import type { Context, FactRow, Sheet } from './types.ts';

const KINDS = [
  'demand',
  'productivity',
  'sourcing',
  'occupational substitution',
  'capital/labor substitution',
];
const TEXT = 'Factors affecting occupational utilization';

/** Words of the lead that say nothing of their own: "Productivity change - share decreases". */
const FILLING =
  /\b(change|changes|share|of|employment|the|occupation|in|industry|and)\b|[-–—,;:&.]/g;

/**
 * "Demand change - share increases as firms hire" → "increases | demand | as firms hire".
 * The words before the first "as" may stand in any order, but each must be known.
 * @param where file, sheet and row, for the message
 * @throws Refusal if direction, kind or reason is not found
 */
export function splitFactor(text: string, where: string): string {
  const start = text.search(/\bas\b/);
  const lead = text.slice(0, Math.max(0, start)).toLowerCase();
  const directions = lead.match(/\b(increases|decreases)\b/g) ?? [];
  const kinds = KINDS.filter((kind) => lead.includes(kind)).sort(
    (a, b) => lead.indexOf(a) - lead.indexOf(b),
  );
  const rest = [...kinds, ...directions]
    .reduce((left, word) => left.replace(word, ''), lead)
    .replaceAll(FILLING, '')
    .trim();
  if (start < 0 || directions.length !== 1 || !kinds.length || rest) {
    throw new Refusal(
      `${where} is not in the known form: "${text.slice(0, 90)}"`,
      `Expected one of ${KINDS.join(', ')}, then "share increases" or "share decreases", then "as …".`,
    );
  }
  return `${directions[0]} | ${kinds.join(', ')} | ${text.slice(start)}`;
}

/** One row per occupation and industry, ordered by their codes. @throws Refusal */
export function factorFacts(sheet: Sheet, { base, target }: Span, context: Context): FactRow[] {
  const column = (what: string): string => `${base} National Employment Matrix ${what}`;
  const code = column('occupation code');
  const industry = column('industry title');
  const order = column('industry code');
  const columns: Columns = { needed: [column('occupation title'), code, industry, order, TEXT] };
  const key = (line: Line): string => `${textAt(line, code)} ${textAt(line, order)}`;
  return epTable(sheet, columns, code)
    .lines.filter((line) => context.categories.has(textAt(line, code)))
    .toSorted((a, b) => byText(key(a), key(b)))
    .map((line) =>
      factRow({
        subject: textAt(line, code),
        place: 'US',
        group: `industry=${textAt(line, industry)}`,
        measure: 'growth-factor',
        statistic: 'listing',
        period: `${base}/${target}`,
        value: splitFactor(textAt(line, TEXT), cellPlace(sheet, line, TEXT)),
      }),
    );
}
