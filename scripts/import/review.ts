// What an editor must look at in sources.yaml after an import.
import type { Source } from '../../src/schema/source.ts';
import type { Told } from './types.ts';

const KEYS = ['edition', 'period', 'released', 'retrieved', 'staleAfter'] as const;

/**
 * One line per key: what stands there, and what the file tells; "?" where it does not.
 * @param today yyyy-mm-dd
 */
export function reviewText(id: string, source: Source, told: Told, today: string): string[] {
  const known: Partial<Record<string, string>> = { ...told, retrieved: today.slice(0, 7) };
  const lookUp: Partial<Record<string, string>> = {
    staleAfter: `(the day the next edition is due; next: ${source.next})`,
  };
  const lines = KEYS.map((key) => {
    const stands = source[key] ?? '(none)';
    const proposed = known[key];
    if (proposed === undefined) {
      return `  ${key}: ${stands} → ? ${lookUp[key] ?? `(the file does not say; see ${source.url})`}`;
    }
    return proposed === stands
      ? `  ${key}: ${stands}, as it is`
      : `  ${key}: ${stands} → ${proposed}`;
  });
  return [
    `Review in content/sources.yaml, entry ${id}:`,
    ...lines,
    '  and where they name the edition: title, attribution, provenance, sample, caveats, next',
  ];
}
